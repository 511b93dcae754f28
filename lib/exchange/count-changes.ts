// What an import changes, counted record by record: the same counts as `compareMaps`, without either map at hand.
import { DigestSet } from "../base/digest-set.ts";
import { isRemovable, type RecordKind } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";
import { perKind } from "../model/sentinel.ts";
import type { Changes, MapChanges } from "./compare-maps.ts";
import type { Joined } from "./join-batch.ts";
import type { KindRecord } from "./record-rules.ts";

type Ask = (ids: readonly string[]) => Promise<readonly boolean[]>;

/** What the map says of sightings, by id, in the order asked: whether it has them, and whether it withdrew them. */
export type AskSightings = { readonly there: Ask; readonly withdrawn: Ask };

type Counts = { added: number; changed: number; retracted: number; retractedOld: number };

/** Counts a file's records as they pass. Where a name comes again in a later batch, its first record alone is counted. */
export class ChangeCounter {
  readonly #ask: AskSightings;
  readonly #counts = perKind((): Counts => ({
    added: 0,
    changed: 0,
    retracted: 0,
    retractedOld: 0,
  }));
  readonly #seen = perKind(() => new DigestSet());
  readonly #named = new DigestSet();
  readonly #described = new DigestSet();
  readonly #changedSightings = new Set<string>();
  readonly #withdrawn = new Set<string>();
  readonly #retractions = new DigestSet();
  #records = 0;
  #sightings = 0;

  constructor(ask: AskSightings) {
    this.#ask = ask;
  }

  /** Returns the records of a batch whose names did not come in an earlier one: those to be joined and counted. */
  fresh(records: readonly KindRecord[]): readonly KindRecord[] {
    this.#records += records.length;
    const now = new Set<string>();
    const fresh = records.filter((item) => {
      if (item.kind === "sightings") this.#sightings++;
      const name = nameOf(item.kind, item.record);
      const isNew = this.#seen[item.kind].add(name) || now.has(`${item.kind}\n${name}`);
      if (isNew) now.add(`${item.kind}\n${name}`);
      return isNew;
    });
    for (const { kind, record } of fresh) {
      // Other kinds may have members of these names that a newer version gave them.
      if (kind === "retractions" && typeof record.of === "string") this.#withdrawn.add(record.of);
      if (kind !== "sightings" || typeof record.channel !== "string") continue;
      this.#named.add(record.channel);
    }
    return fresh;
  }

  /** Counts what joining a batch changed. */
  async count(joined: readonly Joined[]): Promise<void> {
    const fresh: string[] = [];
    for (const { kind, name, before, after } of joined) {
      // One that loses its name takes one made of its content, which another batch's may take as well.
      if (kind === "retractions" && !this.#retractions.add(name)) continue;
      const counts = this.#counts[kind];
      const [wasRemoved, isRemoved] = [before, after].map(
        (record) =>
          isRemovable(kind) &&
          record !== undefined &&
          "removed" in record &&
          record.removed === true,
      );
      if (isRemoved && !wasRemoved) {
        counts.retracted++;
        if (before) counts.retractedOld++;
      } else if (before) {
        counts.changed++;
        if (kind === "sightings") this.#changedSightings.add(name);
      } else {
        counts.added++;
        if (kind === "sightings") fresh.push(name);
      }
    }
    const { sightings } = this.#counts;
    for (const withdrawn of await this.#ask.withdrawn(fresh)) {
      if (!withdrawn) continue;
      sightings.added--;
      sightings.retracted++;
    }
  }

  /** Returns the changes; `held` is how many records of each kind the map has, `extras` what unknown kinds change. */
  async finish(held: Readonly<Record<RecordKind, number>>, extras: Changes): Promise<MapChanges> {
    const { sightings } = this.#counts;
    const ids = [...this.#withdrawn];
    for (let at = 0; at < ids.length; at += 500) {
      const some = ids.slice(at, at + 500);
      const [there, withdrawn] = await Promise.all([
        this.#ask.there(some),
        this.#ask.withdrawn(some),
      ]);
      some.forEach((id, i) => {
        if (withdrawn[i] || !(there[i] || this.#seen.sightings.has(id))) return;
        sightings.retracted++;
        if (!there[i]) sightings.added--;
        else {
          sightings.retractedOld++;
          if (this.#changedSightings.has(id)) sightings.changed--;
        }
      });
    }
    const known = perKind((kind): Changes => {
      const { added, changed, retracted, retractedOld } = this.#counts[kind];
      return { added, changed, retracted, same: held[kind] - changed - retractedOld };
    });
    return { ...known, extras };
  }

  /** Hears which channels the map describes, once all sightings have come. */
  describe(keys: readonly string[]): void {
    for (const key of keys) if (this.#named.has(key)) this.#described.add(key);
  }

  /**
   * Records that came in all, records whose name came before, sightings among these, and channels that sightings name and no record describes,
   * nor the map as far as it was told of.
   */
  get facts(): { records: number; joined: number; repeated: number; unknownChannels: number } {
    const distinct = Object.values(this.#seen).reduce((sum, { size }) => sum + size, 0);
    return {
      records: this.#records,
      joined: this.#records - distinct,
      repeated: this.#sightings - this.#seen.sightings.size,
      unknownChannels:
        this.#named.size -
        this.#named.common(this.#seen.channels) -
        (this.#described.size - this.#described.common(this.#seen.channels)),
    };
  }
}
