// The sentinel: what a map holds, in numbers small enough to be kept twice, so that a loss is noticed at once.
import { digestText, joinDigests } from "../base/digest.ts";
import { canonicalJson } from "../base/json.ts";
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "./map.ts";

/**
 * `db` names the database; `seq` counts the commands that changed records; `epoch` grows with every command that
 * deleted some, so that what an older epoch holds is known to be void. Digests depend on contents, not on order.
 */
export type Sentinel = {
  readonly db: string;
  readonly epoch: number;
  readonly seq: number;
  readonly counts: Readonly<Record<RecordKind, number>>;
  readonly digests: Readonly<Record<RecordKind, number>>;
};

/** One record more, less or other: the stored record before and after, where there was and is one. */
export type RecordChange = {
  readonly kind: RecordKind;
  readonly before: object | undefined;
  readonly after: object | undefined;
};

/** A record with its kind, as the second copy keeps it. */
export type KindRecord = { readonly kind: RecordKind; readonly record: object };

function perKind<T>(value: (kind: RecordKind) => T): Record<RecordKind, T> {
  const entries = RECORD_KINDS.map((kind) => [kind, value(kind)] as const);
  // Every kind has an entry.
  return Object.fromEntries(entries) as Record<RecordKind, T>;
}

/** Returns the sentinel of an empty map in the database of this name. */
export function emptySentinel(db: string): Sentinel {
  return { db, epoch: 0, seq: 0, counts: perKind(() => 0), digests: perKind(() => 0) };
}

/** Returns the sentinel after a command; one that deleted anything begins a new epoch. */
export function stepSentinel(sentinel: Sentinel, changes: readonly RecordChange[]): Sentinel {
  const counts = { ...sentinel.counts };
  const digests = { ...sentinel.digests };
  let deleted = false;
  for (const { kind, before, after } of changes) {
    counts[kind] += Number(after !== undefined) - Number(before !== undefined);
    if (before) digests[kind] = joinDigests(digests[kind], digestRecord(before));
    if (after) digests[kind] = joinDigests(digests[kind], digestRecord(after));
    else deleted = true;
  }
  const epoch = sentinel.epoch + Number(deleted);
  return { db: sentinel.db, epoch, seq: sentinel.seq + 1, counts, digests };
}

function digestRecord(record: object): number {
  return digestText(canonicalJson(record));
}

/** Returns what a map holds, for comparing with a sentinel's `counts` and `digests`. */
export function countMap(map: ShoalMap): Pick<Sentinel, "counts" | "digests"> {
  return {
    counts: perKind((kind) => map[kind].length),
    digests: perKind((kind) =>
      map[kind].reduce((sum: number, record) => joinDigests(sum, digestRecord(record)), 0),
    ),
  };
}

type Held = Pick<Sentinel, "counts" | "digests">;

/** Tells whether two sentinels, or a map's own numbers, name the same contents. */
export function sameContents(a: Held, b: Held): boolean {
  return RECORD_KINDS.every(
    (kind) => a.counts[kind] === b.counts[kind] && a.digests[kind] === b.digests[kind],
  );
}

/** Returns the number of records that a sentinel expects. */
export function totalOf({ counts }: Pick<Sentinel, "counts">): number {
  return RECORD_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

/**
 * How a database stands to the second copy. `new`: neither was ever written. `copy-behind`: the database has what the
 * copy lacks. `database-behind`: acknowledged commands are missing in the database. `apart`: each may have its own.
 */
export type Standing = "same" | "new" | "copy-behind" | "database-behind" | "apart";

/** Returns how a database's sentinel stands to the copy's; undefined where one was never written or is lost. */
export function compareSentinels(
  database: Sentinel | undefined,
  copy: Sentinel | undefined,
): Standing {
  if (!copy) return database ? "copy-behind" : "new";
  if (!database) return "database-behind";
  if (database.epoch === copy.epoch && database.seq === copy.seq) {
    return sameContents(database, copy) ? "same" : "apart";
  }
  if (database.epoch >= copy.epoch && database.seq > copy.seq) {
    return database.db === copy.db ? "copy-behind" : "apart";
  }
  return database.epoch <= copy.epoch && database.seq < copy.seq ? "database-behind" : "apart";
}

/** Returns a sentinel from stored data of any shape, or undefined. Written without zod: the first paint reads it. */
export function parseSentinel(stored: unknown): Sentinel | undefined {
  if (stored === null || typeof stored !== "object") return undefined;
  const { db, epoch, seq, counts, digests } = stored as Record<keyof Sentinel, unknown>;
  const numbers = (value: unknown): Record<RecordKind, number> | undefined => {
    if (value === null || typeof value !== "object") return undefined;
    // A kind that came with a later version is not in an older sentinel: there were none of it.
    const found = perKind((kind): unknown => Reflect.get(value, kind) ?? 0);
    const good = RECORD_KINDS.every((kind) => Number.isSafeInteger(found[kind]));
    // Every member was just seen to be a number.
    return good ? (found as Record<RecordKind, number>) : undefined;
  };
  const [counted, digested] = [numbers(counts), numbers(digests)];
  if (typeof db !== "string" || !counted || !digested) return undefined;
  if (!Number.isSafeInteger(epoch) || !Number.isSafeInteger(seq)) return undefined;
  return { db, epoch: Number(epoch), seq: Number(seq), counts: counted, digests: digested };
}
