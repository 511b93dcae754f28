// Writes and drops the kept answer: loaded when there is one to write.
import { fnv1a } from "../base/fnv.ts";
import type { Criteria } from "../rank/question.ts";
import { KEPT_KEY, readStamp, type Asking, type Kept } from "./kept-answer.ts";
import type { Answer } from "./read-answer.ts";
import type { WriteTransaction } from "./schema.ts";

/** Keeps an answer in place of the one before, where what it depends on is still as it was when it was read. */
export async function putKeptAnswer(
  tx: WriteTransaction,
  { stamp, answer }: { readonly stamp: string; readonly answer: Answer },
  criteria: Criteria,
  asking: Asking,
): Promise<void> {
  if ((await readStamp(tx, criteria, asking)) !== stamp) return;
  const text = JSON.stringify(answer);
  const kept: Kept = { stamp, text, hash: fnv1a(text) };
  await tx.objectStore("meta").put(kept, KEPT_KEY);
}

/** Drops it, with the index that it came from. */
export async function dropKeptAnswer(tx: WriteTransaction): Promise<void> {
  await tx.objectStore("meta").delete(KEPT_KEY);
}
