// Import and erasing of the whole map.
import { inTurns } from "../base/steps.ts";
import { EMPTY_MAP, RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { HALF_LIFE_DAYS } from "../model/settings.ts";
import { changedChannels } from "../exchange/changed-channels.ts";
import { compareMaps, type MapChanges } from "../exchange/compare-maps.ts";
import { FileTraits } from "../exchange/file-traits.ts";
import { warnAhead } from "../exchange/looks-ahead.ts";
import { mergeMaps } from "../exchange/merge-maps.ts";
import { oddOfFile, type OddOfFile } from "../exchange/odd-traits.ts";
import type { ReadResult, ReadWarning } from "../exchange/read-map.ts";
import { countUnknownChannels } from "../exchange/unknown-channels.ts";
import { readSeq } from "../store/read-batch.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { readIndexState } from "../store/index-state.ts";
import { eraseIndex, reindex } from "../store/reindex.ts";
import { INDEX_STORES, type StoreName, type WriteTransaction } from "../store/schema.ts";
import { replaceMap, eraseRecords } from "../store/write-records.ts";
import { countingFor } from "./index-vocabulary.ts";
import { changeSettings } from "./keep-settings.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";

/** What an import would change, and what is worth knowing of its file; nothing is written yet. */
export type ImportPreview = {
  readonly incoming: ShoalMap;
  readonly changes: MapChanges;
  readonly warnings: readonly ReadWarning[];
  readonly odd?: OddOfFile;
};

/** Says what importing a map that was read from a file would change. */
export async function previewMap(
  tools: Pick<Tools, "store" | "now">,
  { map: incoming, warnings }: ReadResult,
): Promise<ImportPreview> {
  const before = await tools.store.read(MAP_STORES, readMap);
  const changes = compareMaps(before, await mergeMaps(before, incoming));
  const described = [...before.channels, ...incoming.channels];
  const unknown = countUnknownChannels(incoming.sightings, described);
  const ahead = warnAhead(incoming.sightings, tools.now());
  const file = new FileTraits().hearAll(incoming);
  const odd = await inTurns(oddOfFile(file, before, tools.now()));
  return {
    incoming,
    odd,
    warnings: [...withUnknownChannels(warnings, unknown), ...ahead],
    changes,
  };
}

/** Returns warnings of a file with the number of channels that neither it nor the map describes. */
export function withUnknownChannels(
  warnings: readonly ReadWarning[],
  count: number,
): readonly ReadWarning[] {
  return warnings.flatMap((warning) => {
    if (warning.code !== "unknown-channel") return [warning];
    return count > 0 ? [{ ...warning, count }] : [];
  });
}

/** Joins a previewed file into the map in one transaction and returns what changed. Doing it twice changes nothing more. */
export async function applyImport(
  tools: Pick<Tools, "store" | "announce">,
  { incoming }: Pick<ImportPreview, "incoming">,
): Promise<MapChanges> {
  for (;;) {
    const { before, seq } = await tools.store.read(MAP_STORES, async (tx) => {
      const [map, number] = await Promise.all([readMap(tx), readSeq(tx)]);
      return { before: map, seq: number };
    });
    const after = await mergeMaps(before, incoming);
    const done = await tools.store.write(
      WHOLE_MAP,
      async (tx) => {
        // Somebody saved while the maps were being joined: join again with what is there now.
        if (!(await holdsStill(tx, before, seq))) return false;
        await replaceMap(tx, before, after);
        await reindexAfter(tx, before, after);
        return true;
      },
      { timeoutMs: 600_000 },
    );
    if (!done) continue;
    tools.announce("map");
    return compareMaps(before, after);
  }
}

/** The stores of all records and of the index. */
export const WHOLE_MAP: readonly StoreName[] = [...new Set([...MAP_STORES, ...INDEX_STORES])];

// A command counts up; what was lost and healed has the number that it had.
async function holdsStill(tx: WriteTransaction, before: ShoalMap, seq: number): Promise<boolean> {
  const [now, sightings, retractions] = await Promise.all([
    readSeq(tx),
    tx.objectStore("sightings").count(),
    tx.objectStore("retractions").count(),
  ]);
  return (
    now === seq &&
    sightings === before.sightings.length &&
    retractions === before.retractions.length
  );
}

/** Brings the index from one version of the map to the next, in the transaction that writes it. */
export async function reindexAfter(
  tx: WriteTransaction,
  before: ShoalMap,
  after: ShoalMap,
): Promise<void> {
  await reindex(tx, after, changedChannels(before, after), await buildingAfter(tx, after));
}

async function buildingAfter(tx: WriteTransaction, map: ShoalMap) {
  const { live } = await readIndexState(tx);
  return {
    ...countingFor(map),
    halfLifeDays: live?.halfLifeDays ?? HALF_LIFE_DAYS.start,
  };
}

/**
 * Erases every record and draft, and what the settings remember of them: the observer's name, the last persona, the
 * traits used lately and pinned. Language and half-life stay. It is one transaction: on the signal it is undone, all
 * stays as it was, and this rejects; once it is through, the signal changes nothing. Progress is told in records.
 */
export async function eraseMap(
  tools: Pick<Tools, "store" | "announce">,
  { signal, onProgress }: WorkOptions = {},
): Promise<void> {
  await tools.store.write(
    [...WHOLE_MAP, "drafts"],
    async (tx) => {
      await unlessAborted(signal, eraseKinds(tx, onProgress));
      await eraseRecords(tx);
      await eraseIndex(tx);
      await reindexAfter(tx, EMPTY_MAP, EMPTY_MAP);
      if (signal?.aborted) throw givenUp(signal);
    },
    { timeoutMs: 120_000 },
  );
  await changeSettings(
    { observerLabel: "", lastPersona: "", stickyTraits: [], recentTraits: [] },
    tools.announce,
  );
  tools.announce("map");
  tools.announce("drafts");
}

// One kind after the other, so that it can be told how far it is.
async function eraseKinds(
  tx: WriteTransaction,
  onProgress: WorkOptions["onProgress"],
): Promise<void> {
  const counts = await Promise.all(RECORD_KINDS.map((kind) => tx.objectStore(kind).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [i, kind] of RECORD_KINDS.entries()) {
    if (counts[i] === 0) continue;
    onProgress?.({ done, total });
    await tx.objectStore(kind).clear();
    done += counts[i]!;
  }
  onProgress?.({ done, total });
}

/** Waits for work in a transaction, but rejects at once on the signal: what was begun is undone with the transaction. */
function unlessAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  work.catch(() => undefined); // its requests fail where the transaction is undone
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(givenUp(signal));
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
    work.then(resolve, reject);
  });
}

// The store takes an AbortError for a connection that went away, and would try again.
const givenUp = ({ reason }: AbortSignal) => new Error("given up", { cause: reason });
