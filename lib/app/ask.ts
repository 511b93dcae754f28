// The answer for a persona or ad-hoc traits: where they gather, and why we think so.
import type { MapQuestion } from "../exchange/map-question.ts";
import { readAnswer, type Answer, type Asking } from "../store/read-answer.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { askingOf, type AskTools } from "./ask-kept.ts";

export type { Answer } from "../store/read-answer.ts";

/** Rows of an answer where not asked otherwise. */
const ROWS = 200;

/** Returns the best `limit` rows of the answer to a question over the whole map, from the index where there is one. */
export async function ask(tools: AskTools, question: MapQuestion, limit = ROWS): Promise<Answer> {
  const asking = await askingOf(tools, limit);
  const answer = await tools.store.read(INDEX_STORES, (tx) => readAnswer(tx, question, asking));
  return answer ?? scan(tools, question, asking);
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
