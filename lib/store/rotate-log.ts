// Makes Chromium begin a new log file, so that a log torn by a crash is never appended to: that would cost the whole
// database at the start after next (https://github.com/google/leveldb/issues/1287).
import { deleteDB, openDB } from "idb";

const SCRATCH = "shoal-scratch";

/** Larger values go to files of their own and fill no log. */
const VALUE_BYTES = 32 * 1024;

/** Together they fill the log's buffer of 4 MB with some room to spare. */
const BATCHES = 7;
const BATCH = 20;

/** Writes scratch records until the log of this extension's databases is a new one, and deletes them again. */
export async function rotateLog(): Promise<void> {
  const db = await openDB(SCRATCH, 1, {
    upgrade: (made) => void made.createObjectStore("scratch"),
  });
  try {
    const bytes = new Uint8Array(VALUE_BYTES);
    for (let batch = 0; batch < BATCHES; batch++) {
      const durability = batch === BATCHES - 1 ? "strict" : "relaxed";
      const tx = db.transaction("scratch", "readwrite", { durability });
      for (let i = 0; i < BATCH; i++) {
        tx.store.put(bytes, batch * BATCH + i).catch(() => undefined); // told by the transaction
      }
      await tx.done;
    }
  } finally {
    db.close();
    await deleteDB(SCRATCH);
  }
}
