// A profile a channel; a question reads them all and scores in JavaScript, as most extensions would.
import { openDB } from "idb";
import { startPage } from "../page.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { bestOf, countPeer, peerProfiles, peerQuestion, peerScore } from "./profile.ts";

const open = () =>
  openDB("get-all", 1, {
    upgrade(db) {
      db.createObjectStore("profiles", { keyPath: "key" });
      db.createObjectStore("sightings", { keyPath: "id" });
    },
  });

let connection: ReturnType<typeof open> | undefined;

async function change(sighting: Sighting, sign: 1 | -1): Promise<void> {
  const db = await (connection ??= open());
  const tx = db.transaction(["profiles", "sightings"], "readwrite", { durability: "strict" });
  const profiles = tx.objectStore("profiles");
  const profile = await profiles.get(sighting.channel);
  await Promise.all([
    profiles.put(countPeer(profile, sighting, sign)),
    sign > 0 ? tx.objectStore("sightings").put(sighting) : undefined,
    tx.done,
  ]);
}

startPage({
  load: async (chunk) => {
    const db = await (connection ??= open());
    const tx = db.transaction("profiles", "readwrite", { durability: "strict" });
    await Promise.all([...peerProfiles(chunk).map((profile) => tx.store.put(profile)), tx.done]);
  },
  query: async (criteria) => {
    const db = await (connection ??= open());
    const question = peerQuestion(criteria);
    const scored: [string, number][] = [];
    for (const profile of await db.getAll("profiles")) {
      const score = peerScore(profile, question);
      if (score !== undefined) scored.push([profile.key, score]);
    }
    return bestOf(scored);
  },
  save: (sighting) => change(sighting, 1),
  retract: (sighting) => change(sighting, -1),
});
