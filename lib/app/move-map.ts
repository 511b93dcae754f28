// Export, import and erasing of the whole map.
import type { ShoalMap } from "../model/map.ts";
import { compareMaps, type MapChanges } from "../exchange/compare-maps.ts";
import { mergeMaps } from "../exchange/merge-maps.ts";
import { mapChunks } from "../exchange/write-map.ts";
import { readMapBytes, type ReadWarning } from "../exchange/read-map.ts";
import { MAP_STORES, readMap } from "../store/read-records.ts";
import { replaceMap, eraseRecords } from "../store/write-records.ts";
import { changeSettings } from "./keep-settings.ts";
import type { Tools } from "./tools.ts";

/** An export: the file's parts in order, its suggested name, and what it holds. */
export type MapExport = {
  readonly chunks: Iterable<string>;
  readonly fileName: string;
  readonly sightings: number;
  readonly channels: number;
};

/** What an import would change, and what is worth knowing of its file; nothing is written yet. */
export type ImportPreview = {
  readonly incoming: ShoalMap;
  readonly changes: MapChanges;
  readonly warnings: readonly ReadWarning[];
};

/** Returns the whole map as an export. */
export async function exportMap(tools: Pick<Tools, "store" | "now">): Promise<MapExport> {
  const map = await tools.store.read(MAP_STORES, readMap);
  const day = new Date(tools.now()).toISOString().slice(0, 10);
  return {
    chunks: mapChunks(map),
    fileName: `shoal-${day}.shoal.json`,
    sightings: map.sightings.length,
    channels: map.channels.length,
  };
}

/** Reads and validates a file whole and says what importing it would change. Throws a ShoalError FILE_* on refusal. */
export async function previewImport(
  tools: Pick<Tools, "store">,
  bytes: Uint8Array,
): Promise<ImportPreview> {
  const { map: incoming, warnings } = await readMapBytes(bytes);
  const before = await tools.store.read(MAP_STORES, readMap);
  return { incoming, warnings, changes: compareMaps(before, await mergeMaps(before, incoming)) };
}

/** Joins a previewed file into the map in one transaction and returns what changed. Doing it twice changes nothing more. */
export async function applyImport(
  tools: Pick<Tools, "store" | "announce">,
  { incoming }: Pick<ImportPreview, "incoming">,
): Promise<MapChanges> {
  const before = await tools.store.read(MAP_STORES, readMap);
  const after = await mergeMaps(before, incoming);
  await tools.store.write(MAP_STORES, (tx) => replaceMap(tx, before, after), {
    timeoutMs: 600_000,
  });
  tools.announce("map");
  return compareMaps(before, after);
}

/**
 * Erases every record and draft, and what the settings remember of them: the observer's name, the last persona, the
 * traits used lately and pinned. Language and half-life stay.
 */
export async function eraseMap(tools: Pick<Tools, "store" | "announce">): Promise<void> {
  await tools.store.write([...MAP_STORES, "drafts"], eraseRecords, { timeoutMs: 120_000 });
  await changeSettings(
    { observerLabel: "", lastPersona: "", stickyTraits: [], recentTraits: [] },
    tools.announce,
  );
  tools.announce("map");
  tools.announce("drafts");
}
