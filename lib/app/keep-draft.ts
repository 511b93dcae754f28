// Keeps what is being typed: a draft per tab that outlives the popup, the tab switch, the worker and the browser.
import * as z from "zod/mini";
import { toInstant } from "../base/time.ts";
import { draftSchema, type Draft } from "../model/draft.ts";
import { copyAside, copyDraft, dropCopies } from "./copy-drafts.ts";
import type { Tools } from "./tools.ts";

type DraftTools = Pick<Tools, "store" | "now" | "announce">;

/** Returns the id of a tab's draft in one run of the browser. */
export function draftId(session: string, tab: number): string {
  return `d:${session}:${tab}`;
}

/**
 * Stores a draft as it stands now, and once more outside the database. Flushing is left to the system: a keystroke
 * must not wait for the disk.
 */
export async function keepDraft(tools: DraftTools, draft: Draft): Promise<void> {
  const kept = { ...draft, at: toInstant(tools.now()) };
  const copied = copyDraft(kept); // sent at once: a popup that closes right after the key loses neither
  await tools.store.write(
    ["drafts"],
    (tx) => {
      const put = tx.objectStore("drafts").put(kept);
      tx.commit(); // sent with the record itself, so that a popup closing right after the key loses nothing
      return put;
    },
    { durability: "relaxed" },
  );
  await copied;
}

/**
 * Puts a draft in its tab and returns what is there then: what somebody typed there before goes on where `goOn` returns
 * it, else it is set aside and offered again. Read inside the transaction: a key pressed meanwhile is part of it.
 */
export async function replaceDraft(
  tools: DraftTools & Pick<Tools, "newId">,
  draft: Draft,
  goOn: (typed: Draft) => Draft | undefined = () => undefined,
): Promise<Draft> {
  return putInTab(tools, draft, goOn);
}

// `from` is the id of the waiting draft that comes into the tab.
async function putInTab(
  tools: DraftTools & Pick<Tools, "newId">,
  draft: Draft,
  goOn: (typed: Draft) => Draft | undefined,
  from = draft.id,
): Promise<Draft> {
  const fresh = { ...draft, at: toInstant(tools.now()) };
  const { kept, aside } = await tools.store.write(["drafts"], async (tx) => {
    const drafts = tx.objectStore("drafts");
    const before = z.safeParse(draftSchema, await drafts.get(draft.id)).data;
    const typed = before?.touched ? before : undefined;
    const same = typed && goOn(typed);
    const set = typed && !same && { ...typed, id: tools.newId("d"), session: "set-aside" };
    if (set) await drafts.put(set);
    if (from !== draft.id) await drafts.delete(from);
    await drafts.put(same ?? fresh);
    return { kept: same ?? fresh, aside: set };
  });
  if (aside) await copyAside(aside, draft.id);
  await copyDraft(kept);
  if (from !== draft.id) await dropCopies(from);
  tools.announce("drafts");
  return kept;
}

/** Returns the draft with this id, or undefined; one that an older version wrote and cannot be read is undefined. */
export async function readDraft(tools: DraftTools, id: string): Promise<Draft | undefined> {
  const stored = await tools.store.read(["drafts"], (tx) => tx.objectStore("drafts").get(id));
  return z.safeParse(draftSchema, stored).data;
}

/**
 * Returns typed drafts that no open tab of this run of the browser holds, latest first: offered for going on.
 * `isOpen` tells whether a tab of this run is still there.
 */
export async function waitingDrafts(
  tools: DraftTools,
  session: string,
  isOpen: (tab: number) => boolean = () => true,
): Promise<Draft[]> {
  const stored = await tools.store.read(["drafts"], (tx) => tx.objectStore("drafts").getAll());
  return stored
    .map((draft) => z.safeParse(draftSchema, draft).data)
    .filter((draft): draft is Draft => draft !== undefined && draft.touched)
    .filter((draft) => draft.session !== session || !isOpen(draft.tab))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Drops the drafts in which nobody typed, once their tab is gone: nothing offers them again, and together they would
 * tell which pages were looked at. `openTabs` gives the tabs of this run of the browser; it is asked after the drafts are
 * read, so that one made meanwhile is not taken for left.
 */
export async function dropUntyped(
  { store }: Pick<Tools, "store">,
  session: string,
  openTabs: () => Promise<ReadonlySet<number>>,
): Promise<void> {
  const stored = await store.read(["drafts"], (tx) => tx.objectStore("drafts").getAll());
  const open = await openTabs();
  const isLeft = (draft: Draft | undefined) =>
    draft?.touched === false && (draft.session !== session || !open.has(draft.tab));
  const left = stored.filter(isLeft);
  if (left.length === 0) return;
  await store.write(["drafts"], async (tx) => {
    const drafts = tx.objectStore("drafts");
    for (const { id } of left) if (isLeft(await drafts.get(id))) await drafts.delete(id);
  });
}

/** Takes a waiting draft over into a tab and returns it; what somebody typed there is set aside and waits in its stead. */
export async function resumeDraft(
  tools: DraftTools & Pick<Tools, "newId">,
  waiting: Draft,
  session: string,
  tab: number,
): Promise<Draft> {
  const draft = { ...waiting, id: draftId(session, tab), session, tab };
  const isSame = draft.id === waiting.id;
  return putInTab(tools, draft, (typed) => (isSame ? typed : undefined), waiting.id);
}

/** Drops a draft. */
export async function dropDraft(tools: DraftTools, id: string): Promise<void> {
  await dropCopies(id);
  await tools.store.write(["drafts"], (tx) => tx.objectStore("drafts").delete(id));
  tools.announce("drafts");
}
