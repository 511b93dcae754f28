// What an observer is called in lists.
import type { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import type { Translate } from "../../../lib/base/messages.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { SAMPLE_OBSERVER } from "../../../lib/model/choices.ts";

/** An observer of the map; `own` is this installation's. */
export type MapObserver = { readonly id: string; readonly label: string; readonly own: boolean };

/** Returns the name of an observer, or words that stand for one who has none. */
export function observerName(
  { id, label, own }: MapObserver,
  say: Translate<typeof dashboardQueryMessages>,
): string {
  if (own) return say("you");
  if (id === SAMPLE_OBSERVER && label === "") return say("sampleObserver");
  return toDisplay(label) || say("unnamed", { id: id.slice(2, 8) });
}
