// The answer from the index: one round of reads for bounds, one for the profiles of the best candidates.
import type { AnswerRow, MapQuestion } from "../exchange/map-question.ts";
import { bestResults } from "../index/best-first.ts";
import { boundScores } from "../index/bound-scores.ts";
import { readFacts } from "../index/facts-block.ts";
import { slotOf } from "../index/leaf.ts";
import { ROW_BYTES, type LooksBlock } from "../index/looks-block.ts";
import { anyTraitOf } from "../index/mentions.ts";
import { PerWeek } from "../index/per-week.ts";
import { unpackEvidence, type Profile } from "../index/profile.ts";
import { Tally } from "../index/tally.ts";
import { weekWeights } from "../index/week-weights.ts";
import type { IndexParts } from "../index/state.ts";
import { DIRECT_ROLES, INDIRECT_ROLES } from "../model/choices.ts";
import { decayAt, type Decay, type WeekCounts } from "../rank/decay.ts";
import { coverageByTrait } from "../rank/match.ts";
import { askQuestion, type Question } from "../rank/question.ts";
import { compareRanked, totalsFrom } from "../rank/rank-channels.ts";
import { baseline, scoreChannel } from "../rank/score.ts";
import { readIndexState } from "./index-state.ts";
import { readLeaves, readStated, sourceOf, spellOut, type Read } from "./read-stated.ts";
import type { ReadTransaction } from "./schema.ts";

/** The ranked answer: the best rows, whether there may be more, and how many channels the map has evidence of. */
export type Answer = {
  readonly rows: readonly AnswerRow[];
  readonly more: boolean;
  readonly channels: number;
};

/** When and how an answer is asked for: the moment in milliseconds, the medium half-life, the most rows, today's VOCABULARY_VERSION. */
export type Asking = {
  readonly now: number;
  readonly halfLifeDays: number;
  readonly limit: number;
  readonly builtin: string;
};

/** Returns the answer, the same as the plain scan's first rows, or undefined where there is no index to ask. */
export async function readAnswer(
  tx: ReadTransaction,
  { criteria, mode = "fit", kinds, side }: MapQuestion,
  { now, halfLifeDays, limit, builtin }: Asking,
): Promise<Answer | undefined> {
  const roles = side && (side === "direct" ? DIRECT_ROLES : INDIRECT_ROLES);
  const asked = askQuestion(criteria, roles);
  const decay = decayAt(now, halfLifeDays);
  const [{ live }, looks, facts, found] = await Promise.all([
    readIndexState(tx),
    tx.objectStore("looks").getAll(),
    mode === "reach" || mode === "least-cost" ? tx.objectStore("facts").getAll() : [],
    readStated(tx, asked),
  ]);
  if (live?.builtin !== builtin) return undefined;
  const { question, stated } = await spellOut(tx, criteria, asked, found);
  const mine = looks.filter(({ slot }) => slot === live.slot);
  const { tally, totals } = tallyUp(question, stated, live, mine, decay);
  const base = baseline(question, totals);
  const noted = facts.filter(({ slot }) => slot === live.slot).flatMap(readFacts);
  const input = {
    question,
    mode,
    kinds,
    base,
    decay,
    looks: mine,
    facts: new Map(noted.map((row) => [row.ordinal, row])),
    coded: halfLifeDays >= live.halfLifeDays,
  };
  const profiles = tx.objectStore("profiles");
  const score = async (ordinals: readonly number[]) => {
    const read = await Promise.all(ordinals.map((ordinal) => profiles.get([live.slot, ordinal])));
    return read.flatMap((profile) => {
      if (!profile) return [];
      const evidence = unpackEvidence(profile.evidence);
      const scored = scoreChannel(question, evidence, base, mode, profile, decay);
      return scored ? [toRow(profile, scored)] : [];
    });
  };
  // Musts zero the cohorts that state something else of their facet. Most answers are settled without looking.
  const tighten = async () => {
    const musts = question.wanted.filter(({ level }) => level === "must");
    if (musts.length === 0) return undefined;
    const facets = await Promise.all(musts.map(({ facet }) => readLeaves(tx, anyTraitOf(facet))));
    musts.forEach((must, i) => {
      const covering = (stated.get(sourceOf(must)) ?? []).filter(
        ({ trait }) => coverageByTrait(must, trait) > 0,
      );
      tally.demand(
        covering.map(({ leaf }) => leaf).filter((leaf) => slotOf(leaf) === live.slot),
        facets[i]!.filter((leaf) => slotOf(leaf) === live.slot),
      );
    });
    return boundScores(tally, input);
  };
  const first = boundScores(tally, input);
  const best = await bestResults(first, limit, compareRanked, score, tighten);
  return { ...best, channels: countChannels(mine) };
}

function toRow(
  { key, name, kind, lastAt }: Profile,
  score: Omit<AnswerRow, "key" | "name" | "kind" | "lastAt">,
): AnswerRow {
  return { key, ...score, name, kind, lastAt };
}

function countChannels(looks: readonly LooksBlock[]): number {
  let channels = 0;
  for (const { rows } of looks) {
    for (let i = 0; i < rows.length; i += ROW_BYTES) {
      if (rows[i] !== 0 || rows[i + 1] !== 0) channels++;
    }
  }
  return channels;
}

function tallyUp(
  question: Question,
  read: Read,
  { slot }: IndexParts,
  looks: readonly LooksBlock[],
  decay: Decay,
) {
  const statedFor = (source: string) =>
    (read.get(source) ?? []).filter(({ leaf }) => slotOf(leaf) === slot);
  const tally = new Tally();
  const counts = new Map<string, WeekCounts>();
  for (const wanted of question.wanted) {
    const weights = weekWeights(wanted.group, decay);
    const sums = new Map<string, PerWeek>();
    for (const { trait, leaf } of statedFor(sourceOf(wanted))) {
      const part = wanted.weight * coverageByTrait(wanted, trait);
      if (part === 0) continue;
      const sum = sums.get(trait) ?? new PerWeek();
      sums.set(trait, sum);
      tally.want(leaf, part, weights, sum);
    }
    for (const [trait, sum] of sums) counts.set(trait, sum.counts());
  }
  for (const role of question.roles ?? []) {
    for (const { leaf } of statedFor(role)) tally.meetRole(leaf);
  }
  for (const unwanted of question.unwanted) {
    for (const { trait, leaf } of statedFor(sourceOf(unwanted))) {
      if (coverageByTrait(unwanted, trait) > 0) tally.exclude(leaf);
    }
  }
  const allLooks = new PerWeek();
  for (const { weeks } of looks) allLooks.addAll(weeks);
  return { tally, totals: totalsFrom(question, allLooks.counts(), counts, decay) };
}
