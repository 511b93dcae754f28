// The buying unit: where each of the personas that decide together is met, and where several are (FEATURES B6).
import type { Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { looksRead } from "../rank/evidence.ts";
import { PRIOR_LOOKS } from "../rank/weights.ts";
import { metIn } from "./met.ts";

/** A channel: items read, how many people of each question were seen there, and of how many questions any were. */
export type UnitPlace = {
  readonly key: string;
  readonly read: number;
  readonly seen: readonly number[];
  readonly personas: number;
};

/**
 * Returns the channels where people of any of the questions were met: those that most of them share first, then by the
 * people seen there of all that was read, drawn towards nobody while little was.
 */
export function* unitPlaces(
  questions: readonly Question[],
  candidates: readonly Candidate[],
): Steps<UnitPlace[]> {
  const places: UnitPlace[] = [];
  for (const { key, evidence } of candidates) {
    yield;
    const seen = questions.map((question) => metIn(question, evidence.cohorts).seen);
    const personas = seen.filter((people) => people > 0).length;
    if (personas > 0) places.push({ key, read: looksRead(evidence), seen, personas });
  }
  return places.sort(
    (a, b) => b.personas - a.personas || shareOf(b) - shareOf(a) || compareText(a.key, b.key),
  );
}

// By the persona met least, where several are: a place shared by a thousand and one is hardly shared.
function shareOf({ seen, read, personas }: UnitPlace): number {
  const met = seen.filter((people) => people > 0);
  const people = personas > 1 ? Math.min(...met) : met[0]!;
  // One of one is no more than eighteen of twenty-four.
  return people / (read + PRIOR_LOOKS);
}
