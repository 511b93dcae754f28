// Alarms and flags: what the people met in a channel or for a persona say about our position.
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence } from "../rank/evidence.ts";
import { matchCohort } from "../rank/match.ts";
import type { Question } from "../rank/question.ts";

/** Items seen below which no alarm or flag is raised: a small number proves nothing. */
export const ALARM_BAR = 8;

/** Share of the persona's people from which haggling says that the position is wrong, and ignorance that education is needed. */
export const ALARM_SHARE = 0.3;

export type Alarm =
  | { readonly name: "haggling" | "needs-education"; readonly seen: number; readonly of: number }
  | { readonly name: "no-rival-seen"; readonly seen: number; readonly of: number };

/**
 * Returns what the cohorts matching a question warn of or promise: many haggle, many do not know the category, or
 * (a good sign) all who accept our style were seen without any rival's purchase. Counts are items seen.
 */
export function raiseAlarms(question: Question, cohorts: readonly CohortEvidence[]): Alarm[] {
  let of = 0;
  let haggling = 0;
  let ignorant = 0;
  let accepting = 0;
  let rivals = 0;
  for (const { traits, seen } of cohorts) {
    if (matchCohort(question, traits).s === 0) continue;
    const count = plainSum(seen);
    of += count;
    if (traits.includes("objection:haggles")) haggling += count;
    if (traits.includes("knowledge:none")) ignorant += count;
    if (traits.includes("value-fit:accepts")) accepting += count;
    if (traits.includes("relation:rival")) rivals += count;
  }
  if (of < ALARM_BAR) return [];
  const alarms: Alarm[] = [];
  if (haggling / of >= ALARM_SHARE) alarms.push({ name: "haggling", seen: haggling, of });
  if (ignorant / of >= ALARM_SHARE) alarms.push({ name: "needs-education", seen: ignorant, of });
  if (accepting / of >= ALARM_SHARE && rivals === 0) {
    alarms.push({ name: "no-rival-seen", seen: accepting, of });
  }
  return alarms;
}
