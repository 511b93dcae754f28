// A batch of a rebuild, written: profiles in several transactions, and with the last of them what they count.
import { groupsOf } from "../base/groups.ts";
import { compareText } from "../base/text.ts";
import { pageTurns } from "../base/turns.ts";
import type { IndexState, Rebuild } from "../index/state.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { IndexEdit, type ProfileChange } from "./edit-index.ts";
import type { Batch } from "./gather-batch.ts";
import { readIndexState, writeIndexState } from "./index-state.ts";
import { sameBuilding } from "./index-slots.ts";
import { firstFree, REBUILD_STORES, switchOver } from "./rebuild-steps.ts";
import { putProfiles, type Counted } from "./recount-channels.ts";
import type { Building } from "./reindex.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";
import type { Store } from "./store.ts";

/** Profiles written in one transaction: a save beside it waits for so many. */
const PART = 256;

/** Profiles put between two turns of the page. */
const AT_ONCE = 16;

/** Reads, and writes in transactions over at least the REBUILD_STORES; "outdated" where the words are others by now. */
export type BatchStore = Pick<Store, "read"> & {
  readonly write: (
    work: (tx: WriteTransaction) => Promise<boolean>,
  ) => Promise<boolean | "outdated">;
};

/**
 * Writes a batch and tells whether it was still wanted: false where the rebuild was given up or went on elsewhere.
 * `size` is how many profiles are written in one transaction.
 */
export async function writeBatch(
  store: BatchStore,
  batch: Batch,
  building: Building,
  size = PART,
): Promise<boolean | "outdated"> {
  const wanted = async (tx: ReadTransaction | WriteTransaction) => {
    const { live, rebuild } = await readIndexState(tx);
    if (!rebuild || !sameBuilding(rebuild, building)) return undefined;
    if (rebuild.next !== batch.from.next || rebuild.after !== batch.from.after) return undefined;
    return { live, rebuild };
  };
  const begun = await store.read(REBUILD_STORES, async (tx) => {
    const state = await wanted(tx);
    if (!state) return undefined;
    const { rebuild } = state;
    const [edit, free] = await Promise.all([
      IndexEdit.begin(tx, rebuild, rebuild.end),
      firstFree(tx),
    ]);
    return { rebuild, edit, free };
  });
  if (!begun) return false;
  const { edit } = begun;
  const changes = await addAll(edit, profilesOf(batch.counted, begun));
  const parts = [...groupsOf(changes, size)];
  const last = parts.pop() ?? [];
  for (const part of parts) {
    const written = await store.write(async (tx) => {
      if (!(await wanted(tx))) return false;
      await putAll(tx, part);
      return true;
    });
    if (written !== true) return written;
  }
  return store.write(async (tx) => {
    const state = await wanted(tx);
    if (!state) return false;
    await putAll(tx, last);
    await edit.write(tx);
    await goOn(tx, state, batch, building);
    return true;
  });
}

async function goOn(
  tx: WriteTransaction,
  { live, rebuild }: { readonly live: IndexState["live"] | undefined; readonly rebuild: Rebuild },
  { to, last }: Batch,
  building: Building,
): Promise<void> {
  const end = await nextOrdinal(tx, rebuild.slot);
  const state: IndexState = { ...(live && { live }), rebuild: { ...rebuild, ...to, end } };
  if (last) await switchOver(tx, state, building.lexicon);
  else await writeIndexState(tx, state);
}

function profilesOf(
  counted: readonly Counted[],
  { rebuild: { slot }, free }: { readonly rebuild: Rebuild; readonly free: number },
): ProfileChange[] {
  let next = free;
  return counted
    .toSorted((a, b) => compareText(a.key, b.key))
    .map((each) => ({
      before: undefined,
      after: { ...each, slot, ordinal: each.ordinal ?? next++ },
    }));
}

async function addAll(edit: IndexEdit, changes: ProfileChange[]): Promise<ProfileChange[]> {
  const turns = pageTurns();
  for (const some of groupsOf(changes, AT_ONCE)) {
    edit.add(some);
    if (turns.isDue()) await turns.take();
  }
  turns.end();
  return changes;
}

async function putAll(tx: WriteTransaction, changes: readonly ProfileChange[]): Promise<void> {
  for (const some of groupsOf(changes, AT_ONCE)) await putProfiles(tx, some);
}
