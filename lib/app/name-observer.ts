// Names the observer of this installation, as colleagues will read it after a merge.
import { tidy } from "../base/text.ts";
import { editedAt } from "../base/time.ts";
import type { Settings } from "../model/settings.ts";
import { changeSettings } from "./keep-settings.ts";
import type { Tools } from "./tools.ts";

/** Keeps a label in the settings and as an observer record, so that exports carry it; an empty one is kept too. */
export async function nameObserver(
  tools: Pick<Tools, "store" | "now" | "announce" | "settings">,
  label: string,
): Promise<Settings> {
  const { observer } = await tools.settings();
  const name = tidy(label, 200);
  await tools.store.write(["observers"], async (tx) => {
    const observers = tx.objectStore("observers");
    const before = await observers.get(observer);
    const at = editedAt(tools.now(), before?.at);
    await observers.put({ ...before, id: observer, label: name, at });
  });
  tools.announce("map");
  return changeSettings({ observerLabel: name }, tools.announce);
}
