// What the background does once per run of the browser: new log, whole check of map and copy, mending of either.
import { isChromium } from "../browser/session-marks.ts";
import { sameContents, totalOf } from "../model/sentinel.ts";
import type { Store } from "../store/store.ts";
import { openDatabase } from "../store/open-database.ts";
import { STORE_NAMES } from "../store/schema.ts";
import { readOthers } from "../store/whole-map.ts";
import { rotateLog } from "../store/rotate-log.ts";
import { checkKeys } from "./check-keys.ts";
import { DRAFT_STORES, readCopies } from "./copy-drafts.ts";
import type { GuardTools } from "./guard-map.ts";
import { healMap } from "./heal-map.ts";
import { isBusy } from "./is-busy.ts";
import { mendIndex } from "./mend-index.ts";
import type { Tools } from "./tools.ts";
import { checkCopy } from "./read-copy.ts";
import { joinJournal, rewriteCopy } from "./tidy-copy.ts";
import { readState, sumRecords, walkRecords } from "./walk-records.ts";

/** Journals longer than this are joined at the start. */
const LONG_JOURNAL = 60;

/** Superseded lines that a copy may carry beside as many as it has records. */
const SPARE_LINES = 2_000;

/** Larger maps have their index checked when a person asks for it, and not the keys of their records. */
const MOST_CHECKED = 20_000;

/** What mending works with: the guard's tools, and what the index is built with. */
export type MendTools = GuardTools & Pick<Tools, "store" | "settings" | "announce" | "now">;

/**
 * Renews the log, then reads all of the map and of the copy, a part at a time, and compares both with their sentinels.
 * A map that is not as it should be is healed; a copy that is not is written anew. Of a map that is not too large the
 * keys are held against the records, too, and an index that does not fit is built anew.
 */
export async function mendMap(tools: MendTools): Promise<void> {
  const { area, marks } = tools;
  await area.alone("mend", async () => {
    if (await marks.has("mended")) return;
    await mend(tools);
    await marks.set("mended");
  });
}

async function mend(tools: MendTools): Promise<void> {
  const { area, store } = tools;
  if (isChromium()) await rotateLog().catch(() => undefined);
  // A store that cannot be read sends the guard to heal; otherwise the first save that needs it would find out.
  await store.read(STORE_NAMES, readOthers).catch(() => undefined);
  if (!(await isWhole(store))) await heal(tools);
  else if (!(await keysFit(tools))) await heal(tools, true);
  // A key pressed right before a crash may be in the copy alone.
  const restored = await store.write(DRAFT_STORES, await readCopies(area)).catch(() => 0);
  if (restored > 0) tools.healed(); // pages that are open read again
  const [{ state, whole }, { sentinel }] = [await checkCopy(area), await readState({ store })];
  if (!sentinel) return;
  const held = state && sameContents(state.sentinel, sentinel);
  const spare = state ? state.lines - totalOf(sentinel) : 0;
  if (!held || !whole || spare > SPARE_LINES + totalOf(sentinel)) {
    await copyAnew(area, store);
  } else if (state.journal.length > LONG_JOURNAL) {
    await joinJournal(area);
  }
  if (totalOf(sentinel) <= MOST_CHECKED && !(await indexFits(tools))) await heal(tools, true);
}

async function heal(tools: GuardTools, anew = false): Promise<void> {
  const open = () => openDatabase(() => undefined);
  const db = await healMap(tools, await open(), open, false, anew);
  db.close();
}

async function isWhole(store: Store): Promise<boolean> {
  try {
    const found = await sumRecords({ store });
    return !found || sameContents(found.held, found.sentinel);
  } catch (error) {
    if (error instanceof TypeError) return false; // a damaged record may read as null
    throw error;
  }
}

// A database whose keys are damaged cannot be put right in place: its own looks for what to replace go astray.
async function keysFit({ store }: MendTools): Promise<boolean> {
  const { sentinel } = await readState({ store });
  return !sentinel || totalOf(sentinel) > MOST_CHECKED || checkKeys({ store }).catch(isBusy);
}

// An index that never answers is as good as damaged; one that was busy answers at the next start of the background.
async function indexFits(tools: MendTools): Promise<boolean> {
  try {
    return await mendIndex(tools);
  } catch (thrown) {
    if (isBusy(thrown) && (await tools.marks.has("index-busy"))) return false;
    if (isBusy(thrown)) await tools.marks.set("index-busy");
    throw thrown;
  }
}

/** Writes the copy anew from the map as it is, where anything was ever written. */
export async function copyAnew(area: GuardTools["area"], store: Store): Promise<void> {
  const { sentinel: written } = await readState({ store });
  if (!written) return;
  await rewriteCopy(area, async (take) => {
    const { extras, sentinel = written } = await readState({ store });
    const { seq } = sentinel;
    const all = await walkRecords({ store }, seq, (kind, { records }) =>
      take(records.map((record) => ({ seq, kind, record }))),
    );
    if (all && Object.keys(extras).length > 0)
      await take([{ seq, kind: "extras", record: extras }]);
    return all ? sentinel : undefined;
  });
}
