// Writes and drops kept answers: loaded when there is one to write.
import { fnv1a } from "../base/fnv.ts";
import type { Criteria } from "../rank/question.ts";
import { KEPT_KEYS, keptKey, readStamp, type Asking, type Kept } from "./kept-answer.ts";
import type { Answer } from "./read-answer.ts";
import type { WriteTransaction } from "./schema.ts";

/** Keeps a persona's answer in place of the one before, where what it depends on is still as it was when it was read. */
export async function putKeptAnswer(
  tx: WriteTransaction,
  { id, traits: criteria }: { readonly id: string; readonly traits: Criteria },
  { stamp, answer }: { readonly stamp: string; readonly answer: Answer },
  asking: Asking,
): Promise<void> {
  if ((await readStamp(tx, criteria, asking)) !== stamp) return;
  const text = JSON.stringify(answer);
  const kept: Kept = { stamp, text, hash: fnv1a(text) };
  await tx.objectStore("meta").put(kept, keptKey(id));
}

/** Drops all that are kept, but for those of some personas; without any, with the index that they came from. */
export async function dropKeptAnswers(
  tx: WriteTransaction,
  personas: readonly string[] = [],
): Promise<void> {
  const meta = tx.objectStore("meta");
  const range = IDBKeyRange.bound(...KEPT_KEYS, false, true);
  const spared = new Set(personas.map(keptKey));
  const keys = await meta.getAllKeys(range);
  await Promise.all(keys.filter((key) => !spared.has(key)).map((key) => meta.delete(key)));
}
