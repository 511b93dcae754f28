// Version 3: product cards, saved queries, facets of the user's own, and merges that somebody said no to.
import type { Database } from "../schema.ts";

/** Creates the stores of version 3, empty. */
export function createCustomerStores(db: Database): void {
  db.createObjectStore("dismissals", { keyPath: "id" });
  db.createObjectStore("facets", { keyPath: "id" });
  db.createObjectStore("products", { keyPath: "id" });
  db.createObjectStore("queries", { keyPath: "id" });
}
