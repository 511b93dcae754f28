// The tally of a question: what each channel's cohorts cover of it, added up from packed postings.
import { eachMention } from "./leaf.ts";
import type { PerWeek } from "./per-week.ts";

/** Weights of weeks for one decay group. */
export type WeightOfWeek = (week: number) => number;

const MET_ROLE = 1;
const UNWANTED = 2;

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
   * Adds a leaf of a trait that covers a wanted one by `part` (weight × coverage, 0 to 1), and the people it counts to
   * the counts per week.
   */
  want(leaf: Uint8Array, part: number, weightOfWeek: WeightOfWeek, counts: PerWeek): void {
    eachMention(leaf, (ordinal, week, sub, seen) => {
      counts.add(week, seen);
      const cell = this.find(ordinal, week * WEEK + sub, true);
      this.share[cell]! += part;
      this.people[cell]! += part * seen * weightOfWeek(week);
    });
  }

  /** Marks the cohorts of a leaf as stating one of the asked decision roles. */
  meetRole(leaf: Uint8Array): void {
    eachMention(leaf, (ordinal, week, sub) => this.mark(ordinal, week, sub, MET_ROLE));
  }

  /** Marks the cohorts of a leaf as stating what must not be. */
  exclude(leaf: Uint8Array): void {
    eachMention(leaf, (ordinal, week, sub) => this.mark(ordinal, week, sub, UNWANTED));
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

  private mark(ordinal: number, week: number, sub: number, mark: number): void {
    const cell = this.find(ordinal, week * WEEK + sub, false);
    if (cell !== 0) this.marks[cell]! |= mark;
  }

  private find(ordinal: number, cohort: number, make: boolean): number {
    if (ordinal >= this.ordinals) {
      if (!make) return 0;
      this.ordinals = ordinal + 1;
      if (ordinal >= this.heads.length) this.heads = widen(this.heads, Int32Array, ordinal + 1);
    }
    let cell = this.heads[ordinal]!;
    while (cell !== 0 && this.cohort[cell] !== cohort) cell = this.next[cell]!;
    if (cell !== 0 || !make) return cell;
    cell = this.size++;
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
