// The real tools: one guarded store, the system clock, random ids, the channel between pages.
import { randomId } from "../base/ids.ts";
import { connectChanges, type Changes } from "../browser/changes.ts";
import { sendCommand } from "../browser/commands.ts";
import { localCopyArea } from "../browser/copy-area.ts";
import { isApart } from "../browser/apart.ts";
import { sessionMarks } from "../browser/session-marks.ts";
import { readImportLog } from "../store/import-log.ts";
import { createStore } from "../store/store.ts";
import { makeGuard, type GuardTools } from "./guard-map.ts";
import { readSettings } from "./keep-settings.ts";
import { makeHealth, type HealthVerbs } from "./map-health.ts";
import type { Tools } from "./tools.ts";

const KEEP_INDEX_AFTER_MS = 500;

/** The tools, how a page hears of changes made elsewhere, and how the map's storage is. */
export type PageTools = Tools &
  Pick<Changes, "listen"> & { readonly health: HealthVerbs; readonly guard: GuardTools };

/** Returns the tools of this page or worker; `apart` tells whether its storage is another than the background's. */
export function makeTools(apart: () => Promise<boolean> = isApart): PageTools {
  const { announce: tellPages, listen } = connectChanges();
  const announce: Changes["announce"] = (change) => {
    tellPages(change);
    if (change !== "drafts") void sendCommand({ type: "refresh" });
  };
  const { standIn, ...health } = makeHealth();
  let unlisten: (() => void) | undefined;
  const guard: GuardTools = {
    area: localCopyArea(),
    marks: sessionMarks(),
    newId: randomId,
    apart,
    healed: () => announce("map"),
    standIn: (state) => {
      standIn(state);
      // What other pages save is in the copy alone: read it anew. A page apart does not hear of it.
      unlisten?.();
      unlisten = listen((change) => change === "map" && store.close());
    },
  };
  const store = createStore(makeGuard(guard));
  const tools: PageTools = {
    store,
    now: Date.now,
    newId: randomId,
    announce,
    listen,
    settings: readSettings,
    health,
    guard,
  };
  // Pages see to the index once they are drawn; where that fails the plain scan answers and says what is wrong.
  if (typeof document !== "undefined") {
    setTimeout(() => void lookAfter(tools).catch(() => undefined), KEEP_INDEX_AFTER_MS);
  }
  return tools;
}

// An import that a kill left half done is ended first. Code is loaded when it is needed: no page paints with it.
async function lookAfter(tools: PageTools): Promise<void> {
  if (await tools.store.read(["meta"], readImportLog)) {
    const { settleAtStart } = await import("./settle-import.ts");
    await settleAtStart({ ...tools, area: tools.guard.area });
  }
  const { keepIndex } = await import("./keep-index.ts");
  await keepIndex(tools);
}
