// A rebuild of the index beside the one that answers: batch by batch, each in a transaction of its own.
import { inGroups } from "../base/groups.ts";
import type { Slot } from "../index/posting-block.ts";
import type { IndexState, Rebuild } from "../index/state.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { silenceOf } from "../rank/telling.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { readIndexState, readTotals, writeIndexState } from "./index-state.ts";
import { writeAliases } from "./spellings.ts";
import { clearSlot, sameBuilding } from "./index-slots.ts";
import { dropKeptAnswers } from "./keep-answer.ts";
import { countChannel, recountChannels, type Counted, type Recount } from "./recount-channels.ts";
import { partsFor, type Building } from "./reindex.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";
import { INDEX_STORES } from "./schema.ts";

/** The stores that a rebuild reads and writes. */
export const REBUILD_STORES: readonly StoreName[] = [
  ...INDEX_STORES,
  "sightings",
  "retractions",
  "channels",
];

/**
 * A batch's channels and sightings, counted in one transaction: it ends with the one or the other, or after `ms`. `page`
 * are sightings, `named` channels that are asked for between two turns of the page.
 */
export type BatchSizes = {
  readonly channels: number;
  readonly sightings: number;
  readonly page: number;
  readonly named: number;
  readonly ms: number;
};

// A save beside it waits for a second or two, most of which goes into the postings, whether channels are few or many.
const SIZES: BatchSizes = { channels: 2_048, sightings: 20_000, page: 256, named: 64, ms: 3_000 };

/** Begins a rebuild, or goes on with the one that was begun for the same. */
export async function beginRebuild(tx: WriteTransaction, building: Building): Promise<void> {
  const { live, rebuild } = await readIndexState(tx);
  if (rebuild && sameBuilding(rebuild, building)) return;
  const slot = live?.slot === 0 ? 1 : 0;
  const silence = live && silenceOf((await readTotals(tx, live.slot)).telling);
  // Without an index that answers, what is left of one would only keep its ordinals from the new one.
  if (!live) await clearSlot(tx, 1);
  await clearSlot(tx, slot);
  const parts = partsFor({ ...(silence !== undefined && { silence }), ...building }, slot, live);
  await writeIndexState(tx, {
    ...(live && { live }),
    rebuild: { ...parts, next: 0, after: undefined, dirty: [] },
  });
}

/** Channels to be counted next, and where the rebuild stands once they are; `undefined` where none is under way. */
export type Batch = {
  readonly from: Rebuild;
  readonly to: Pick<Rebuild, "next" | "after">;
  readonly counted: readonly Counted[];
  readonly last: boolean;
};

/**
 * Reads and counts the next channels: first those with an ordinal in the index that answers, by ordinal, then those
 * that only sightings name, by key.
 */
export async function readBatch(
  tx: ReadTransaction,
  lexicon: Lexicon,
  sizes: BatchSizes = SIZES,
): Promise<Batch | undefined> {
  const { live, rebuild } = await readIndexState(tx);
  if (!rebuild) return undefined;
  const gathered = new Gathered(lexicon, sizes);
  const known = rebuild.after === undefined;
  const { last, ...to } = known
    ? await gatherKnown(tx, live?.slot, rebuild.next, gathered)
    : await gatherFresh(tx, rebuild, gathered);
  return { from: rebuild, to, counted: gathered.counted, last };
}

/** Channels counted as they are read, so that their sightings need not be held. */
class Gathered {
  readonly counted: Counted[] = [];
  readonly sizes: BatchSizes;
  readonly #lexicon: Lexicon;
  readonly #began = performance.now();
  #sightings = 0;

  constructor(lexicon: Lexicon, sizes: BatchSizes) {
    this.#lexicon = lexicon;
    this.sizes = sizes;
  }

  add(recounts: readonly Recount[]): void {
    for (const recount of recounts) {
      this.counted.push(countChannel(recount, this.#lexicon));
      this.#sightings += recount.live.length;
    }
  }

  get isFull(): boolean {
    const { channels, sightings, ms } = this.sizes;
    return (
      this.counted.length >= channels ||
      this.#sightings >= sightings ||
      performance.now() - this.#began >= ms
    );
  }
}

type Gathering = Pick<Batch, "last"> & Batch["to"];

async function gatherKnown(
  tx: ReadTransaction,
  slot: Slot | undefined,
  from: number,
  gathered: Gathered,
): Promise<Gathering> {
  const withdrawn = await readWithdrawn(tx);
  let next = from;
  while (!gathered.isFull) {
    const { named } = gathered.sizes;
    const known = slot === undefined ? [] : await readKnown(tx, slot, next, named);
    gathered.add(await readRecounts(tx, known, withdrawn));
    next = (known.at(-1)?.ordinal ?? next - 1) + 1;
    if (known.length < named) return { next, after: "", last: false };
  }
  return { next, after: undefined, last: false };
}

async function gatherFresh(
  tx: ReadTransaction,
  { slot, next, after: from = "" }: Rebuild,
  gathered: Gathered,
): Promise<Gathering> {
  const withdrawn = await readWithdrawn(tx);
  let after = from;
  let open = from !== "";
  // No key comes before the empty one: a batch that ended with it would begin with it again.
  while (!gathered.isFull || after === "") {
    const range = IDBKeyRange.lowerBound(after, open);
    open = true;
    const { looked, last } = await readLooked(tx, range, gathered.sizes.page);
    const keys = [...looked.keys()];
    const [channels, profiles] = await Promise.all([
      Promise.all(keys.map((key) => tx.objectStore("channels").get(key))),
      // Where no channel had an ordinal none can have been counted before.
      Promise.all(
        next === 0
          ? []
          : keys.map((key) => tx.objectStore("profiles").index("key").getAllKeys(key)),
      ),
    ]);
    const isCounted = (i: number) => profiles[i]?.some(([of]) => of === slot) ?? false;
    const recounts = keys.map((key, i) => ({
      key,
      live: looked.get(key)!.filter(({ id }) => !withdrawn.has(id)),
      channel: channels[i],
    }));
    gathered.add(recounts.filter((_, i) => !isCounted(i)));
    after = keys.at(-1) ?? after;
    if (last) return { next, after, last };
  }
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

type Named = { readonly key: string; readonly ordinal?: number };

async function readKnown(tx: ReadTransaction, slot: Slot, from: number, count: number) {
  const range = IDBKeyRange.bound([slot, from], [slot, []]);
  const profiles = await tx.objectStore("profiles").getAll(range, count);
  return profiles.map(({ key, ordinal }) => ({ key, ordinal }));
}

/** Returns the ids of withdrawn sightings. */
export async function readWithdrawn(
  tx: ReadTransaction | WriteTransaction,
): Promise<ReadonlySet<string>> {
  const retractions = await tx.objectStore("retractions").getAll();
  return new Set(retractions.map(({ of }) => of));
}

/** Reads what is needed to count some channels anew. */
export async function readRecounts(
  tx: ReadTransaction | WriteTransaction,
  named: readonly Named[],
  withdrawn: ReadonlySet<string>,
): Promise<Recount[]> {
  const byChannel = tx.objectStore("sightings").index("channel");
  const found = await inGroups(named, SIZES.named, ({ key }) =>
    Promise.all([
      tx.objectStore("channels").get(key),
      byChannel.getAll(key) as Promise<Sighting[]>,
    ]),
  );
  return named.map((each, i) => ({
    ...each,
    live: found[i]![1].filter(({ id }) => !withdrawn.has(id)),
    channel: found[i]![0],
  }));
}

/** Writes a batch and tells whether it was still wanted: false where the rebuild was given up or went on elsewhere. */
export async function writeBatch(
  tx: WriteTransaction,
  batch: Batch,
  building: Building,
): Promise<boolean> {
  const { live, rebuild } = await readIndexState(tx);
  if (!rebuild || !sameBuilding(rebuild, building)) return false;
  if (rebuild.next !== batch.from.next || rebuild.after !== batch.from.after) {
    return false;
  }
  const { lexicon } = building;
  const free = await firstFree(tx);
  await recountChannels(tx, rebuild, lexicon, batch.counted, { firstFree: free, fresh: true });
  const state: IndexState = { ...(live && { live }), rebuild: { ...rebuild, ...batch.to } };
  if (batch.last) await switchOver(tx, state, lexicon);
  else await writeIndexState(tx, state);
  return true;
}

async function firstFree(tx: WriteTransaction): Promise<number> {
  return Math.max(await nextOrdinal(tx, 0), await nextOrdinal(tx, 1));
}

// What changed meanwhile is counted once more; then the new index answers, and the old one goes.
async function switchOver(
  tx: WriteTransaction,
  { live, rebuild }: IndexState,
  lexicon: Lexicon,
): Promise<void> {
  if (!rebuild) return;
  const profiles = await Promise.all(
    rebuild.dirty.map((key) => tx.objectStore("profiles").index("key").getAll(key)),
  );
  const ordinals = profiles.map((list) => list.find(({ slot }) => slot === live?.slot)?.ordinal);
  const taken = await Promise.all(
    ordinals.map((ordinal = -1) => tx.objectStore("profiles").get([rebuild.slot, ordinal])),
  );
  const named = rebuild.dirty.map((key, i): Named => {
    const ordinal = ordinals[i];
    const free = taken[i] === undefined || taken[i].key === key;
    return ordinal !== undefined && free ? { key, ordinal } : { key };
  });
  const recounts = await readRecounts(tx, named, await readWithdrawn(tx));
  // A channel that was edited and never looked at has no profile.
  const looked = await Promise.all(
    recounts.map(({ key }) => tx.objectStore("sightings").index("channel").getKey(key)),
  );
  const counted = recounts.filter((_, i) => ordinals[i] !== undefined || looked[i] !== undefined);
  await recountChannels(tx, rebuild, lexicon, counted, { firstFree: await firstFree(tx) });
  await dropKeptAnswers(tx); // two rebuilds on, the slot that it came from has the same name again
  const { next: _, after: __, dirty: ___, ...parts } = rebuild;
  await Promise.all([
    clearSlot(tx, rebuild.slot === 0 ? 1 : 0), // also what an index that was given up left there
    writeAliases(tx, lexicon),
    writeIndexState(tx, { live: parts }),
  ]);
}

/** Gives up a rebuild; the index that answers stays as it is. */
export async function dropRebuild(tx: WriteTransaction): Promise<void> {
  const { live, rebuild } = await readIndexState(tx);
  if (!rebuild) return;
  await Promise.all([clearSlot(tx, rebuild.slot), writeIndexState(tx, live ? { live } : {})]);
}
