// The floor that no way can beat: the bare records; twenty rows by their keys; one strict put.
import { openDB } from "idb";
import { ROWS } from "../way.ts";
import { startPage } from "../page.ts";

const open = () =>
  openDB("floor", 1, {
    upgrade(db) {
      db.createObjectStore("sightings", { keyPath: "id" }).createIndex("channel", "channel");
      db.createObjectStore("channels", { keyPath: "key" });
      db.createObjectStore("retractions", { keyPath: "id" });
    },
  });

let connection: ReturnType<typeof open> | undefined;

startPage({
  load: async ({ channels, sightings }) => {
    const db = await (connection ??= open());
    const tx = db.transaction(["channels", "sightings"], "readwrite", { durability: "strict" });
    await Promise.all([
      ...channels.map((channel) => tx.objectStore("channels").put(channel)),
      ...sightings.map((sighting) => tx.objectStore("sightings").put(sighting)),
      tx.done,
    ]);
  },
  query: async () => {
    const db = await (connection ??= open());
    const tx = db.transaction("channels");
    const rows = await Promise.all(
      Array.from({ length: ROWS }, (_, i) => tx.store.get(`site:place-${i * 37}.example`)),
    );
    return rows.map((row) => row.key);
  },
  save: async (sighting) => {
    const db = await (connection ??= open());
    const tx = db.transaction("sightings", "readwrite", { durability: "strict" });
    await Promise.all([tx.store.put(sighting), tx.done]);
  },
  retract: async ({ id, at, observer }) => {
    const db = await (connection ??= open());
    const tx = db.transaction("retractions", "readwrite", { durability: "strict" });
    const retraction = { id: id.replace("s:", "r:"), of: id, at, observer };
    await Promise.all([tx.store.put(retraction), tx.done]);
  },
  exportAll: async () => {
    const db = await (connection ??= open());
    const [channels, sightings] = await Promise.all([
      db.getAll("channels"),
      db.getAll("sightings"),
    ]);
    const lines = [...channels, ...sightings].map((record) => `${JSON.stringify(record)}\n`);
    return new Blob(lines).size;
  },
});
