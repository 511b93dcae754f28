// The draft of a place that no page shows: apps, offline venues, pages that cannot be read.
import * as z from "zod/mini";
import { toInstant } from "../base/time.ts";
import { draftSchema, type Draft } from "../model/draft.ts";
import { copyAside } from "./copy-drafts.ts";
import { draftId } from "./keep-draft.ts";
import type { Tools } from "./tools.ts";

/** Returns an empty draft for a tab, in one run of the browser. */
export function draftByHand(
  tools: Pick<Tools, "now"> & { readonly session: string },
  tab: number,
): Draft {
  return {
    id: draftId(tools.session, tab),
    tab,
    session: tools.session,
    at: toInstant(tools.now()),
    title: "",
    channel: null,
    method: "page",
    read: 1,
    cohorts: [{ traits: [], seen: 1, quotes: [] }],
    note: "",
    suggestions: [],
    touched: false,
  };
}

/** Opens a form for naming a place in a tab. One already begun by hand stays; what was typed for a page is set aside. */
export async function nameByHand(
  tools: Pick<Tools, "store" | "now" | "announce" | "settings" | "newId"> & {
    readonly session: string;
  },
  tab: number,
): Promise<void> {
  const { stickyTraits } = await tools.settings();
  const fresh: Draft = {
    ...draftByHand(tools, tab),
    channel: { key: "", kind: "venue", name: "" },
    cohorts: [{ traits: [...stickyTraits], seen: 1, quotes: [] }],
  };
  const aside = await tools.store.write(["drafts"], async (tx) => {
    const drafts = tx.objectStore("drafts");
    const before = z.safeParse(draftSchema, await drafts.get(fresh.id)).data;
    if (before?.touched && before.channel && before.url === undefined) return undefined;
    const set = before?.touched && { ...before, id: tools.newId("d"), session: "set-aside" };
    if (set) await drafts.put(set);
    await drafts.put(fresh);
    return set || undefined;
  });
  if (aside) await copyAside(aside, fresh.id);
  tools.announce("drafts");
}
