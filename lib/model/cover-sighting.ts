// A sighting as it is counted: what each of its groups covers, and what is told of one group and not of another.
import { compareText } from "../base/text.ts";
import { withAgesOfBorn } from "./born-in.ts";
import { coveredKeys } from "./covered-keys.ts";
import { DERIVED } from "./derive-traits.ts";
import type { Lexicon } from "./lexicon.ts";
import { facetName, OTHER_VALUE } from "./trait.ts";

/** Where some groups were left out of a look: what each other one covers in the whole of it. No file can bring that. */
const COVERED = Symbol("covered");

type Group = {
  readonly traits: readonly string[];
  readonly seen: number;
  readonly [COVERED]?: readonly string[];
};

type Look<C> = { readonly at: string; readonly read: number; readonly cohorts: readonly C[] };

/**
 * Returns a copy of a sighting whose cohorts list every key they cover, sorted, ready to be counted. Where people of one
 * look were parted into groups, what is told of one group and not of another was not there: of "5 military fans" beside
 * "5 women" nobody was seen to be both, so each group is told of the other's facet, with OTHER_VALUE. Groups that
 * together are more than were read share people, and say nothing of that.
 */
export function coverSighting<C extends Group, S extends Look<C>>(
  sighting: S,
  lexicon: Lexicon,
): S {
  const { cohorts } = sighting;
  const keys = keysOf(sighting, lexicon);
  return { ...sighting, cohorts: cohorts.map((cohort, i) => ({ ...cohort, traits: keys[i]! })) };
}

/**
 * Returns a sighting with those of its groups only of whom `isKept` tells so by the keys that they cover, as `covered`
 * lists them. They go on to cover what they do beside the groups that are left out.
 */
export function keepGroups<C extends Group, S extends { readonly cohorts: readonly C[] }>(
  sighting: S,
  covered: { readonly cohorts: readonly Group[] },
  isKept: (keys: readonly string[]) => boolean,
): S {
  const cohorts = sighting.cohorts.flatMap((cohort, i) => {
    const keys = covered.cohorts[i]!.traits;
    return isKept(keys) ? [{ ...cohort, [COVERED]: keys }] : [];
  });
  return { ...sighting, cohorts };
}

// By group, in their order.
function keysOf(
  { at, read, cohorts }: Look<Group>,
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  const known = cohorts.flatMap((cohort) => (cohort[COVERED] ? [cohort[COVERED]] : []));
  if (known.length === cohorts.length) return known;
  const year = Number(at.slice(0, 4));
  const keys = cohorts.map(({ traits }) =>
    coveredKeys(
      traits.map((trait) => withAgesOfBorn(trait, year)),
      lexicon,
    ),
  );
  const people = cohorts.reduce((sum, { seen }) => sum + seen, 0);
  return cohorts.length > 1 && people <= read ? partedBy(keys) : keys;
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
