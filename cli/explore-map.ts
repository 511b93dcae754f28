// What `query` adds around an answer: splits, a contrast, the smallest set, the next looks.
import { atOnce } from "../lib/base/steps.ts";
import { fold } from "../lib/base/text.ts";
import { branchCandidates } from "../lib/exchange/map-query.ts";
import { candidatesOf, liveSightings, type Side } from "../lib/exchange/map-question.ts";
import { explore, type Exploration, type Exploring } from "../lib/insight/explore.ts";
import { BUILTIN_TERMS } from "../lib/model/builtin-terms.ts";
import type { ChannelKind } from "../lib/model/channel-kind.ts";
import { canonicalCriteria } from "../lib/model/covered-keys.ts";
import { lexiconOf } from "../lib/model/lexicon-rows.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion } from "../lib/model/persona.ts";
import { HALF_LIFE_DAYS } from "../lib/model/settings.ts";
import { criteriaOf, rolesOf } from "../lib/query/branch-criteria.ts";
import { branchesOf, type Branch, type BranchFilter } from "../lib/query/branches.ts";
import type { Query } from "../lib/query/query.ts";
import { knownOf } from "../lib/query/read-query.ts";
import { facetMeant } from "../lib/query/read-word.ts";
import { decayAt } from "../lib/rank/decay.ts";
import type { Mode } from "../lib/rank/question.ts";
import { findPersona } from "./find-persona.ts";
import { UsageError } from "./terminal.ts";

/** What the options ask to explore; the contrast and the others to cover are still personas' names. */
export type AskedExploring = Omit<Exploring, "contrast" | "others"> & {
  readonly contrast?: string | undefined;
  readonly others?: readonly string[] | undefined;
};

type Values = {
  readonly "split-by"?: string | undefined;
  readonly contrast?: string | undefined;
  readonly cover?: string | undefined;
  readonly budget?: string | undefined;
  readonly with?: readonly string[] | undefined;
  readonly next?: boolean | undefined;
};

/** Returns what the options ask to explore, or undefined where nothing. Throws UsageError. */
export function readExploring(values: Values, mode: Mode): AskedExploring | undefined {
  const { contrast, cover, budget, with: others, next } = values;
  if (others && cover === undefined && budget === undefined) {
    throw new UsageError(
      "--with goes with --cover or --budget: it names whom else the set must cover.",
    );
  }
  const facets = values["split-by"]?.split(",").map((facet) => facet.trim());
  const isList = facets && new Set(facets).size === facets.length && !facets.includes("");
  if (facets && (!isList || facets.length > 2)) {
    throw new UsageError("--split-by takes one or two facets, such as gender,age.");
  }
  const asked = [facets, contrast, cover, budget, next].some((value) => value !== undefined);
  if (!asked) return undefined;
  return {
    mode,
    splitBy: facets,
    contrast,
    cover: readNumber("--cover", cover, 1),
    budget: readNumber("--budget", budget, Infinity),
    others,
    next,
  };
}

function readNumber(name: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value > 0 && value <= most)) {
    const limit = most === 1 ? " up to 1" : "";
    throw new UsageError(`${name} must be a number above 0${limit}, not "${text}".`);
  }
  return value;
}

/** Who is asked for: traits, or the tree of a query that has them in it; and the kinds of channels looked at. */
type Who = {
  readonly asked: readonly Criterion[];
  readonly tree: Query | undefined;
  readonly kinds: readonly ChannelKind[] | undefined;
  readonly side: Side | undefined;
};

/** Returns what was asked for over a whole map. Throws UsageError for a query with alternatives or an unknown persona. */
export async function exploreMap(
  map: ShoalMap,
  { asked, tree, kinds, side }: Who,
  exploring: AskedExploring,
  now: number,
): Promise<Exploration> {
  const lexicon = lexiconOf(map.terms, BUILTIN_TERMS, map.facets, map.products);
  const branch = tree && onlyBranch(tree);
  const criteria = canonicalCriteria(branch ? criteriaOf(branch) : asked, lexicon);
  const other = exploring.contrast && (await findPersona(map, exploring.contrast)).traits;
  const others = await Promise.all((exploring.others ?? []).map((who) => findPersona(map, who)));
  const kindOf = new Map(map.channels.map(({ key, kind }) => [key, kind]));
  const found = branch
    ? atOnce(branchCandidates(map, branch, { now }))
    : candidatesOf(map, liveSightings(map), lexicon);
  const candidates = found.filter(({ key }) => !kinds || kinds.includes(kindOf.get(key) ?? "site"));
  const filters = [...(branch?.filters ?? []), ...(side ? [sideFilter(side)] : [])];
  const all = {
    ...exploring,
    roles: rolesOf({ filters }),
    splitBy: exploring.splitBy?.map(facetIn(map)),
    contrast: other ? canonicalCriteria(other, lexicon) : undefined,
    others: others.map(({ traits }) => canonicalCriteria(traits, lexicon)),
  };
  return explore(criteria, candidates, decayAt(now, HALF_LIFE_DAYS.start), all, lexicon);
}

// A facet as it was called, by its id: built-in, of the user's own, or in use.
function facetIn(map: ShoalMap): (name: string) => string {
  const known = knownOf(map);
  return (name) => {
    const { id } = facetMeant(fold(name), known) ?? {};
    if (id === undefined) throw new UsageError(`--split-by: there is no facet "${name}".`);
    return id;
  };
}

const sideFilter = (value: Side): BranchFilter => ({ name: "role", value, not: false });

function onlyBranch(tree: Query): Branch {
  const branches = branchesOf(tree);
  const [branch, ...more] = branches.ok ? branches.query : [];
  if (!branch || more.length > 0) {
    throw new UsageError(
      "Splits, contrasts, sets and next looks need a --where without alternatives.",
    );
  }
  return branch;
}
