// The verbs of the tag panel: everything it can do to the draft of a tab, the map and the settings.
import * as z from "zod/mini";
import type { Locale } from "../base/messages.ts";
import { sendCommand } from "../browser/commands.ts";
import {
  activeTab,
  onTabSwitched,
  openDashboard,
  openTabs,
  tabOf,
  type TabInfo,
} from "../browser/extension.ts";
import type { Changes } from "../browser/changes.ts";
import { browserSession } from "../browser/local-storage.ts";
import { draftChannelSchema, type Draft, type DraftChannel } from "../model/draft.ts";
import type { Sighting } from "../model/sighting.ts";
import { addTerm } from "./add-term.ts";
import { nameByHand } from "./draft-by-hand.ts";
import {
  draftId,
  dropDraft,
  keepDraft,
  readDraft,
  replaceDraft,
  resumeDraft,
  waitingDrafts,
} from "./keep-draft.ts";
import { changeSettings } from "./keep-settings.ts";
import { knownChannel } from "./known-channel.ts";
import { loadVocabulary, type Vocabulary } from "./load-vocabulary.ts";
import { retractSighting } from "./retract-sighting.ts";
import { makeSaveAttempts } from "./save-attempts.ts";
import { saveNobodySeen, saveSighting } from "./save-sighting.ts";
import type { Tools } from "./tools.ts";

/** What the panel shows of a tab. `usual` are the traits seen most often on its channel, `sightings` how many there are. */
export type TagView = {
  readonly tab: TabInfo | undefined;
  readonly draft: Draft | undefined;
  readonly usual: readonly string[];
  readonly sightings: number;
  readonly recent: readonly string[];
  readonly pinned: readonly string[];
  readonly waiting: readonly Draft[];
};

/** A saved sighting with the draft it came from, which Undo puts back. */
export type SavedDraft = { readonly sighting: Sighting; readonly draft: Draft };

export type TagVerbs = {
  readonly open: () => Promise<TagView>;
  readonly capture: (tab: number) => Promise<void>;
  /** Starts an empty draft for a place without an address. */
  readonly nameByHand: (tab: number) => Promise<void>;
  readonly keep: (draft: Draft) => Promise<void>;
  readonly save: (draft: Draft) => Promise<SavedDraft>;
  readonly saveNobody: (draft: Draft) => Promise<SavedDraft>;
  /** Withdraws a sighting just saved and puts its draft back; what was typed since is set aside. */
  readonly undo: (saved: SavedDraft) => Promise<void>;
  readonly resume: (waiting: Draft, tab: number) => Promise<void>;
  readonly discard: (draft: Draft) => Promise<void>;
  /** Returns the channels of the map, for a place that is named by hand. */
  readonly knownPlaces: () => Promise<readonly DraftChannel[]>;
  /** Returns the channel of a typed address, or undefined where it is none. */
  readonly identify: (address: string) => Promise<DraftChannel | undefined>;
  readonly pin: (traits: readonly string[]) => Promise<void>;
  readonly newWord: (facet: string, label: string) => Promise<string>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly openDashboard: (hash?: string) => Promise<void>;
  /** Calls back when the draft may be another: changed elsewhere, or the tab was switched. */
  readonly listen: (hear: () => void) => () => void;
};

const USUAL_TRAITS = 6;

/** Returns the verbs for the active tab of this page's window, or for the one given. */
export function makeTagVerbs(
  tools: Tools & Pick<Changes, "listen">,
  locale: Locale,
  tabId?: number,
): TagVerbs {
  const session = () => browserSession(() => tools.newId("b"));
  const attempts = makeSaveAttempts(tools.now);
  const saveOnce = (draft: Draft, save: typeof saveSighting): Promise<SavedDraft> =>
    attempts.once(draft, async (moment) => {
      const sighting = await save({ ...tools, now: () => moment }, draft);
      return { sighting, draft };
    });

  const open = async (): Promise<TagView> => {
    const [tab, run, open, settings] = await Promise.all([
      tabId === undefined ? activeTab() : tabOf(tabId).catch(() => undefined),
      session(),
      openTabs(),
      tools.settings(),
    ]);
    const [stored, waiting] = await Promise.all([
      tab && readDraft(tools, draftId(run, tab.id)),
      waitingDrafts(tools, run, (id) => open.has(id)),
    ]);
    const { draft, usual, sightings } = await knownChannel(tools, stored);
    return {
      tab,
      draft,
      usual: usual.slice(0, USUAL_TRAITS),
      sightings,
      recent: settings.recentTraits,
      pinned: settings.stickyTraits,
      waiting,
    };
  };

  return {
    open,
    capture: async (tab) => {
      // The draft is made in the background's database: nobody would find it where this page has another.
      await tools.store.admit();
      await sendCommand({ type: "capture", tab });
    },
    nameByHand: async (tab) => nameByHand({ ...tools, session: await session() }, tab),
    keep: async (draft) => {
      await keepDraft(tools, draft);
      tools.announce("drafts");
    },
    save: (draft) => saveOnce(draft, saveSighting),
    saveNobody: (draft) => saveOnce(draft, saveNobodySeen),
    undo: async ({ sighting, draft }) => {
      await retractSighting(tools, sighting.id);
      await replaceDraft(tools, { ...draft, touched: true });
    },
    resume: async (waiting, tab) => void (await resumeDraft(tools, waiting, await session(), tab)),
    discard: (draft) => dropDraft(tools, draft.id),
    knownPlaces: async () => (await import("./known-places.ts")).knownPlaces(tools),
    identify: async (address) => {
      const found = await sendCommand({ type: "identify", address });
      return z.safeParse(draftChannelSchema, found).data;
    },
    pin: async (traits) => {
      await tools.store.admit();
      await changeSettings({ stickyTraits: traits }, tools.announce);
    },
    newWord: async (facet, label) => (await addTerm(tools, facet, label, locale)).id,
    vocabulary: () => loadVocabulary(tools, locale),
    openDashboard,
    listen: (hear) => {
      const stops = [onTabSwitched(hear), tools.listen(() => hear())];
      return () => stops.forEach((stop) => stop());
    },
  };
}
