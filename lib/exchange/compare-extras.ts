// What separates two sets of unknown members, in counts: each element of a list is a record of a newer version.
import { canonicalJson } from "../base/json.ts";
import type { Changes } from "./compare-maps.ts";

type Extras = Readonly<Record<string, unknown>>;

/**
 * Returns how many records of unknown kinds are new, differ or are as they were; whatever is no list is one record.
 * Those that are gone are not counted.
 */
export function compareExtras(before: Extras, after: Extras): Changes {
  const counts = { added: 0, changed: 0, retracted: 0, same: 0 };
  const known = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(after)) {
    if (!known.has(name)) counts.added += Array.isArray(value) ? value.length : 1;
    else compareMember(known.get(name), value, counts);
  }
  return counts;
}

function compareMember(
  before: unknown,
  after: unknown,
  counts: { added: number; changed: number; same: number },
): void {
  if (before === after) counts.same += Array.isArray(after) ? after.length : 1;
  else if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Set(before.map(canonicalJson));
    for (const item of after) counts[known.has(canonicalJson(item)) ? "same" : "added"]++;
  } else counts[canonicalJson(before) === canonicalJson(after) ? "same" : "changed"]++;
}
