// A question made ready for a map: what its people are like on average, which trait leads, what silence means.
import { creditTimes, peopleOf } from "./by-reach.ts";
import { DECAY_GROUPS } from "../model/facets.ts";
import { compareText } from "../base/text.ts";
import { decayedSum, decayGroup, type Decay, type WeekCounts } from "./decay.ts";
import { coverageByTrait, TraitReader, type LineTarget } from "./match.ts";
import { ROLE_PART, type Question } from "./question.ts";
import { differenceOf, sizesOf, sureness } from "./spread.ts";
import { silenceOf, type Telling } from "./telling.ts";
import { FEWEST_WITH, isFind, lackingOf } from "./weights.ts";

/**
 * Map-wide integer counts that a question needs: noted and unnoted people per week, how facets are told, and per trait
 * key and per facet the people of each week. Whoever counts gets the same answer to the last bit.
 */
export type Totals = {
  readonly people: WeekCounts;
  readonly quiet: WeekCounts;
  readonly telling: Telling;
  readonly traits: ReadonlyMap<string, WeekCounts>;
  readonly facets: ReadonlyMap<string, WeekCounts>;
  /** The code of the reach that channels with looks usually have (by-reach.ts), 0 where none is noted. */
  readonly reach: number;
};

/** What of the totals is the same whatever is asked. */
export type MapTotals = Pick<Totals, "people" | "quiet" | "telling">;

/**
 * One thing asked of people. `wanted` ones have `lacking`, what somebody without it still counts (0 to 1). Somebody who
 * shows a `find` was found; what may be there is one only where nothing more is asked for.
 */
export type Term = {
  readonly name: string;
  readonly kind: "wanted" | "role" | "unwanted";
  readonly must: boolean;
  readonly find: boolean;
  readonly lacking: number;
  readonly facet: string;
  readonly group: number;
  readonly target: LineTarget;
  /** Its share among all people of the map (0 to 1, neither 0 nor 1), and of how many people it is known (decayed). */
  readonly base: number;
  readonly known: number;
  /** κ: how many such people a channel of the usual reach is credited with before its own are counted (spread.ts). */
  readonly credit: number;
  /** By how many such people a channel's share lies about the map's, where its range is asked for. */
  readonly alike: number;
};

/**
 * A question ready for scoring: its terms with the leading one first, what reads traits for them, θ (telling.ts),
 * Π lacking, the baseline (0 to 1), how sure shares are. `musts` are, per facet of a must, the places of all wanted terms
 * of that facet: people of whom the facet is told and none of them are ruled out.
 */
export type Prepared = {
  readonly terms: readonly Term[];
  readonly musts: readonly (readonly number[])[];
  readonly reader: TraitReader;
  readonly silence: number;
  readonly floor: number;
  readonly base: number;
  readonly sure: ReturnType<typeof sureness>;
  /** What κ is taken times, by the code of a channel's reach (by-reach.ts). */
  readonly times: Float64Array;
  /** How many people channels usually reach, as far as it is noted; 1 where it is noted nowhere. */
  readonly people: number;
};

type Asked = LineTarget & { readonly group: number };

/**
 * Returns the question made ready. The leading term is the rarest one of the strongest level: of the people who have
 * it, a channel is asked how many have the others too.
 */
export function prepare(question: Question, totals: Totals, decay: Decay): Prepared {
  const silence = silenceOf(totals.telling);
  const difference = differenceOf(totals.telling, silence);
  const sum = (counts: WeekCounts | undefined, group: number) =>
    counts ? decayedSum(counts, group, decay) : 0;
  const unnoted = DECAY_GROUPS.map(
    (_, group) => silence * sum(totals.people, group) + sum(totals.quiet, group),
  );
  const traits = [...totals.traits.keys()].sort(compareText);
  const about = (asked: Asked) => {
    const { group, facet } = asked;
    let shown = 0;
    for (const trait of traits) {
      const covered = coverageByTrait(asked, trait);
      if (covered > 0) shown += covered * sum(totals.traits.get(trait), group);
    }
    const told = (1 - silence) * sum(totals.facets.get(facet), group);
    const known = told + unnoted[group]!;
    // Nobody seen with it, or nobody without, does not mean that there is none: else every share would be 0.
    const least = FEWEST_WITH / (known + 2);
    const base = Math.min(1 - least, Math.max(least, known > 0 ? shown / known : 0));
    return { facet, group, target: asked, base, known, ...sizesOf(difference.variance, base) };
  };
  const levels = question.wanted.map(({ level }) => level);
  const wanted = question.wanted.map((each): Term => ({
    name: each.trait,
    kind: "wanted",
    must: each.level === "must",
    find: isFind(each.level, levels),
    lacking: lackingOf(each.level, levels),
    ...about(each),
  }));
  const leading = wanted.reduce((best, term, i) => (leads(term, wanted[best]!) ? i : best), 0);
  const first = wanted.splice(leading, 1);
  const terms: Term[] = [...first, ...wanted];
  if (question.roles) {
    const asked = { ...ROLE, keys: question.roles };
    terms.push({
      name: ROLE_PART,
      kind: "role",
      must: true,
      find: false,
      lacking: 0,
      ...about(asked),
    });
  }
  for (const each of question.unwanted) {
    terms.push({
      name: each.trait,
      kind: "unwanted",
      must: false,
      find: false,
      lacking: 0,
      ...about(each),
    });
  }
  const floor = terms.reduce(
    (all, { kind, lacking }) => (kind === "wanted" ? all * lacking : all),
    1,
  );
  const reader = new TraitReader(terms.map(({ target }) => target));
  const prepared = {
    terms,
    musts: mustsOf(terms),
    reader,
    silence,
    floor,
    base: 0,
    sure: sureness(difference),
    times: creditTimes(totals.reach),
    people: peopleOf(totals.reach),
  };
  const bases = terms.map(({ base }) => base);
  return { ...prepared, base: terms.length > 0 ? shareOf(prepared, bases) : 0 };
}

function mustsOf(terms: readonly Term[]): number[][] {
  const wanted = [...terms.entries()].filter(([, { kind }]) => kind === "wanted");
  return [...Map.groupBy(wanted, ([, { facet }]) => facet).values()]
    .filter((some) => some.some(([, { must }]) => must))
    .map((some) => some.map(([place]) => place));
}

const ROLE = { key: "", facet: "decision", partial: undefined, group: decayGroup("decision") };

// Of equals the one whose key comes first, whatever was written first.
const leads = (a: Term, b: Term): boolean =>
  (a.lacking - b.lacking || a.base - b.base || compareText(a.target.key, b.target.key)) < 0;

/**
 * Returns the share (0 to 1) of people that a question means, where `x` are the parts of them that have each term, given
 * the terms before: Π over wanted terms of (lacking + (1 − lacking)·x), scaled so that nobody who has none counts, and
 * without those who have an unwanted one.
 */
export function shareOf(
  { terms, floor }: Pick<Prepared, "terms" | "floor">,
  x: ArrayLike<number>,
): number {
  let wanted = 1;
  let others = 1;
  for (let i = 0; i < terms.length; i++) {
    const { kind, lacking } = terms[i]!;
    if (kind === "wanted") wanted *= lacking + (1 - lacking) * x[i]!;
    else others *= kind === "role" ? x[i]! : 1 - x[i]!;
  }
  return (Math.max(0, wanted - floor) / (1 - floor)) * others;
}
