// Requests for work on much of the map: what is under records is asked for, what is derived from them is written as well.
import type { StoreKey, StoreValue } from "idb";
import type { Sighting } from "../model/sighting.ts";
import { Requests, type Answer } from "./requests.ts";
import type { ReadTransaction, ShoalSchema, WriteTransaction } from "./schema.ts";
import { unwatched } from "./watch-records.ts";

/** Stores of the index. Records are written where they are watched. */
type Derived = "profiles" | "postings";

/** Requests of one transaction, also of a watched one, that are waited for together. One that fails undoes it. */
export class BulkRequests extends Requests {
  constructor(tx: ReadTransaction | WriteTransaction) {
    // Asked for in the same way, whatever the transaction may do.
    super(unwatched(tx) as ReadTransaction);
  }

  /** As it does elsewhere. It need not be awaited at once: what a transaction refuses is told by its end, too. */
  override answered(): Promise<void> {
    const answered = super.answered();
    answered.catch(() => undefined);
    return answered;
  }

  /** Asks for a channel's sightings. */
  sightingsOf(channel: string): Answer<Sighting[]> {
    return this.asked(this.tx.objectStore("sightings").index("channel").getAll(channel));
  }

  /** Asks for the keys of a channel's profiles. */
  profilesOf(channel: string): Answer<StoreKey<ShoalSchema, "profiles">[]> {
    return this.asked(this.tx.objectStore("profiles").index("key").getAllKeys(channel));
  }

  /** Puts a value. */
  put<S extends Derived>(
    store: S,
    value: StoreValue<ShoalSchema, S>,
    key?: StoreKey<ShoalSchema, S>,
  ): void {
    this.asked(this.tx.objectStore(store).put(value, key));
  }

  /** Deletes what a key has. */
  delete<S extends Derived>(store: S, key: StoreKey<ShoalSchema, S>): void {
    this.asked(this.tx.objectStore(store).delete(key));
  }
}
