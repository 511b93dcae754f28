// Heals the map: whatever the database and the second copy have between them is put back into both.
import { ShoalError } from "../base/errors.ts";
import { mergeMaps } from "../exchange/merge-maps.ts";
import { linesOfMap, preferRecords } from "../exchange/copy-lines.ts";
import { EMPTY_MAP, type ShoalMap } from "../model/map.ts";
import { compareSentinels, sameContents, totalOf, type Sentinel } from "../model/sentinel.ts";
import { countMap, emptySentinel } from "../model/step-sentinel.ts";
import { STORE_NAMES, type Database, type WriteTransaction } from "../store/schema.ts";
import { deleteDatabase } from "../store/delete-database.ts";
import { putStoredLog, type StoredLog } from "../store/import-log.ts";
import { putWholeMap, readMapAt, readOthers } from "../store/whole-map.ts";
import type { GuardTools } from "./guard-map.ts";
import { DRAFT_STORES, readCopies } from "./copy-drafts.ts";
import { keepIncident } from "./incident.ts";
import { reindexAfter } from "./move-map.ts";
import { readCopy, type CopyRead } from "./read-copy.ts";
import { rewriteCopy } from "./tidy-copy.ts";

/** How long a database may take to give its records; one that is slower is left as it is. */
const READ_MS = 60_000;

/** How often, and after how long, a copy is read again that is not whole. */
const COPY_TRIES = 3;
const COPY_PAUSE_MS = 300;

/** A map with the sentinel that it should have; `whole` where it has it. */
type Side = {
  readonly map: ShoalMap;
  readonly sentinel: Sentinel | undefined;
  readonly whole: boolean;
};

/** What a database holds, with what an import under way noted in it. */
type DatabaseSide = Side & { readonly log: StoredLog };

/**
 * Returns a connection to a database that holds everything that is left; where none can be had, one in memory over
 * the copy. `hopeless` says that the database opens and cannot be used, `anew` that what is written into it is not
 * found. Pages that come meanwhile, and what is saved, wait for the first to finish.
 */
export function healMap(
  tools: GuardTools,
  broken: Database | undefined,
  reopen: () => Promise<Database>,
  hopeless = false,
  anew = false,
): Promise<Database> {
  return tools.area.alone("heal", async () => {
    const copy = await readCopy(tools.area);
    // Another page may have healed, or deleted, the database meanwhile.
    broken?.close();
    const db = broken || hopeless ? await reopen().catch(() => undefined) : undefined;
    const read = db && (await readSide(db));
    const usable = db !== undefined && read !== undefined && (await othersRead(db));
    if (db && hopeless && usable && read && read !== "late" && read.whole) {
      // All of it can be read: what failed was a write, and no other database would help against a full disk.
      db.close();
      throw new ShoalError("QUOTA");
    }
    if (db && usable && !anew && read && read !== "late" && isSound(read, copy)) return db;
    // Kept is only a database that is what it says it is. In one with damaged pages, what is written need not be found.
    if (db && usable && !anew && read && read !== "late" && isKept(read, copy)) {
      if (await settle(tools, db, read, copy)) {
        db.close();
        return reopen();
      }
    }
    const made = db || hopeless ? await startAnew(tools, db, reopen, read, copy) : undefined;
    return made ?? openStandIn(tools, copy);
  });
}

/** Deletes a database, fills a new one, and returns it; where it cannot be deleted, the old one is filled. */
async function startAnew(
  tools: GuardTools,
  db: Database | undefined,
  reopen: () => Promise<Database>,
  read: DatabaseSide | "late" | undefined,
  copy: CopyRead,
): Promise<Database | undefined> {
  // Deleted is only what was read, or what the copy has whole: nothing is given up that might be had.
  if (read === "late" || (!read && !copy.whole)) return undefined;
  const side = read ?? LOST;
  // Whatever ends this before the new one is filled, the copy has it all.
  const secured = await secure(tools, side, copy);
  db?.close();
  const fresh = secured ? await makeAnew(reopen) : undefined;
  const target = fresh ?? (read && (await reopen().catch(() => undefined)));
  if (!target || !(await settle(tools, target, side, copy, fresh !== undefined))) return undefined;
  // Emptying a store whose pages are damaged need not cure it.
  if (!fresh && !(await othersRead(target))) return undefined;
  target.close();
  return reopen();
}

async function makeAnew(reopen: () => Promise<Database>): Promise<Database | undefined> {
  try {
    await deleteDatabase();
    return await reopen();
  } catch {
    return undefined;
  }
}

async function secure(tools: GuardTools, read: Side, copy: CopyRead): Promise<boolean> {
  const map = await joinSides(read, { ...copy, sentinel: copy.state?.sentinel });
  const held = countMap(map);
  if (copy.whole && copy.state && sameContents(held, copy.state.sentinel)) return true;
  const newest = latest(read.sentinel, copy.state?.sentinel) ?? emptySentinel("");
  const sentinel = { ...newest, ...held };
  return copyMap(tools, map, sentinel);
}

/** Makes the copy hold just this map; false where it refuses. */
function copyMap({ area }: GuardTools, map: ShoalMap, sentinel: Sentinel): Promise<boolean> {
  const written = rewriteCopy(area, async (take) => {
    await take(linesOfMap(map, sentinel.seq));
    return sentinel;
  });
  return written.then(
    () => true,
    () => false,
  );
}

function isSound({ sentinel, whole }: Side, { state, whole: copied }: CopyRead): boolean {
  return whole && copied && compareSentinels(sentinel, state?.sentinel) === "same";
}

// One that says nothing, with no copy that says otherwise, was written before there were sentinels.
function isKept({ sentinel, whole }: Side, { state }: CopyRead): boolean {
  return whole || (!sentinel && !state);
}

const LOST: DatabaseSide = { map: EMPTY_MAP, sentinel: undefined, whole: false, log: [] };

async function readSide(db: Database): Promise<DatabaseSide | "late" | undefined> {
  const reading = readMapAt(db).then(({ map, sentinel, log }) => ({
    map,
    sentinel,
    log,
    whole: sentinel !== undefined && sameContents(countMap(map), sentinel),
  }));
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), READ_MS));
  return Promise.race([reading.catch(() => undefined), late]);
}

async function othersRead(db: Database): Promise<boolean> {
  const reading = async () => readOthers(db.transaction([...STORE_NAMES], "readonly"));
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), READ_MS));
  return Promise.race([
    reading().then(
      () => true,
      () => false,
    ),
    late,
  ]);
}

/** Writes the joined map into the database and the copy, and tells what happened; false where the database refuses. */
async function settle(
  tools: GuardTools,
  db: Database,
  read: DatabaseSide,
  copy: CopyRead,
  empty = false,
): Promise<boolean> {
  const map = await joinSides(read, { ...copy, sentinel: copy.state?.sentinel });
  const held = countMap(map);
  const newest = latest(read.sentinel, copy.state?.sentinel) ?? emptySentinel("");
  const name = (empty ? undefined : read.sentinel?.db) ?? tools.newId("m");
  const same = sameContents(held, newest);
  const sentinel: Sentinel = { ...newest, ...held, db: name, seq: newest.seq + Number(!same) };
  try {
    // With its log an import that was under way can be undone in the new database, too.
    await write(db, empty ? EMPTY_MAP : read.map, map, sentinel, empty ? read.log : []);
  } catch {
    return false;
  }
  const inCopy = copy.whole && copy.state && sameContents(copy.state.sentinel, sentinel);
  if (!inCopy || copy.state.sentinel.seq !== sentinel.seq) {
    await copyMap(tools, map, sentinel);
  }
  await restoreDrafts(tools, db).catch(() => undefined); // the records are what counts
  await tell(tools, read, map, newest);
  return true;
}

function write(
  db: Database,
  before: ShoalMap,
  after: ShoalMap,
  sentinel: Sentinel,
  log: StoredLog = [],
): Promise<void> {
  return putWholeMap(db, before, after, sentinel, async (tx) => {
    await putStoredLog(tx, log);
    await reindexAfter(tx, EMPTY_MAP, after);
  });
}

async function tell(
  tools: GuardTools,
  read: Side,
  map: ShoalMap,
  expected: Sentinel,
): Promise<void> {
  const found = countMap(map);
  const total = totalOf(found);
  const restored = total - totalOf(countMap(read.map));
  if (total < totalOf(expected)) {
    await keepIncident({
      state: "short",
      expected: expected.counts.sightings,
      found: found.counts.sightings,
    });
  } else if (restored > 0) {
    await keepIncident({ state: "healed", restored });
  }
  tools.healed();
}

/**
 * Returns what two sides hold together. A side that is whole is right about its own records; where deletions lie
 * between the two, the later one alone counts; where neither is whole, records are joined as in an import.
 */
async function joinSides(database: Side, copy: Side): Promise<ShoalMap> {
  const [ours, theirs] = [database.sentinel, copy.sentinel];
  if (ours && theirs && ours.epoch > theirs.epoch && database.whole) return database.map;
  if (ours && theirs && ours.epoch < theirs.epoch && copy.whole) return copy.map;
  if (copy.whole && ours && theirs && ours.db === theirs.db && ours.seq <= theirs.seq) {
    return copy.map;
  }
  const standing = compareSentinels(ours, theirs);
  // The copy has seen nothing that the database has not, and may still hold what was deleted or taken back.
  const isAhead = standing === "same" || (theirs && standing === "copy-behind");
  if (database.whole && isAhead) return database.map;
  if (copy.whole && standing !== "copy-behind") return preferRecords(copy.map, database.map);
  if (database.whole) return preferRecords(database.map, copy.map);
  return mergeMaps(database.map, copy.map);
}

function latest(a: Sentinel | undefined, b: Sentinel | undefined): Sentinel | undefined {
  if (!a || !b) return a ?? b;
  return a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq) ? a : b;
}

async function openStandIn(tools: GuardTools, copy: CopyRead): Promise<Database> {
  const db = await openInMemory(tools, copy);
  await restoreDrafts(tools, db).catch(() => undefined);
  tools.standIn("stand-in");
  return db;
}

/** Returns a connection to a database in memory that holds what the copy does, to be read and not written. */
export async function readFromCopy(tools: GuardTools): Promise<Database> {
  let copy = await readCopy(tools.area);
  // Its locks hold between pages of one storage: what is just being rewritten is whole a moment later.
  for (let tries = 0; !copy.whole && copy.state && tries < COPY_TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, COPY_PAUSE_MS));
    copy = await readCopy(tools.area);
  }
  const db = await openInMemory(tools, copy);
  tools.standIn("apart");
  return db;
}

async function openInMemory(tools: GuardTools, copy: CopyRead): Promise<Database> {
  const { openMemoryDatabase } = await import("../store/memory-database.ts");
  const db = await openMemoryDatabase();
  const held = countMap(copy.map);
  const sentinel = { ...(copy.state?.sentinel ?? emptySentinel(tools.newId("m"))), ...held };
  await write(db, EMPTY_MAP, copy.map, sentinel);
  return db;
}

async function restoreDrafts({ area }: GuardTools, db: Database): Promise<void> {
  const restore = await readCopies(area);
  const tx = db.transaction([...DRAFT_STORES], "readwrite");
  await Promise.all([restore(tx as WriteTransaction), tx.done]);
}
