// What a part of a joint may not be: only traits are seen on people, and all of a joint on the same ones.
import type { Query, QueryErrorCode } from "./query.ts";

/** Returns what is wrong with a part of a joint, or undefined where it is only traits of one level. */
export function jointFault(part: Query): QueryErrorCode | undefined {
  if (holdsFilter(part)) return "FILTER_IN_JOINT";
  return holdsLevel(part) ? "LEVEL_IN_JOINT" : undefined;
}

function holdsFilter(query: Query): boolean {
  if ("items" in query) return query.type === "joint" || query.items.some(holdsFilter);
  if ("item" in query) return holdsFilter(query.item);
  return query.type === "filter" || query.type === "text";
}

// "must" says of a part what is said of all of them.
function holdsLevel(query: Query): boolean {
  if ("items" in query) return query.items.some(holdsLevel);
  if (!("item" in query)) return false;
  return (query.type === "level" && query.level !== "must") || holdsLevel(query.item);
}
