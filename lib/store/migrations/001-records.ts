// Version 1: the records, one store a kind.
import type { Database } from "../schema.ts";

/** Creates the stores of version 1 in an empty database. */
export function createRecordStores(db: Database): void {
  db.createObjectStore("sightings", { keyPath: "id" }).createIndex("channel", "channel");
  db.createObjectStore("retractions", { keyPath: "id" }).createIndex("of", "of");
  db.createObjectStore("channels", { keyPath: "key" });
  db.createObjectStore("personas", { keyPath: "id" });
  db.createObjectStore("terms", { keyPath: "id" });
  db.createObjectStore("observers", { keyPath: "id" });
  db.createObjectStore("drafts", { keyPath: "id" });
  db.createObjectStore("meta");
}
