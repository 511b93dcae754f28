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
  return all.length === 0
    ? []
    : [
        ...all,
        ...[...unwanted, ...barredRoles({ filters })].map((trait) => ({
          trait,
          level: "must-not" as const,
        })),
      ];
}

/** Returns the decision roles that a branch's filters ask for, or undefined where they ask for none. */
export function rolesOf({ filters }: Pick<Branch, "filters">): readonly string[] | undefined {
  const asked = filters.filter(({ name, not }) => name === "role" && !not);
  if (asked.length === 0) return undefined;
  return DECISION_ROLES.filter((role) => asked.every(({ value }) => meant(value).includes(role)));
}

/** Returns, as traits, the decision roles that nobody may have: who has another one too does not count either. */
export function barredRoles({ filters }: Pick<Branch, "filters">): string[] {
  const barred = filters.filter(({ name, not }) => name === "role" && not);
  return barred.flatMap(({ value }) => meant(value).map((role) => `decision:${role}`));
}

function meant(value: string): readonly string[] {
  const side = SIDES.find((each) => each === value);
  return side ? SIDE_ROLES[side] : [value];
}
