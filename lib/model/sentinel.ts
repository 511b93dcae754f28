// The sentinel: what a map holds, in numbers small enough to be kept twice, so that a loss is noticed at once.
import { RECORD_KINDS, type RecordKind } from "./map.ts";

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

/** Where the database keeps its sentinel, in the store `meta`. */
export const SENTINEL_KEY = "sentinel";

/** Returns a value for each kind of record. */
export function perKind<T>(value: (kind: RecordKind) => T): Record<RecordKind, T> {
  const entries = RECORD_KINDS.map((kind) => [kind, value(kind)] as const);
  // Every kind has an entry.
  return Object.fromEntries(entries) as Record<RecordKind, T>;
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
