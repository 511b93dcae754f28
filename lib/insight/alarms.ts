// Alarms: what the people met for a persona say about our position.
import type { Steps } from "../base/steps.ts";
import { ALARM_BAR } from "../model/bars.ts";
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence } from "../rank/evidence.ts";
import type { Question } from "../rank/question.ts";
import { isMet } from "./met.ts";

/** Share of the persona's people from which haggling says that the position is wrong, and ignorance that education is needed. */
export const ALARM_SHARE = 0.3;

/** An alarm, and how many of the persona's people raise it. */
export type Alarm = {
  readonly name: "haggling" | "needs-education";
  readonly seen: number;
  readonly of: number;
};

/**
 * Returns what the cohorts matching a question warn of: many haggle, many do not know the category. Counts are items
 * seen.
 */
export function* raiseAlarms(
  question: Question,
  cohorts: Iterable<CohortEvidence>,
): Steps<Alarm[]> {
  let of = 0;
  let haggling = 0;
  let ignorant = 0;
  for (const { traits, seen } of cohorts) {
    yield;
    if (!isMet(question, traits)) continue;
    const count = plainSum(seen);
    of += count;
    if (traits.includes("objection:haggles")) haggling += count;
    if (traits.includes("knowledge:none")) ignorant += count;
  }
  if (of < ALARM_BAR) return [];
  const alarms: Alarm[] = [];
  if (haggling / of >= ALARM_SHARE) alarms.push({ name: "haggling", seen: haggling, of });
  if (ignorant / of >= ALARM_SHARE) alarms.push({ name: "needs-education", seen: ignorant, of });
  return alarms;
}
