// The answers that were kept ready: all that the popup needs to open on one. What asks the index is loaded where there is none.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Criteria } from "../rank/question.ts";
import { keptAnswer, type FoundAnswers } from "../store/kept-answer.ts";
import type { Answer, Asking } from "../store/read-answer.ts";
import type { Tools } from "./tools.ts";

/** Rows of the popup's first paint; the rest of the list is asked for after it. */
export const FIRST_ROWS = 20;

export type AskTools = Pick<Tools, "store" | "now" | "settings">;

/**
 * Returns the answer that was kept for a persona's criteria (keep-answers-ready.ts), where nothing that it depends on has
 * changed. `program` is the version of Shoal.
 */
export async function askKept(
  tools: AskTools,
  criteria: Criteria,
  { found, program }: { readonly found: FoundAnswers; readonly program: string },
): Promise<Answer | undefined> {
  return keptAnswer(found, criteria, { ...(await askingOf(tools, FIRST_ROWS)), program });
}

/** Returns how an answer of at most `limit` rows is asked for now; waits for the database. */
export async function askingOf({ settings, store, now }: AskTools, limit: number): Promise<Asking> {
  const moment = now();
  const [{ halfLifeDays }] = await Promise.all([settings(), store.open()]);
  return { now: moment, halfLifeDays, limit, builtin: VOCABULARY_VERSION };
}
