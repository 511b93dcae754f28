// Dexie with a multi-entry index of traits: a question reads the profiles that have any of them and scores in JavaScript.
import Dexie, { type Table } from "dexie";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { startPage } from "../page.ts";
import {
  bestOf,
  countPeer,
  peerProfiles,
  peerQuestion,
  peerScore,
  type PeerProfile,
} from "../ways/profile.ts";

type Row = PeerProfile & { readonly traits: readonly string[] };

const db = new Dexie("dexie", { chromeTransactionDurability: "strict" });
db.version(1).stores({ profiles: "key, *traits", sightings: "id" });
const profiles: Table<Row, string> = db.table("profiles");
const sightings: Table<Sighting, string> = db.table("sightings");

const toRow = (profile: PeerProfile): Row => ({ ...profile, traits: Object.keys(profile.counts) });

const change = (sighting: Sighting, sign: 1 | -1): Promise<void> =>
  db.transaction("rw", profiles, sightings, async () => {
    const row = await profiles.get(sighting.channel);
    if (row) await profiles.put(toRow(countPeer(row, sighting, sign)));
    if (sign > 0) await sightings.put(sighting);
  });

startPage({
  load: async (chunk) => {
    await profiles.bulkPut(peerProfiles(chunk).map(toRow));
  },
  query: async (criteria) => {
    const question = peerQuestion(criteria);
    const traits = question.wanted.map(([trait]) => trait);
    const rows = await profiles.where("traits").anyOf(traits).distinct().toArray();
    return bestOf(
      rows.flatMap((row): [string, number][] => {
        const score = peerScore(row, question);
        return score === undefined ? [] : [[row.key, score]];
      }),
    );
  },
  save: (sighting) => change(sighting, 1),
  retract: (sighting) => change(sighting, -1),
});
