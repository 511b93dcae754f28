// What separates two maps, in counts: for the preview of an import and the report after it.
import type { RecordKind, ShoalMap } from "../model/map.ts";
import { compareExtras } from "./compare-extras.ts";
import { JOIN_RULES, sameContent, type JoinRule } from "./join-records.ts";

/**
 * How many records of a kind are new, differ, are withdrawn (a sighting by a retraction, a persona, product or query by its removal;
 * whether it came so or became so), or are as they were. Records that are gone altogether are not counted.
 */
export type Changes = {
  readonly added: number;
  readonly changed: number;
  readonly retracted: number;
  readonly same: number;
};

/** The changes of each kind of record; `extras` are those of kinds that this version does not know. */
export type MapChanges = Readonly<Record<RecordKind | "extras", Changes>>;

/** Returns what changed from one map to the other; each record of `after` is counted once. */
export function compareMaps(before: ShoalMap, after: ShoalMap): MapChanges {
  const rules = JOIN_RULES;
  return {
    channels: compareRecords(rules.channels, before.channels, after.channels),
    dismissals: compareRecords(rules.dismissals, before.dismissals, after.dismissals),
    facets: compareRecords(
      rules.facets,
      before.facets,
      after.facets,
      removedIds(before.facets),
      removedIds(after.facets),
    ),
    observers: compareRecords(rules.observers, before.observers, after.observers),
    personas: compareRecords(
      rules.personas,
      before.personas,
      after.personas,
      removedIds(before.personas),
      removedIds(after.personas),
    ),
    products: compareRecords(
      rules.products,
      before.products,
      after.products,
      removedIds(before.products),
      removedIds(after.products),
    ),
    queries: compareRecords(
      rules.queries,
      before.queries,
      after.queries,
      removedIds(before.queries),
      removedIds(after.queries),
    ),
    retractions: compareRecords(rules.retractions, before.retractions, after.retractions),
    sightings: compareRecords(
      rules.sightings,
      before.sightings,
      after.sightings,
      retractedIds(before),
      retractedIds(after),
    ),
    terms: compareRecords(
      rules.terms,
      before.terms,
      after.terms,
      removedIds(before.terms),
      removedIds(after.terms),
    ),
    extras: compareExtras(before.extras, after.extras),
  };
}

/** Returns the ids that a map's retractions withdraw, whether their sightings are there or not. */
export function retractedIds({ retractions }: Pick<ShoalMap, "retractions">): ReadonlySet<string> {
  return new Set(retractions.map(({ of }) => of));
}

type Removable = { readonly id: string; readonly removed?: boolean | undefined };

function removedIds(records: readonly Removable[]): ReadonlySet<string> {
  return new Set(records.filter(({ removed }) => removed).map(({ id }) => id));
}

const NONE: ReadonlySet<string> = new Set();

function compareRecords<R extends object>(
  { name }: JoinRule<R>,
  before: readonly R[],
  after: readonly R[],
  deadBefore = NONE,
  deadAfter = NONE,
): Changes {
  const known = new Map(before.map((record) => [name(record), record]));
  const counts = { added: 0, changed: 0, retracted: 0, same: 0 };
  for (const record of after) {
    const id = name(record);
    const old = known.get(id);
    if (deadAfter.has(id) && !(old && deadBefore.has(id))) counts.retracted++;
    else if (!old) counts.added++;
    else if (sameContent(old, record)) counts.same++;
    else counts.changed++;
  }
  return counts;
}
