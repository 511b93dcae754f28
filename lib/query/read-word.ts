// One word of a query: a trait, a range, a filter, a bare word or quoted text, with the level before it.
import { fold } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { CHANNEL_KINDS } from "../model/channel-kind.ts";
import { DECISION_ROLES, METHODS, STATUSES } from "../model/choices.ts";
import { FACETS, facetOf, type Facet } from "../model/facets.ts";
import { parseHours } from "../model/hours.ts";
import { qualifiersOf, type Qualifier } from "../model/qualifiers.ts";
import {
  QueryFault,
  type FilterName,
  type Query,
  type QueryError,
  type QueryErrorCode,
  type WantedLevel,
} from "./query.ts";
import type { Token } from "./split-tokens.ts";

/** A facet beside the built-in ones, as far as reading a query goes. */
export type KnownFacet = Pick<Facet, "id" | "type" | "range" | "order">;

/** Facets beside the built-in ones by every name of theirs, folded; where none are given, any name is taken for a facet's. */
export type KnownFacets = ReadonlyMap<string, KnownFacet> | undefined;

const LEVELS: ReadonlyMap<string, WantedLevel> = new Map([
  ["must", "must"],
  ["should", "should"],
  ["may", "may"],
  ["必须", "must"],
  ["最好", "should"],
  ["可以", "may"],
]);

const FILTER_NAMES: ReadonlyMap<string, FilterName> = new Map([
  ["kind", "kind"],
  ["类型", "kind"],
  ["status", "status"],
  ["状态", "status"],
  ["role", "role"],
  ["method", "method"],
  ["方法", "method"],
  ["fresh", "fresh"],
  ["新近", "fresh"],
  ["observer", "observer"],
  ["观察者", "observer"],
]);

const SIDES = ["direct", "indirect"];

const ALLOWED: Readonly<Record<Exclude<FilterName, "fresh" | "observer">, readonly string[]>> = {
  kind: CHANNEL_KINDS,
  status: STATUSES,
  role: [...SIDES, ...DECISION_ROLES],
  method: METHODS,
};

const FACET_IDS: ReadonlyMap<string, string> = new Map(
  FACETS.flatMap(({ id, en, zh }) =>
    [en, en.replace(/\s*\(.*\)/, ""), zh, id].map((name) => [fold(name), id] as const),
  ),
);

/** Returns what a word token asks for. Throws a QueryFault. */
export function readWord(token: Token, known: KnownFacets): Query {
  const { head, quoted, at, length } = token;
  const sign = /^[+?-]/.exec(head)?.[0];
  if (sign !== undefined && (head.length > 1 || quoted !== undefined)) {
    const item = readWord({ ...token, head: head.slice(1), at: at + 1, length: length - 1 }, known);
    if (sign === "-") return { type: "not", item };
    return { type: "level", level: sign === "+" ? "must" : "may", item };
  }
  const colon = /[:：]/.exec(head)?.index ?? -1;
  const level = LEVELS.get(head.slice(0, Math.max(colon, 0)).toLowerCase());
  if (level && (head.length > colon + 1 || quoted !== undefined)) {
    const skip = colon + 1;
    const rest = { ...token, head: head.slice(skip), at: at + skip, length: length - skip };
    return { type: "level", level, item: readWord(rest, known) };
  }
  if (colon > 0) return named(token, head.slice(0, colon), head.slice(colon + 1), known);
  if (quoted !== undefined) return { type: "text", text: head + quoted };
  const compared = /^([^<>≤≥=]+)(<=|>=|<|>|≤|≥)(.+)$/.exec(head);
  if (compared) return trait(token, compared[1]!, compared[2]! + compared[3]!, known);
  return { type: "words", text: head, at };
}

/** Tells whether a word is a level that stands before a bracket: `should:(…)`. */
export function levelBefore({ type, head, quoted }: Token): WantedLevel | undefined {
  if (type !== "word" || quoted !== undefined) return undefined;
  if (head === "+") return "must";
  if (head === "?") return "may";
  return /[:：]$/.test(head) ? LEVELS.get(head.slice(0, -1).toLowerCase()) : undefined;
}

function named(token: Token, name: string, value: string, known: KnownFacets): Query {
  const filter = FILTER_NAMES.get(name.toLowerCase());
  if (filter && token.quoted === undefined) {
    const given = readFilter(filter, value.toLowerCase(), value);
    if (given !== undefined) return { type: "filter", name: filter, value: given };
    // `role:` is also the facet of roles in life.
    if (filter !== "role") {
      const allowed = filter === "fresh" || filter === "observer" ? "" : ALLOWED[filter].join(", ");
      throw new QueryFault("BAD_FILTER", token.at, token.length, { filter, value, allowed });
    }
  }
  if (filter === "observer")
    return { type: "filter", name: filter, value: value + (token.quoted ?? "") };
  return trait(token, name, value + (token.quoted ?? ""), known);
}

/** What hours of the week can look like. */
const HOURS_LIKE = `"weekdays 19-23" or "weekend mornings"`;

type Fault = { readonly code: QueryErrorCode; readonly facts: QueryError["facts"] };

/** Returns what is wrong with a value: no hours, "at least" of what has no order, a qualifier that its facet does not have. */
export function badValue(
  { id, type, order }: Pick<Facet, "id" | "type"> & { readonly order?: Facet["order"] | undefined },
  value: string,
): Fault | undefined {
  if (type === "hours") {
    return parseHours(value) ? undefined : { code: "BAD_VALUE", facts: { allowed: HOURS_LIKE } };
  }
  const compared = type === "band" ? null : /^(>=|<=|[<>≤≥])(.*)$/.exec(value);
  if (compared) {
    if (!order) return { code: "NO_ORDER", facts: {} };
    const [, sign = "", than = ""] = compared;
    const isKnown = sign.endsWith("=") && order.includes(than.replace(/ +/g, "-"));
    const allowed = order.map((each) => `>=${each}`).join(", ");
    return isKnown ? undefined : { code: "BAD_VALUE", facts: { allowed } };
  }
  const known = qualifiersOf(id);
  return known.length === 0 ? undefined : badQualifier(known, value.split(";").slice(1));
}

function badQualifier(known: readonly Qualifier[], parts: readonly string[]): Fault | undefined {
  for (const part of parts) {
    const [name = "", value = ""] = part.split("=").map((each) => each.trim());
    const values = known.find((each) => each.name === name)?.values.map(([id]) => id);
    if (!values) {
      const allowed = known.map((each) => each.name).join(", ");
      return { code: "BAD_QUALIFIER", facts: { name, allowed } };
    }
    if (!values.includes(value)) {
      return { code: "BAD_VALUE", facts: { facet: name, value, allowed: values.join(", ") } };
    }
  }
  return undefined;
}

const DAYS: Readonly<Record<string, number>> = {
  d: 1,
  w: 7,
  m: 30,
  y: 365,
  天: 1,
  周: 7,
  月: 30,
  年: 365,
};

function readFilter(name: FilterName, value: string, asTyped: string): string | undefined {
  if (name === "observer") return asTyped === "" ? undefined : asTyped;
  if (name !== "fresh") return ALLOWED[name].find((each) => each === value);
  const age = /^<?=?(\d{1,5})\s*([dwmy天周月年])?$/.exec(value);
  return age ? String(Number(age[1]) * (DAYS[age[2] ?? "d"] ?? 1)) : undefined;
}

function trait(token: Token, name: string, value: string, known: KnownFacets): Query {
  const own = known?.get(fold(name));
  const id =
    FACET_IDS.get(fold(name)) ?? (name.startsWith("derived") ? "derived" : undefined) ?? own?.id;
  const { at, length } = token;
  if (id === undefined && known) {
    throw new QueryFault("UNKNOWN_FACET", at, name.length, { facet: name });
  }
  const clean = fold(value);
  if (clean === "") throw new QueryFault("EMPTY_VALUE", at, length, { facet: name });
  const { type, range, order } = facetOf(id ?? "") ?? own ?? {};
  if (type === "band" && !parseBand(clean, range ?? [0, Infinity])) {
    throw new QueryFault("BAD_RANGE", at, length, { facet: name, value });
  }
  // What stands in quotes is meant as it is.
  const fault =
    type && token.quoted === undefined && badValue({ id: id ?? "", type, order }, clean);
  if (fault) throw new QueryFault(fault.code, at, length, { facet: name, value, ...fault.facts });
  // The values of terms are slugs; bands, choices and hours keep their own signs.
  const slug = type === "band" || type === "hours" ? clean : clean.replace(/ +/g, "-");
  return { type: "trait", trait: `${id ?? fold(name)}:${slug}` };
}
