// A batch of an import written, or taken back, together with its note in the log.
import { inGroups } from "../base/groups.ts";
import { canonicalJson } from "../base/json.ts";
import type { Joined } from "../exchange/join-batch.ts";
import type { Undo } from "../model/import-log.ts";
import type { ShoalMap } from "../model/map.ts";
import { digestRecord } from "../model/step-sentinel.ts";
import { addImportBatch, readUndo } from "./import-batches.ts";
import { readImportLog, writeImportLog } from "./import-log.ts";
import { putMarks } from "./import-marks.ts";
import { readSeq } from "./read-batch.ts";
import { EXTRAS_KEY, MAP_STORES } from "./read-records.ts";
import type { StoreName, WriteTransaction } from "./schema.ts";
import { putKnown } from "./watch-records.ts";

/** The stores that a batch touches. */
export const IMPORT_STORES: readonly StoreName[] = MAP_STORES;

/** Records written between two turns of the page. */
const WRITE_AT_ONCE = 32;

/** So many times as many wait to be written. */
const GROUPS_AHEAD = 4;

/**
 * What joining changed, with the map's state that it was joined with, and digests of records, where they are known.
 * `writing` is called when all is asked for that must be known before, and again where writing is tried again; not
 * where nothing is written.
 */
export type JoinedBatch = {
  readonly joined: readonly Joined[];
  readonly seq: number;
  readonly digests: WeakMap<object, number>;
  readonly writing: () => void;
};

/**
 * Writes what joining changed: "changed" where its state is no longer the map's, and nothing is written; "gone" where
 * the import is no longer under way.
 */
export async function writeJoined(
  tx: WriteTransaction,
  id: string,
  { joined, seq, digests, writing }: JoinedBatch,
): Promise<"written" | "changed" | "gone"> {
  const [log, now] = await Promise.all([readImportLog(tx), readSeq(tx)]);
  if (log?.id !== id || log.state !== "writing") return "gone";
  if (now !== seq) return "changed";
  if (joined.length === 0) return "written";
  const channels = await touchedChannels(tx, joined);
  // Whose channels came without a record, where anything was looked at.
  const looked = (await tx.objectStore("sightings").getAllKeys(null, 1)).length > 0;
  const undo = await inGroups(joined, WRITE_AT_ONCE, (each) =>
    undoOf(tx, each, digests.get(each.after) ?? digestRecord(each.after), looked),
  );
  writing();
  const puts: Promise<void>[] = [];
  for (let at = 0; at < joined.length; at += WRITE_AT_ONCE) {
    const some = joined.slice(at, at + WRITE_AT_ONCE);
    const put = putKnown(
      tx,
      some.map(({ kind, before, after }, i) => ({
        kind,
        before,
        after,
        digest: undo[at + i]!.wrote,
      })),
    );
    put.catch(() => undefined); // awaited below
    puts.push(put);
    // The database has some to write while the page does something else.
    await puts.at(-GROUPS_AHEAD);
  }
  await Promise.all(puts);
  await Promise.all([
    putMarks(tx, log.batches, joined),
    addImportBatch(tx, log, { undo, channels }),
  ]);
  return "written";
}

async function undoOf(
  tx: WriteTransaction,
  { kind, name, before }: Joined,
  wrote: number,
  looked: boolean,
): Promise<Undo> {
  const undo: Undo = { kind, name, wrote, before };
  if (kind !== "channels" || before) return undo;
  if (!looked) return { ...undo, looked };
  return { ...undo, looked: await isNamed(tx, name) };
}

async function isNamed(tx: WriteTransaction, channel: string): Promise<boolean> {
  return (await tx.objectStore("sightings").index("channel").getKey(channel)) !== undefined;
}

async function touchedChannels(tx: WriteTransaction, joined: readonly Joined[]) {
  const keys = new Set<string>();
  const withdrawn: string[] = [];
  for (const { kind, name, before, after } of joined) {
    if (kind === "channels") keys.add(name);
    for (const record of before ? [before, after] : [after]) {
      if (kind === "sightings" && "channel" in record) keys.add(String(record.channel));
      else if (kind === "retractions" && "of" in record) withdrawn.push(String(record.of));
    }
  }
  // A sighting that comes later in the file names its channel itself.
  const sightings = await Promise.all(withdrawn.map((of) => tx.objectStore("sightings").get(of)));
  for (const sighting of sightings) if (sighting) keys.add(sighting.channel);
  return [...keys];
}

/** Writes the unknown members and ends the writing: from here on the import is finished, not undone. */
export async function writeLast(
  tx: WriteTransaction,
  id: string,
  before: ShoalMap["extras"],
  after: ShoalMap["extras"],
  seq: number,
): Promise<"written" | "changed" | "gone"> {
  const [log, now] = await Promise.all([readImportLog(tx), readSeq(tx)]);
  if (log?.id !== id || log.state !== "writing") return "gone";
  if (now !== seq) return "changed";
  if (canonicalJson(before) === canonicalJson(after)) {
    await writeImportLog(tx, { ...log, state: "counting" });
    return "written";
  }
  const undo: Undo = { kind: "extras", name: "", wrote: digestRecord(after), before };
  await Promise.all([
    tx.objectStore("meta").put(after, EXTRAS_KEY),
    addImportBatch(tx, { ...log, state: "counting" }, { undo: [undo], channels: [] }),
  ]);
  return "written";
}

/** Takes back what a batch wrote, but for what somebody changed since. Doing it twice changes nothing more. */
export async function undoBatch(tx: WriteTransaction, number: number): Promise<void> {
  const undo = await readUndo(tx, number);
  // A channel stays where somebody tagged a page of it since: its sightings go first.
  const [channels, others] = [true, false].map((channel) =>
    undo.filter(({ kind }) => (kind === "channels") === channel),
  );
  await Promise.all(others!.map((each) => undoOne(tx, each)));
  await Promise.all(channels!.map((each) => undoOne(tx, each)));
}

async function undoOne(tx: WriteTransaction, undo: Undo): Promise<void> {
  const { kind, name, wrote, before } = undo;
  if (kind === "extras") {
    const now: unknown = await tx.objectStore("meta").get(EXTRAS_KEY);
    if (!now || typeof now !== "object" || digestRecord(now) !== wrote) return;
    await tx.objectStore("meta").put(before ?? {}, EXTRAS_KEY);
    return;
  }
  const now = await tx.objectStore(kind).get(name);
  if (!now || digestRecord(now) !== wrote) return;
  if (before) await tx.objectStore(kind).put(before as never); // it came from this store
  else if (kind !== "channels" || undo.looked || !(await isNamed(tx, name))) {
    await tx.objectStore(kind).delete(name);
  }
}
