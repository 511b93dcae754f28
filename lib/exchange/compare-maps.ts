// What separates two maps, in counts: for the preview of an import and the report after it.
import { isRemovable, type RecordKind, type ShoalMap } from "../model/map.ts";
import { perKind } from "../model/sentinel.ts";
import { compareExtras } from "./compare-extras.ts";
import { JOIN_RULES, sameContent, type JoinRule } from "./join-records.ts";

/**
 * How many records of a kind are new, differ, are withdrawn (a sighting by a retraction, what is removable by its removal;
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
  const compared = <K extends RecordKind>(kind: K): Changes =>
    compareRecords<ShoalMap[K][number]>(
      JOIN_RULES[kind],
      before[kind],
      after[kind],
      withdrawnIds(before, kind),
      withdrawnIds(after, kind),
    );
  return { ...perKind(compared), extras: compareExtras(before.extras, after.extras) };
}

/** Returns the ids that a map's retractions withdraw, whether their sightings are there or not. */
export function retractedIds({ retractions }: Pick<ShoalMap, "retractions">): ReadonlySet<string> {
  return new Set(retractions.map(({ of }) => of));
}

const NONE: ReadonlySet<string> = new Set();

function withdrawnIds(map: ShoalMap, kind: RecordKind): ReadonlySet<string> {
  if (kind === "sightings") return retractedIds(map);
  if (!isRemovable(kind)) return NONE;
  const records: readonly object[] = map[kind];
  return new Set(
    records.flatMap((each) =>
      "id" in each && "removed" in each && each.removed === true ? [String(each.id)] : [],
    ),
  );
}

function compareRecords<R extends object>(
  { name }: JoinRule<R>,
  before: readonly R[],
  after: readonly R[],
  deadBefore: ReadonlySet<string>,
  deadAfter: ReadonlySet<string>,
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
