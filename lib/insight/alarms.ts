// Alarms and flags: what the people met in a channel or for a persona say about our position.
import type { Steps } from "../base/steps.ts";
import { ALARM_BAR } from "../model/bars.ts";
import { parseTrait } from "../model/trait.ts";
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence } from "../rank/evidence.ts";
import type { Question } from "../rank/question.ts";
import type { Score } from "../rank/score.ts";
import { brandKey } from "./brand-key.ts";
import { isMet } from "./met.ts";

/** Share of the persona's people from which haggling says that the position is wrong, and ignorance that education is needed. */
export const ALARM_SHARE = 0.3;

export type Alarm =
  | { readonly name: "haggling" | "needs-education"; readonly seen: number; readonly of: number }
  | { readonly name: "no-rival-seen"; readonly seen: number; readonly of: number };

/**
 * Returns what the cohorts matching a question warn of or promise: many haggle, many do not know the category, or
 * (a good sign) all who accept our style were seen without any rival's purchase. Counts are items seen.
 */
export function* raiseAlarms(
  question: Question,
  cohorts: Iterable<CohortEvidence>,
): Steps<Alarm[]> {
  let of = 0;
  let haggling = 0;
  let ignorant = 0;
  let accepting = 0;
  let rivals = 0;
  for (const { traits, seen } of cohorts) {
    yield;
    if (!isMet(question, traits)) continue;
    const count = plainSum(seen);
    of += count;
    if (traits.includes("objection:haggles")) haggling += count;
    if (traits.includes("knowledge:none")) ignorant += count;
    if (traits.includes("value-fit:accepts")) accepting += count;
    if (traits.some(isRival)) rivals += count;
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

/** Tells whether a trait key says that something was bought of a rival. */
export function isRival(trait: string): boolean {
  return trait.startsWith("purchase:") && /;relation=rival(?:;|$)/.test(trait);
}

/**
 * Returns the share (0 to 1) that a channel must surely exceed to be a good fit: the average of the meaningful channels
 * where something that was asked for was seen. The index is no such bar for several traits: its average takes them as
 * independent of each other, and nearly every channel where they go together lies far above it.
 */
export function goodFitBar(
  ranked: readonly Pick<Score, "share" | "seen" | "meaningful">[],
): number {
  const found = ranked.filter(({ seen, meaningful }) => meaningful && seen > 0);
  return found.reduce((sum, { share }) => sum + share, 0) / Math.max(1, found.length);
}

/**
 * Returns the people met in a channel that fits well, the lower end of its share above `bar`, and where no purchase of a
 * rival's was seen, nor anything of the `rivals` (brand keys of the product cards; FEATURES C16), or undefined where it
 * does not fit well, too few were met, or rivals were seen.
 */
export function freeOfRivals(
  question: Question,
  { low, meaningful }: Pick<Score, "low" | "meaningful">,
  bar: number,
  cohorts: readonly CohortEvidence[],
  rivals: ReadonlySet<string> = new Set(),
): number | undefined {
  if (!meaningful || low <= bar) return undefined;
  const shows = (trait: string) => isRival(trait) || rivals.has(brandKey(parseTrait(trait).value));
  if (cohorts.some(({ traits }) => traits.some(shows))) return undefined;
  const of = cohorts.reduce(
    (sum, { traits, seen }) => (isMet(question, traits) ? sum + plainSum(seen) : sum),
    0,
  );
  return of >= ALARM_BAR ? of : undefined;
}
