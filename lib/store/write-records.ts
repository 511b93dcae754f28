// Writes of whole kinds of records.
import { canonicalJson } from "../base/json.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import { dropImportLog } from "./import-log.ts";
import { EXTRAS_KEY } from "./read-records.ts";
import type { WriteTransaction } from "./schema.ts";

/** Writes what `after` has and `before` has not, or has otherwise; records are never deleted by it. */
export async function replaceMap(
  tx: WriteTransaction,
  before: ShoalMap,
  after: ShoalMap,
): Promise<void> {
  const writes: Promise<unknown>[] = [];
  for (const kind of RECORD_KINDS) {
    const known = new Map<string, unknown>(
      before[kind].map((record) => [nameOf(kind, record), record]),
    );
    for (const record of after[kind]) {
      const old = known.get(nameOf(kind, record));
      if (old !== record && canonicalJson(old) !== canonicalJson(record)) {
        writes.push(tx.objectStore(kind).put(record));
      }
    }
  }
  if (Object.keys(after.extras).length > 0) {
    writes.push(tx.objectStore("meta").put(after.extras, EXTRAS_KEY));
  }
  await Promise.all(writes);
}

/** Deletes every record and draft, and the extras. */
export async function eraseRecords(tx: WriteTransaction): Promise<void> {
  await Promise.all([
    ...RECORD_KINDS.map((kind) => tx.objectStore(kind).clear()),
    tx.objectStore("drafts").clear(),
    tx.objectStore("meta").delete(EXTRAS_KEY),
    dropImportLog(tx), // or undoing it would bring back what it replaced
  ]);
}
