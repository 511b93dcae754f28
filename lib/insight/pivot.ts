// The pivot: in how many sightings two facets' values were noted of the same people (FEATURES D9).
import { compareText } from "../base/text.ts";
import { yearOf } from "../base/time.ts";
import { withAgesOfBorn } from "../model/born-in.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import { canonicalKey } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting, SightingBatches } from "../model/sighting.ts";
import { splitKey } from "../model/trait.ts";
import type { Question } from "../rank/question.ts";
import { isMet } from "./met.ts";

/** How many sightings, and how many people were seen in them. */
export type PivotCell = { readonly sightings: number; readonly seen: number };

/** A value of a facet with what was noted of it beside any value of the other one. */
export type PivotValue = PivotCell & { readonly trait: string };

/** Rows and columns, most noted first, and `cellOf` two of their traits; `all` counts every sighting that is in any cell once. */
export type Pivot = {
  readonly rows: readonly PivotValue[];
  readonly columns: readonly PivotValue[];
  readonly all: PivotCell;
  readonly cellOf: (row: string, column: string) => PivotCell;
};

const NONE: PivotCell = { sightings: 0, seen: 0 };

/**
 * Returns the pivot of two facets over sightings, of a question's people only where one is given. Counted are values as
 * people stated them, in one spelling and without their qualifiers; a sighting counts once per cell, however many of
 * its groups are in it.
 */
export async function pivotOf(
  sightings: SightingBatches,
  [rowFacet, columnFacet]: readonly [row: string, column: string],
  lexicon: Lexicon,
  question?: Question,
): Promise<Pivot> {
  const cells = new Tally();
  const rows = new Tally();
  const columns = new Tally();
  const all = new Tally();
  const count = (sighting: Sighting) => {
    const { id, at, cohorts } = sighting;
    const covered = question && coverSighting(sighting, lexicon).cohorts;
    for (const [i, { traits, seen }] of cohorts.entries()) {
      if (covered && !isMet(question, covered[i]!.traits)) continue;
      const keys = new Set(traits.map((trait) => valueOf(trait, at, lexicon)));
      const ofFacet = (facet: string) => [...keys].filter((key) => key.startsWith(`${facet}:`));
      const down = ofFacet(rowFacet);
      const across = ofFacet(columnFacet);
      if (down.length === 0 || across.length === 0) continue;
      all.add("", id, seen);
      for (const row of down) rows.add(row, id, seen);
      for (const column of across) columns.add(column, id, seen);
      for (const row of down) for (const column of across) cells.add(`${row}\n${column}`, id, seen);
    }
  };
  for await (const batch of sightings) batch.forEach(count);
  return {
    rows: rows.list(),
    columns: columns.list(),
    all: all.of(""),
    cellOf: (row, column) => cells.of(`${row}\n${column}`),
  };
}

// A trait in its one spelling, without its qualifiers; of years of birth the ages on the day of the look.
function valueOf(trait: string, at: string, lexicon: Lexicon): string {
  return splitKey(canonicalKey(withAgesOfBorn(trait, yearOf(Date.parse(at))), lexicon))[0];
}

class Tally {
  private readonly counts = new Map<string, { sightings: Set<string>; seen: number }>();

  add(name: string, sighting: string, seen: number): void {
    const count = this.counts.get(name) ?? { sightings: new Set(), seen: 0 };
    count.sightings.add(sighting);
    count.seen += seen;
    this.counts.set(name, count);
  }

  of(name: string): PivotCell {
    const count = this.counts.get(name);
    return count ? { sightings: count.sightings.size, seen: count.seen } : NONE;
  }

  list(): PivotValue[] {
    return [...this.counts.keys()]
      .map((trait) => ({ trait, ...this.of(trait) }))
      .sort((a, b) => b.sightings - a.sightings || compareText(a.trait, b.trait));
  }
}
