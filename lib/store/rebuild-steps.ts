// A rebuild of the index beside the one that answers: batch by batch, each in a transaction of its own.
import { inGroups } from "../base/groups.ts";
import type { IndexState, Rebuild } from "../index/state.ts";
import type { Lexicon } from "../model/covered-keys.ts";
import type { Sighting } from "../model/sighting.ts";
import { silenceOf } from "../rank/telling.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { readIndexState, readTotals, writeAliases, writeIndexState } from "./index-state.ts";
import { clearSlot, sameBuilding } from "./index-slots.ts";
import { dropKeptAnswer } from "./keep-answer.ts";
import { recountChannels, type Recount } from "./recount-channels.ts";
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

/** Channels counted in one transaction: short enough that a save beside it does not wait noticeably. */
const BATCH = 512;

/** Channels whose records are asked for between two turns of the page. */
const READ_AT_ONCE = 64;

/** Begins a rebuild, or goes on with the one that was begun for the same. */
export async function beginRebuild(tx: WriteTransaction, building: Building): Promise<void> {
  const { live, rebuild } = await readIndexState(tx);
  if (rebuild && sameBuilding(rebuild, building)) return;
  const slot = live?.slot === 0 ? 1 : 0;
  const silence = live && silenceOf((await readTotals(tx, live.slot)).telling);
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
  readonly recounts: readonly Recount[];
  readonly last: boolean;
};

/**
 * Reads the next channels: first those with an ordinal in the index that answers, by ordinal, then those that only
 * sightings name, by key.
 */
export async function readBatch(tx: ReadTransaction): Promise<Batch | undefined> {
  const { live, rebuild } = await readIndexState(tx);
  if (!rebuild) return undefined;
  if (rebuild.after === undefined) {
    const known = live ? await readKnown(tx, live.slot, rebuild.next) : [];
    const full = known.length === BATCH;
    const next = (known.at(-1)?.ordinal ?? rebuild.next - 1) + 1;
    const recounts = await readRecounts(tx, known);
    return { from: rebuild, to: { next, after: full ? undefined : "" }, recounts, last: false };
  }
  const keys = await readKeys(tx, rebuild.after);
  const found = await Promise.all(
    keys.map((key) => tx.objectStore("profiles").index("key").getAllKeys(key)),
  );
  const fresh = keys.filter((_, i) => !found[i]!.some(([slot]) => slot === rebuild.slot));
  const after = keys.at(-1) ?? rebuild.after;
  const recounts = await readRecounts(
    tx,
    fresh.map((key) => ({ key })),
  );
  return { from: rebuild, to: { next: rebuild.next, after }, recounts, last: keys.length < BATCH };
}

type Named = { readonly key: string; readonly ordinal?: number };

async function readKnown(tx: ReadTransaction, slot: 0 | 1, from: number): Promise<Named[]> {
  const range = IDBKeyRange.bound([slot, from], [slot, []]);
  const profiles = await tx.objectStore("profiles").getAll(range, BATCH);
  return profiles.map(({ key, ordinal }) => ({ key, ordinal }));
}

/** Returns the next keys of channels that sightings name, after a key. */
export async function readKeys(tx: ReadTransaction, after: string): Promise<string[]> {
  const keys: string[] = [];
  const range = IDBKeyRange.lowerBound(after, after !== "");
  let cursor = await tx
    .objectStore("sightings")
    .index("channel")
    .openKeyCursor(range, "nextunique");
  while (cursor && keys.length < BATCH) {
    keys.push(cursor.key);
    cursor = await cursor.continue();
  }
  return keys;
}

/** Reads what is needed to count some channels anew. */
export async function readRecounts(
  tx: ReadTransaction | WriteTransaction,
  named: readonly Named[],
): Promise<Recount[]> {
  if (named.length === 0) return [];
  const byChannel = tx.objectStore("sightings").index("channel");
  const retractions = await tx.objectStore("retractions").getAll();
  const found = await inGroups(named, READ_AT_ONCE, ({ key }) =>
    Promise.all([
      tx.objectStore("channels").get(key),
      byChannel.getAll(key) as Promise<Sighting[]>,
    ]),
  );
  const withdrawn = new Set(retractions.map(({ of }) => of));
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
  await recountChannels(tx, rebuild, lexicon, batch.recounts, await firstFree(tx));
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
  const recounts = await readRecounts(tx, named);
  // A channel that was edited and never looked at has no profile.
  const looked = await Promise.all(
    recounts.map(({ key }) => tx.objectStore("sightings").index("channel").getKey(key)),
  );
  const counted = recounts.filter((_, i) => ordinals[i] !== undefined || looked[i] !== undefined);
  await recountChannels(tx, rebuild, lexicon, counted, await firstFree(tx));
  await dropKeptAnswer(tx); // two rebuilds on, the slot that it came from has the same name again
  const { next: _, after: __, dirty: ___, ...parts } = rebuild;
  await Promise.all([
    live && clearSlot(tx, live.slot),
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
