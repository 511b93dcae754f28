// What would change a rank: how many more finds would lift a channel over the one above it.
import type { Steps } from "../base/steps.ts";
import type { Decay } from "./decay.ts";
import { countSighting, type Evidence } from "./evidence.ts";
import { fewest } from "./fewest-looks.ts";
import { prepare } from "./prepare.ts";
import type { Mode, Question } from "./question.ts";
import { compareRanked, totalsOf, type Candidate } from "./rank-channels.ts";
import { scorerOf, toScored } from "./score.ts";
import { TotalsCounter } from "./totals.ts";

/** A further look as it would be counted: one item read at a moment, with every key that a person of the persona covers. */
export type FurtherLook = { readonly at: string; readonly traits: readonly string[] };

/** How many further looks would lift a channel over another one (both by key), or undefined where 50 would not. */
export type LooksToLift = (key: string, above: string) => number | undefined;

/**
 * Returns what tells how many further looks, each of one person who shows the persona in full, would lift a channel over
 * another one: ranked with so many it stands above, and with one less it does not. The looks are really added: they
 * move the map's averages too, and so the channel above.
 */
export function* looksToLift(
  question: Question,
  candidates: readonly Candidate[],
  mode: Mode,
  decay: Decay,
  look: FurtherLook,
): Steps<LooksToLift> {
  const totals = yield* totalsOf(question, candidates);
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  return (key, above) => {
    const row = byKey.get(key);
    const other = byKey.get(above);
    if (!row || !other) return undefined;
    return fewest((n) => {
      const evidence = withLooks(row.evidence, look, n);
      const counter = new TotalsCounter(question);
      counter.all(totals);
      for (const [trait, counts] of totals.traits) counter.trait(trait, counts);
      for (const [facet, counts] of totals.facets) counter.facet(facet, counts);
      counter.evidence(row.evidence, -1);
      counter.evidence(evidence, 1);
      // Whoever is ranked has looks already: that it has more changes nothing in what reach is usual.
      const moved = { ...counter.done(), reach: totals.reach };
      const score = scorerOf(prepare(question, moved, decay), mode, decay);
      const lifted = score(toScored(evidence), row.facts);
      const before = score(toScored(other.evidence), other.facts);
      if (!lifted || !before) return false;
      return compareRanked({ key, ...lifted }, { key: above, ...before }) < 0;
    });
  };
}

function withLooks(evidence: Evidence, { at, traits }: FurtherLook, n: number): Evidence {
  const look = { at, read: n, cohorts: [{ traits, seen: n }] };
  const { squares, sightings } = evidence;
  return { ...countSighting(evidence, look, 1), squares: squares + n, sightings: sightings + n };
}
