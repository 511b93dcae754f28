// The sentinel's arithmetic: what a command, or a whole map, makes of it.
import { digestText, joinDigests } from "../base/digest.ts";
import { canonicalJson } from "../base/json.ts";
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "./map.ts";
import { perKind, type Sentinel } from "./sentinel.ts";

/**
 * One record more, less or other: the stored record before and after, where there was and is one, with the digest of
 * the latter where it is known; or `all` of a kind gone.
 */
export type RecordChange = {
  readonly kind: RecordKind;
  readonly before: object | undefined;
  readonly after: object | undefined;
  readonly digest?: number;
  readonly all?: boolean;
};

/** Returns the sentinel of an empty map in the database of this name. */
export function emptySentinel(db: string): Sentinel {
  return { db, epoch: 0, seq: 0, counts: perKind(() => 0), digests: perKind(() => 0) };
}

/** Returns the sentinel after a command; one that deleted anything begins a new epoch. */
export function stepSentinel(sentinel: Sentinel, changes: readonly RecordChange[]): Sentinel {
  const counts = { ...sentinel.counts };
  const digests = { ...sentinel.digests };
  let deleted = false;
  for (const { kind, before, after, digest, all } of changes) {
    if (all) [counts[kind], digests[kind], deleted] = [0, 0, true];
    if (!before && !after) continue;
    counts[kind] += Number(after !== undefined) - Number(before !== undefined);
    if (before) digests[kind] = joinDigests(digests[kind], digestRecord(before));
    if (after) digests[kind] = joinDigests(digests[kind], digest ?? digestRecord(after));
    else deleted = true;
  }
  const epoch = sentinel.epoch + Number(deleted);
  return { db: sentinel.db, epoch, seq: sentinel.seq + 1, counts, digests };
}

/** Returns a record's digest. */
export function digestRecord(record: object): number {
  return digestText(canonicalJson(record));
}

type Held = Pick<Sentinel, "counts" | "digests">;

/** Counts a record, or the digest of one, into what is held. */
export function addRecord(
  { counts, digests }: { [F in keyof Held]: Record<RecordKind, number> },
  kind: RecordKind,
  record: object | number,
): void {
  counts[kind]++;
  const digest = typeof record === "number" ? record : digestRecord(record);
  digests[kind] = joinDigests(digests[kind], digest);
}

/** Returns what a map holds, for comparing with a sentinel's `counts` and `digests`. */
export function countMap(map: ShoalMap): Held {
  const held = { counts: perKind(() => 0), digests: perKind(() => 0) };
  for (const kind of RECORD_KINDS) for (const record of map[kind]) addRecord(held, kind, record);
  return held;
}
