// The next channels of a rebuild, counted as they are read: in many short transactions, so that a save beside them need not wait.
import type { Slot } from "../index/posting-block.ts";
import type { Rebuild } from "../index/state.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { readIndexState } from "./index-state.ts";
import { readRecounts, REBUILD_STORES } from "./rebuild-steps.ts";
import { countChannel, type Counted, type Recount } from "./recount-channels.ts";
import { BulkRequests } from "./bulk-requests.ts";
import type { ReadTransaction } from "./schema.ts";
import type { Store } from "./store.ts";
import { readWithdrawn } from "./withdrawals.ts";

/**
 * A batch ends with so many channels or sightings, one of its transactions after `ms`. `page` are sightings, `named`
 * channels that are asked for between two turns of the page.
 */
export type BatchSizes = {
  readonly channels: number;
  readonly sightings: number;
  readonly page: number;
  readonly named: number;
  readonly ms: number;
};

// Writing a batch is most of the work, and takes nearly as long for few channels as for many: a save beside it waits for it.
const SIZES: BatchSizes = { channels: 1_024, sightings: 10_000, page: 256, named: 64, ms: 100 };

/** Channels to be counted next, and where the rebuild stands once they are. */
export type Batch = {
  readonly from: Rebuild;
  readonly to: Position;
  readonly counted: readonly Counted[];
  readonly last: boolean;
};

type Position = Pick<Rebuild, "next" | "after">;

/**
 * Reads and counts the next channels: first those with an ordinal in the index that answers, by ordinal, then those
 * that only sightings name, by key. What changes between two of its transactions is noted as dirty and counted at the
 * end. Undefined where no rebuild is under way.
 */
export async function gatherBatch(
  store: Pick<Store, "read">,
  lexicon: Lexicon,
  sizes: BatchSizes = SIZES,
): Promise<Batch | undefined> {
  const gathered = new Gathered(lexicon, sizes);
  let from: Rebuild | undefined;
  let at: Position | undefined;
  for (;;) {
    const part = await store.read(REBUILD_STORES, (tx) => gatherPart(tx, gathered, at));
    if (!part) return undefined;
    from ??= part.from;
    // What is known is written before the rest is looked at: they are told apart by their profiles.
    const isKnownDone = (at ?? from).after === undefined && part.to.after !== undefined;
    if (part.last || isKnownDone || gathered.isFull) return { ...part, from };
    at = part.to;
  }
}

async function gatherPart(
  tx: ReadTransaction,
  gathered: Gathered,
  at: Position | undefined,
): Promise<Batch | undefined> {
  const { live, rebuild } = await readIndexState(tx);
  if (!rebuild) return undefined;
  gathered.goOn();
  const { next, after } = at ?? rebuild;
  const { last, ...to } =
    after === undefined
      ? await gatherKnown(tx, live?.slot, next, gathered)
      : await gatherFresh(tx, { slot: rebuild.slot, next, after }, gathered);
  return { from: rebuild, to, counted: gathered.counted, last };
}

/** Channels counted as they are read, so that their sightings need not be held. */
class Gathered {
  readonly counted: Counted[] = [];
  readonly sizes: BatchSizes;
  readonly #lexicon: Lexicon;
  #began = 0;
  #sightings = 0;
  #withdrawn: ReadonlySet<string> | undefined;

  constructor(lexicon: Lexicon, sizes: BatchSizes) {
    this.#lexicon = lexicon;
    this.sizes = sizes;
  }

  /** Begins the time of a transaction. */
  goOn(): void {
    this.#began = performance.now();
  }

  /** Returns what is withdrawn, read once: the channel of what is withdrawn since is dirty. */
  async withdrawn(tx: ReadTransaction): Promise<ReadonlySet<string>> {
    return (this.#withdrawn ??= await readWithdrawn(tx));
  }

  add(recounts: readonly Recount[]): void {
    for (const recount of recounts) {
      this.counted.push(countChannel(recount, this.#lexicon));
      this.#sightings += recount.live.length;
    }
  }

  get isFull(): boolean {
    const { channels, sightings } = this.sizes;
    return this.counted.length >= channels || this.#sightings >= sightings;
  }

  get isToPause(): boolean {
    return this.isFull || performance.now() - this.#began >= this.sizes.ms;
  }
}

type Gathering = Pick<Batch, "last"> & Position;

async function gatherKnown(
  tx: ReadTransaction,
  slot: Slot | undefined,
  from: number,
  gathered: Gathered,
): Promise<Gathering> {
  const withdrawn = await gathered.withdrawn(tx);
  let next = from;
  do {
    const { named } = gathered.sizes;
    const known = slot === undefined ? [] : await readKnown(tx, slot, next, named);
    gathered.add(await readRecounts(tx, known, withdrawn));
    next = (known.at(-1)?.ordinal ?? next - 1) + 1;
    if (known.length < named) return { next, after: "", last: false };
  } while (!gathered.isToPause);
  return { next, after: undefined, last: false };
}

async function gatherFresh(
  tx: ReadTransaction,
  { slot, next, after: from = "" }: Pick<Rebuild, "slot" | "next" | "after">,
  gathered: Gathered,
): Promise<Gathering> {
  const withdrawn = await gathered.withdrawn(tx);
  let after = from;
  let open = from !== "";
  // No key comes before the empty one: a batch that ended with it would begin with it again.
  do {
    const range = IDBKeyRange.lowerBound(after, open);
    open = true;
    const { looked, last } = await readLooked(tx, range, gathered.sizes.page);
    const keys = [...looked.keys()];
    const requests = new BulkRequests(tx);
    const channels = keys.map((key) => requests.get("channels", key));
    // Where no channel had an ordinal none can have been counted before.
    const profiles = next === 0 ? [] : keys.map((key) => requests.profilesOf(key));
    await requests.answered();
    const isCounted = (i: number) => profiles[i]?.().some(([of]) => of === slot) ?? false;
    const recounts = keys.map((key, i) => ({
      key,
      live: looked.get(key)!.filter(({ id }) => !withdrawn.has(id)),
      channel: channels[i]!(),
    }));
    gathered.add(recounts.filter((_, i) => !isCounted(i)));
    after = keys.at(-1) ?? after;
    if (last) return { next, after, last };
  } while (!gathered.isToPause || after === "");
  return { next, after, last: false };
}

/** Returns the sightings of the first channels of a range, whole ones; `last` where there are no more. */
async function readLooked(
  tx: ReadTransaction,
  range: IDBKeyRange,
  size: number,
): Promise<{ looked: Map<string, Sighting[]>; last: boolean }> {
  const index = tx.objectStore("sightings").index("channel");
  const page = await index.getAll(range, size);
  const looked = Map.groupBy(page, ({ channel }) => channel);
  const last = page.length < size;
  const cut = page.at(-1)?.channel;
  if (last || cut === undefined) return { looked, last: true };
  // Of the last channel there may be more.
  if (looked.size > 1) looked.delete(cut);
  else looked.set(cut, await index.getAll(cut));
  return { looked, last };
}

async function readKnown(tx: ReadTransaction, slot: Slot, from: number, count: number) {
  const range = IDBKeyRange.bound([slot, from], [slot, []]);
  const profiles = await tx.objectStore("profiles").getAll(range, count);
  return profiles.map(({ key, ordinal }) => ({ key, ordinal }));
}
