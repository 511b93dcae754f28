// The real tools: one store, the system clock, random ids, the channel between pages.
import { randomId } from "../base/ids.ts";
import { connectChanges, type Changes } from "../browser/changes.ts";
import { createStore } from "../store/store.ts";
import { readSettings } from "./keep-settings.ts";
import type { Tools } from "./tools.ts";

/** Returns the tools of this page or worker, and how it hears of changes made elsewhere. */
export function makeTools(): Tools & Pick<Changes, "listen"> {
  const { announce, listen } = connectChanges();
  return {
    store: createStore(),
    now: Date.now,
    newId: randomId,
    announce,
    listen,
    settings: readSettings,
  };
}
