// The plain definition of the answer: every channel's evidence scored, best first.
import { compareText } from "../base/text.ts";
import { DECAY_GROUPS } from "../model/facets.ts";
import { decayedSum, type Decay, type WeekCounts } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import { coverageByTrait } from "./match.ts";
import type { Mode, Question } from "./question.ts";
import { baseline, scoreChannel, type ChannelFacts, type Score, type Totals } from "./score.ts";

/** A channel that can be ranked: its key, evidence and what the modes need. */
export type Candidate = {
  readonly key: string;
  readonly evidence: Evidence;
  readonly facts: ChannelFacts;
};

export type Ranked = Score & { readonly key: string };

/** Returns the map-wide totals that a question's baseline needs. */
export function totalsOf(
  question: Question,
  candidates: readonly Candidate[],
  decay: Decay,
): Totals {
  const looks = new Map<number, number>();
  const stated = new Map<string, Map<number, number>>();
  for (const { evidence } of candidates) {
    addCounts(looks, evidence.looks);
    for (const { traits, seen } of evidence.cohorts) {
      for (const trait of traits) {
        if (!question.wanted.some((wanted) => coverageByTrait(wanted, trait) > 0)) continue;
        const counts = stated.get(trait) ?? new Map<number, number>();
        stated.set(trait, addCounts(counts, seen));
      }
    }
  }
  const perTrait = new Map([...stated].map(([trait, counts]) => [trait, inOrder(counts)]));
  return totalsFrom(question, inOrder(looks), perTrait, decay);
}

function addCounts(sums: Map<number, number>, counts: WeekCounts): Map<number, number> {
  for (let i = 0; i < counts.length; i += 2) {
    sums.set(counts[i]!, (sums.get(counts[i]!) ?? 0) + counts[i + 1]!);
  }
  return sums;
}

function inOrder(sums: ReadonlyMap<number, number>): WeekCounts {
  return [...sums].sort(([a], [b]) => a - b).flat();
}

/**
 * Returns the totals that map-wide integer counts per week give: of all looks, and of every stated trait that covers a
 * wanted one. Integers add up to the same in any order, so that whoever counts gets the same baseline to the last bit.
 */
export function totalsFrom(
  question: Question,
  looks: WeekCounts,
  stated: ReadonlyMap<string, WeekCounts>,
  decay: Decay,
): Totals {
  const inTextOrder = [...stated].sort(([a], [b]) => compareText(a, b));
  return {
    looks: DECAY_GROUPS.map((_, group) => decayedSum(looks, group, decay)),
    traits: question.wanted.map((wanted) =>
      inTextOrder.reduce((sum, [trait, counts]) => {
        const covered = coverageByTrait(wanted, trait);
        return covered > 0 ? sum + covered * decayedSum(counts, wanted.group, decay) : sum;
      }, 0),
    ),
  };
}

/** Returns the channels with any match, best first; equal scores by more looks, then by key. */
export function rankChannels(
  question: Question,
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
): Ranked[] {
  const base = baseline(question, totalsOf(question, candidates, decay));
  const ranked: Ranked[] = [];
  for (const { key, evidence, facts } of candidates) {
    const score = scoreChannel(question, evidence, base, mode, facts, decay);
    if (score) ranked.push({ key, ...score });
  }
  return ranked.sort(compareRanked);
}

/** Orders two results: higher score, then more raw looks, then key. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.read - a.read || compareText(a.key, b.key);
}
