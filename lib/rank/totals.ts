// Map-wide totals for a question, added up from evidence or from counts that were added up before.
import type { WeekCounts } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import { coverageByTrait } from "./match.ts";
import type { Totals } from "./prepare.ts";
import type { Question } from "./question.ts";
import { countTelling, facetsIn, NO_TELLING, type Telling } from "./telling.ts";

/** Adds up what a question's totals need. */
export class TotalsCounter {
  private people: WeekCounts = [];
  private quiet: WeekCounts = [];
  private readonly traits = new Map<string, WeekCounts>();
  private readonly facets = new Map<string, WeekCounts>();
  private readonly mattering = new Map<string, boolean>();
  private readonly asked: ReadonlySet<string>;
  private readonly question: Question;
  private telling: Telling = NO_TELLING;

  constructor(question: Question) {
    this.question = question;
    const { wanted, unwanted, roles } = question;
    const facets = [...wanted, ...unwanted].map(({ facet }) => facet);
    this.asked = new Set(roles ? [...facets, "decision"] : facets);
  }

  /** Counts a channel's evidence in (1) or out again (−1). */
  evidence(evidence: Evidence, sign: 1 | -1): void {
    this.telling = countTelling(this.telling, [evidence], sign);
    this.quiet = addCounts(this.quiet, evidence.quiet, sign);
    for (const { traits, seen } of evidence.cohorts) {
      this.people = addCounts(this.people, seen, sign);
      for (const trait of traits) if (this.matters(trait)) this.trait(trait, seen, sign);
      for (const facet of facetsIn(traits))
        if (this.asked.has(facet)) this.facet(facet, seen, sign);
    }
  }

  /** Starts from map-wide counts. */
  all(people: WeekCounts, quiet: WeekCounts, telling: Telling): void {
    this.people = addCounts(this.people, people, 1);
    this.quiet = addCounts(this.quiet, quiet, 1);
    this.telling = telling;
  }

  /** Counts people with a trait. */
  trait(trait: string, counts: WeekCounts, sign: 1 | -1 = 1): void {
    this.traits.set(trait, addCounts(this.traits.get(trait) ?? [], counts, sign));
  }

  /** Counts people of whom a facet is told. */
  facet(facet: string, counts: WeekCounts, sign: 1 | -1 = 1): void {
    this.facets.set(facet, addCounts(this.facets.get(facet) ?? [], counts, sign));
  }

  /** Returns the totals. */
  done(): Totals {
    const { people, quiet, telling, traits, facets } = this;
    return { people, quiet, telling, traits, facets };
  }

  private matters(trait: string): boolean {
    let known = this.mattering.get(trait);
    if (known === undefined) {
      const { wanted, unwanted, roles } = this.question;
      known =
        roles?.includes(trait) ||
        [...wanted, ...unwanted].some((each) => coverageByTrait(each, trait) > 0);
      this.mattering.set(trait, known);
    }
    return known;
  }
}

/** Returns the sum (`sign` 1) or difference (−1) of two lists of counts; a week whose count is 0 goes. */
export function addCounts(a: WeekCounts, b: WeekCounts, sign: 1 | -1): WeekCounts {
  if (b.length === 0 || (a.length === 0 && sign === 1)) return a.length === 0 ? b : a;
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const week = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    let count = 0;
    if (a[i] === week) {
      count += a[i + 1]!;
      i += 2;
    }
    if (b[j] === week) {
      count += sign * b[j + 1]!;
      j += 2;
    }
    if (count !== 0) out.push(week, count);
  }
  return out;
}
