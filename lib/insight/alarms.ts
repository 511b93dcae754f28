// Alarms: what the people met for a persona say about our position.
import type { Steps } from "../base/steps.ts";
import { ALARM_BAR } from "../model/bars.ts";
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence } from "../rank/evidence.ts";
import type { Question } from "../rank/question.ts";
import { isMet } from "./met.ts";

/** Share of the persona's people from which haggling says that the position is wrong, and ignorance that education is needed. */
export const ALARM_SHARE = 0.3;

/** An alarm, and how many of the persona's people raise it; with `barred` people count that the question keeps out. */
export type Alarm = {
  readonly name: "haggling" | "needs-education";
  readonly seen: number;
  readonly of: number;
  readonly barred?: true;
};

/** Returns a question that keeps nobody out for what they object to, itself where it keeps nobody out. */
export function whateverTheyObject(question: Question): Question {
  const unwanted = question.unwanted.filter(({ facet }) => facet !== "objection");
  return unwanted.length === question.unwanted.length ? question : { ...question, unwanted };
}

/**
 * Returns what the cohorts matching a question warn of: many haggle, many do not know the category. Counts are items
 * seen. Who looks away from hagglers is no better placed for it: they count among those asked for, also where the
 * question keeps them out.
 */
export function* raiseAlarms(
  question: Question,
  cohorts: Iterable<CohortEvidence>,
): Steps<Alarm[]> {
  const anybody = whateverTheyObject(question);
  let of = 0;
  let ofAnybody = 0;
  let haggling = 0;
  let ignorant = 0;
  for (const { traits, seen } of cohorts) {
    yield;
    if (!isMet(anybody, traits)) continue;
    const count = plainSum(seen);
    ofAnybody += count;
    if (traits.includes("objection:haggles")) haggling += count;
    if (anybody !== question && !isMet(question, traits)) continue;
    of += count;
    if (traits.includes("knowledge:none")) ignorant += count;
  }
  const alarms: Alarm[] = [];
  const isBarred = ofAnybody > of;
  if (ofAnybody >= ALARM_BAR && haggling / ofAnybody >= ALARM_SHARE) {
    alarms.push({
      name: "haggling",
      seen: haggling,
      of: ofAnybody,
      ...(isBarred && { barred: true }),
    });
  }
  if (of >= ALARM_BAR && ignorant / of >= ALARM_SHARE) {
    alarms.push({ name: "needs-education", seen: ignorant, of });
  }
  return alarms;
}
