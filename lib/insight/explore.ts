// Everything that can be asked around a persona at once: splits, a contrast, the smallest set, the next looks.
import { atOnce } from "../base/steps.ts";
import { NO_LEXICON, type Lexicon } from "../model/lexicon.ts";
import type { Decay } from "../rank/decay.ts";
import { askQuestion, type Criteria, type Mode } from "../rank/question.ts";
import { rankChannels, type Candidate } from "../rank/rank-channels.ts";
import { raiseAlarms, type Alarm } from "./alarms.ts";
import { contrastQuestions, type Contrast } from "./contrast.ts";
import { coverageRange, type Range } from "./coverage.ts";
import { timesMet } from "./met.ts";
import { facetToCheck, nextLooks, type NextLook } from "./next-looks.ts";
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
  readonly next?: boolean | undefined;
  /** The decision roles that people must have, where some are asked for. */
  readonly roles?: readonly string[] | undefined;
};

/** What was found; a part is missing where it was not asked for. `coverage` is missing below 40 sightings. */
export type Exploration = {
  readonly split?: readonly Split[];
  /** How many values of each facet of the split were left out, by the facets' ids. */
  readonly splitLeftOut?: Splits["leftOut"];
  readonly contrast?: readonly Contrast[];
  readonly smallestSet?: SmallestSet;
  readonly next?: readonly NextLook[];
  readonly coverage?: Range;
  readonly alarms?: readonly Alarm[];
};

/** Most next looks that are told. */
const MOST = 50;

/** Returns what was asked for around a persona's criteria, over candidates whose evidence is spelled out. */
export function explore(
  criteria: Criteria,
  candidates: readonly Candidate[],
  decay: Decay,
  asked: Exploring,
  lexicon: Lexicon = NO_LEXICON,
): Exploration {
  const { roles } = asked;
  const ask = (each: Criteria) => askQuestion(each, roles, lexicon);
  const question = ask(criteria);
  const split = (facets: readonly string[]): Exploration => {
    const { cells, leftOut } = atOnce(
      splitBy(criteria, facets, candidates, asked.mode, decay, { lexicon, roles }),
    );
    return { split: cells, splitLeftOut: leftOut };
  };
  const wantsSet = asked.cover !== undefined || asked.budget !== undefined;
  return {
    ...(asked.splitBy && split(asked.splitBy)),
    ...(asked.contrast && {
      contrast: atOnce(contrastQuestions(question, ask(asked.contrast), candidates, lexicon)),
    }),
    ...(wantsSet && {
      smallestSet: atOnce(
        smallestSet([question, ...(asked.others ?? []).map(ask)], candidates, decay, {
          ...(asked.cover !== undefined && { target: asked.cover }),
          ...(asked.budget !== undefined && { budget: asked.budget }),
        }),
      ),
    }),
    ...(asked.next && look(question, candidates, decay)),
  };
}

function look(
  question: ReturnType<typeof askQuestion>,
  candidates: readonly Candidate[],
  decay: Decay,
): Exploration {
  const ranked = rankChannels(question, candidates, "fit", decay);
  const evidence = new Map(candidates.map((each) => [each.key, each.evidence]));
  const times = candidates.map(({ evidence }) => timesMet(question, evidence));
  const coverage = coverageRange(times.filter((n) => n > 0));
  return {
    next: nextLooks(ranked)
      .slice(0, MOST)
      .map((look) => ({ ...look, facet: facetToCheck(question, evidence.get(look.key)!) })),
    ...(coverage && { coverage }),
    alarms: atOnce(
      raiseAlarms(
        question,
        candidates.flatMap(({ evidence }) => evidence.cohorts),
      ),
    ),
  };
}
