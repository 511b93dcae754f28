// Map-wide totals for a question, added up from evidence or from counts that were added up before.
import { facetName } from "../model/trait.ts";
import type { WeekCounts } from "./decay.ts";
import type { Evidence } from "./evidence.ts";
import { coverageByTrait } from "./match.ts";
import type { MapTotals, Totals } from "./prepare.ts";
import type { Question } from "./question.ts";
import { countTelling, NO_TELLING, type Telling } from "./telling.ts";

/** Counts per week that are added up in place: thousands of channels would make thousands of lists. */
class WeekSums {
  private first: WeekCounts = [];
  private sums: Map<number, number> | undefined;

  /** Adds counts (`sign` 1) or takes them away (−1). */
  add(counts: WeekCounts, sign: 1 | -1): void {
    if (counts.length === 0) return;
    if (!this.sums && this.first.length === 0 && sign === 1) {
      this.first = counts;
      return;
    }
    const sums = (this.sums ??= new Map(pairsOf(this.first)));
    for (let i = 0; i < counts.length; i += 2) {
      sums.set(counts[i]!, (sums.get(counts[i]!) ?? 0) + sign * counts[i + 1]!);
    }
  }

  /** Returns the sums; a week whose count is 0 goes. */
  done(): WeekCounts {
    if (!this.sums) return this.first;
    const some = [...this.sums].filter(([, count]) => count !== 0);
    return some.sort(([a], [b]) => a - b).flat();
  }
}

function* pairsOf(counts: WeekCounts): Generator<[number, number]> {
  for (let i = 0; i < counts.length; i += 2) yield [counts[i]!, counts[i + 1]!];
}

/** A facet that is asked for, and the last cohort that was counted as telling it. */
type ToldFacet = { readonly sums: WeekSums; last: number };

/** Where people with a trait are counted: under it, and as told of its facet. */
type Counting = { readonly sums: WeekSums | undefined; readonly facet: ToldFacet | undefined };

/** Channels whose telling is counted at a time. */
const AT_ONCE = 128;

/** Adds up what a question's totals need. */
export class TotalsCounter {
  private readonly people = new WeekSums();
  private readonly quiet = new WeekSums();
  private readonly traits = new Map<string, WeekSums>();
  private readonly facets = new Map<string, WeekSums>();
  private readonly countings = new Map<string, Counting>();
  private readonly told = new Map<string, ToldFacet>();
  private readonly counted: { readonly [S in 1 | -1]: Evidence[] } = { [1]: [], [-1]: [] };
  private readonly asked: ReadonlySet<string>;
  private readonly question: Question;
  private telling: Telling = NO_TELLING;
  private cohort = 0;

  constructor(question: Question) {
    this.question = question;
    const { wanted, unwanted, roles } = question;
    const facets = [...wanted, ...unwanted].map(({ facet }) => facet);
    this.asked = new Set(roles ? [...facets, "decision"] : facets);
  }

  /** Counts a channel's evidence in (1) or out again (−1). */
  evidence(evidence: Evidence, sign: 1 | -1): void {
    const counted = this.counted[sign];
    if (counted.push(evidence) >= AT_ONCE) this.tell(sign);
    this.quiet.add(evidence.quiet, sign);
    for (const { seen } of evidence.cohorts) this.people.add(seen, sign);
    this.askedOf(evidence, sign);
  }

  /** Counts of a channel's evidence only what the question asks for. */
  askedOf({ cohorts }: Evidence, sign: 1 | -1): void {
    for (const { traits, seen } of cohorts) {
      this.cohort++;
      for (const trait of traits) {
        let counting = this.countings.get(trait);
        if (!counting) this.countings.set(trait, (counting = this.countingOf(trait)));
        const { sums, facet } = counting;
        sums?.add(seen, sign);
        if (!facet || facet.last === this.cohort) continue;
        facet.last = this.cohort;
        facet.sums.add(seen, sign);
      }
    }
  }

  /** Starts from map-wide counts. */
  all({ people, quiet, telling }: MapTotals): void {
    this.people.add(people, 1);
    this.quiet.add(quiet, 1);
    this.telling = telling;
  }

  /** Counts people with a trait. */
  trait(trait: string, counts: WeekCounts, sign: 1 | -1 = 1): void {
    sumsOf(this.traits, trait).add(counts, sign);
  }

  /** Counts people of whom a facet is told. */
  facet(facet: string, counts: WeekCounts, sign: 1 | -1 = 1): void {
    sumsOf(this.facets, facet).add(counts, sign);
  }

  /** Returns the totals, but for the reach that is usual: evidence does not tell it. */
  done(): Omit<Totals, "reach"> {
    const { people, quiet, traits, facets } = this;
    this.tell(1);
    this.tell(-1);
    return {
      people: people.done(),
      quiet: quiet.done(),
      telling: this.telling,
      traits: allDone(traits),
      facets: allDone(facets),
    };
  }

  private tell(sign: 1 | -1): void {
    this.telling = countTelling(this.telling, this.counted[sign].splice(0), sign);
  }

  private countingOf(trait: string): Counting {
    const { wanted, unwanted, roles } = this.question;
    const matters =
      roles?.includes(trait) ||
      [...wanted, ...unwanted].some((each) => coverageByTrait(each, trait) > 0);
    const name = facetName(trait);
    let facet = this.told.get(name);
    if (!facet && name !== "" && this.asked.has(name)) {
      this.told.set(name, (facet = { sums: sumsOf(this.facets, name), last: 0 }));
    }
    return { sums: matters ? sumsOf(this.traits, trait) : undefined, facet };
  }
}

function sumsOf(all: Map<string, WeekSums>, name: string): WeekSums {
  const sums = all.get(name) ?? new WeekSums();
  all.set(name, sums);
  return sums;
}

const allDone = (all: ReadonlyMap<string, WeekSums>): Map<string, WeekCounts> =>
  new Map([...all].map(([name, sums]) => [name, sums.done()]));
