// Derived numbers held against the records: an index built here from what is stored must be the one that is stored.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import type { Stored } from "../e2e/read-database.ts";
import { applyImport } from "../../lib/app/move-map.ts";
import { canonicalJson } from "../../lib/base/json.ts";
import type { ShoalMap } from "../../lib/model/map.ts";
import { createStore } from "../../lib/store/store.ts";

type Row = Readonly<Record<string, unknown>>;

/** Returns the channels whose stored counts are not those of the records; none while the index is yet to be built. */
export async function derivedFaults(stored: Stored, map: ShoalMap): Promise<string[]> {
  const live = (stored["meta"] ?? []).map(liveOf).find((each) => each !== undefined);
  if (live === null || typeof live !== "object" || !("slot" in live)) return [];
  const found = bySlot(stored["profiles"] ?? [], live.slot);
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  await applyImport({ store, announce: () => undefined }, { incoming: map });
  const rows = await store.read(["profiles"], (tx) => tx.objectStore("profiles").getAll());
  store.close();
  const wanted = bySlot(rows, 0);
  const keys = new Set([...found.keys(), ...wanted.keys()]);
  return [...keys]
    .filter((key) => (found.get(key) ?? EMPTY) !== (wanted.get(key) ?? EMPTY))
    .map((key) => `the counts of ${key} do not fit its sightings`);
}

// A damaged value may read as null.
const liveOf = (value: Row | null) => value?.["live"];

const EMPTY = "no sightings";

// Where a channel stands in the index depends on the order of saves; what is counted of it does not.
function bySlot(rows: readonly Row[], slot: unknown): Map<string, string> {
  return new Map(
    rows
      .filter((row) => row["slot"] === slot)
      .map(({ slot: _, ordinal: __, key, ...counts }) => [String(key), spell(counts)]),
  );
}

function spell(counts: Row): string {
  return counts["lastAt"] === "" ? EMPTY : canonicalJson(counts);
}
