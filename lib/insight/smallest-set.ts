// Smallest set: the few channels that reach most of the people of one or several personas, under a budget.
import { sumOfAmounts } from "../base/amounts.ts";
import type { Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import type { Decay } from "../rank/decay.ts";
import { looksRead } from "../rank/evidence.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { MEANINGFUL_LOOKS } from "../rank/weights.ts";
import { peopleToCover, type CoverBy, type Part, type People } from "./people-to-cover.ts";
import { superfluousChannels } from "./superfluous-channels.ts";

/**
 * A channel taken, what it costs (`assumed` where nobody noted it), and the part (0 to 1) covered with it of what all
 * channels together cover.
 */
export type Taken = {
  readonly key: string;
  readonly cost: number;
  readonly assumed: boolean;
  /** Whether nobody noted how many it reaches, where people are counted: it counts as one of the middle size noted. */
  readonly reachAssumed: boolean;
  /** Whether so little was read there that its share is not meaningful yet: look again before money is spent. */
  readonly thin: boolean;
  readonly covered: number;
};

/**
 * The set in the order of taking, in what its cover is counted, how much of the target it leaves out (`missing`), and the
 * part of the best possible cover that it surely reaches (`guarantee`).
 */
export type SmallestSet = {
  readonly by: CoverBy;
  readonly taken: readonly Taken[];
  readonly cost: number;
  readonly covered: number;
  readonly missing: number;
  readonly guarantee: number;
};

/** Sums in another order differ in their last bits. */
const ROUNDING = 1e-12;

type Price = Pick<Taken, "cost" | "assumed" | "reachAssumed" | "thin">;

/**
 * Greedy weighted cover. A persona is covered to 1 − Π(1 − share) by a set of channels, so a second channel adds less
 * than the first; where reach is noted each channel has people of its own, and what they count adds up. Shares are those
 * of an order by fit. Stops at `target` (0 to 1) of what all channels together cover, or when nothing more fits the budget; a
 * channel without a noted cost costs the middle one of those noted, or 1. Channels taken early that the target no longer
 * needs are then taken out, the dearest first. Where all costs are equal the cover is at least 1 − 1/e of the
 * best one of its size (Nemhauser, Wolsey and Fisher 1978): also after taking out, as the greedy choice's first ones,
 * as many as are left, did not reach the target yet. Else the greedy set or the best single channel, whichever covers
 * more of the target, or costs less where both reach it, has (1 − 1/e) ÷ 2 of the best cover up to the target (Khuller,
 * Moss and Naor 1999); what is taken out leaves the target reached.
 */
export function* smallestSet(
  questions: readonly Question[],
  candidates: readonly Candidate[],
  decay: Decay,
  { target = 0.8, budget = Infinity }: { target?: number; budget?: number } = {},
): Steps<SmallestSet> {
  const people = yield* peopleToCover(questions, candidates, decay);
  const prices = pricesOf(candidates, people.assumed);
  const missed = people.weights.map(() => 1);
  let total = 0;
  for (const parts of people.byChannel.values()) total += take(parts, people.weights, missed);
  const equal = new Set([...prices.values()].map(({ cost }) => cost)).size <= 1;
  const chosen = yield* takeGreedily(people, prices, total, target, budget);
  const greedy = yield* withoutSuperfluous(chosen, people, total, target);
  const single = equal ? undefined : bestSingle(people, prices, total, { target, budget });
  const taken = single && isBetter(single, greedy, target) ? [single] : greedy;
  const covered = taken.at(-1)?.covered ?? 0;
  const surely = equal ? 1 - 1 / Math.E : (1 - 1 / Math.E) / 2;
  // No set covers more than all channels do.
  return {
    by: people.by,
    taken,
    cost: costOf(taken),
    covered,
    missing: target - covered > ROUNDING ? target - covered : 0,
    guarantee: Math.max(surely, covered),
  };
}

const costOf = (taken: readonly Taken[]): number => sumOfAmounts(taken.map(({ cost }) => cost));

// More cover counts only as far as it was asked for; then the price does.
function isBetter(single: Taken, greedy: readonly Taken[], target: number): boolean {
  const covered = greedy.at(-1)?.covered ?? 0;
  if (covered < target) return single.covered > covered;
  return single.covered >= target && single.cost < costOf(greedy);
}

function pricesOf(
  candidates: readonly Candidate[],
  reachAssumed: ReadonlySet<string>,
): Map<string, Price> {
  const noted = candidates
    .flatMap(({ facts }) => (facts.cost === undefined ? [] : [Math.max(facts.cost, 0)]))
    .sort((a, b) => a - b);
  const middle = noted[noted.length >> 1] ?? 1;
  return new Map(
    candidates.map(({ key, evidence, facts: { cost } }) => [
      key,
      {
        cost: cost === undefined ? middle : Math.max(cost, 0),
        assumed: cost === undefined,
        reachAssumed: reachAssumed.has(key),
        thin: looksRead(evidence) < MEANINGFUL_LOOKS,
      },
    ]),
  );
}

// What a channel adds only falls while others are taken: who still leads by what it added when it was last looked at
// need be looked at again alone (Minoux 1978). The order is that of looking at all of them every time.
function* takeGreedily(
  { weights, byChannel }: People,
  prices: ReadonlyMap<string, Price>,
  total: number,
  target: number,
  budget: number,
): Steps<Taken[]> {
  const missed = weights.map(() => 1);
  const rateOf = (key: string) =>
    gainOf(byChannel.get(key)!, weights, missed) / Math.max(prices.get(key)!.cost, 0.01);
  const open: Rated[] = [...byChannel.keys()].map((key) => ({ key, rate: rateOf(key) }));
  open.sort(compareRated);
  const taken: Taken[] = [];
  let spent = 0;
  let covered = 0;
  while (total > 0 && covered / total < target) {
    yield;
    const first = open.shift();
    if (!first || first.rate <= 0) break;
    const price = prices.get(first.key)!;
    const sum = sumOfAmounts([spent, price.cost]);
    if (sum > budget) continue; // what is left only becomes less
    const best = { key: first.key, rate: rateOf(first.key) };
    if (open[0] && compareRated(best, open[0]) > 0) {
      open.splice(placeIn(open, best), 0, best);
      continue;
    }
    if (best.rate <= 0) continue;
    spent = sum;
    covered += take(byChannel.get(best.key)!, weights, missed);
    taken.push({ key: best.key, ...price, covered: Math.min(1, covered / total) });
  }
  return taken;
}

// The set is put together in the order of taking; only then is seen which early ones later ones made superfluous.
function* withoutSuperfluous(
  taken: readonly Taken[],
  people: People,
  total: number,
  target: number,
): Steps<readonly Taken[]> {
  const spare = (taken.at(-1)?.covered ?? 0) - target - ROUNDING;
  if (total <= 0 || spare < 0) return taken;
  const superfluous = yield* superfluousChannels(taken, people, spare * total);
  if (superfluous.size === 0) return taken;
  return coveredInTurn(
    taken.filter(({ key }) => !superfluous.has(key)),
    people,
    total,
  );
}

function coveredInTurn(
  taken: readonly Taken[],
  { weights, byChannel }: People,
  total: number,
): Taken[] {
  const missed = weights.map(() => 1);
  let covered = 0;
  return taken.map((each) => {
    covered += take(byChannel.get(each.key)!, weights, missed);
    return { ...each, covered: Math.min(1, covered / total) };
  });
}

type Rated = { readonly key: string; readonly rate: number };

const compareRated = (a: Rated, b: Rated): number => b.rate - a.rate || compareText(a.key, b.key);

function placeIn(sorted: readonly Rated[], item: Rated): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRated(sorted[middle]!, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bestSingle(
  { weights, byChannel }: People,
  prices: ReadonlyMap<string, Price>,
  total: number,
  { target, budget }: { readonly target: number; readonly budget: number },
): Taken | undefined {
  const untouched = weights.map(() => 1);
  return [...byChannel]
    .map(([key, parts]) => ({
      key,
      ...prices.get(key)!,
      covered: total > 0 ? gainOf(parts, weights, untouched) / total : 0,
    }))
    .filter(({ cost, covered }) => cost <= budget && covered > 0)
    .sort((a, b) => {
      const most = Math.min(b.covered, target) - Math.min(a.covered, target);
      return most || a.cost - b.cost || b.covered - a.covered || compareText(a.key, b.key);
    })[0];
}

function gainOf(
  parts: readonly Part[],
  weights: readonly number[],
  missed: readonly number[],
): number {
  return parts.reduce((sum, { kind, share }) => sum + weights[kind]! * missed[kind]! * share, 0);
}

function take(parts: readonly Part[], weights: readonly number[], missed: number[]): number {
  const gain = gainOf(parts, weights, missed);
  for (const { kind, share } of parts) missed[kind]! *= 1 - share;
  return gain;
}
