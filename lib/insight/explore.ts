// Everything that can be asked around a persona at once: splits, a contrast, the smallest set, a unit, a pivot, insights.
import { atOnce } from "../base/steps.ts";
import { CONTRAST_BAR } from "../model/bars.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { decayAt } from "../rank/decay.ts";
import type { Persona } from "../model/persona.ts";
import type { Saying } from "../model/unknown-facets.ts";
import { askQuestion, type Criteria, type Mode, type Question } from "../rank/question.ts";
import { unitPlaces, type UnitPlace } from "./buying-unit.ts";
import { contrastQuestions, type Contrast } from "./contrast.ts";
import { insightsInto, type Ground, type Insight, type Insights } from "./insights.ts";
import { ofRoles } from "./of-roles.ts";
import { pivotOf, type PivotCell, type PivotValue } from "./pivot.ts";
import { quotesOf, type PlacedProof } from "./proofs.ts";
import { smallestSet, type SmallestSet } from "./smallest-set.ts";
import { splitBy, type Split, type Splits } from "./split-by.ts";

/** What to look into. `cover` is 0 to 1, `budget` in the user's currency; `others` are further personas of a buying unit. */
export type Exploring = {
  readonly mode: Mode;
  readonly splitBy?: readonly string[] | undefined;
  readonly contrast?: Criteria | undefined;
  readonly cover?: number | undefined;
  readonly budget?: number | undefined;
  readonly others?: readonly Criteria[] | undefined;
  /** The other members of the unit whose channels are asked for. */
  readonly unit?: readonly Criteria[] | undefined;
  readonly pivot?: readonly [row: string, column: string] | undefined;
  /** Whether the pivot is of everybody with such a role, and not only of the people asked for. */
  readonly everyone?: boolean | undefined;
  readonly insights?: ReadonlySet<Insight> | undefined;
  /** The decision roles that people must have, where some are asked for. */
  readonly roles?: readonly string[] | undefined;
};

/** One trait of a contrast; of the surest ones with the looks that show it. */
export type QuotedContrast = Contrast & { readonly looks?: readonly PlacedProof[] };

/** A pivot as data: the cells in which something was noted, row by row. */
export type PivotData = {
  readonly facets: readonly [row: string, column: string];
  readonly rows: readonly PivotValue[];
  readonly columns: readonly PivotValue[];
  readonly cells: readonly (PivotCell & { readonly row: string; readonly column: string })[];
  readonly all: PivotCell;
};

/** What was found; a part is missing where it was not asked for. */
export type Exploration = Insights & {
  readonly split?: readonly Split[];
  /** How many values of each facet of the split were left out, by the facets' ids. */
  readonly splitLeftOut?: Splits["leftOut"];
  readonly contrast?: readonly QuotedContrast[];
  /** Whether so few people of either were seen that the contrast tells nothing surely. */
  readonly contrastThin?: boolean;
  readonly smallestSet?: SmallestSet;
  /** Channels of the buying unit; `seen` are the people of each member, the one asked for first. */
  readonly unit?: readonly UnitPlace[];
  readonly pivot?: PivotData;
};

/** Most traits of a contrast that have their looks. */
const MOST_QUOTED = 20;

/** Returns what was asked for around what a persona says, as it is written. */
export async function explore(
  said: Saying & Pick<Persona, "product">,
  ground: Ground,
  asked: Exploring,
): Promise<Exploration> {
  const { places, lexicon, facets: known, now, halfLifeDays } = ground;
  const { roles } = asked;
  const decay = decayAt(now, halfLifeDays);
  const criteria = canonicalCriteria(said.traits, lexicon, now);
  const ask = (each: Criteria) =>
    askQuestion(canonicalCriteria(each, lexicon, now), roles, lexicon);
  const question = ask(said.traits);
  const split = (facets: readonly string[]): Exploration => {
    const { cells, leftOut } = atOnce(
      splitBy(criteria, facets, places, asked.mode, decay, { lexicon, facets: known, roles }),
    );
    return { split: cells, splitLeftOut: leftOut };
  };
  const wantsSet = asked.cover !== undefined || asked.budget !== undefined;
  return {
    ...(asked.splitBy && split(asked.splitBy)),
    ...(asked.contrast && contrastOf(question, ask(asked.contrast), ground)),
    ...(wantsSet && {
      smallestSet: atOnce(
        smallestSet([question, ...(asked.others ?? []).map(ask)], places, decay, {
          ...(asked.cover !== undefined && { target: asked.cover }),
          ...(asked.budget !== undefined && { budget: asked.budget }),
        }),
      ),
    }),
    ...(asked.unit && {
      unit: atOnce(unitPlaces([question, ...asked.unit.map(ask)], places)),
    }),
    ...(asked.pivot && {
      pivot: await pivotData(asked.pivot, ground, question, asked.everyone),
    }),
    ...(asked.insights && (await insightsInto(question, said, ground, asked.insights))),
  };
}

function contrastOf(
  question: Question,
  other: Question,
  { places, looks, lexicon, labels }: Ground,
): Pick<Exploration, "contrast" | "contrastThin"> {
  const rows = atOnce(contrastQuestions(question, other, places, lexicon));
  const { firstOf = 0, secondOf = 0 } = rows[0] ?? {};
  const contrast = rows.map((row, i) => {
    if (i >= MOST_QUOTED) return row;
    const towards = row.logOdds > 0 ? question : other;
    return { ...row, looks: quotesOf(towards, [row.trait], looks, lexicon, labels) };
  });
  return { contrast, contrastThin: Math.min(firstOf, secondOf) < CONTRAST_BAR };
}

async function pivotData(
  facets: readonly [row: string, column: string],
  { looks, lexicon }: Ground,
  question: Question,
  everyone = false,
): Promise<PivotData> {
  const { rows, columns, all, cellOf } = everyone
    ? await pivotOf([ofRoles(looks, question, lexicon)], facets, lexicon)
    : await pivotOf([looks], facets, lexicon, question);
  const cells = rows.flatMap(({ trait: row }) =>
    columns.map(({ trait: column }) => ({ row, column, ...cellOf(row, column) })),
  );
  return { facets, rows, columns, cells: cells.filter(({ sightings }) => sightings > 0), all };
}
