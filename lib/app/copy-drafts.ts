// Drafts once more, outside the database: what is half typed survives even the loss of it.
import * as z from "zod/mini";
import type { CopyArea } from "../browser/copy-area.ts";
import {
  askLocal,
  listLocal,
  removeLocal,
  writeLocal,
  writeLocals,
} from "../browser/local-storage.ts";
import { draftSchema, type Draft } from "../model/draft.ts";
import type { WriteTransaction } from "../store/schema.ts";

const PREFIX = "draft:";

/** The stores that a restore reads and writes. */
export const DRAFT_STORES = ["drafts", "sightings"] as const;

/** Copies a draft, where somebody has typed in it. Rejects never: the draft itself is in the database. */
export async function copyDraft(draft: Draft): Promise<void> {
  if (draft.touched) await writeLocal(PREFIX + draft.id, draft).catch(() => undefined);
}

/**
 * Notes in a draft's copy which sighting it is about to become: a copy that outlives its draft, because a crash came
 * between the two, is then known to be saved.
 */
export async function markCopy(draft: Draft, sighting: string): Promise<void> {
  if (!draft.touched) return;
  await writeLocal(PREFIX + draft.id, { ...draft, savedAs: sighting }).catch(() => undefined);
}

/** Copies a draft that was set aside under a new id, and drops the copy under the id that it had. */
export async function copyAside(draft: Draft, before: string): Promise<void> {
  await copyDraft(draft);
  await dropCopies(before);
}

/** Drops the copies of drafts that were saved or thrown away. */
export async function dropCopies(...ids: readonly string[]): Promise<void> {
  await removeLocal(ids.map((id) => PREFIX + id)).catch(() => undefined);
}

/** Drops every copy: what is erased must not come back. Returns what puts them back where nothing was erased. */
export async function dropAllCopies(): Promise<() => Promise<void>> {
  const keys = (await listLocal()).filter((key) => key.startsWith(PREFIX));
  const copies = await askLocal(keys).catch(() => ({}));
  await removeLocal(keys);
  return () => writeLocals(copies).catch(() => undefined); // the drafts themselves are in the database
}

/**
 * Returns what puts every copied draft that the database lacks back into it, in a transaction over DRAFT_STORES, and
 * tells how many those were.
 */
export async function readCopies(
  area: CopyArea,
): Promise<(tx: WriteTransaction) => Promise<number>> {
  const keys = (await area.keys().catch(() => [])).filter((key) => key.startsWith(PREFIX));
  const copies = [...(await area.read(keys)).values()].flatMap((stored) => {
    const draft = z.safeParse(draftSchema, stored).data;
    const savedAs: unknown = draft && Reflect.get(Object(stored), "savedAs");
    return draft ? [{ draft, savedAs: typeof savedAs === "string" ? savedAs : undefined }] : [];
  });
  return async (tx) => {
    let restored = 0;
    for (const { draft, savedAs } of copies) {
      const saved = savedAs !== undefined && (await tx.objectStore("sightings").getKey(savedAs));
      if (saved || (await tx.objectStore("drafts").getKey(draft.id))) continue;
      await tx.objectStore("drafts").put(draft);
      restored++;
    }
    return restored;
  };
}
