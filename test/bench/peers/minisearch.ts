// MiniSearch over a document a channel, its index stored as one text: read whole, parsed and searched at every question.
import { openDB } from "idb";
import MiniSearch from "minisearch";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { startPage } from "../page.ts";
import { ROWS } from "../way.ts";
import { countPeer, peerProfiles, peerQuestion, PRIOR, type PeerProfile } from "../ways/profile.ts";

/** A trait is repeated by its count, so that the search's own formula weighs it. */
const MOST_REPEATS = 20;

const OPTIONS = {
  idField: "key",
  fields: ["traits"],
  storeFields: ["name", "kind"],
  tokenize: (text: string) => text.split(" "),
  processTerm: (term: string) => term,
};

const open = () =>
  openDB("minisearch", 1, {
    upgrade(db) {
      db.createObjectStore("index");
      db.createObjectStore("profiles", { keyPath: "key" });
      db.createObjectStore("sightings", { keyPath: "id" });
    },
  });

let connection: ReturnType<typeof open> | undefined;
const held: { search?: MiniSearch } = {};

function toDocument({ key, name, kind, counts }: PeerProfile) {
  const scale = 10 / PRIOR;
  const traits = Object.entries(counts).flatMap(([trait, count]) =>
    Array<string>(Math.min(MOST_REPEATS, Math.ceil(count * scale))).fill(trait),
  );
  return { key, name, kind, traits: traits.join(" ") };
}

async function loaded(): Promise<MiniSearch> {
  const db = await (connection ??= open());
  const text: string = await db.get("index", "all");
  return (held.search ??= MiniSearch.loadJSON(text, OPTIONS));
}

async function change(sighting: Sighting, sign: 1 | -1): Promise<void> {
  const db = await (connection ??= open());
  const index = await loaded();
  const before: PeerProfile = await db.get("profiles", sighting.channel);
  const after = countPeer(before, sighting, sign);
  index.replace(toDocument(after));
  const text = JSON.stringify(index);
  const tx = db.transaction(["index", "profiles", "sightings"], "readwrite", {
    durability: "strict",
  });
  await Promise.all([
    tx.objectStore("index").put(text, "all"),
    tx.objectStore("profiles").put(after),
    sign > 0 ? tx.objectStore("sightings").put(sighting) : undefined,
    tx.done,
  ]);
}

startPage({
  load: async (chunk) => {
    const search = (held.search ??= new MiniSearch(OPTIONS));
    const profiles = peerProfiles(chunk);
    search.addAll(profiles.map(toDocument));
    const db = await (connection ??= open());
    const tx = db.transaction("profiles", "readwrite", { durability: "strict" });
    await Promise.all([...profiles.map((profile) => tx.store.put(profile)), tx.done]);
  },
  finish: async () => {
    const db = await (connection ??= open());
    const tx = db.transaction("index", "readwrite", { durability: "strict" });
    await Promise.all([tx.store.put(JSON.stringify(held.search), "all"), tx.done]);
  },
  query: async (criteria) => {
    const index = await loaded();
    const { wanted, unwanted } = peerQuestion(criteria);
    const weights = new Map(wanted);
    const found = index.search(
      {
        combineWith: "AND_NOT",
        queries: [
          { combineWith: "OR", queries: wanted.map(([trait]) => trait) },
          { combineWith: "OR", queries: unwanted },
        ],
      },
      { boostTerm: (term) => weights.get(term) ?? 1 },
    );
    return found.slice(0, ROWS).map(({ id }) => String(id));
  },
  save: (sighting) => change(sighting, 1),
  retract: (sighting) => change(sighting, -1),
});
