// A query's alternative as the ranking asks it: criteria and decision roles.
import { DECISION_ROLES, SIDE_ROLES, SIDES } from "../model/choices.ts";
import type { Criteria } from "../rank/question.ts";
import type { Branch } from "./branches.ts";

/** Returns the criteria that a branch asks for; the traits of a joint are wanted with the joint's level. Empty where nothing is wanted. */
export function criteriaOf({ wanted, unwanted, joints, filters }: Branch): Criteria {
  const together = joints.filter(({ not }) => !not);
  const all = [
    ...wanted,
    ...together.flatMap(({ level, wanted: traits }) => traits.map((trait) => ({ trait, level }))),
  ];
  const musts = furtherRoles({ filters }).map((trait) => ({ trait, level: "must" as const }));
  return all.length === 0
    ? []
    : [
        ...all,
        ...musts,
        ...[...unwanted, ...barredRoles({ filters })].map((trait) => ({
          trait,
          level: "must-not" as const,
        })),
      ];
}

/** Returns the decision roles that a branch's filters ask for one of, or undefined where they ask for none. */
export function rolesOf({ filters }: Pick<Branch, "filters">): readonly string[] | undefined {
  const asked = askedRoles(filters);
  if (asked.length === 0) return undefined;
  const common = commonOf(asked);
  if (common.length > 0) return common;
  // "role:pays role:uses": people who have one of them, and must have the others too.
  const several = asked.filter((roles) => roles.length > 1);
  if (several.length > 0) return commonOf(several);
  return DECISION_ROLES.filter((role) => asked.some((roles) => roles.includes(role))).slice(0, 1);
}

/** Returns, as traits, the roles that people must have beside one of `rolesOf`, where filters have no role in common. */
export function furtherRoles({ filters }: Pick<Branch, "filters">): string[] {
  const asked = askedRoles(filters);
  const [first = ""] = rolesOf({ filters }) ?? [];
  if (asked.length < 2 || commonOf(asked).length > 0) return [];
  const single = asked.flatMap(([role = "", ...others]) => (others.length === 0 ? [role] : []));
  const further = single.length === asked.length ? single.filter((role) => role !== first) : single;
  return [...new Set(further)].map((role) => `decision:${role}`);
}

/** Returns a branch as alternatives, a role each, where sides have no role in common: who decides and also recommends, or uses. */
export function withoutTwoSides(branch: Branch): readonly Branch[] {
  const { filters } = branch;
  const sides = filters.filter(({ name, value, not }) => {
    return name === "role" && !not && meant(value).length > 1;
  });
  const last = sides.at(-1);
  if (!last || commonOf(sides.map(({ value }) => meant(value))).length > 0) return [branch];
  return meant(last.value).map((value) => ({
    ...branch,
    filters: filters.map((filter) => (filter === last ? { ...filter, value } : filter)),
  }));
}

const askedRoles = (filters: Branch["filters"]): (readonly string[])[] =>
  filters.flatMap(({ name, value, not }) => (name === "role" && !not ? [meant(value)] : []));

const commonOf = (asked: readonly (readonly string[])[]): string[] =>
  DECISION_ROLES.filter((role) => asked.every((roles) => roles.includes(role)));

/** Returns, as traits, the decision roles that nobody may have: who has another one too does not count either. */
export function barredRoles({ filters }: Pick<Branch, "filters">): string[] {
  const barred = filters.filter(({ name, not }) => name === "role" && not);
  return barred.flatMap(({ value }) => meant(value).map((role) => `decision:${role}`));
}

function meant(value: string): readonly string[] {
  const side = SIDES.find((each) => each === value);
  return side ? SIDE_ROLES[side] : [value];
}
