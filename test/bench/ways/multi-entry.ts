// A raw multi-entry index with count and looks in the key: a question reads keys alone, then the best rows.
import { openDB, unwrap } from "idb";
import { startPage } from "../page.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import {
  bestOf,
  countPeer,
  peerProfiles,
  peerQuestion,
  PRIOR,
  type PeerProfile,
} from "./profile.ts";

type Entry = readonly [trait: string, count: number, looks: number];

const open = () =>
  openDB("multi-entry", 1, {
    upgrade(db) {
      const profiles = db.createObjectStore("profiles", { keyPath: "key" });
      profiles.createIndex("entries", "entries", { multiEntry: true });
      db.createObjectStore("sightings", { keyPath: "id" });
    },
  });

let connection: ReturnType<typeof open> | undefined;

// The counts stand in the entries alone; a second copy of them would only cost room.
function toRow({ counts, ...rest }: PeerProfile) {
  const entries = Object.entries(counts).map(([trait, count]): Entry => [trait, count, rest.looks]);
  return { ...rest, entries };
}

function fromRow({ entries, ...rest }: ReturnType<typeof toRow>): PeerProfile {
  return { ...rest, counts: Object.fromEntries(entries) };
}

async function change(sighting: Sighting, sign: 1 | -1): Promise<void> {
  const db = await (connection ??= open());
  const tx = db.transaction(["profiles", "sightings"], "readwrite", { durability: "strict" });
  const profiles = tx.objectStore("profiles");
  const profile = fromRow(await profiles.get(sighting.channel));
  await Promise.all([
    profiles.put(toRow(countPeer(profile, sighting, sign))),
    sign > 0 ? tx.objectStore("sightings").put(sighting) : undefined,
    tx.done,
  ]);
}

/** Returns every entry of a trait with its channel: index keys come from a cursor only. */
function readEntries(index: IDBIndex, trait: string): Promise<(readonly [string, Entry])[]> {
  return new Promise((resolve, reject) => {
    const found: (readonly [string, Entry])[] = [];
    const request = index.openKeyCursor(IDBKeyRange.bound([trait], [trait, []]));
    request.addEventListener("error", () => reject(request.error ?? new Error("cursor")));
    request.addEventListener("success", () => {
      const cursor = request.result;
      if (!cursor) return resolve(found);
      // Written by toRow above.
      found.push([cursor.primaryKey as string, cursor.key as unknown as Entry]);
      cursor.continue();
    });
  });
}

startPage({
  load: async (chunk) => {
    const db = await (connection ??= open());
    const tx = db.transaction("profiles", "readwrite", { durability: "strict" });
    await Promise.all([
      ...peerProfiles(chunk).map((profile) => tx.store.put(toRow(profile))),
      tx.done,
    ]);
  },
  query: async (criteria) => {
    const db = await (connection ??= open());
    const { wanted, unwanted } = peerQuestion(criteria);
    // Without promises, which would cost a turn an entry.
    const index = unwrap(db.transaction("profiles").store.index("entries"));
    const [excluded, ...lists] = await Promise.all([
      Promise.all(unwanted.map((trait) => readEntries(index, trait))),
      ...wanted.map(([trait]) => readEntries(index, trait)),
    ]);
    const gone = new Set(excluded.flat().map(([key]) => key));
    const finds = new Map<string, number>();
    const looksOf = new Map<string, number>();
    lists.forEach((list, i) => {
      const weight = wanted[i]![1];
      for (const [key, [, count, looks]] of list) {
        if (gone.has(key)) continue;
        finds.set(key, (finds.get(key) ?? 0) + weight * count);
        looksOf.set(key, looks);
      }
    });
    const best = bestOf(
      [...finds].map(([key, sum]) => [key, sum / (looksOf.get(key)! + PRIOR)] as const),
    );
    const rows = db.transaction("profiles").store;
    await Promise.all(best.map((key) => rows.get(key)));
    return best;
  },
  save: (sighting) => change(sighting, 1),
  retract: (sighting) => change(sighting, -1),
});
