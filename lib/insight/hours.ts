// The hour strip: when the people of a persona are online, hour by hour of the week.
import type { Steps } from "../base/steps.ts";
import { parseHours } from "../model/hours.ts";
import { parseTrait } from "../model/trait.ts";
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence } from "../rank/evidence.ts";
import { isAllowed } from "../rank/match.ts";
import type { Question } from "../rank/question.ts";
import { isMet } from "./met.ts";

/** People seen by weekday (Monday first) and hour, and how many of them stated any hours. */
export type HourStrip = {
  readonly counts: readonly (readonly number[])[];
  readonly stated: number;
};

/**
 * Returns the strip of some cohorts: of one channel's, or of all channels'. With a question only its people count; what
 * it wants of hours itself is left out, else the strip would only show what was asked.
 */
export function* hourStrip(
  cohorts: Iterable<CohortEvidence>,
  question?: Question,
): Steps<HourStrip> {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const asked = question && {
    ...question,
    wanted: question.wanted.filter(({ facet }) => facet !== "hours"),
  };
  let stated = 0;
  for (const { traits, seen } of cohorts) {
    yield;
    const masks = traits.flatMap((trait) => {
      const mask = trait.startsWith("hours:") ? parseHours(parseTrait(trait).value) : undefined;
      return mask ? [mask] : [];
    });
    if (masks.length === 0) continue;
    if (asked && !isOneOf(asked, traits)) continue;
    const people = plainSum(seen);
    stated += people;
    for (let hour = 0; hour < 168; hour++) {
      if (masks.some((mask) => mask[hour] === 1)) {
        counts[Math.floor(hour / 24)]![hour % 24]! += people;
      }
    }
  }
  return { counts, stated };
}

// Of whom nothing but hours is wanted, everybody is who is not excluded.
function isOneOf(asked: Question, traits: readonly string[]): boolean {
  return asked.wanted.length > 0 ? isMet(asked, traits) : isAllowed(asked, traits);
}
