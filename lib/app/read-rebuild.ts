// A rebuild of the index as its own record tells of it, whoever is at it: how far it is, how it ended, its giving up.
import { randomId } from "../base/ids.ts";
import type { Slot } from "../index/posting-block.ts";
import type { IndexState } from "../index/state.ts";
import { readImportLog } from "../store/import-log.ts";
import { readIndexState } from "../store/index-state.ts";
import { dropRebuild, REBUILD_STORES } from "../store/rebuild-steps.ts";
import type { ReadTransaction, WriteTransaction } from "../store/schema.ts";
import type { Tools } from "./tools.ts";
import type { WorkProgress } from "./work.ts";

/** What came of a rebuild: the index that answers is the new one, or somebody gave it up on another page. */
export type Rebuilt = "rebuilt" | "given";

/** Where `meta` keeps a mark of the last giving up: what was dropped without one was only made useless. */
const GIVEN_KEY = "rebuild-given";

/** How the index stands in one moment; `given` differs after each giving up. */
export type IndexStanding = IndexState & { readonly given: unknown };

/** Returns how the index stands, in a transaction over the REBUILD_STORES. */
export async function readStanding(tx: ReadTransaction): Promise<IndexStanding> {
  const [state, given] = await Promise.all([
    readIndexState(tx),
    tx.objectStore("meta").get(GIVEN_KEY) as Promise<unknown>,
  ]);
  return { ...state, given };
}

/** Tells what came of the rebuild that was under way `before`; undefined where it goes on, or came to nothing. */
export function endOf(before: IndexStanding, now: IndexStanding): Rebuilt | undefined {
  if (!before.rebuild) return undefined;
  if (now.given !== before.given) return "given";
  const { live, rebuild } = now;
  if (rebuild || live?.slot !== before.rebuild.slot) return undefined;
  const { vocabulary, builtin, halfLifeDays } = before.rebuild;
  const same =
    live.vocabulary === vocabulary &&
    live.builtin === builtin &&
    live.halfLifeDays === halfLifeDays;
  return same ? "rebuilt" : undefined;
}

/** Gives up the rebuild under way, so that whoever is at it knows. */
export async function giveUp(tx: WriteTransaction): Promise<void> {
  await dropRebuild(tx);
  await tx.objectStore("meta").put(randomId("g"), GIVEN_KEY);
}

/** Returns how far the rebuild under way is, in channels; undefined where there is none, or an import does it. */
export function readRebuild({ store }: Pick<Tools, "store">): Promise<WorkProgress | undefined> {
  return store.read(REBUILD_STORES, async (tx) =>
    (await readImportLog(tx)) ? undefined : rebuildProgress(tx),
  );
}

/** Returns how far it is, in a transaction over the REBUILD_STORES. */
export async function rebuildProgress(tx: ReadTransaction): Promise<WorkProgress | undefined> {
  const { live, rebuild } = await readIndexState(tx);
  if (!rebuild) return undefined;
  const counted = (slot: Slot) =>
    tx.objectStore("profiles").count(IDBKeyRange.bound([slot], [slot, []]));
  const [done, before, described] = await Promise.all([
    counted(rebuild.slot),
    live ? counted(live.slot) : 0,
    tx.objectStore("channels").count(),
  ]);
  return { done, total: Math.max(done, before, described) };
}
