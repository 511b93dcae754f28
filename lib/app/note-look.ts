// A look at a place without an address, begun on its own page of the dashboard.
import { openPanel, type TabInfo } from "../browser/extension.ts";
import { browserSession } from "../browser/local-storage.ts";
import type { DraftChannel } from "../model/draft.ts";
import { nameByHand } from "./draft-by-hand.ts";
import type { Tools } from "./tools.ts";

/** Opens the tag panel beside a tab, with a form for a look at the place. Call it first thing in a click. */
export async function noteLook(
  tools: Pick<Tools, "store" | "now" | "announce" | "settings" | "newId">,
  tab: TabInfo,
  place: DraftChannel,
): Promise<void> {
  const opening = openPanel(tab); // any await before loses the right to
  const session = await browserSession(() => tools.newId("b"));
  await Promise.all([opening, nameByHand({ ...tools, session }, tab.id, place)]);
}
