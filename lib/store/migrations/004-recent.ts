// Version 4: the index counts anew what was told of people, and changes wait beside it until they are folded in.
import type { Database, UpgradeTransaction } from "../schema.ts";

/**
 * Creates the store of recent changes and empties the index, which is derived and is built again in the background. The
 * store `looks` of version 2 stays, empty: what is there is never taken away.
 */
export function createRecentStore(db: Database, tx: UpgradeTransaction): void {
  db.createObjectStore("recent", { keyPath: ["slot", "ordinal"] });
  const derived = ["profiles", "postings", "looks", "facts"] as const;
  const emptied = derived
    .filter((name) => db.objectStoreNames.contains(name)) // one that lacks them is told so when it is open
    .map((name) => tx.objectStore(name).clear());
  if (db.objectStoreNames.contains("meta")) emptied.push(tx.objectStore("meta").delete("index"));
  // Whether the upgrade went through is told by its transaction.
  for (const each of emptied) each.catch(() => undefined);
}
