// Version 2: the stores of the index. What they hold is derived; it is built in the background after the upgrade.
import type { Database } from "../schema.ts";

/** Creates the stores of the index, empty; without a state in `meta` they count as "to build". */
export function createIndexStores(db: Database): void {
  db.createObjectStore("profiles", { keyPath: ["slot", "ordinal"] }).createIndex("key", "key");
  db.createObjectStore("postings");
  db.createObjectStore("looks", { keyPath: ["block", "slot"] });
  db.createObjectStore("facts", { keyPath: ["block", "slot"] });
}
