// A transaction that notes what happens to records, so that no write can forget the sentinel or the second copy.
import { unwrap } from "idb";
import { RECORD_KINDS, type RecordKind } from "../model/map.ts";
import { SENTINEL_KEY, parseSentinel, type Sentinel } from "../model/sentinel.ts";
import { emptySentinel, stepSentinel, type RecordChange } from "../model/step-sentinel.ts";
import { EXTRAS_KEY } from "./read-records.ts";
import type { StoreName, WriteTransaction } from "./schema.ts";

/** A command's effect on the records: the sentinel after it, what changed, and a newer version's members where written. */
export type Commit = {
  readonly sentinel: Sentinel;
  readonly changes: readonly RecordChange[];
  readonly extras: object | undefined;
};

const KINDS: ReadonlySet<string> = new Set(RECORD_KINDS);

type Notes = Promise<RecordChange[]>[];

/** What each watched transaction really is, and its notes. */
const behind = new WeakMap<object, { readonly tx: WriteTransaction; readonly notes: Notes }>();

/** Returns what a transaction really is: the same, unless it is a watched one. */
export function unwatched<T extends object>(tx: T): T | WriteTransaction {
  return behind.get(tx)?.tx ?? tx;
}

/**
 * Writes records of a kind whose writer has read, in this state of the map, what they replace, and knows their digests.
 * Resolves when the last is written: requests of one transaction are answered in order, and one that fails undoes all.
 */
export async function putKnown(
  watched: WriteTransaction,
  changes: readonly (RecordChange & { readonly after: object })[],
): Promise<void> {
  const known = behind.get(watched);
  if (!known) throw new TypeError("not a watched transaction");
  const { tx, notes } = known;
  notes.push(Promise.resolve([...changes]));
  const last = changes.at(-1);
  if (!last) return;
  // A promise for each of them takes longer than writing it.
  const bare = unwrap(tx);
  const stores = new Map<RecordKind, IDBObjectStore>();
  for (const { kind, after } of changes.slice(0, -1)) {
    const store = stores.get(kind) ?? bare.objectStore(kind);
    stores.set(kind, store);
    store.put(after);
  }
  await tx.objectStore(last.kind).put(last.after as never); // each into the store of its kind
}

/**
 * Runs `work` on a watched transaction that includes `meta`, writes the sentinel into the same transaction, and
 * returns the result with the commit; none where no record changed. `newId` names a database that has no name yet.
 */
export async function watchRecords<T>(
  tx: WriteTransaction,
  work: (tx: WriteTransaction) => Promise<T>,
  newId: () => string,
): Promise<{ readonly result: T; readonly commit: Commit | undefined }> {
  const reading = tx.objectStore("meta").get(SENTINEL_KEY);
  reading.catch(() => undefined); // awaited below, unless the work fails before
  const notes: Notes = [];
  let extras: object | undefined;
  const watched = new Proxy(tx, {
    get(target, member) {
      if (member !== "objectStore") return memberOf(target, member);
      return (name: StoreName) => {
        const store: object = target.objectStore(name);
        if (KINDS.has(name)) return watchStore(store as RecordStore, name as RecordKind, notes);
        if (name !== "meta") return store;
        return watchMeta(store, (value) => (extras = value));
      };
    },
  });
  behind.set(watched, { tx, notes });
  const result = await work(watched);
  const [stored, ...lists] = await Promise.all([reading, ...notes]);
  const changes = lists.flat().filter(({ before, after, all }) => before || after || all);
  if (changes.length === 0 && !extras) return { result, commit: undefined };
  const before = parseSentinel(stored) ?? emptySentinel(newId());
  const sentinel = stepSentinel(before, changes);
  await tx.objectStore("meta").put(sentinel, SENTINEL_KEY);
  return { result, commit: { sentinel, changes, extras } };
}

/** What is used of a store of records; idb gives promises for all of it. */
type RecordStore = {
  readonly keyPath: string;
  readonly get: (key: string) => Promise<object | undefined>;
  readonly getAll: (range: unknown) => Promise<object[]>;
  readonly count: () => Promise<number>;
  readonly put: (record: object) => Promise<string>;
  readonly delete: (key: unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
};

// Requests of one transaction are answered in order: a record read just before it is written is the one replaced.
function watchStore(store: RecordStore, kind: RecordKind, notes: Notes) {
  const keep = (change: Promise<RecordChange[]>) => {
    change.catch(() => undefined); // told by the write itself
    notes.push(change);
  };
  const note = (old: Promise<object[]>, after?: object) =>
    keep(
      old.then((found) =>
        after
          ? [{ kind, before: found[0], after }]
          : found.map((before) => ({ kind, before, after })),
      ),
    );
  const one = (key: string) => store.get(key).then((found) => (found ? [found] : []));
  const methods = {
    put: (record: object) => {
      note(one(String(Reflect.get(record, store.keyPath))), record);
      return store.put(record);
    },
    delete: (key: unknown) => {
      note(typeof key === "string" ? one(key) : store.getAll(key));
      return store.delete(key);
    },
    clear: () => {
      // None of them is read: there may be a million.
      const gone = { kind, before: undefined, after: undefined };
      keep(store.count().then((count) => [{ ...gone, all: count > 0 }]));
      return store.clear();
    },
  };
  return new Proxy(store, {
    get: (target, member) => Reflect.get(methods, member) ?? memberOf(target, member),
  });
}

function watchMeta(store: object, tell: (extras: object) => void): object {
  return new Proxy(store, {
    get(target, member) {
      if (member !== "put") return memberOf(target, member);
      return (value: unknown, key: IDBValidKey) => {
        if (key === EXTRAS_KEY && value !== null && typeof value === "object") tell(value);
        const put: unknown = Reflect.get(target, "put");
        return typeof put === "function" ? put.call(target, value, key) : undefined;
      };
    },
  });
}

// Members are read from, and called on, the object itself: a proxy is no database object.
function memberOf(target: object, member: string | symbol): unknown {
  const value: unknown = Reflect.get(target, member, target);
  return typeof value === "function" ? value.bind(target) : value;
}
