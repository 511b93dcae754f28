// A question put to the map: criteria made ready for matching.
import type { Level } from "../model/choices.ts";
import { facetOf } from "../model/facets.ts";
import { NO_LEXICON, type Lexicon } from "../model/lexicon.ts";
import { partialTarget, type PartialTarget } from "../model/partial-coverage.ts";
import { facetName, parseTrait, traitKey } from "../model/trait.ts";
import { decayGroup } from "./decay.ts";
import { LEVEL_WEIGHT } from "./weights.ts";

export type { Mode } from "../model/choices.ts";

/** Name of the part that a filter by decision role has in a score. */
export const ROLE_PART = "role";

/** A wanted trait ready for matching; weights of all wanted traits sum to 1. */
export type Wanted = {
  readonly trait: string;
  readonly key: string;
  readonly facet: string;
  readonly level: Exclude<Level, "must-not">;
  readonly weight: number;
  readonly group: number;
  /** Where other values of the facet cover it in part: a range, hours. */
  readonly partial: PartialTarget | undefined;
};

/** A question ready for matching. With no wanted trait it matches nothing. */
export type Question = {
  readonly wanted: readonly Wanted[];
  readonly unwanted: readonly Omit<Wanted, "level" | "weight">[];
  /** Cohorts must state one of these decision roles (as trait keys), where given. */
  readonly roles: readonly string[] | undefined;
};

export type Criteria = readonly { readonly trait: string; readonly level: Level }[];

/**
 * Returns the question that criteria ask; doubled traits count once, at their strongest level. The lexicon tells how
 * facets of the user's own match and age.
 */
export function askQuestion(
  criteria: Criteria,
  roles?: readonly string[],
  lexicon: Lexicon = NO_LEXICON,
): Question {
  const strongest = new Map<string, { trait: string; level: Level }>();
  const rank = (level: Level) => (level === "must-not" ? 99 : LEVEL_WEIGHT[level]);
  for (const { trait, level } of criteria) {
    const key = traitKey(trait);
    const before = strongest.get(key);
    if (!before || rank(level) > rank(before.level)) strongest.set(key, { trait, level });
  }
  const all = [...strongest].map(([key, criterion]) => ({
    ...criterion,
    ...prepare(criterion.level === "must-not" ? key : atLeast(key), lexicon),
  }));
  const wanted = all.flatMap(({ level, ...rest }) =>
    level === "must-not" ? [] : [{ ...rest, level, weight: LEVEL_WEIGHT[level] }],
  );
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return {
    wanted: wanted.map((each) => ({ ...each, weight: each.weight / total })),
    unwanted: all.filter(({ level }) => level === "must-not"),
    roles: roles?.map((role) => `decision:${role}`),
  };
}

function prepare(key: string, lexicon: Lexicon) {
  const facet = facetName(key);
  const partial = partialTarget(key, lexicon);
  return { key, facet, group: decayGroup(facet, lexicon), partial };
}

// Wanted is a value and more where the facet says so.
function atLeast(key: string): string {
  const { facet, value } = parseTrait(key);
  const { atLeast: isLeast, order = [] } = facetOf(facet) ?? {};
  return isLeast && order.includes(value) ? `${facet}:>=${value}` : key;
}
