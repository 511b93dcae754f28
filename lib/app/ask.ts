// The answer for a persona or ad-hoc traits: where they gather, and why we think so.
import type { MapQuestion } from "../exchange/map-question.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Criteria } from "../rank/question.ts";
import { keptAnswer, type FoundAnswer } from "../store/kept-answer.ts";
import { readAnswer, type Answer, type Asking } from "../store/read-answer.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

export type { Answer } from "../store/read-answer.ts";

/** Rows of an answer where not asked otherwise. */
const ROWS = 200;

/** Rows of the popup's first paint; the rest of the list is asked for after it. */
export const FIRST_ROWS = 20;

export type AskTools = Pick<Tools, "store" | "now" | "settings">;

/** Returns the best `limit` rows of the answer to a question over the whole map, from the index where there is one. */
export async function ask(tools: AskTools, question: MapQuestion, limit = ROWS): Promise<Answer> {
  const asking = await askingOf(tools, limit);
  const answer = await tools.store.read(INDEX_STORES, (tx) => readAnswer(tx, question, asking));
  return answer ?? scan(tools, question, asking);
}

/**
 * Returns the answer that was kept for the criteria that the popup opens on (keep-answer-ready.ts), where nothing that
 * it depends on has changed. `program` is the version of Shoal.
 */
export async function askKept(
  tools: AskTools,
  criteria: Criteria,
  { found, program }: { readonly found: FoundAnswer; readonly program: string },
): Promise<Answer | undefined> {
  return keptAnswer(found, criteria, { ...(await askingOf(tools, FIRST_ROWS)), program });
}

/** Returns how an answer of at most `limit` rows is asked for now; waits for the database. */
export async function askingOf({ settings, store, now }: AskTools, limit: number): Promise<Asking> {
  const moment = now();
  const [{ halfLifeDays }] = await Promise.all([settings(), store.open()]);
  return { now: moment, halfLifeDays, limit, builtin: VOCABULARY_VERSION };
}

async function scan(
  tools: AskTools,
  question: MapQuestion,
  { now, halfLifeDays, limit }: Asking,
): Promise<Answer> {
  // No index yet, or one of another vocabulary: the plain scan answers the same, only slower.
  const [{ answerFromMap, liveSightings }, map] = await Promise.all([
    import("../exchange/map-question.ts"),
    tools.store.read(MAP_STORES, readMap),
  ]);
  const rows = answerFromMap(map, question, now, halfLifeDays);
  return {
    rows: rows.slice(0, limit),
    more: rows.length > limit,
    channels: liveSightings(map).size,
  };
}
