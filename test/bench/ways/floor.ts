// The floor that no way can beat: the bare records; twenty rows by their keys; one strict put.
import { openDB } from "idb";
import { ROWS, type Way } from "../way.ts";

const open = () =>
  openDB("floor", 1, {
    upgrade(db) {
      db.createObjectStore("sightings", { keyPath: "id" }).createIndex("channel", "channel");
      db.createObjectStore("channels", { keyPath: "key" });
    },
  });

let connection: ReturnType<typeof open> | undefined;

export const floor: Way = {
  name: "floor",
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
};
