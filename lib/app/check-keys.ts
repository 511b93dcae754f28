// Whether the database finds every record by its own name and by what it names, a part at a time.
import { RECORD_KINDS } from "../model/map.ts";
import { areFound, namesFit, readNaming, type NamingKind } from "../store/check-keys.ts";
import type { Tools } from "./tools.ts";
import { readState } from "./walk-records.ts";

/** Channels or sightings whose records are looked for in one transaction. */
const BATCH = 500;

const NAMING: readonly NamingKind[] = ["sightings", "retractions"];

/** Tells whether the keys fit the records; a map that changed under the check counts as fitting, until the next check. */
export async function checkKeys(tools: Pick<Tools, "store">): Promise<boolean> {
  const { sentinel: before } = await readState(tools);
  if (await fit(tools)) return true;
  const { sentinel: after } = await readState(tools);
  return before?.seq !== after?.seq;
}

async function fit({ store }: Pick<Tools, "store">): Promise<boolean> {
  for (const kind of RECORD_KINDS) {
    if (!(await store.read([kind], (tx) => namesFit(tx, kind)))) return false;
  }
  for (const kind of NAMING) {
    const naming = await store.read([kind], (tx) => readNaming(tx, kind));
    if (!naming) return false;
    const all = [...naming];
    for (let at = 0; at < all.length; at += BATCH) {
      const some = all.slice(at, at + BATCH);
      if (!(await store.read([kind], (tx) => areFound(tx, kind, some)))) return false;
    }
  }
  return true;
}
