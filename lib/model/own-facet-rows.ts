// The rows of a lexicon that facets of the user's own make: apart, as pages that only ask need none of it.
import { fold } from "../base/text.ts";
import { asFacet } from "./as-facet.ts";
import { namesOfLabel } from "./facet-names.ts";
import { unitsIn } from "./band-key.ts";
import { facetKey, NAME_OF } from "./facet-rows.ts";
import { facetNamed, facetOf } from "./facets.ts";
import type { LexiconRow } from "./lexicon-rows.ts";
import type { OwnFacet } from "./own-facet.ts";
import { unitNamed } from "./units.ts";

/**
 * Returns the rows of the user's own facets: type, decay, then the order of an ordered choice, or the unit that ranges are
 * told in where a name gives one that is known; and one for each of their names and what those are like, but for those that
 * are another facet's.
 */
export function facetRows(own: readonly OwnFacet[]): LexiconRow[] {
  const known = own.filter(({ id, removed }) => !removed && facetOf(id) === undefined);
  const rows = known.map((each) => {
    const { id, type, decay, order = [] } = asFacet(each);
    return { id: facetKey(id), broader: [type, decay, ...order, ...unitOf(each)] };
  });
  const taken = new Set(rows.map(({ id }) => id));
  const names = known.flatMap(({ id, labels }) =>
    Object.values(labels).map((label) => ({ id, label, other: namesOfLabel(label) })),
  );
  const add = (id: string, name: string) => {
    const key = facetKey(name);
    if (taken.has(key) || facetNamed(fold(name))) return;
    taken.add(key);
    rows.push({ id: key, broader: [NAME_OF, fold(id)] });
  };
  for (const { id, label } of names) add(id, label);
  // What a name is like gives way to whatever has that name.
  for (const { id, other } of names) for (const name of other) add(id, name);
  return rows;
}

function unitOf({ type, labels }: OwnFacet): readonly string[] {
  const unit = unitsIn(Object.values(labels)).find((each) => unitNamed(each));
  return type === "band" && unit !== undefined ? [unit] : [];
}
