// The draft of a place that no page shows: apps, offline venues, pages that cannot be read.
import { toInstant } from "../base/time.ts";
import type { Draft } from "../model/draft.ts";
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
