// A raw multi-entry index with each trait's share in the key, in steps: keys alone give bounds, the best profiles the exact order.
import { openDB } from "idb";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { startPage } from "../page.ts";
import { ROWS } from "../way.ts";
import {
  bestOf,
  countPeer,
  peerProfiles,
  peerQuestion,
  peerScore,
  PRIOR,
  type PeerProfile,
} from "./profile.ts";

/** A share is kept as the number of steps below 1, each this factor, so that one key range holds all of a step. */
const STEP = 1.2;
const STEPS = 64;

/** Profiles read at a time, best bound first. */
const CANDIDATES = 64;

type Row = PeerProfile & { readonly entries: readonly [trait: string, step: number][] };

const open = () =>
  openDB("multi-entry", 1, {
    upgrade(db) {
      const profiles = db.createObjectStore("profiles", { keyPath: "key" });
      profiles.createIndex("entries", "entries", { multiEntry: true });
      db.createObjectStore("sightings", { keyPath: "id" });
    },
  });

let connection: ReturnType<typeof open> | undefined;

const stepOf = (share: number) =>
  Math.max(0, Math.min(STEPS - 1, Math.floor(-Math.log(share) / Math.log(STEP))));

/** The largest share of a step. */
const mostOf = (step: number) => STEP ** -step;

function toRow(profile: PeerProfile): Row {
  const size = profile.looks + PRIOR;
  const entries = Object.entries(profile.counts).map(([trait, count]): [string, number] => [
    trait,
    stepOf(count / size),
  ]);
  return { ...profile, entries };
}

async function change(sighting: Sighting, sign: 1 | -1): Promise<void> {
  const db = await (connection ??= open());
  const tx = db.transaction(["profiles", "sightings"], "readwrite", { durability: "strict" });
  const profiles = tx.objectStore("profiles");
  const profile = await profiles.get(sighting.channel);
  await Promise.all([
    profiles.put(toRow(countPeer(profile, sighting, sign))),
    sign > 0 ? tx.objectStore("sightings").put(sighting) : undefined,
    tx.done,
  ]);
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
    const question = peerQuestion(criteria);
    const { store } = db.transaction("profiles");
    const index = store.index("entries");
    const ranges = question.wanted.flatMap(([trait, weight]) =>
      Array.from({ length: STEPS }, (_, step) => ({ trait, step, most: weight * mostOf(step) })),
    );
    const keys = await Promise.all(
      ranges.map(({ trait, step }) => index.getAllKeys([trait, step])),
    );
    const bounds = new Map<IDBValidKey, number>();
    keys.forEach((some, i) => {
      for (const key of some) {
        bounds.set(key, (bounds.get(key) ?? 0) + ranges[i]!.most);
      }
    });
    const order = [...bounds].sort(([, a], [, b]) => b - a);
    const scored: [string, number][] = [];
    for (let at = 0; at < order.length; at += CANDIDATES) {
      const least = scored.map(([, score]) => score).sort((a, b) => b - a)[ROWS - 1] ?? 0;
      if (order[at]![1] < least) break;
      const some = order.slice(at, at + CANDIDATES);
      const profiles = await Promise.all(some.map(([key]) => store.get(key)));
      for (const profile of profiles) {
        const score = peerScore(profile, question);
        if (score !== undefined) scored.push([profile.key, score]);
      }
    }
    return bestOf(scored);
  },
  save: (sighting) => change(sighting, 1),
  retract: (sighting) => change(sighting, -1),
});
