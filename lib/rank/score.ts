// The score of a channel for a question: a sum of named parts, with its interval.
import { DECAY_GROUPS } from "../model/facets.ts";
import { betaMiddle } from "./beta.ts";
import { creditOf, reachCode } from "./by-reach.ts";
import { decayedSum, type Decay } from "./decay.ts";
import { looksRead, type Evidence } from "./evidence.ts";
import { excludes } from "./match.ts";
import { shareOf, type Prepared } from "./prepare.ts";
import type { Mode } from "./question.ts";
import { INTERVAL_MASS, JOINT_PRIOR, MEANINGFUL_LOOKS } from "./weights.ts";

/** One term of a score: the trait it comes from, or `prior` for an average channel of the map. It can be below 0. */
export type Part = {
  readonly name: string;
  readonly value: number;
  /** Of a trait that must not be there. */
  readonly unwanted?: true;
};

/** What a mode needs to know of a channel beside its evidence. */
export type ChannelFacts = { readonly reach?: number; readonly cost?: number };

/**
 * A channel's result. `share`, `low` and `high` are 0 to 1, `index` is 100 at the baseline, `parts` sum to `score`.
 * `finds` of `looks` (decayed) have the leading trait, beside `credit` average people that the channel starts from;
 * `seen` of `read` (counted) show something that was asked for.
 */
export type Score = {
  readonly score: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly index: number | null;
  readonly finds: number;
  readonly looks: number;
  readonly credit: number;
  readonly seen: number;
  readonly read: number;
  readonly meaningful: boolean;
  readonly parts: readonly Part[];
};

/**
 * What is scored: a channel's different traits, and its cohorts as one list of numbers: of each how many numbers its
 * counts per week are, these, how many traits it has, and their places among the different ones.
 */
export type Scored = Pick<Evidence, "looks" | "quiet"> & {
  readonly traits: readonly string[];
  readonly cohorts: readonly number[];
};

/** Returns evidence as it is scored. */
export function toScored({
  looks,
  quiet,
  cohorts,
}: Pick<Evidence, "looks" | "quiet" | "cohorts">): Scored {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  for (const { traits, seen } of cohorts) {
    numbers.push(seen.length, ...seen, traits.length);
    for (const trait of traits) {
      const place = places.get(trait) ?? places.size;
      places.set(trait, place);
      numbers.push(place);
    }
  }
  return { looks, quiet, traits: [...places.keys()], cohorts: numbers };
}

const GROUPS = DECAY_GROUPS.length;

/** A score before its interval, which only those that are shown need. */
export type Scoring = Omit<Score, "low" | "high" | "parts"> & { readonly measured: Measured };

/**
 * `values` are four lists of a number per term of a question: people of whom it is known, the part that has it, the part
 * that has it given the leading one, and the leading one's people of whom it is known; people are decayed. `times` is
 * what κ was taken times.
 */
type Measured = {
  readonly values: Float64Array;
  readonly factor: number;
  readonly times: number;
};

const listsOf = (values: Float64Array) => {
  const n = values.length / 4;
  const list = (i: number) => values.subarray(i * n, (i + 1) * n);
  return { known: list(0), own: list(1), given: list(2), pairs: list(3) };
};

/**
 * Returns what gives a channel's score without interval and parts, or undefined where the mode lacks a noted reach or
 * cost, or nothing is wanted.
 * Of every term: own = (shown + κ·base) ÷ (known + κ), κ by the channel's reach (by-reach.ts), where `known` are the people told of it, those read and not noted,
 * and θ of the others. Of every term but the leading one: given = (both + λ·own) ÷ (pairs + λ), where `both` are the
 * people with the leading trait and this one, and `pairs` those of the former of whom it is told, and θ of the others.
 */
export function scorerOf(
  prepared: Prepared,
  mode: Mode,
  decay: Decay,
): (evidence: Scored, facts: ChannelFacts) => Scoring | undefined {
  const { terms, musts, reader, silence, base, times } = prepared;
  const n = terms.length;
  const role = terms.findIndex(({ kind }) => kind === "role");
  // One set of lists for all channels: a list of so many numbers is slow to make.
  const shown = new Float64Array(n);
  const told = new Float64Array(n);
  const both = new Float64Array(n);
  const covered = new Float64Array(n);
  const tells = new Uint8Array(n);
  const weights = new Float64Array(GROUPS);
  const people = new Float64Array(GROUPS);
  const values = new Float64Array(4 * n);
  const { known, own, given, pairs } = listsOf(values);
  return (evidence, facts) => {
    const factor = modeFactor(mode, prepared, facts);
    if (factor === undefined || terms[0]?.kind !== "wanted") return undefined;
    const time = times[reachCode(facts.reach)]!;
    for (const sums of [shown, told, both, pairs, people]) sums.fill(0);
    let seen = 0;
    const said = evidence.traits.map((trait) => reader.read(trait));
    const { cohorts } = evidence;
    // Written out, as a page scores some dozens of channels once, before the engine has compiled anything.
    for (let at = 0; at < cohorts.length;) {
      let counted = 0;
      weights.fill(0);
      for (const end = at + 1 + cohorts[at++]!; at < end; at += 2) {
        const count = cohorts[at + 1]!;
        counted += count;
        for (let group = 0; group < GROUPS; group++) {
          weights[group]! += count * decay(group, cohorts[at]!);
        }
      }
      for (let group = 0; group < GROUPS; group++) people[group]! += weights[group]!;
      covered.fill(0);
      tells.fill(0);
      for (const end = at + 1 + cohorts[at++]!; at < end; at++) {
        const says = said[cohorts[at]!]!;
        for (let i = 0; i < says.length; i++) {
          const { target, covered: part } = says[i]!;
          tells[target] = 1;
          if (part > covered[target]!) covered[target] = part;
        }
      }
      let matches = false;
      let excluded = role >= 0 && covered[role] === 0;
      for (let i = 0; i < n; i++) {
        if (tells[i] === 0) continue;
        const { kind, find, group } = terms[i]!;
        const part = covered[i]!;
        told[i]! += weights[group]!;
        if (part === 0) continue;
        shown[i]! += part * weights[group]!;
        if (kind === "unwanted") excluded ||= excludes(part);
        else if (find) matches = true;
      }
      for (const places of musts) {
        if (tells[places[0]!] && places.every((place) => covered[place] === 0)) excluded = true;
      }
      if (covered[0]! > 0) {
        const lead = covered[0]! * weights[terms[0].group]!;
        for (let i = 1; i < n; i++) {
          both[i]! += covered[i]! * lead;
          pairs[i]! += tells[i] ? lead : silence * lead;
        }
      }
      if (matches && !excluded) seen += counted;
    }
    for (let i = 0; i < n; i++) {
      const { group, credit: usual, base: average } = terms[i]!;
      const credit = creditOf(usual, time);
      known[i] =
        (1 - silence) * told[i]! +
        silence * people[group]! +
        decayedSum(evidence.quiet, group, decay);
      own[i] = Math.min(1, (shown[i]! + credit * average) / (known[i]! + credit));
      given[i] = i === 0 ? own[0]! : (both[i]! + JOINT_PRIOR * own[i]!) / (pairs[i]! + JOINT_PRIOR);
    }
    const share = shareOf(prepared, given);
    const read = looksRead(evidence);
    return {
      score: factor * share,
      share,
      index: base > 0 ? (100 * share) / base : null,
      finds: shown[0]!,
      looks: known[0]!,
      credit: creditOf(terms[0].credit, time),
      seen: Math.min(seen, read),
      read,
      meaningful: read >= MEANINGFUL_LOOKS,
      measured: { values: values.slice(), factor, times: time },
    };
  };
}

/** Returns a scoring with its interval and its parts. */
export function finishScore(prepared: Prepared, { measured, ...rest }: Scoring): Score {
  const [low, high] = intervalOf(prepared, rest.share, measured);
  return { ...rest, low, high, parts: partsOf(prepared, measured) };
}

/**
 * Returns the middle 80 % of the Beta distribution with the share's mean and variance. A term's variance is that of the
 * people it is known of, of channels about the map-wide share and of that share, each as far as it counts, and of the
 * people with the leading trait where few were met; the terms' relative variances multiply.
 */
function intervalOf({ terms, floor, sure }: Prepared, share: number, { values, times }: Measured) {
  const measured = listsOf(values);
  let relative = 1;
  let product = 1;
  for (let i = 0; i < terms.length; i++) {
    const { base, known: mapWide, credit: usual, alike, kind, lacking } = terms[i]!;
    const credit = creditOf(usual, times);
    const own = measured.own[i]!;
    const given = measured.given[i]!;
    const known = measured.known[i]!;
    const size = known + credit;
    const drawn = (credit / size) ** 2;
    const chance = own * (1 - own);
    let variance =
      sure.notes * chance * (known / size ** 2 + drawn / (alike + 1)) +
      (drawn * base * (1 - base)) / (mapWide + 1);
    if (i > 0) {
      const few = (given * (1 - given)) / (measured.pairs[i]! + sure.pairs + 1);
      variance += Math.max(0, few - chance / (size + 1));
    }
    const slope = kind === "wanted" ? 1 - lacking : 1;
    const value = kind === "unwanted" ? 1 - given : lacking + slope * given;
    product *= value;
    if (value > 0) relative *= 1 + (slope * slope * variance) / (value * value);
  }
  const spread = (product / (1 - floor)) ** 2 * (relative - 1);
  const mean = Math.min(Math.max(share, 1e-9), 1 - 1e-9);
  const size = Math.min(1e9, Math.max((mean * (1 - mean)) / Math.max(spread, 1e-18) - 1, 1e-2));
  const tail = (1 - INTERVAL_MASS) / 2;
  const [a, b] = [Math.max(mean * size, 1e-3), Math.max((1 - mean) * size, 1e-3)];
  const [low, high] = betaMiddle(tail, a, b);
  // The mean of a very skew Beta lies beyond its middle part; a range that the share is not in would say nothing.
  return [Math.min(low, share), Math.max(high, share)] as const;
}

// Nothing that the evidence tells is as small: two ways to the same number.
const ROUNDING = 1e-12;

// From an average channel on, each term moves the score from the map's share of it to the channel's own.
function partsOf(prepared: Prepared, { values, factor }: Measured): Part[] {
  const { given } = listsOf(values);
  const x = prepared.terms.map(({ base }) => base);
  const prior = factor * shareOf(prepared, x);
  let before = prior;
  const parts = prepared.terms.map(({ name, kind }, i): Part => {
    x[i] = given[i]!;
    const after = factor * shareOf(prepared, x);
    const value = Math.abs(after - before) < ROUNDING * prior ? 0 : after - before;
    before = after;
    return kind === "unwanted" ? { name, value, unwanted: true } : { name, value };
  });
  return [...parts, { name: "prior", value: prior }];
}

/**
 * Returns what a mode multiplies a share by, or undefined where the baseline, reach or cost it needs is not there. By
 * least cost a channel without a noted reach is of the usual one.
 */
export function modeFactor(
  mode: Mode,
  { base, people }: Pick<Prepared, "base" | "people">,
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
      return cost === undefined ? undefined : (reach ?? people) / Math.max(cost, 0.01);
  }
}
