// What `query` adds around an answer, over the whole map or what a query leaves of it.
import { atOnce } from "../lib/base/steps.ts";
import { compareText, fold } from "../lib/base/text.ts";
import { compareInstants } from "../lib/base/instant-order.ts";
import { deskOf } from "../lib/exchange/map-desk.ts";
import { priceSet, type PricedSet } from "../lib/insight/costs.ts";
import { explore, type Exploration } from "../lib/insight/explore.ts";
import type { Ground } from "../lib/insight/insights.ts";
import { narrowedGround } from "../lib/insight/narrowed-ground.ts";
import type { ChannelKind } from "../lib/model/channel-kind.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { facetsWith } from "../lib/model/ordered-facets.ts";
import { HALF_LIFE_DAYS } from "../lib/model/settings.ts";
import type { Sighting } from "../lib/model/sighting.ts";
import { criteriaOf, rolesOf } from "../lib/query/branch-criteria.ts";
import { branchesOf, EMPTY_BRANCH, type Branch } from "../lib/query/branches.ts";
import type { Query } from "../lib/query/query.ts";
import { knownOf } from "../lib/query/read-query.ts";
import { facetMeant } from "../lib/query/read-word.ts";
import type { MapAsking } from "./ask-map.ts";
import type { Others } from "./find-others.ts";
import type { Member } from "./find-unit.ts";
import { differentFacets, type AskedExploring } from "./read-exploring.ts";
import { UsageError } from "./terminal.ts";

/** What was found, with the set's currencies, and the names of the unit's members in the order of their counts. */
export type Explored = Omit<Exploration, "unit" | "smallestSet"> & {
  readonly smallestSet?: PricedSet;
  readonly unit?: { readonly members: readonly Member[]; readonly places: Exploration["unit"] };
};

/** Returns what was asked for. Throws UsageError for a query with alternatives or an unknown facet. */
export async function exploreMap(
  map: ShoalMap,
  asking: MapAsking,
  exploring: AskedExploring,
  { contrast, named, unit }: Others,
): Promise<Explored> {
  const { who, tree, roles } = asking;
  const branch = tree && onlyBranch(tree);
  const ground = groundOf(map, branch, asking);
  const said = { ...who, ...(branch && { traits: criteriaOf(branch) }) };
  const {
    unit: places,
    smallestSet: set,
    ...found
  } = await explore(said, ground, {
    ...exploring,
    roles: branch ? rolesOf(branch) : roles,
    splitBy:
      exploring.splitBy &&
      differentFacets("--split-by", exploring.splitBy.map(facetIn(map, "--split-by"))),
    pivot: exploring.pivot && pairOf(exploring.pivot.map(facetIn(map, "--pivot"))),
    contrast: contrast?.traits,
    others: named.map(({ traits }) => traits),
    unit: unit?.slice(1).map(({ traits }) => traits),
  });
  const members = unit?.map(({ traits: _, ...member }) => member);
  const among = new Set(ground.places.map(({ key }) => key));
  const channels = map.channels.filter(({ key }) => among.has(key));
  return {
    ...found,
    ...(set && { smallestSet: priceSet(set, channels) }),
    ...(members && { unit: { members, places } }),
  };
}

/** Returns what insights are read from: the channels of the kinds asked for, and what a query's filters leave of them. */
function groundOf(map: ShoalMap, branch = EMPTY_BRANCH, { kinds, now }: MapAsking): Ground {
  const { channels, lexicon } = deskOf(map);
  const isKind = (key: string) =>
    !kinds || kinds.includes((channels.get(key)?.kind ?? "site") satisfies ChannelKind);
  const { places, looks, unseen, labels } = atOnce(narrowedGround(map, branch, now));
  return {
    places: places.filter(({ key }) => isKind(key)),
    looks: looks.filter(({ channel }) => isKind(channel)).sort(latestFirst),
    unseen: unseen.filter(({ key }) => isKind(key)),
    products: map.products,
    facets: facetsWith(map.facets),
    labels,
    lexicon,
    now,
    halfLifeDays: HALF_LIFE_DAYS.start,
  };
}

/** Orders sightings by their moments, the latest first. */
export function latestFirst(a: Sighting, b: Sighting): number {
  return compareInstants(b.at, a.at) || compareText(a.id, b.id);
}

// A facet as it was called, by its id: built-in, of the user's own, or in use.
function facetIn(map: ShoalMap, option: string): (name: string) => string {
  const known = knownOf(map);
  return (name) => {
    const { id } = facetMeant(fold(name), known) ?? {};
    if (id === undefined) throw new UsageError(`${option}: there is no facet "${name}".`);
    return id;
  };
}

function pairOf([row = "", column = ""]: readonly string[]): readonly [string, string] {
  if (row === column) throw new UsageError("--pivot takes two different facets.");
  return [row, column];
}

function onlyBranch(tree: Query): Branch {
  const branches = branchesOf(tree);
  const [branch, ...more] = branches.ok ? branches.query : [];
  if (!branch || more.length > 0) {
    throw new UsageError(
      "Splits, contrasts, sets, pivots and insights need a query without alternatives.",
    );
  }
  return branch;
}
