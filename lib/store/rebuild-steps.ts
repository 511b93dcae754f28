// A rebuild of the index beside the one that answers, batch by batch: its beginning, what a batch reads, its end.
import { groupsOf } from "../base/groups.ts";
import type { IndexState } from "../index/state.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { silenceOf } from "../rank/telling.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { readIndexState, readTotals, writeIndexState } from "./index-state.ts";
import { writeAliases } from "./spellings.ts";
import { clearSlot, sameBuilding } from "./index-slots.ts";
import { dropKeptAnswers } from "./keep-answer.ts";
import { recountChannels, type Recount } from "./recount-channels.ts";
import { partsFor, type Building } from "./reindex.ts";
import { BulkRequests } from "./bulk-requests.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "./schema.ts";
import { INDEX_STORES } from "./schema.ts";
import { readWithdrawn } from "./withdrawals.ts";

/** The stores that a rebuild reads and writes. */
export const REBUILD_STORES: readonly StoreName[] = [
  ...INDEX_STORES,
  "sightings",
  "retractions",
  "channels",
];

/** Begins a rebuild, or goes on with the one that was begun for the same. */
export async function beginRebuild(tx: WriteTransaction, building: Building): Promise<void> {
  const { live, rebuild } = await readIndexState(tx);
  if (rebuild && sameBuilding(rebuild, building)) {
    // Profiles of a batch that was broken off: nothing counts them yet.
    const range = IDBKeyRange.bound([rebuild.slot, rebuild.end], [rebuild.slot, []]);
    await tx.objectStore("profiles").delete(range);
    return;
  }
  const slot = live?.slot === 0 ? 1 : 0;
  const silence = live && silenceOf((await readTotals(tx, live.slot)).telling);
  // Without an index that answers, what is left of one would only keep its ordinals from the new one.
  if (!live) await clearSlot(tx, 1);
  await clearSlot(tx, slot);
  const parts = partsFor({ ...(silence !== undefined && { silence }), ...building }, slot, live);
  await writeIndexState(tx, {
    ...(live && { live }),
    rebuild: { ...parts, next: 0, after: undefined, end: 0, dirty: [] },
  });
}

/** Channels whose records are asked for between two turns of the page. */
const AT_ONCE = 64;

type Named = { readonly key: string; readonly ordinal?: number };

/** Reads what is needed to count some channels anew. */
export async function readRecounts(
  tx: ReadTransaction | WriteTransaction,
  named: readonly Named[],
  withdrawn: ReadonlySet<string>,
): Promise<Recount[]> {
  const recounts: Recount[] = [];
  for (const some of groupsOf(named, AT_ONCE)) {
    const requests = new BulkRequests(tx);
    const found = some.map(
      ({ key }) => [requests.get("channels", key), requests.sightingsOf(key)] as const,
    );
    await requests.answered();
    found.forEach(([channel, sightings], i) => {
      const live = sightings().filter(({ id }) => !withdrawn.has(id));
      recounts.push({ ...some[i]!, live, channel: channel() });
    });
  }
  return recounts;
}

/** Returns the first ordinal that no channel has. */
export async function firstFree(tx: ReadTransaction | WriteTransaction): Promise<number> {
  return Math.max(await nextOrdinal(tx, 0), await nextOrdinal(tx, 1));
}

/** Ends a rebuild: what changed meanwhile is counted once more; then the new index answers, and the old one goes. */
export async function switchOver(
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
  await recountChannels(tx, rebuild, lexicon, counted, await firstFree(tx));
  await dropKeptAnswers(tx); // two rebuilds on, the slot that it came from has the same name again
  const { next: _, after: __, end: ___, dirty: ____, ...parts } = rebuild;
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
