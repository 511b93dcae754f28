// The answer for a persona or ad-hoc traits: where they gather, and why we think so.
import type { AnswerRow, MapQuestion } from "../exchange/map-question.ts";
import { answerFromMap } from "../exchange/map-question.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import type { Tools } from "./tools.ts";

/** The ranked answer: rows best first, and how many channels the map holds in all. */
export type Answer = { readonly rows: readonly AnswerRow[]; readonly channels: number };

/** Returns the answer to a question over the whole map. */
export async function ask(
  tools: Pick<Tools, "store" | "now" | "settings">,
  question: MapQuestion,
): Promise<Answer> {
  const [map, { halfLifeDays }] = await Promise.all([
    tools.store.read(MAP_STORES, readMap),
    tools.settings(),
  ]);
  const rows = answerFromMap(map, question, tools.now(), halfLifeDays);
  return { rows, channels: new Set(map.sightings.map(({ channel }) => channel)).size };
}
