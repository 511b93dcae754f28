// Whose looks the map has, read once a query asks for them.
import { useMemo } from "preact/hooks";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { useWords } from "../../language.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { lastOf, useLive } from "../use-live.ts";
import type { NamedObserver } from "./filter-options.ts";
import { observerName } from "./observer-name.ts";

/** Returns the observers with what lists call them; none before a text names their filter. */
export function useObservers(text: string, verbs: AskVerbs): readonly NamedObserver[] {
  const say = useWords(dashboardQueryMessages);
  const isAsked = /observer[:：]|观察者[:：]/i.test(text);
  const live = useLive(
    async () => (isAsked ? (await verbs.queries()).observers() : []),
    verbs.listen,
    ["map"],
    [isAsked],
  );
  const found = lastOf(live);
  return useMemo(
    () => (found ?? []).map((each) => ({ ...each, name: observerName(each, say) })),
    [found, say],
  );
}
