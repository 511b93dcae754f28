// Stands between the database and every page: nothing read is believed before the sentinel has agreed.
import { ShoalError, type ErrorCode } from "../base/errors.ts";
import type { CopyArea } from "../browser/copy-area.ts";
import type { Marks } from "../browser/session-marks.ts";
import { RECORD_KINDS } from "../model/map.ts";
import {
  SENTINEL_KEY,
  compareSentinels,
  parseSentinel,
  totalOf,
  type Sentinel,
  type Standing,
} from "../model/sentinel.ts";
import { MAP_STORES } from "../store/read-records.ts";
import type { Database } from "../store/schema.ts";
import type { StoreGuard } from "../store/store.ts";
import type { Commit } from "../store/watch-records.ts";
import { readCopyState } from "./read-copy-state.ts";

/** What the guard needs: the copy's area, the once-per-run marks, and a way to say that the map came back. */
export type GuardTools = {
  readonly area: CopyArea;
  readonly marks: Marks;
  readonly newId: (prefix: string) => string;
  /** Whether this page's database is another than the background's. */
  readonly apart: () => Promise<boolean>;
  readonly healed: () => void;
  /** This page works on what the copy holds: in place of a database, or, `apart`, beside one and only to read. */
  readonly standIn: (state: "stand-in" | "apart") => void;
};

/** What no copy can help with: the database is whole, but not to be had here and now. */
const NOT_DAMAGED: ReadonlySet<ErrorCode> = new Set(["DATABASE_NEWER", "DATABASE_BLOCKED"]);

/** How long a database may take to say what it holds before it counts as damaged. */
const ANSWER_MS = 5_000;

/** How long a commit's copying may hold up its acknowledgement. */
const COPY_MS = 1_000;

/** Maps with more records are counted by the background after the start, not before the first read. */
const MOST_COUNTED = 20_000;

type HealArguments = [
  db: Database | undefined,
  reopen: () => Promise<Database>,
  hopeless?: boolean,
];

/** Returns the guard of this page's or worker's store. */
export function makeGuard(tools: GuardTools): StoreGuard {
  const { area } = tools;
  let standing: "database" | "stand-in" | "apart" = "database";
  const now = () => standing;
  // A page that was found apart once stays so.
  const isApart = async () => now() === "apart" || tools.apart();
  const told: GuardTools = {
    ...tools,
    standIn: (state) => {
      standing = state;
      tools.standIn(state);
    },
  };
  const heal = async (...[db, reopen, hopeless]: HealArguments) => {
    const { healMap, readFromCopy } = await import("./heal-map.ts");
    if (!(await isApart())) return healMap(told, db, reopen, hopeless);
    // Filled from the copy, a database apart would be a second map, and both would write to the one copy.
    db?.close();
    return readFromCopy(told);
  };
  return {
    check: async (db, reopen) => {
      const found = await Promise.race([lookOver(tools, db), late(ANSWER_MS, "unsound" as const)])
        // What throws is no sound database.
        .catch(() => "unsound" as const);
      if (found === "sound" || (found === "empty" && !(await isApart()))) return db;
      if (found === "moved") {
        db.close(); // with another connection what was read meanwhile is read again
        return reopen();
      }
      return heal(db, reopen);
    },
    replace: async (error, reopen) => {
      if (NOT_DAMAGED.has(error.code)) throw error;
      return heal(undefined, reopen, error.code === "DATABASE_DAMAGED").catch((thrown: unknown) => {
        throw thrown instanceof ShoalError ? thrown : error;
      });
    },
    refusal: () => (now() === "apart" ? new ShoalError("DATABASE_APART") : undefined),
    beside: (write, options) => area.beside("heal", write, options),
    committed: async (commit) => {
      // In memory nothing lasts: there the copy is the only place, and what it does not take is not saved.
      if (now() === "stand-in") return keep(area, commit);
      await Promise.race([
        keep(area, commit).catch(() => undefined), // the next check finds the copy behind
        late(COPY_MS, undefined),
      ]);
    },
  };
}

// Loaded with the first save: opening a page writes nothing.
async function keep(area: CopyArea, commit: Commit): Promise<void> {
  const { keepCommit } = await import("./keep-copy.ts");
  await keepCommit(area, commit);
}

function late<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

async function lookOver(
  { area, marks }: GuardTools,
  db: Database,
): Promise<"sound" | "moved" | "empty" | "unsound"> {
  const look = async () => parseSentinel(await db.get("meta", SENTINEL_KEY));
  const [state, first] = await Promise.all([readCopyState(area), look()]);
  const good = (sentinel: Sentinel | undefined) =>
    isGood(compareSentinels(sentinel, state?.sentinel));
  if (!first && !state) return (await countsMatch(db)) ? "empty" : "unsound";
  // Another page may have saved, or filled the database, between the two reads: into the database first.
  const sentinel = good(first) ? first : await look();
  if (!good(sentinel)) return "unsound";
  const isCounted = !sentinel || totalOf(sentinel) > MOST_COUNTED || (await marks.has("counted"));
  if (!isCounted) {
    if (!(await countsMatch(db))) return "unsound";
    await marks.set("counted");
  }
  return sentinel === first ? "sound" : "moved";
}

// A copy that is behind is mended after the start; until then the database is what counts.
const isGood = (standing: Standing): boolean => standing === "same" || standing === "copy-behind";

// As many records of each kind as the sentinel says, of the same moment; none where there is no sentinel.
async function countsMatch(db: Database): Promise<boolean> {
  const tx = db.transaction([...MAP_STORES], "readonly");
  tx.done.catch(() => undefined); // told by the reads
  const [stored, ...found] = await Promise.all([
    tx.objectStore("meta").get(SENTINEL_KEY),
    ...RECORD_KINDS.map((kind) => tx.objectStore(kind).count()),
  ]);
  const counts = parseSentinel(stored)?.counts;
  return RECORD_KINDS.every((kind, i) => found[i] === (counts?.[kind] ?? 0));
}
