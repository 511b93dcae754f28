// The tally of a question: what each channel's cohorts cover of it, added up from packed postings.
import { lengthOf, numberAt } from "./bytes.ts";
import { headOf } from "./leaf.ts";
import type { PerWeek } from "./per-week.ts";
import type { WeekWeights } from "./week-weights.ts";

// What is known of a cohort.
const MET_ROLE = 1;
const UNWANTED = 2;
const MET_MUST = 4;
const STATES_FACET = 8;

// A cell is one cohort of one week of one channel; a channel's cells are a chain.
const WEEK = 2 ** 24;

/** Adds up postings, list by list: first all wanted ones, then roles and unwanted ones. */
export class Tally {
  private heads = new Int32Array(1_024);
  private size = 1;
  private next = new Int32Array(1_024);
  private cohort = new Float64Array(1_024);
  private share = new Float64Array(1_024);
  private people = new Float64Array(1_024);
  private marks = new Uint8Array(1_024);

  /** One more than the highest ordinal seen. */
  ordinals = 0;

  /**
   * Adds a leaf of a trait that covers a wanted one by `part` (weight × coverage, 0 to 1), weighing weeks by `weights`,
   * and the people it counts to the counts per week.
   */
  want(leaf: Uint8Array, part: number, weights: WeekWeights, counts: PerWeek): void {
    this.walk(leaf, part, 0, weights, counts);
  }

  /** Marks the cohorts of a leaf as stating one of the asked decision roles. */
  meetRole(leaf: Uint8Array): void {
    this.walk(leaf, 0, MET_ROLE);
  }

  /** Marks the cohorts of a leaf as stating what must not be. */
  exclude(leaf: Uint8Array): void {
    this.walk(leaf, 0, UNWANTED);
  }

  /**
   * Excludes the cohorts that state a facet and none of the traits that cover a must of it. `covering` and `stating`
   * are the leaves of either.
   */
  demand(covering: readonly Uint8Array[], stating: readonly Uint8Array[]): void {
    for (const leaf of covering) this.walk(leaf, 0, MET_MUST);
    for (const leaf of stating) this.walk(leaf, 0, STATES_FACET);
    for (let cell = 1; cell < this.size; cell++) {
      const mark = this.marks[cell]!;
      const kept = mark & (MET_ROLE | UNWANTED);
      this.marks[cell] = mark & STATES_FACET && !(mark & MET_MUST) ? kept | UNWANTED : kept;
    }
  }

  // The same steps as eachMention in leaf.ts, written out in one loop: a page asks once and is gone, so that most of
  // this runs before the engine has compiled it, where every call costs more than what it does.
  private walk(
    bytes: Uint8Array,
    part: number,
    mark: number,
    weights?: WeekWeights,
    counts?: PerWeek,
  ): void {
    const near = weights?.near;
    const head = headOf(bytes);
    let at = head.length;
    let ordinal = head.start - 1;
    while (at < bytes.length) {
      let gap = bytes[at++]!;
      if (gap > 127) {
        gap = numberAt(bytes, at - 1);
        at += lengthOf(gap) - 1;
      }
      ordinal += (gap >>> 1) + 1;
      let left = 1;
      if (gap & 1) {
        left = bytes[at++]!;
        if (left > 127) {
          left = numberAt(bytes, at - 1);
          at += lengthOf(left) - 1;
        }
      }
      if (ordinal >= this.ordinals) this.reach(ordinal, mark === 0);
      let week = head.week;
      for (; left > 0; left--) {
        let since = bytes[at++]!;
        if (since > 127) {
          since = numberAt(bytes, at - 1);
          at += lengthOf(since) - 1;
        }
        week += since;
        const both = bytes[at++]!;
        let sub = both >> 4;
        let seen = both & 15;
        if (sub === 15) {
          const more = numberAt(bytes, at);
          at += lengthOf(more);
          sub += more;
        }
        if (seen === 15) {
          const more = numberAt(bytes, at);
          at += lengthOf(more);
          seen += more;
        }
        const cohort = week * WEEK + sub;
        let cell = ordinal < this.ordinals ? this.heads[ordinal]! : 0;
        while (cell !== 0 && this.cohort[cell] !== cohort) cell = this.next[cell]!;
        if (mark !== 0) {
          if (cell !== 0) this.marks[cell]! |= mark;
          continue;
        }
        if (cell === 0) cell = this.make(ordinal, cohort);
        counts?.add(week, seen);
        let weight = near && week < near.length ? near[week]! : NaN;
        if (Number.isNaN(weight)) weight = weights?.of(week) ?? 0;
        this.share[cell]! += part;
        this.people[cell]! += part * seen * weight;
      }
    }
  }

  /** Returns the most that a channel's finds can be: Σ match × people, musts of other values not yet looked at. */
  findsOf(ordinal: number, rolesAsked: boolean): number {
    let finds = 0;
    for (let cell = this.heads[ordinal]!; cell !== 0; cell = this.next[cell]!) {
      const mark = this.marks[cell]!;
      if (mark & UNWANTED || (rolesAsked && !(mark & MET_ROLE))) continue;
      finds += Math.min(1, this.share[cell]!) * this.people[cell]!;
    }
    return finds;
  }

  private reach(ordinal: number, wanted: boolean): void {
    if (!wanted) return;
    this.ordinals = ordinal + 1;
    if (ordinal >= this.heads.length) this.heads = widen(this.heads, Int32Array, ordinal + 1);
  }

  private make(ordinal: number, cohort: number): number {
    const cell = this.size++;
    if (cell === this.next.length) this.grow();
    this.next[cell] = this.heads[ordinal]!;
    this.cohort[cell] = cohort;
    this.heads[ordinal] = cell;
    return cell;
  }

  private grow(): void {
    const least = this.size;
    this.next = widen(this.next, Int32Array, least);
    this.cohort = widen(this.cohort, Float64Array, least);
    this.share = widen(this.share, Float64Array, least);
    this.people = widen(this.people, Float64Array, least);
    this.marks = widen(this.marks, Uint8Array, least);
  }
}

type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

function widen<T extends Numbers>(old: T, make: new (length: number) => T, least: number): T {
  const wider = new make(Math.max(old.length * 2, least));
  wider.set(old);
  return wider;
}
