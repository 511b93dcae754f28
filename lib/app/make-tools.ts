// The real tools: one guarded store, the system clock, random ids, the channel between pages.
import { randomId } from "../base/ids.ts";
import { connectChanges, type Changes } from "../browser/changes.ts";
import { localCopyArea } from "../browser/copy-area.ts";
import { sessionMarks } from "../browser/session-marks.ts";
import { createStore } from "../store/store.ts";
import { makeGuard, type GuardTools } from "./guard-map.ts";
import { readSettings } from "./keep-settings.ts";
import { makeHealth, type HealthVerbs } from "./map-health.ts";
import type { Tools } from "./tools.ts";

/** The tools, how a page hears of changes made elsewhere, and how the map's storage is. */
export type PageTools = Tools &
  Pick<Changes, "listen"> & { readonly health: HealthVerbs; readonly guard: GuardTools };

/** Returns the tools of this page or worker. */
export function makeTools(): PageTools {
  const { announce, listen } = connectChanges();
  const { standIn, ...health } = makeHealth();
  const guard: GuardTools = {
    area: localCopyArea(),
    marks: sessionMarks(),
    newId: randomId,
    healed: () => announce("map"),
    standIn: () => {
      standIn();
      // What other pages save is in the copy alone: read it anew.
      listen((change) => change === "map" && store.close());
    },
  };
  const store = createStore(makeGuard(guard));
  return {
    store,
    now: Date.now,
    newId: randomId,
    announce,
    listen,
    settings: readSettings,
    health,
    guard,
  };
}
