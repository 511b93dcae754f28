// Filters of a query: their names, and what stands after their colon.
import { filterValue } from "./filter-values.ts";
import type { FilterName } from "./query.ts";

const FILTER_NAMES: ReadonlyMap<string, FilterName> = new Map([
  ["kind", "kind"],
  ["类型", "kind"],
  ["status", "status"],
  ["状态", "status"],
  ["role", "role"],
  ["method", "method"],
  ["方法", "method"],
  ["方式", "method"],
  ["fresh", "fresh"],
  ["新近", "fresh"],
  ["observer", "observer"],
  ["观察者", "observer"],
]);

/** Returns the filter that a folded name before a colon means, or undefined where none has it. */
export function filterCalled(name: string): FilterName | undefined {
  return FILTER_NAMES.get(name);
}

/** Days of a unit of age, by how it is written. */
const UNITS: readonly (readonly [days: number, written: RegExp])[] = [
  [1, /^(?:d|days?|tage?n?|天|日)?$/],
  [7, /^(?:w|weeks?|wochen?|周|星期|个星期)$/],
  [30, /^(?:m|months?|monate?n?|月|个月)$/],
  [365, /^(?:y|years?|jahre?n?|年)$/],
];

/** Returns the value that a filter's folded text means, or undefined where it is none; an observer's name stays as typed. */
export function readFilter(name: FilterName, value: string, asTyped: string): string | undefined {
  if (name === "observer") return asTyped === "" ? undefined : asTyped;
  return name === "fresh" ? readAge(value) : filterValue(name, value);
}

/** Returns how many days an age of looks means (`90d`, `<3 months`), as text, or undefined where it is none: `2026` is a year. */
export function readAge(value: string): string | undefined {
  const age = /^<?=?\s*(?!(?:19|20)\d\d$)(\d{1,5})\s*(\p{L}*)$/u.exec(value);
  const unit = age && UNITS.find(([, written]) => written.test(age[2]!));
  return unit ? String(Number(age[1]) * unit[0]) : undefined;
}
