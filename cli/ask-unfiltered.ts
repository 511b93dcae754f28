// Whether filters are why nothing answers: the same question without them.
import type { ShoalMap } from "../lib/model/map.ts";
import { unfilteredIn } from "../lib/query/unfiltered-query.ts";
import { askingOf, askMap, isWanted, type MapAsking } from "./ask-map.ts";

/** What narrows a question that nothing answers, as it is written, and how many channels show `who` without that. */
export type Unanswered = {
  readonly filters: readonly string[];
  readonly who: string;
  readonly channels: number;
};

/** Returns what a question without an answer finds without its filters; undefined where none narrows it. */
export function askUnfiltered(map: ShoalMap, asking: MapAsking): Unanswered | undefined {
  const { who, where, mode, kinds, side, now } = asking;
  const inQuery = unfilteredIn(where, map, now);
  const filters = [...(inQuery?.filters ?? []), ...narrowings(kinds, side)];
  if (filters.length === 0) return undefined;
  const left = (inQuery?.text ?? where).trim();
  if (left === "" && !who.traits.some(isWanted)) return undefined;
  const all = { mode, kinds: undefined, side: undefined, now };
  const rows = askMap(map, askingOf(map, who, left === "" ? undefined : left, all));
  return {
    filters,
    who: [who.name, left].filter(Boolean).join(" + "),
    channels: rows.filter(({ seen }) => seen > 0).length,
  };
}

/** Returns the filters by kinds and a side as a query would say them. */
export function narrowings(kinds: readonly string[] = [], side: string | undefined): string[] {
  const kind = kinds.map((each) => `kind:${each}`).join(" or ");
  return [kind, side === undefined ? "" : `role:${side}`].filter(Boolean);
}
