// Map-wide totals for a question, added up from evidence or from counts that were added up before.
import type { WeekCounts } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import { coverageByTrait } from "./match.ts";
import type { Totals } from "./prepare.ts";
import type { Question } from "./question.ts";
import { countTelling, facetsIn, NO_TELLING, type Telling } from "./telling.ts";

type Sums = Map<number, number>;

/** Adds up what a question's totals need. */
export class TotalsCounter {
  private readonly people: Sums = new Map();
  private readonly quiet: Sums = new Map();
  private readonly traits = new Map<string, Sums>();
  private readonly facets = new Map<string, Sums>();
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
    add(this.quiet, evidence.quiet, sign);
    for (const { traits, seen } of evidence.cohorts) {
      add(this.people, seen, sign);
      for (const trait of traits) if (this.matters(trait)) this.trait(trait, seen, sign);
      for (const facet of facetsIn(traits))
        if (this.asked.has(facet)) this.facet(facet, seen, sign);
    }
  }

  /** Starts from map-wide counts. */
  all(people: WeekCounts, quiet: WeekCounts, telling: Telling): void {
    add(this.people, people, 1);
    add(this.quiet, quiet, 1);
    this.telling = telling;
  }

  /** Counts people with a trait. */
  trait(trait: string, counts: WeekCounts, sign: 1 | -1 = 1): void {
    add(sumsFor(this.traits, trait), counts, sign);
  }

  /** Counts people of whom a facet is told. */
  facet(facet: string, counts: WeekCounts, sign: 1 | -1 = 1): void {
    add(sumsFor(this.facets, facet), counts, sign);
  }

  /** Returns the totals. */
  done(): Totals {
    return {
      people: inOrder(this.people),
      quiet: inOrder(this.quiet),
      telling: this.telling,
      traits: new Map([...this.traits].map(([trait, sums]) => [trait, inOrder(sums)])),
      facets: new Map([...this.facets].map(([facet, sums]) => [facet, inOrder(sums)])),
    };
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

function sumsFor(all: Map<string, Sums>, name: string): Sums {
  const sums = all.get(name) ?? new Map<number, number>();
  all.set(name, sums);
  return sums;
}

function add(sums: Sums, counts: WeekCounts, sign: 1 | -1): void {
  for (let i = 0; i < counts.length; i += 2) {
    sums.set(counts[i]!, (sums.get(counts[i]!) ?? 0) + sign * counts[i + 1]!);
  }
}

function inOrder(sums: Sums): WeekCounts {
  return [...sums]
    .filter(([, count]) => count !== 0)
    .sort(([a], [b]) => a - b)
    .flat();
}
