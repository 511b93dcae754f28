// The records that a map has of some names, for somebody who asks for many: an import asks for all that a file has.
import { DigestSet } from "../base/digest-set.ts";
import { inGroups } from "../base/groups.ts";
import { compareText } from "../base/text.ts";
import { RECORD_KINDS, type RecordKind } from "../model/map.ts";
import { perKind, type Sentinel } from "../model/sentinel.ts";
import { emptySentinel } from "../model/step-sentinel.ts";
import { readSentinel } from "./read-batch.ts";
import type { ReadTransaction } from "./schema.ts";
import type { Store } from "./store.ts";

/** Records asked for between two turns of the page. */
const READ_AT_ONCE = 100;

/** Names read in a transaction: a save beside it waits for so many. */
const PAGE = 5_000;

/** To read all names of a map costs less than to ask for a tenth of them. */
const CHEAPER = 10;

type Named = { readonly kind: RecordKind; readonly name: string };

/** All names of a kind, of the map that this sentinel tells of, and how many came to it since. */
type Names = { readonly of: Sentinel; readonly all: DigestSet; added: number };

/** Reads records by name. It reads all names of a kind once that costs less, and then asks only for what is there. */
export class NamedRecords {
  readonly #store: Pick<Store, "read">;
  readonly #names = perKind((): Names | undefined => undefined);
  readonly #asked = perKind(() => 0);
  #last: Sentinel | undefined;

  constructor(store: Pick<Store, "read">) {
    this.#store = store;
  }

  /** Returns what the map has by some names, in their order, with the map's state. */
  async read(wanted: readonly Named[]): Promise<{ records: (object | undefined)[]; seq: number }> {
    const kinds = Map.groupBy(wanted, ({ kind }) => kind);
    for (const [kind, { length }] of kinds) {
      this.#asked[kind] += length;
      if (this.#isCheaper(kind, this.#last)) this.#names[kind] ??= await this.#readNames(kind);
    }
    return this.#store.read([...RECORD_KINDS, "meta"], async (tx) => {
      const sentinel = await sentinelOf(tx);
      this.#last = sentinel;
      const records = new Map<Named, object>();
      for (const [kind, some] of kinds) {
        const there = await this.#there(tx, kind, some, sentinel);
        const found = await inGroups(there, READ_AT_ONCE, ({ name }): Promise<object | undefined> =>
          tx.objectStore(kind).get(name),
        );
        there.forEach((each, i) => found[i] && records.set(each, found[i]));
      }
      return { records: wanted.map((each) => records.get(each)), seq: sentinel.seq };
    });
  }

  /** Hears which records its owner added to the map. */
  added(some: readonly Named[]): void {
    for (const { kind, name } of some) {
      const names = this.#names[kind];
      if (!names) continue;
      names.all.add(name);
      names.added++;
    }
  }

  // Where somebody else added or deleted some, they are no longer all.
  async #there(
    tx: ReadTransaction,
    kind: RecordKind,
    wanted: readonly Named[],
    sentinel: Sentinel,
  ): Promise<readonly Named[]> {
    const names = this.#names[kind];
    if (names && sameNames(kind, names.of, sentinel, names.added)) {
      return wanted.filter(({ name }) => names.all.has(name));
    }
    this.#names[kind] = undefined;
    if (names) this.#asked[kind] = 0;
    return thereOf(tx.objectStore(kind), wanted);
  }

  #isCheaper(kind: RecordKind, sentinel: Sentinel | undefined): boolean {
    return (sentinel?.counts[kind] ?? 0) <= this.#asked[kind] * CHEAPER;
  }

  async #readNames(kind: RecordKind): Promise<Names | undefined> {
    let names: Names | undefined;
    let after: string | undefined;
    do {
      const page = await this.#store.read(["meta", kind], async (tx) => {
        const sentinel = await sentinelOf(tx);
        if (!this.#isCheaper(kind, sentinel)) return "dear";
        if (names && !sameNames(kind, names.of, sentinel)) return "changed";
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        return { sentinel, keys: await tx.objectStore(kind).getAllKeys(range, PAGE) };
      });
      if (page === "changed") this.#asked[kind] = 0;
      if (typeof page === "string") return undefined;
      const { sentinel, keys } = page;
      names ??= { of: sentinel, all: new DigestSet(sentinel.counts[kind]), added: 0 };
      for (const key of keys) names.all.add(key);
      after = keys.length === PAGE ? keys.at(-1) : undefined;
    } while (after !== undefined);
    if (names.all.size === names.of.counts[kind]) return names;
    // What the store lacks of what the sentinel counts may be back under the same one, once the map is healed.
    this.#asked[kind] = -Infinity;
    return undefined;
  }
}

const sentinelOf = async (tx: ReadTransaction): Promise<Sentinel> =>
  (await readSentinel(tx)) ?? emptySentinel("");

// What is deleted begins an epoch: in the same one, as many of a kind are the same ones.
function sameNames(kind: RecordKind, a: Sentinel, b: Sentinel, added = 0): boolean {
  return a.db === b.db && a.epoch === b.epoch && a.counts[kind] + added === b.counts[kind];
}

type KeyedStore = { readonly getAllKeys: (range: IDBKeyRange, count: number) => Promise<string[]> };

/**
 * Returns those of some names that a store may have. A file's records come in the order of their names, so that few
 * others stand between the first and the last of a batch: all their keys take one request.
 */
async function thereOf(store: KeyedStore, wanted: readonly Named[]): Promise<readonly Named[]> {
  const names = wanted.map(({ name }) => name).sort(compareText);
  const range = IDBKeyRange.bound(names[0], names.at(-1));
  const keys = await store.getAllKeys(range, names.length + 1);
  if (keys.length > names.length) return wanted;
  const known = new Set(keys);
  return wanted.filter(({ name }) => known.has(name));
}
