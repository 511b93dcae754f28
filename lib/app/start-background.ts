// What the background does: answers gestures at once, and looks at pages for Shoal's own surfaces.
import { callOut } from "../browser/apart.ts";
import { onCommandMessage, type Command } from "../browser/commands.ts";
import {
  openDashboard,
  openPanel,
  openTabs,
  programVersion,
  readPage,
  tabOf,
} from "../browser/extension.ts";
import { onWake } from "../browser/wake-ups.ts";
import { createMenuWhenNeeded, onOmnibox, onTagGesture } from "../browser/gestures.ts";
import { browserSession } from "../browser/local-storage.ts";
import { identifyChannel } from "../channel/identify.ts";
import { suggestTraits } from "../suggest/suggest-traits.ts";
import { capturePage, lookAtPage, type CaptureTools } from "./capture-page.ts";
import { keepAnswersReady, onceQuiet } from "./keep-answers-ready.ts";
import { dropUntyped } from "./keep-draft.ts";
import { keepIndex } from "./keep-index.ts";
import { makeTools } from "./make-tools.ts";
import { mendMap } from "./mend-map.ts";
import { BACKUP_WAKE, runDueBackup } from "./schedule-backup.ts";
import { writeBackup } from "./write-backup.ts";
import { settleAtStart } from "./settle-import.ts";
import { allTerms } from "./vocabulary.ts";

/** How long after the worker's start the storage is looked over: whatever woke it comes first. */
const MEND_AFTER_MS = 1_500;

/** Registers every listener synchronously, as a worker that may be stopped at any time must. */
export function startBackground(): void {
  const tools = makeTools(async () => false);

  const session = () => browserSession(() => tools.newId("b"));

  const captureTools = async (): Promise<CaptureTools> => {
    const terms = await tools.store.read(["terms", "facets"], async (tx) => {
      const [own, facets] = await Promise.all([
        tx.objectStore("terms").getAll(),
        tx.objectStore("facets").getAll(),
      ]);
      return allTerms(
        own,
        facets.filter(({ removed }) => !removed),
      );
    });
    return {
      ...tools,
      readPage,
      session: await session(),
      suggest: (page) => suggestTraits(page, terms),
    };
  };

  const backUp = () =>
    runDueBackup({ ...tools, area: tools.guard.area, write: () => writeBackup(tools) });

  const refresh = onceQuiet(async () => {
    // A rebuild that a closed page left is taken up; answers are asked for beside it, and anew at its end.
    const rebuilt = keepIndex(tools).catch(() => undefined);
    await keepAnswersReady(tools, programVersion());
    if (await rebuilt) await keepAnswersReady(tools, programVersion());
  });

  const answer = async (command: Command) => {
    if (command.type === "back-up") return backUp();
    if (command.type === "call") return callOut();
    if (command.type === "refresh") return refresh();
    if (command.type === "identify") return identifyChannel(command.address);
    const tab = await tabOf(command.tab);
    if (command.type === "capture") return capturePage(await captureTools(), tab);
    const { channel, limit, url, title } = await lookAtPage(readPage, tab);
    return { channel, limit, url, title };
  };

  onWake(BACKUP_WAKE, () => void backUp().catch(() => undefined));
  const lookOver = async () => {
    // First what a killed import left: mending writes the copy anew where something was taken back.
    await settleAtStart({ ...tools, area: tools.guard.area }).catch(() => undefined);
    await mendMap({ ...tools, ...tools.guard }).catch(() => undefined);
    await session()
      .then((run) => dropUntyped(tools, run, openTabs))
      .catch(() => undefined);
    // Alarms can be lost (Firefox forgets them when it closes) and missed: each start sees what is due.
    await backUp().catch(() => undefined);
    refresh(); // a new week, or a version, asks otherwise
  };
  setTimeout(() => void lookOver(), MEND_AFTER_MS);
  createMenuWhenNeeded();
  onCommandMessage(answer);
  onOmnibox((text) => void openDashboard(`#ask=${encodeURIComponent(text)}`));
  onTagGesture(({ tab, ...target }) => {
    void openPanel(tab).catch(() => undefined);
    if (tab.apart) return; // the panel says why nothing is kept
    void captureTools()
      .then((capture) => capturePage(capture, tab, target))
      .catch(() => tools.announce("drafts")); // the panel looks again, and says why where it cannot
  });
}
