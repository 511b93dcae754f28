// From packed postings to candidates: the most that each channel's score can be.
import { DECAY_GROUPS } from "../model/facets.ts";
import { creditOf } from "../rank/by-reach.ts";
import { halfLives } from "../rank/decay.ts";
import type { Prepared } from "../rank/prepare.ts";
import type { Mode } from "../rank/question.ts";
import { modeFactor, type ChannelFacts } from "../rank/score.ts";
import { JOINT_PRIOR } from "../rank/weights.ts";
import { numbersOfCodes, STEP } from "./log-code.ts";
import { BINS, BLOCK_CHANNELS } from "./posting-block.ts";
import { addBins, addCodes, maskOf, spread, type Masks, type Packed } from "./read-columns.ts";
import type { IndexParts } from "./state.ts";

/** The postings of one term: of every key that covers it, by how much (0 to 1); and its facet's tellings. */
export type TermPostings = {
  readonly keys: readonly { readonly covered: number; readonly blocks: readonly Packed[] }[];
  readonly told: readonly Packed[];
};

/** What bounds depend on. `terms` are in the order of the prepared ones; `skip` are channels that need no bound. */
export type BoundInput = {
  readonly prepared: Prepared;
  readonly terms: readonly TermPostings[];
  /** Postings of the unnoted per decay group; a channel with looks is in them. */
  readonly unnoted: readonly (readonly Packed[])[];
  /** The codes of reaches, by ordinal as far as some are noted. */
  readonly reaches: Uint8Array;
  readonly parts: IndexParts;
  readonly thisWeek: number;
  readonly mode: Mode;
  /** Whether a channel is of those asked for; without it all are. */
  readonly isAsked: ((ordinal: number) => boolean) | undefined;
  readonly facts: ReadonlyMap<number, ChannelFacts>;
  readonly skip: ReadonlySet<number>;
};

/** Candidates: ordinals, and the most that the score of each can be. */
export type Candidates = {
  readonly ordinals: Int32Array;
  readonly bounds: Float64Array;
};

// Sums in another order differ in the last bits, and what is added up here is rounded: bounds keep clear of that.
const UP = 1 + 4e-6;
const DOWN = 1 - 4e-6;

/** People per channel: a code each with the number it stands for, or, of several keys together, the numbers. */
type People = {
  readonly codes: Uint8Array;
  readonly numbers: Float64Array;
  readonly sums: Float32Array | undefined;
};

/** Bounds from packed postings: coarse ones of all channels, closer ones of some. */
export class ScoreBounds {
  private readonly input: BoundInput;
  private readonly channels: number;
  /** No channel from here on shows anything of the question. */
  private end = 0;
  private readonly numbers: readonly Float64Array[];
  private readonly shown: readonly People[];
  private readonly told: readonly People[];
  private readonly unnoted: readonly People[];

  constructor(input: BoundInput) {
    this.input = input;
    const { prepared, terms, parts, thisWeek } = input;
    const lives = halfLives(parts.halfLifeDays);
    const groups = new Set(prepared.terms.map(({ group }) => group));
    this.numbers = DECAY_GROUPS.map((group, i) =>
      groups.has(i)
        ? numbersOfCodes(2 ** ((7 * (parts.refWeek - thisWeek)) / lives[group]))
        : NO_NUMBERS,
    );
    const all = [
      ...terms.flatMap(({ keys }) => keys.flatMap(({ blocks }) => blocks)),
      ...input.unnoted.flat(),
    ];
    this.channels =
      all.reduce((most, { layout }) => Math.max(most, layout.block + 1), 0) * BLOCK_CHANNELS;
    this.shown = terms.map(({ keys }, i) => this.most(keys, prepared.terms[i]!.group));
    const byBlocks = new Map<readonly Packed[], People>();
    this.told = terms.map(({ told }, i) => {
      const before = byBlocks.get(told);
      if (before) return before;
      const people = this.least(told, prepared.terms[i]!.group);
      byBlocks.set(told, people);
      return people;
    });
    // With another θ than the index was built with, only what is told is sure.
    const sure = prepared.silence >= parts.silence;
    this.unnoted = input.unnoted.map((blocks, group) => this.least(sure ? blocks : [], group));
  }

  private most(keys: TermPostings["keys"], group: number): People {
    const numbers = this.numbers[group]!;
    const [only] = keys;
    if (only && keys.length === 1) {
      const scaled = only.covered === 1 ? numbers : numbers.map((each) => only.covered * each);
      return { codes: this.spread(only.blocks), numbers: scaled, sums: undefined };
    }
    const sums = new Float32Array(this.channels);
    for (const { covered, blocks } of keys) {
      for (const block of blocks) this.reach(addCodes(block, numbers, covered * UP, sums));
    }
    return { codes: NO_CODES, numbers, sums };
  }

  // Evidence dated in the future weighs no more than today's: where there is any, nothing is sure from below.
  private least(blocks: readonly Packed[], group: number): People {
    const past = blocks.filter(this.isPast);
    return { codes: this.spread(past), numbers: this.numbers[group]!, sums: undefined };
  }

  private readonly isPast = ({ layout }: Packed): boolean =>
    (layout.weeks.at(-2) ?? 0) <= this.input.thisWeek;

  private spread(blocks: readonly Packed[]): Uint8Array {
    const into = new Uint8Array(this.channels);
    for (const block of blocks) this.reach(spread(block, block.layout.codes, into));
    return into;
  }

  private reach(end: number): void {
    if (end > this.end) this.end = end;
  }

  /**
   * Returns the channels that show something wanted, with coarse bounds: those that show the leading trait, or with
   * `others` all the others whose bound is not below `least`. Where nobody without the leading trait counts, the others
   * may never be needed.
   */
  all(others = false, least = 0): Candidates {
    const { prepared, isAsked, skip } = this.input;
    const { shown, end } = this;
    const role = prepared.terms.findIndex(({ kind }) => kind === "role");
    const leading = shown[0]!.sums ?? shown[0]!.codes;
    const asked = role < 0 ? undefined : (shown[role]!.sums ?? shown[role]!.codes);
    const finds = others ? this.finds() : leading;
    const ordinals = new Int32Array(end);
    const bounds = new Float64Array(end);
    const bound = this.bounder();
    let found = 0;
    for (let ordinal = 0; ordinal < end; ordinal++) {
      if (finds[ordinal] === 0 || (others && leading[ordinal]! > 0)) continue;
      if (asked && asked[ordinal] === 0) continue;
      if (skip.has(ordinal) || isAsked?.(ordinal) === false) continue;
      const most = bound(ordinal, least);
      if (!(most >= least)) continue; // or the mode needs a reach or cost that is not noted
      ordinals[found] = ordinal;
      bounds[found++] = most;
    }
    return { ordinals: ordinals.subarray(0, found), bounds: bounds.subarray(0, found) };
  }

  // By ordinal, whether something that is a find is shown.
  private finds(): Uint8Array {
    const { end } = this;
    const finds = new Uint8Array(end);
    this.shown.forEach(({ codes, sums }, i) => {
      if (!this.input.prepared.terms[i]!.find) return;
      const list = sums ?? codes;
      for (let ordinal = 0; ordinal < end; ordinal++) if (list[ordinal]! > 0) finds[ordinal] = 1;
    });
    return finds;
  }

  /** The most that a channel without the leading trait can score. */
  get withoutLeading(): number {
    const { prepared, mode } = this.input;
    const { base, lacking } = prepared.terms[0]!;
    if (mode !== "fit" && mode !== "index") return Infinity;
    const factor = modeFactor(mode, prepared, {}) ?? NaN;
    return (UP * factor * (lacking + (1 - lacking) * base - prepared.floor)) / (1 - prepared.floor);
  }

  /**
   * Returns closer bounds of some channels: who was seen with the leading trait is told by the bins. Below 0 where the
   * bins tell that nobody there counts.
   */
  closer(ordinals: ArrayLike<number>): Float64Array {
    const places = new Int32Array(this.channels).fill(-1);
    for (let i = 0; i < ordinals.length; i++) places[ordinals[i]!] = i;
    const size = ordinals.length;
    const { prepared, terms } = this.input;
    const inBins = terms.map(() => new Uint16Array(size));
    const bins = terms.map(({ keys }, i) => {
      const into = new Float32Array(size * BINS);
      const numbers = this.numbers[prepared.terms[i]!.group]!;
      for (const { covered, blocks } of keys) {
        for (const block of blocks) addBins(block, numbers, covered * UP, places, into, inBins[i]!);
      }
      return into;
    });
    const first = prepared.terms[0]!.facet;
    const masks = new Map<string, Masks>();
    terms.forEach(({ told }, i) => {
      const { facet, must } = prepared.terms[i]!;
      if ((must || facet !== first) && !masks.has(facet)) masks.set(facet, this.masks(told));
    });
    const ofTerms = prepared.terms.map(({ facet }) => masks.get(facet));
    const bound = this.bounder(nearBy({ bins, inBins, masks: ofTerms, places }));
    return Float64Array.from({ length: size }, (_, i) =>
      this.mayCount(ordinals[i]!, i, inBins, ofTerms) ? bound(ordinals[i]!, 0) : -1,
    );
  }

  // Whether somebody may be there who has something that is a find, the role, and whom no must rules out.
  private mayCount(
    ordinal: number,
    place: number,
    inBins: readonly Uint16Array[],
    told: readonly (Masks | undefined)[],
  ): boolean {
    const { terms, musts } = this.input.prepared;
    let finds = 0;
    let fitting = ALL_BINS;
    for (let i = 0; i < terms.length; i++) {
      const { kind, find } = terms[i]!;
      if (find) finds |= inBins[i]![place]!;
      if (kind === "role") fitting &= inBins[i]![place]!;
    }
    for (const places of musts) {
      const masks = told[places[0]!];
      const has = places.reduce((bins, i) => bins | inBins[i]![place]!, 0);
      if (masks) fitting &= has | ~maskOf(masks, ordinal);
    }
    return (finds & fitting) !== 0;
  }

  private masks(blocks: readonly Packed[]): Masks {
    const low = new Uint8Array(this.channels);
    const high = new Uint8Array(this.channels);
    for (const block of blocks) {
      if (block.layout.low === 0) continue;
      spread(block, block.layout.low, low);
      spread(block, block.layout.high, high);
    }
    return { low, high };
  }

  // The most that a channel's score can be: every factor of lib/rank/score.ts at its highest. Plain arrays and one loop:
  // a page asks once and is gone, so that most of this runs before the engine has compiled it.
  private bounder(near?: Near): (ordinal: number, least: number) => number {
    const { prepared, mode, facts, reaches } = this.input;
    const { silence, floor, times } = prepared;
    const { shown, told } = this;
    const [first] = prepared.terms;
    const count = prepared.terms.length;
    const unnoted = prepared.terms.map(({ group }) => this.unnoted[group]!);
    const lacking = Float64Array.from(prepared.terms, (term) => term.lacking);
    const credit = Float64Array.from(prepared.terms, (term) => term.credit);
    const base = Float64Array.from(prepared.terms, (term) => term.base);
    const slower = Uint8Array.from(prepared.terms, ({ group }) => Number(group <= first!.group));
    const sameFacet = Uint8Array.from(prepared.terms, ({ facet }) =>
      Number(facet === first!.facet),
    );
    const role = prepared.terms.findIndex(({ kind }) => kind === "role");
    const wanted = prepared.terms.filter(({ kind }) => kind === "wanted").length;
    // Terms that are not wanted: a role is a factor too, and an unwanted trait only lowers.
    const last = role >= 0 ? role + 1 : wanted;
    const lead = shown[0]!;
    // Who was coded as the leading trait's people: a step less, and nothing where the code is the first or the last.
    const faintest = this.input.terms[0]!.keys.length * this.numbers[first!.group]![1]! * UP;
    // Evidence dated in the future is coded as more than it weighs: then nothing is sure from below.
    const isSure = this.input.terms[0]!.keys.every(({ blocks }) => blocks.every(this.isPast));
    const atLeast = (people: number): number =>
      people === Infinity || !isSure ? 0 : Math.max(0, (people - faintest) / STEP);
    const same =
      mode === "fit" || mode === "index" ? (modeFactor(mode, prepared, {}) ?? NaN) : undefined;
    return (ordinal, least) => {
      const factor = same ?? modeFactor(mode, prepared, facts.get(ordinal) ?? {}) ?? NaN;
      const leading = lead.sums?.[ordinal] ?? lead.numbers[lead.codes[ordinal]!]! * UP;
      const surely = atLeast(leading);
      const time = times[reaches[ordinal] ?? 0]!;
      let product = 1;
      let others = 1;
      for (let i = 0; i < last && i < count; i++) {
        const { codes, numbers, sums } = shown[i]!;
        const people = sums ? sums[ordinal]! : numbers[codes[ordinal]!]! * UP;
        const tells = told[i]!.numbers[told[i]!.codes[ordinal]!]! * DOWN;
        const quiet = unnoted[i]!.numbers[unnoted[i]!.codes[ordinal]!]! * DOWN;
        let known = (1 - silence) * tells + quiet;
        if (known < tells) known = tells;
        if (known < people) known = people;
        const start = creditOf(credit[i]!, time);
        let given = people === Infinity ? 1 : (people + start * base[i]!) / (known + start);
        if (given > 1) given = 1;
        if (i > 0 && leading > 0) {
          let both = people > 0 ? (slower[i] && people < leading ? people : leading) : 0;
          let pairs = sameFacet[i] ? surely : 0;
          if (near) {
            both = near.both(i, ordinal, slower[i] === 1);
            if (!sameFacet[i]) pairs = near.pairs(i, ordinal, atLeast);
          }
          if (silence > 0 && surely > pairs) pairs += silence * (surely - pairs);
          pairs *= DOWN;
          given =
            both === Infinity
              ? 1
              : (both + JOINT_PRIOR * given) / ((both > pairs ? both : pairs) + JOINT_PRIOR);
        }
        if (i === role) others *= given;
        else product *= lacking[i]! + (1 - lacking[i]!) * given;
        // Factors are at most 1: what is too little already only gets less.
        if (UP * UP * factor * (product * UP - floor) < least * (1 - floor)) return -1;
      }
      return UP * factor * (Math.max(0, product * UP - floor) / (1 - floor)) * others;
    };
  }
}

/** What the bins tell of some channels: people with the leading trait and the i-th at most, and those told of it at least. */
type Near = {
  readonly both: (i: number, ordinal: number, slower: boolean) => number;
  readonly pairs: (i: number, ordinal: number, atLeast: (people: number) => number) => number;
};

const ALL_BINS = (1 << BINS) - 1;

function nearBy({
  bins,
  inBins,
  masks,
  places,
}: {
  readonly bins: readonly Float32Array[];
  readonly inBins: readonly Uint16Array[];
  readonly masks: readonly (Masks | undefined)[];
  readonly places: Int32Array;
}): Near {
  const lead = bins[0]!;
  const leads = inBins[0]!;
  return {
    both: (i, ordinal, slower) => {
      const mine = bins[i]!;
      const place = places[ordinal]!;
      let both = 0;
      let at = place * BINS;
      for (let mask = leads[place]! & inBins[i]![place]!; mask > 0; mask >>= 1, at++) {
        if (!(mask & 1)) continue;
        const met = mine[at]!;
        const led = lead[at]!;
        if (met > 0 && led > 0) both += slower && met < led ? met : led;
      }
      return both;
    },
    pairs: (i, ordinal, atLeast) => {
      const place = places[ordinal]!;
      let pairs = 0;
      let at = place * BINS;
      for (let mask = leads[place]! & maskOf(masks[i]!, ordinal); mask > 0; mask >>= 1, at++) {
        if (mask & 1) pairs += atLeast(lead[at]!);
      }
      return pairs;
    },
  };
}

const NO_CODES = new Uint8Array(0);
const NO_NUMBERS = new Float64Array(0);
