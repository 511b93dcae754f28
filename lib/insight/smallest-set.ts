// Smallest set: the few channels that reach most of the people of one or several personas, under a budget.
import { compareText } from "../base/text.ts";
import { decayedSum, type Decay } from "../rank/decay.ts";
import { matchCohort } from "../rank/match.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { weightedLooks } from "../rank/score.ts";
import { PRIOR_LOOKS } from "../rank/weights.ts";

/** A channel taken, what it costs, and the part (0 to 1) covered with it of what all channels together cover. */
export type Taken = { readonly key: string; readonly cost: number; readonly covered: number };

/** The set in the order of taking; `guarantee` is the part of the best possible cover that it surely reaches. */
export type SmallestSet = {
  readonly taken: readonly Taken[];
  readonly cost: number;
  readonly covered: number;
  readonly guarantee: number;
};

/** One kind of people: a persona's distinct cohort, how much it counts, and its share of the looks in each channel. */
type Kind = { readonly persona: number; weight: number; readonly shares: Map<string, number> };

/**
 * Greedy weighted cover. A kind of people is covered to 1 − Π(1 − share) by a set of channels, so a second channel
 * with the same people adds less than the first. Stops at `target` (0 to 1) of what all channels together cover, or
 * when nothing more fits the budget; a channel without a noted cost costs 1. Where all costs are equal the cover is at
 * least 1 − 1/e of the best one of its size (Nemhauser, Wolsey and Fisher 1978); else the greedy set or the best single
 * channel, whichever covers more, reaches (1 − 1/e) ÷ 2 (Khuller, Moss and Naor 1999).
 */
export function smallestSet(
  questions: readonly Question[],
  candidates: readonly Candidate[],
  decay: Decay,
  { target = 0.8, budget = Infinity }: { target?: number; budget?: number } = {},
): SmallestSet {
  const kinds = kindsOfPeople(questions, candidates, decay);
  const prices = new Map(candidates.map(({ key, facts }) => [key, Math.max(facts.cost ?? 1, 0)]));
  const all = kinds.map(() => 1);
  for (const key of prices.keys()) miss(all, kinds, key);
  const total = coverOf(all, kinds);
  const equal = new Set(prices.values()).size <= 1;
  const greedy = takeGreedily(kinds, prices, total, target, budget);
  const single = equal ? undefined : bestSingle(kinds, prices, total, budget);
  const taken = single && single.covered > (greedy.at(-1)?.covered ?? 0) ? [single] : greedy;
  return {
    taken,
    cost: taken.reduce((sum, { cost }) => sum + cost, 0),
    covered: taken.at(-1)?.covered ?? 0,
    guarantee: equal ? 1 - 1 / Math.E : (1 - 1 / Math.E) / 2,
  };
}

function takeGreedily(
  kinds: readonly Kind[],
  prices: ReadonlyMap<string, number>,
  total: number,
  target: number,
  budget: number,
): Taken[] {
  const missed = kinds.map(() => 1);
  const open = new Set([...prices.keys()].sort(compareText));
  const taken: Taken[] = [];
  let left = budget;
  let covered = 0;
  while (total > 0 && covered < target) {
    let best: { key: string; rate: number } | undefined;
    for (const key of open) {
      const price = prices.get(key)!;
      if (price > left) continue;
      const rate = gainOf(key, missed, kinds) / Math.max(price, 0.01);
      if (rate > 0 && rate > (best?.rate ?? 0)) best = { key, rate };
    }
    if (!best) break;
    const cost = prices.get(best.key)!;
    open.delete(best.key);
    left -= cost;
    miss(missed, kinds, best.key);
    covered = coverOf(missed, kinds) / total;
    taken.push({ key: best.key, cost, covered });
  }
  return taken;
}

function bestSingle(
  kinds: readonly Kind[],
  prices: ReadonlyMap<string, number>,
  total: number,
  budget: number,
): Taken | undefined {
  const untouched = kinds.map(() => 1);
  return [...prices]
    .filter(([, cost]) => cost <= budget && total > 0)
    .map(([key, cost]) => ({ key, cost, covered: gainOf(key, untouched, kinds) / total }))
    .sort((a, b) => b.covered - a.covered || compareText(a.key, b.key))[0];
}

function miss(missed: number[], kinds: readonly Kind[], key: string): void {
  kinds.forEach(({ shares }, i) => (missed[i]! *= 1 - (shares.get(key) ?? 0)));
}

function coverOf(missed: readonly number[], kinds: readonly Kind[]): number {
  return kinds.reduce((sum, { weight }, i) => sum + weight * (1 - missed[i]!), 0);
}

function gainOf(key: string, missed: readonly number[], kinds: readonly Kind[]): number {
  return kinds.reduce(
    (sum, { weight, shares }, i) => sum + weight * missed[i]! * (shares.get(key) ?? 0),
    0,
  );
}

function kindsOfPeople(
  questions: readonly Question[],
  candidates: readonly Candidate[],
  decay: Decay,
): Kind[] {
  const kinds = new Map<string, Kind>();
  questions.forEach((question, persona) => {
    for (const { key, evidence } of candidates) {
      const looks = weightedLooks(question, evidence, decay) + PRIOR_LOOKS;
      for (const cohort of evidence.cohorts) {
        const { s } = matchCohort(question, cohort.traits);
        if (s === 0) continue;
        const group = question.wanted[0]?.group ?? 0;
        const seen = decayedSum(cohort.seen, group, decay);
        const name = `${persona}\n${cohort.traits.join("\n")}`;
        const kind = kinds.get(name) ?? { persona, weight: 0, shares: new Map<string, number>() };
        kinds.set(name, kind);
        kind.weight += s * s * seen;
        kind.shares.set(key, Math.min(1, (kind.shares.get(key) ?? 0) + seen / looks));
      }
    }
  });
  // Every persona counts the same, however often its people were met.
  const totals = questions.map(() => 0);
  for (const { persona, weight } of kinds.values()) totals[persona]! += weight;
  for (const kind of kinds.values()) kind.weight /= totals[kind.persona]!;
  return [...kinds.values()];
}
