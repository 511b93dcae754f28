// A query as alternatives: each a plain list of what is wanted, unwanted and filtered.
import { withoutTwoSides } from "./branch-criteria.ts";
import {
  asResult,
  QueryFault,
  WHOLE,
  type FilterName,
  type Query,
  type QueryResult,
  type WantedLevel,
} from "./query.ts";

/** A wanted trait and how strongly. */
export type WantedTrait = { readonly trait: string; readonly level: WantedLevel };

/** Traits wanted on the same people, or with `not` never met on the same people; `unwanted` must not be on them. */
export type Joint = {
  readonly not: boolean;
  readonly level: WantedLevel;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
};

/** A filter; with `not` its contrary. */
export type BranchFilter = {
  readonly not: boolean;
  readonly name: FilterName;
  readonly value: string;
};

/** One alternative: everything in it holds together. */
export type Branch = {
  readonly wanted: readonly WantedTrait[];
  readonly unwanted: readonly string[];
  readonly joints: readonly Joint[];
  readonly filters: readonly BranchFilter[];
  readonly texts: readonly { readonly not: boolean; readonly text: string }[];
};

/** Most alternatives that a query may stand for. */
const MOST_BRANCHES = 64;

/** An alternative that asks for nothing. */
export const EMPTY_BRANCH: Branch = {
  wanted: [],
  unwanted: [],
  joints: [],
  filters: [],
  texts: [],
};

/**
 * Returns a query's alternatives (its disjunctive normal form; `not` of a group by De Morgan). Bare words must have been
 * resolved. TOO_MANY_BRANCHES where it has more than 64.
 */
export function branchesOf(query: Query): QueryResult<readonly Branch[]> {
  return asResult(() => limited(expand(query, "must", false).flatMap(withoutTwoSides)));
}

function expand(query: Query, level: WantedLevel, not: boolean): readonly Branch[] {
  switch (query.type) {
    case "trait":
      return [
        not
          ? { ...EMPTY_BRANCH, unwanted: [query.trait] }
          : { ...EMPTY_BRANCH, wanted: [{ trait: query.trait, level }] },
      ];
    case "words":
      throw new QueryFault("UNKNOWN_WORD", query.at, query.text.length, { word: query.text });
    case "text":
      return [{ ...EMPTY_BRANCH, texts: [{ not, text: query.text }] }];
    case "filter":
      return [{ ...EMPTY_BRANCH, filters: [{ not, name: query.name, value: query.value }] }];
    case "level":
      return expand(query.item, query.level, not);
    case "not":
      return expand(query.item, level, !not);
    case "joint":
      return expandJoint(query.items, level, not);
    default:
      return (query.type === "and") === !not
        ? product(query.items.map((item) => expand(item, level, not)))
        : limited(query.items.flatMap((item) => expand(item, level, not)));
  }
}

// What is in a joint holds of one group: its own alternatives are alternatives of the joint.
function expandJoint(items: readonly Query[], level: WantedLevel, not: boolean): readonly Branch[] {
  const groups = product(items.map((item) => expand(item, "must", false)));
  const joints = groups.map(({ wanted, unwanted }): Branch => {
    const joint = { not, level, wanted: wanted.map(({ trait }) => trait), unwanted };
    return { ...EMPTY_BRANCH, joints: [joint] };
  });
  return not ? product(joints.map((joint) => [joint])) : joints;
}

function product(parts: readonly (readonly Branch[])[]): readonly Branch[] {
  return parts.reduce<readonly Branch[]>(
    (branches, part) =>
      limited(branches.flatMap((branch) => part.map((other) => join(branch, other)))),
    [EMPTY_BRANCH],
  );
}

function join(a: Branch, b: Branch): Branch {
  return {
    wanted: [...a.wanted, ...b.wanted],
    unwanted: [...a.unwanted, ...b.unwanted],
    joints: [...a.joints, ...b.joints],
    filters: [...a.filters, ...b.filters],
    texts: [...a.texts, ...b.texts],
  };
}

function limited(branches: readonly Branch[]): readonly Branch[] {
  if (branches.length <= MOST_BRANCHES) return branches;
  throw new QueryFault("TOO_MANY_BRANCHES", 0, WHOLE, { limit: MOST_BRANCHES });
}
