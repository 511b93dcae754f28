// Why a channel has its rank: the sightings behind each part of its score, and what would change the rank.
import { rankChangeMessages } from "../assets/messages/rank-change.ts";
import { translator } from "../lib/base/messages.ts";
import { branchLooks } from "../lib/exchange/branch-looks.ts";
import { liveSightings } from "../lib/exchange/map-question.ts";
import { proofsOf, type PlacedProof } from "../lib/insight/proofs.ts";
import { BUILTIN_TERMS } from "../lib/model/builtin-terms.ts";
import { canonicalCriteria } from "../lib/model/covered-keys.ts";
import { lexiconOf } from "../lib/model/lexicon-rows.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { rankChange, type RankChange } from "../lib/model/rank-change.ts";
import type { Sighting } from "../lib/model/sighting.ts";
import { criteriaOf, rolesOf } from "../lib/query/branch-criteria.ts";
import { branchesOf } from "../lib/query/branches.ts";
import { guessLooksToLift } from "../lib/rank/guess-change.ts";
import { askQuestion, type Mode, type Question } from "../lib/rank/question.ts";
import type { Part } from "../lib/rank/score.ts";
import { MEANINGFUL_LOOKS } from "../lib/rank/weights.ts";
import type { LooksToLift } from "../lib/rank/what-would-change.ts";
import type { MapAsking, Row } from "./ask-map.ts";
import { latestFirst } from "./explore-map.ts";

/** What would change a rank: how many looks (`n`) where they are counted, the channel `above`, and the sentence. */
export type Change = {
  readonly key: RankChange["key"];
  readonly n?: number;
  readonly above?: string;
  readonly text: string;
};

/** A channel with what would change its rank, where looks decide it; once explained each part has its looks. */
export type ExplainedRow = Omit<Row, "parts"> & {
  readonly parts: readonly (Part & { readonly looks?: readonly PlacedProof[] })[];
  readonly change?: Change;
};

/** Rows for which the looks are counted; further down nobody waits for that. */
const MOST_COUNTED = 100;

/**
 * Returns rows, each with what would change its rank; `lifts` counts the looks that this takes for the first 100, else
 * they are guessed.
 */
export function withChanges(
  rows: readonly Row[],
  mode: Mode,
  lifts: LooksToLift | undefined,
): ExplainedRow[] {
  const say = translator(rankChangeMessages, "en");
  return rows.map((row, i) => {
    const above = rows[i - 1];
    const counted = i < MOST_COUNTED ? lifts : undefined;
    const toPass = counted
      ? (one: Row, other: Row) => counted(one.key, other.key)
      : guessLooksToLift;
    const change = rankChange(row, above, mode, toPass, MEANINGFUL_LOOKS, counted !== undefined);
    if (!change) return row;
    const text = say(change.key, { ...change.facts, above: above?.name ?? "" });
    const names = above && change.key !== "changeThin" && { above: above.key };
    return { ...row, change: { key: change.key, ...change.facts, ...names, text } };
  });
}

/** Returns rows whose parts have the looks that show what they are about, latest first. */
export function withProofs(
  map: ShoalMap,
  { who, tree, roles, now }: MapAsking,
  rows: readonly ExplainedRow[],
): ExplainedRow[] {
  const lexicon = lexiconOf(map.terms, BUILTIN_TERMS, map.facets, map.products);
  const labels = new Map(map.observers.map(({ id, label }) => [id, label]));
  const branches = tree ? branchesOf(tree) : undefined;
  const ask = (...[criteria, some]: Parameters<typeof askQuestion>) =>
    askQuestion(canonicalCriteria(criteria, lexicon, now), some, lexicon);
  type Basis = { question: Question; looks: ReadonlyMap<string, readonly Sighting[]> };
  const plain: Basis[] = [{ question: ask(who.traits, roles), looks: liveSightings(map) }];
  const bases: Basis[] = branches?.ok
    ? branches.query.map((branch) => ({
        question: ask(criteriaOf(branch), rolesOf(branch)),
        looks: Map.groupBy(branchLooks(map, branch, { now }), ({ channel }) => channel),
      }))
    : plain;
  return rows.map((row) => {
    const { question, looks } = bases[row.branch ?? 0]!;
    const sightings = (looks.get(row.key) ?? []).toSorted(latestFirst);
    const proofs = proofsOf(question, sightings, lexicon, labels);
    const parts = row.parts.map((part) => ({ ...part, looks: proofs.get(part.name) ?? [] }));
    return { ...row, parts };
  });
}
