// All records of the map, batch by batch, in the state of one moment.
import { RECORD_KINDS, type RecordKind } from "../model/map.ts";
import { parseSentinel, perKind, SENTINEL_KEY, type Sentinel } from "../model/sentinel.ts";
import { addRecord } from "../model/step-sentinel.ts";
import { readBatch, readExtras, type RecordBatch } from "../store/read-batch.ts";
import type { Tools } from "./tools.ts";

/** Records read at a time: short enough that the page never waits noticeably. */
const BATCH = 500;

type Walking = Pick<Tools, "store">;

/** Hands on every record of the state `seq`, a kind after another; false where the map changed before the end. */
export async function walkRecords(
  { store }: Walking,
  seq: number,
  take: (kind: RecordKind, batch: RecordBatch) => Promise<void> | void,
): Promise<boolean> {
  for (const kind of RECORD_KINDS) {
    let after: string | undefined;
    do {
      const from = after;
      const batch = await store.read([kind, "meta"], (tx) => readBatch(tx, kind, from, BATCH));
      if (batch.seq !== seq) return false;
      await take(kind, batch);
      after = batch.last;
    } while (after !== undefined);
  }
  return true;
}

/** A map's state: its sentinel, none where nothing was ever written, and the members that no version knows. */
export async function readState({ store }: Walking) {
  const [{ extras }, stored] = await store.read(["meta"], (tx) =>
    Promise.all([readExtras(tx), tx.objectStore("meta").get(SENTINEL_KEY)]),
  );
  return { extras, sentinel: parseSentinel(stored) };
}

/** Returns the sentinel and what the records add up to; undefined where nothing was ever written. */
export async function sumRecords(
  tools: Walking,
): Promise<{ sentinel: Sentinel; held: Pick<Sentinel, "counts" | "digests"> } | undefined> {
  for (;;) {
    const { sentinel } = await readState(tools);
    if (!sentinel) return undefined;
    const held = { counts: perKind(() => 0), digests: perKind(() => 0) };
    const whole = await walkRecords(tools, sentinel.seq, (kind, { records }) => {
      for (const record of records) addRecord(held, kind, record);
    });
    if (whole) return { sentinel, held };
  }
}
