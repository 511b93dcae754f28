// Counts what stands of the map, apart from what is kept though it was withdrawn or removed.
import { inGroups } from "../base/groups.ts";
import { RECORD_KINDS, REMOVABLE_KINDS } from "../model/map.ts";
import type { ReadTransaction } from "../store/schema.ts";
import { perKind } from "../model/sentinel.ts";
import { countStored, type RecordCounts } from "./count-records.ts";
import type { Tools } from "./tools.ts";
import { readWithdrawn } from "../store/withdrawals.ts";

/** Records by kind: those that stand, and those that are only kept so that no import brings them back. */
export type Holdings = { readonly standing: RecordCounts; readonly gone: RecordCounts };

/** Ids looked for at a time. */
const GROUP = 200;

/** Returns how many records of each kind stand and how many are gone. */
export async function countStanding(tools: Pick<Tools, "store">): Promise<Holdings> {
  return tools.store.read(RECORD_KINDS, async (tx) => {
    const [stored, gone] = await Promise.all([countStored(tx), countGone(tx)]);
    return { standing: perKind((kind) => stored[kind] - gone[kind]), gone };
  });
}

async function countGone(tx: ReadTransaction): Promise<RecordCounts> {
  const removed = await Promise.all(
    REMOVABLE_KINDS.map(async (kind) => {
      const records = await tx.objectStore(kind).getAll();
      return [kind, records.filter((each) => each.removed).length] as const;
    }),
  );
  const withdrawn = [...(await readWithdrawn(tx))];
  const found = await inGroups(withdrawn, GROUP, (id) => tx.objectStore("sightings").count(id));
  const sightings = found.reduce((sum, n) => sum + n, 0);
  return { ...perKind(() => 0), ...Object.fromEntries(removed), sightings };
}
