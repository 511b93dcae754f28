// The verbs of the popup. What the first paint does not need is loaded when it is asked for.
import type { Locale } from "../base/messages.ts";
import type { Changes } from "../browser/changes.ts";
import { sendCommand } from "../browser/commands.ts";
import {
  activeTab,
  openDashboard,
  openPanel,
  programVersion,
  type TabInfo,
} from "../browser/extension.ts";
import type { MapQuestion } from "../exchange/map-question.ts";
import { CHANNEL_KINDS, type ChannelKind } from "../model/channel-kind.ts";
import type { BackupTrouble } from "../model/backup-schedule.ts";
import { DRAFT_LIMITS } from "../model/draft-limits.ts";
import type { PersonaEdit } from "../model/persona-edit.ts";
import type { Persona } from "../model/persona.ts";
import { parseSentinel } from "../model/sentinel.ts";
import type { Criteria } from "../rank/question.ts";
import type { Answer } from "./ask.ts";
import { askKept, FIRST_ROWS } from "./ask-kept.ts";
import { listPersonas, openingPersona } from "./list-personas.ts";
import type { Outlook } from "./find-outlook.ts";
import type { Proof } from "./find-proofs.ts";
import type { RANK_CHANGE } from "./rank-change.ts";
import { changeSettings } from "./keep-settings.ts";
import type { Backup } from "./last-backup.ts";
import type { Vocabulary } from "./load-vocabulary.ts";
import type { TagVerbs } from "./tag-verbs.ts";
import { MEANINGFUL_LOOKS } from "../rank/weights.ts";
import { readKeptAnswers, type FoundAnswers } from "../store/kept-answer.ts";
import { withdrawnAmong } from "../store/withdrawals.ts";
import type { Tools } from "./tools.ts";
import type { UnfinishedPersonas } from "./unfinished-personas.ts";

/** What the popup opens on. */
export type PopupStart = {
  readonly personas: readonly Persona[];
  /** The persona asked last, where it is still there. */
  readonly persona: Persona | undefined;
  readonly answer: Answer | undefined;
  /** How many channels the map holds in all, also those without sightings. */
  readonly channels: number;
};

export type ChannelName = {
  readonly key: string;
  readonly name: string;
  readonly kind: ChannelKind;
};

/** The channel of the tab under the popup, called as in the map where that has it, or why there is none. */
export type TabLook = {
  readonly tab: TabInfo | undefined;
  readonly channel: ChannelName | undefined;
  readonly limit: (typeof DRAFT_LIMITS)[number] | undefined;
  readonly sightings: number;
};

export type PopupVerbs = {
  readonly open: () => Promise<PopupStart>;
  /** The same again after a change, without its answer: something else may be asked by then. */
  readonly reopen: () => Promise<PopupStart>;
  /** The first rows of a persona's answer, where they were kept ready and still hold. */
  readonly kept: (criteria: Criteria) => Promise<Answer | undefined>;
  /** The best rows, or with `all` every one. */
  readonly ask: (question: MapQuestion, all?: boolean) => Promise<Answer>;
  readonly channelNames: () => Promise<readonly ChannelName[]>;
  readonly look: () => Promise<TabLook>;
  readonly proofs: (
    channel: string,
    criteria: Criteria,
  ) => Promise<ReadonlyMap<string, readonly Proof[]>>;
  /** How much of these people's places the map holds, and where to look next; undefined while there is no index. */
  readonly outlook: (criteria: Criteria) => Promise<Outlook | undefined>;
  /** The currencies in which costs are noted. */
  readonly costCurrencies: () => Promise<readonly string[]>;
  /** What tells how many further finds would lift a row over the one above. */
  readonly rankChange: () => Promise<typeof RANK_CHANGE>;
  readonly meaningfulLooks: number;
  readonly remember: (persona: string) => Promise<void>;
  readonly savePersona: (persona: PersonaEdit) => Promise<Persona>;
  readonly removePersona: (persona: Persona) => Promise<void>;
  readonly unfinishedPersonas: () => Promise<UnfinishedPersonas>;
  readonly newWord: (facet: string, label: string) => Promise<string>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly tagVerbs: () => Promise<TagVerbs>;
  /** Opens the panel beside the page; call it first thing in a click. */
  readonly openPanel: (tab: Pick<TabInfo, "windowId">) => Promise<void>;
  readonly openDashboard: (hash?: string) => Promise<void>;
  readonly loadSample: () => Promise<void>;
  readonly lastBackup: () => Promise<Backup | undefined>;
  /** Why the latest scheduled backup was not written; undefined where all is well. */
  readonly backupTrouble: () => Promise<BackupTrouble | undefined>;
  /** Writes the whole map into the downloads, as a file with today's date. */
  readonly backUp: () => Promise<void>;
  /** The keys that tag a page; undefined where the browser gave none. */
  readonly tagKeys: () => Promise<string | undefined>;
  readonly listen: Changes["listen"];
};

/** Returns the popup's verbs; `sampleText` gives the sample map's file when it is asked for. */
export function makePopupVerbs(
  tools: Tools & Pick<Changes, "listen">,
  locale: Locale,
  sampleText: () => Promise<string>,
): PopupVerbs {
  const findKept = () => tools.store.read(["meta"], readKeptAnswers);
  const keptIn = (found: FoundAnswers, criteria: Criteria) =>
    askKept(tools, criteria, { found, program: programVersion() });
  const first = async (criteria: Criteria, found: FoundAnswers): Promise<Answer> => {
    const kept = await keptIn(found, criteria);
    if (kept) return kept;
    void sendCommand({ type: "refresh" });
    return (await import("./ask.ts")).ask(tools, { criteria }, FIRST_ROWS);
  };
  const begin = async (found: Promise<FoundAnswers>) => {
    const [settings, personas, { sentinel }] = await Promise.all([
      tools.settings(),
      listPersonas(tools),
      found,
    ]);
    // The sentinel says it at once; counting takes longer the more there are.
    const channels = parseSentinel(sentinel)?.counts.channels ?? (await countChannels(tools));
    const persona = openingPersona(personas, settings.lastPersona);
    return { personas, persona, answer: undefined, channels };
  };
  return {
    open: async () => {
      const finding = findKept();
      const [start, found] = await Promise.all([begin(finding), finding]);
      const { persona } = start;
      return { ...start, answer: persona && (await first(persona.traits, found)) };
    },
    reopen: () => begin(findKept()),
    kept: async (criteria) => keptIn(await findKept(), criteria),
    ask: async (question, all = false) =>
      (await import("./ask.ts")).ask(tools, question, ...(all ? [Infinity] : [])),
    channelNames: async () => {
      const all = await tools.store.read(["channels"], (tx) => tx.objectStore("channels").getAll());
      return all.map(({ key, name, kind }) => ({ key, name, kind }));
    },
    look: async () => {
      const tab = await activeTab();
      if (!tab) return { tab, channel: undefined, limit: undefined, sightings: 0 };
      const found = checkLook(await sendCommand({ type: "look", tab: tab.id }));
      return { tab, ...found, ...(await readNoted(tools, found.channel)) };
    },
    proofs: async (channel, criteria) => {
      const { findProofs } = await import("./find-proofs.ts");
      return findProofs(tools, channel, criteria);
    },
    outlook: async (criteria) => (await import("./find-outlook.ts")).findOutlook(tools, criteria),
    rankChange: async () => (await import("./rank-change.ts")).RANK_CHANGE,
    meaningfulLooks: MEANINGFUL_LOOKS,
    costCurrencies: async () => (await import("./edit-channel.ts")).readCurrencies(tools),
    // Where nothing may be written, the choice holds as long as the popup is open.
    remember: (lastPersona) =>
      tools.store.admit().then(
        async () => void (await changeSettings({ lastPersona }, tools.announce)),
        () => undefined,
      ),
    savePersona: async (persona) => (await import("./edit-persona.ts")).savePersona(tools, persona),
    removePersona: async (persona) =>
      (await import("./edit-persona.ts")).removePersona(tools, persona),
    unfinishedPersonas: async () => (await import("./unfinished-personas.ts")).UNFINISHED_PERSONAS,
    newWord: async (facet, label) => {
      const { addTerm } = await import("./add-term.ts");
      return (await addTerm(tools, facet, label, locale)).id;
    },
    vocabulary: async () => (await import("./load-vocabulary.ts")).loadVocabulary(tools, locale),
    tagVerbs: async () => (await import("./tag-verbs.ts")).makeTagVerbs(tools, locale),
    openPanel,
    openDashboard,
    loadSample: async () => {
      const [{ loadSample }, text] = await Promise.all([import("./load-sample.ts"), sampleText()]);
      await loadSample(tools, text);
    },
    lastBackup: async () => (await import("./last-backup.ts")).readBackup(),
    backupTrouble: async () => (await import("./schedule-backup.ts")).readBackupTrouble(),
    backUp: async () => (await import("./back-up-now.ts")).backUpNow(tools),
    tagKeys: async () => (await import("../browser/shortcuts.ts")).tagKeys(),
    listen: tools.listen,
  };
}

function countChannels({ store }: Pick<Tools, "store">): Promise<number> {
  return store.read(["channels"], (tx) => tx.objectStore("channels").count());
}

// What the map has of the recognised channel: whoever gave it another name looks for that.
async function readNoted(
  { store }: Pick<Tools, "store">,
  channel: ChannelName | undefined,
): Promise<Pick<TabLook, "channel" | "sightings">> {
  if (!channel) return { channel, sightings: 0 };
  const { key } = channel;
  return store.read(["channels", "sightings", "retractions"], async (tx) => {
    const [kept, ids] = await Promise.all([
      tx.objectStore("channels").get(key),
      tx.objectStore("sightings").index("channel").getAllKeys(key),
    ]);
    const gone = await withdrawnAmong(tx, ids);
    return {
      channel: kept ? { key, name: kept.name || channel.name, kind: kept.kind } : channel,
      sightings: ids.length - gone.size,
    };
  });
}

// Checked by hand: the schema library is not worth its size before the first paint.
function checkLook(answer: unknown): Pick<TabLook, "channel" | "limit"> {
  if (answer === null || typeof answer !== "object") {
    return { channel: undefined, limit: "protected-page" };
  }
  const { channel, limit } = answer as { channel?: unknown; limit?: unknown };
  return { channel: checkChannel(channel), limit: DRAFT_LIMITS.find((known) => known === limit) };
}

function checkChannel(channel: unknown): TabLook["channel"] {
  if (channel === null || typeof channel !== "object") return undefined;
  const { key, name, kind } = channel as { key?: unknown; name?: unknown; kind?: unknown };
  const known = CHANNEL_KINDS.find((each) => each === kind);
  return typeof key === "string" && typeof name === "string" && known
    ? { key, name, kind: known }
    : undefined;
}
