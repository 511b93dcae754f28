// The score of a channel for a question: a sum of named parts, with its interval.
import { betaQuantile } from "./beta.ts";
import { decayedSum, plainSum, type Decay } from "./decay.ts";
import { looksRead, type CohortEvidence, type Evidence } from "./evidence.ts";
import { matchCohort } from "./match.ts";
import type { Mode, Question } from "./question.ts";
import { INTERVAL_MASS, MEANINGFUL_LOOKS, PRIOR_LOOKS } from "./weights.ts";

/** One term of a score: the trait it comes from, or `prior` for what the map as a whole lends. */
export type Part = { readonly name: string; readonly value: number };

/** What a mode needs to know of a channel beside its evidence. */
export type ChannelFacts = { readonly reach?: number; readonly cost?: number };

/** A channel's result. `share`, `low` and `high` are 0 to 1, `index` is 100 at the baseline, `parts` sum to `score`. */
export type Score = {
  readonly score: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly index: number | null;
  readonly finds: number;
  readonly looks: number;
  readonly seen: number;
  readonly read: number;
  readonly meaningful: boolean;
  readonly parts: readonly Part[];
};

/** Map-wide totals: looks per decay group, and per wanted trait Σ coverage · seen of every stated trait, decayed. */
export type Totals = { readonly looks: readonly number[]; readonly traits: readonly number[] };

/**
 * Returns the persona's baseline b (0 to 1): the expected squared match of an average look, taking traits as
 * independent. With s = Σ w·X and X ~ Bernoulli(p), E[s²] = (Σ w·p)² + Σ w²·p·(1 − p).
 */
export function baseline(question: Question, totals: Totals): number {
  let mean = 0;
  let variance = 0;
  question.wanted.forEach(({ weight, group }, i) => {
    const looks = totals.looks[group] ?? 0;
    const p = looks > 0 ? Math.min(1, (totals.traits[i] ?? 0) / looks) : 0;
    mean += weight * p;
    variance += weight * weight * p * (1 - p);
  });
  return Math.min(1, mean * mean + variance);
}

/** Returns a channel's score, or undefined where no cohort matches or the mode lacks a noted reach or cost. */
export function scoreChannel(
  question: Question,
  evidence: Evidence,
  base: number,
  mode: Mode,
  facts: ChannelFacts,
  decay: Decay,
): Score | undefined {
  const { traits, finds: raw, seen } = findsOf(question, evidence.cohorts, decay);
  const factor = modeFactor(mode, base, facts);
  if (raw <= 0 || factor === undefined) return undefined;
  const read = looksRead(evidence);
  const looks = weightedLooks(question, evidence, decay);
  const finds = Math.min(raw, looks);
  const size = looks + PRIOR_LOOKS;
  const share = (finds + PRIOR_LOOKS * base) / size;
  const a = Math.max(finds + PRIOR_LOOKS * base, 1e-6);
  const b = Math.max(looks - finds + PRIOR_LOOKS * (1 - base), 1e-6);
  const tail = (1 - INTERVAL_MASS) / 2;
  const parts = question.wanted.map(({ trait }, i) => ({
    name: trait,
    value: (factor * traits[i]! * (finds / raw)) / size,
  }));
  parts.push({ name: "prior", value: (factor * PRIOR_LOOKS * base) / size });
  return {
    score: parts.reduce((sum, part) => sum + part.value, 0),
    share,
    low: betaQuantile(tail, a, b),
    high: betaQuantile(1 - tail, a, b),
    index: base > 0 ? (100 * share) / base : null,
    finds,
    looks,
    seen: Math.min(seen, read),
    read,
    meaningful: read >= MEANINGFUL_LOOKS,
    parts,
  };
}

/** Returns a channel's decayed looks as the question weighs them: Σ weight of a trait · looks decayed like its facet. */
export function weightedLooks(
  question: Question,
  { looks }: Pick<Evidence, "looks">,
  decay: Decay,
): number {
  return question.wanted.reduce(
    (sum, { weight, group }) => sum + weight * decayedSum(looks, group, decay),
    0,
  );
}

/** Returns Σ seen·match·decay of a channel's cohorts, split by wanted trait, and how often a matching cohort was seen. */
function findsOf(question: Question, cohorts: readonly CohortEvidence[], decay: Decay) {
  const traits = question.wanted.map(() => 0);
  let seen = 0;
  for (const cohort of cohorts) {
    const { s, covered } = matchCohort(question, cohort.traits);
    if (s === 0) continue;
    seen += plainSum(cohort.seen);
    // match = s² = s · Σ weight·covered, so each wanted trait's term is s · weight · covered.
    question.wanted.forEach(({ weight, group }, i) => {
      traits[i]! += s * weight * covered[i]! * decayedSum(cohort.seen, group, decay);
    });
  }
  return { traits, seen, finds: traits.reduce((sum, value) => sum + value, 0) };
}

/** Returns what a mode multiplies a share by, or undefined where the baseline, reach or cost it needs is not there. */
export function modeFactor(
  mode: Mode,
  base: number,
  { reach, cost }: ChannelFacts,
): number | undefined {
  switch (mode) {
    case "fit":
      return 1;
    case "index":
      return base > 0 ? 100 / base : undefined;
    case "reach":
      return reach;
    case "least-cost":
      return cost === undefined ? undefined : (reach ?? 1) / Math.max(cost, 0.01);
  }
}
