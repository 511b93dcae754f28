// The answer for a persona or ad-hoc traits: where they gather, and why we think so.
import type { MapQuestion } from "../exchange/map-question.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import { readAnswer, type Answer } from "../store/read-answer.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

export type { Answer } from "../store/read-answer.ts";

/** Rows of an answer where not asked otherwise. */
const ROWS = 200;

/** Returns the best `limit` rows of the answer to a question over the whole map, from the index where there is one. */
export async function ask(
  tools: Pick<Tools, "store" | "now" | "settings">,
  question: MapQuestion,
  limit = ROWS,
): Promise<Answer> {
  const now = tools.now();
  const [{ halfLifeDays }] = await Promise.all([tools.settings(), tools.store.open()]);
  const asking = { now, halfLifeDays, limit, builtin: VOCABULARY_VERSION };
  const answer = await tools.store.read(INDEX_STORES, (tx) => readAnswer(tx, question, asking));
  if (answer) return answer;
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
