// The draft of a place that no page shows: apps, offline venues, pages that cannot be read.
import { toInstant } from "../base/time.ts";
import type { Draft, DraftChannel } from "../model/draft.ts";
import { draftId, replaceDraft } from "./keep-draft.ts";
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

/**
 * Opens a form for naming a place in a tab, or for a look at `place`. One already begun by hand, of the same place, stays;
 * what was typed for a page or of another place is set aside.
 */
export async function nameByHand(
  tools: Pick<Tools, "store" | "now" | "announce" | "settings" | "newId"> & {
    readonly session: string;
  },
  tab: number,
  place?: DraftChannel,
): Promise<void> {
  const { stickyTraits } = await tools.settings();
  const fresh: Draft = {
    ...draftByHand(tools, tab),
    channel: place ?? { key: "", kind: "venue", name: "" },
    cohorts: [{ traits: [...stickyTraits], seen: 1, quotes: [] }],
  };
  await replaceDraft(tools, fresh, (typed) => {
    const isByHand = typed.channel && typed.url === undefined;
    return isByHand && (!place || typed.channel?.key === place.key) ? typed : undefined;
  });
}
