// A sighting as it is counted: what each of its groups covers, and what is told of one group and not of another.
import { compareText } from "../base/text.ts";
import { withAgesOfBorn } from "./born-in.ts";
import { coveredKeys } from "./covered-keys.ts";
import { DERIVED } from "./derive-traits.ts";
import type { Lexicon } from "./lexicon.ts";
import { facetName, OTHER_VALUE } from "./trait.ts";

type Group = { readonly traits: readonly string[]; readonly seen: number };

/**
 * Returns a copy of a sighting whose cohorts list every key they cover, sorted, ready to be counted. Where people of one
 * look were parted into groups, what is told of one group and not of another was not there: of "5 military fans" beside
 * "5 women" nobody was seen to be both, so each group is told of the other's facet, with OTHER_VALUE. Groups that
 * together are more than were read share people, and say nothing of that.
 */
export function coverSighting<
  C extends Group,
  S extends { readonly at: string; readonly read: number; readonly cohorts: readonly C[] },
>(sighting: S, lexicon: Lexicon): S {
  const { at, read, cohorts } = sighting;
  const year = Number(at.slice(0, 4));
  const keys = cohorts.map(({ traits }) =>
    coveredKeys(
      traits.map((trait) => withAgesOfBorn(trait, year)),
      lexicon,
    ),
  );
  const people = cohorts.reduce((sum, { seen }) => sum + seen, 0);
  const parted = cohorts.length > 1 && people <= read ? partedBy(keys) : keys;
  return { ...sighting, cohorts: cohorts.map((cohort, i) => ({ ...cohort, traits: parted[i]! })) };
}

function partedBy(groups: readonly (readonly string[])[]): (readonly string[])[] {
  const told = groups.map((keys) => new Set(keys.map(facetName)));
  const all = [...new Set(told.flatMap((facets) => [...facets]))].filter(isNoted);
  return groups.map((keys, i) => {
    const others = all.filter((facet) => !told[i]!.has(facet));
    if (others.length === 0) return keys;
    return [...keys, ...others.map((facet) => `${facet}:${OTHER_VALUE}`)].sort(compareText);
  });
}

// What only follows was not noted of anybody.
const isNoted = (facet: string): boolean => facet !== "" && !facet.startsWith(DERIVED);
