// Contrast: what tells the people of one persona from those of another.
import type { Steps } from "../base/steps.ts";
import { compareText } from "../base/text.ts";
import { coveredKeys, isPlainKey } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { plainSum } from "../rank/decay.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { metIn } from "./met.ts";

/**
 * One trait: on how many of either persona's people it was seen, how many people of each there are, and the log-odds
 * ratio towards the first (z in standard errors).
 */
export type Contrast = {
  readonly trait: string;
  readonly first: number;
  readonly firstOf: number;
  readonly second: number;
  readonly secondOf: number;
  readonly logOdds: number;
  readonly z: number;
};

/**
 * Returns the traits that differ between the people of either question, surest first. Log-odds ratio with 1/2 added to
 * each cell (Haldane–Anscombe); its standard error is √Σ 1 ÷ cell. Only traits as people state them, and of a narrower
 * and a broader one that were seen on the same numbers of people only the narrower, which says more.
 */
export function* contrastQuestions(
  first: Question,
  second: Question,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): Steps<Contrast[]> {
  const a = yield* traitsSeenWith(first, candidates, lexicon);
  const b = yield* traitsSeenWith(second, candidates, lexicon);
  const rows = [...new Set([...a.traits.keys(), ...b.traits.keys()])].map((trait): Contrast => {
    const inA = a.traits.get(trait) ?? 0;
    const inB = b.traits.get(trait) ?? 0;
    const yesA = inA + 0.5;
    const noA = a.people - inA + 0.5;
    const yesB = inB + 0.5;
    const noB = b.people - inB + 0.5;
    const logOdds = Math.log((yesA * noB) / (noA * yesB));
    const error = Math.sqrt(1 / yesA + 1 / noA + 1 / yesB + 1 / noB);
    return {
      trait,
      first: inA,
      firstOf: a.people,
      second: inB,
      secondOf: b.people,
      logOdds,
      z: logOdds / error,
    };
  });
  return [...Map.groupBy(rows, (row) => `${row.first} ${row.second}`).values()]
    .flatMap((alike) => withoutBroader(alike, lexicon))
    .sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || compareText(x.trait, y.trait));
}

function withoutBroader(rows: readonly Contrast[], lexicon: Lexicon): Contrast[] {
  const covered = new Map(rows.map(({ trait }) => [trait, coveredKeys([trait], lexicon)]));
  const said = new Set<string>();
  for (const [trait, keys] of covered) {
    // Terms that are broader than each other say the same: both stay. So does the trait itself.
    for (const key of keys) if (covered.get(key)?.includes(trait) === false) said.add(key);
  }
  return rows.filter(({ trait }) => !said.has(trait));
}

type SeenWith = { readonly traits: ReadonlyMap<string, number>; readonly people: number };

function* traitsSeenWith(
  question: Question,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): Steps<SeenWith> {
  const traits = new Map<string, number>();
  let people = 0;
  for (const { evidence } of candidates) {
    yield;
    for (const cohort of metIn(question, evidence.cohorts).cohorts) {
      const seen = plainSum(cohort.seen);
      people += seen;
      for (const trait of cohort.traits) {
        if (isPlainKey(trait, lexicon)) traits.set(trait, (traits.get(trait) ?? 0) + seen);
      }
    }
  }
  return { traits, people };
}
