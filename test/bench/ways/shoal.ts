// Shoal's own way: the records and the index, as the extension's pages use them.
import type { Counting } from "../../../lib/index/state.ts";
import { ask } from "../../../lib/app/ask.ts";
import { askKept } from "../../../lib/app/ask-kept.ts";
import { keepAnswersReady } from "../../../lib/app/keep-answers-ready.ts";
import { toInstant } from "../../../lib/base/time.ts";
import { readKeptAnswers } from "../../../lib/store/kept-answer.ts";
import { loadVocabulary } from "../../../lib/app/load-vocabulary.ts";
import { exportMap } from "../../../lib/app/export-map.ts";
import { VOCABULARY_VERSION } from "../../../lib/index/vocabulary-version.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { HALF_LIFE_DAYS, type Settings } from "../../../lib/model/settings.ts";
import { putRetraction, putSighting } from "../../../lib/store/count-sighting.ts";
import { readIndexState } from "../../../lib/store/index-state.ts";
import { recountChannels } from "../../../lib/store/recount-channels.ts";
import { reindex } from "../../../lib/store/reindex.ts";
import { INDEX_STORES, STORE_NAMES } from "../../../lib/store/schema.ts";
import { createStore } from "../../../lib/store/store.ts";
import { NOW, ROWS } from "../way.ts";
import { makeWords } from "../make-words.ts";
import { startPage } from "../page.ts";

const COUNTING: Counting = {
  lexicon: NO_LEXICON,
  vocabulary: "bench",
  builtin: VOCABULARY_VERSION,
};

/** Stands in for the version of the program. */
const PROGRAM = "bench";

const store = createStore();
const settings: Settings = {
  observer: "o:bench",
  halfLifeDays: HALF_LIFE_DAYS.start,
  observerLabel: "",
  language: "auto",
  lastPersona: "",
  stickyTraits: [],
  recentTraits: [],
};
const tools = { store, now: () => NOW, settings: async () => settings };

startPage({
  load: ({ channels, sightings }) =>
    store.write(
      STORE_NAMES,
      async (tx) => {
        const building = { ...COUNTING, halfLifeDays: settings.halfLifeDays };
        if (!(await readIndexState(tx)).live) {
          await reindex(tx, EMPTY_MAP, [], building);
          await Promise.all(makeWords().map((word) => tx.objectStore("terms").put(word)));
        }
        const { live } = await readIndexState(tx);
        const byChannel = Map.groupBy(sightings, ({ channel }) => channel);
        await Promise.all([
          ...channels.map((channel) => tx.objectStore("channels").put(channel)),
          ...sightings.map((sighting) => tx.objectStore("sightings").put(sighting)),
        ]);
        const recounts = channels.map((channel) => ({
          key: channel.key,
          channel,
          live: byChannel.get(channel.key) ?? [],
        }));
        if (live) await recountChannels(tx, live, COUNTING.lexicon, recounts);
      },
      { timeoutMs: 600_000 },
    ),
  query: async (criteria) => {
    const { rows } = await ask(tools, { criteria }, ROWS);
    return rows.map(({ key }) => key);
  },
  kept: {
    make: async (traits) => {
      const persona = { id: "p:bench", name: "Bench", traits: [...traits], at: toInstant(NOW) };
      await store.write(["personas"], (tx) => tx.objectStore("personas").put(persona));
      await keepAnswersReady(tools, PROGRAM);
    },
    open: async (criteria) => {
      const found = await store.read(["meta"], readKeptAnswers);
      const kept = await askKept(tools, criteria, { found, program: PROGRAM });
      if (!kept) throw new Error("no answer was kept");
      return kept.rows.map(({ key }) => key);
    },
  },
  save: (sighting) =>
    store.write([...INDEX_STORES, "sightings", "retractions", "channels", "drafts"], async (tx) => {
      const known = await tx.objectStore("channels").get(sighting.channel);
      await Promise.all([
        putSighting(tx, sighting, known, COUNTING),
        tx.objectStore("drafts").delete("bench"),
      ]);
    }),
  retract: ({ id, at, observer }) =>
    store.write([...INDEX_STORES, "sightings", "retractions"], (tx) =>
      putRetraction(tx, { id: id.replace("s:", "r:"), of: id, at, observer }, COUNTING),
    ),
  exportAll: async () => {
    const { content } = await exportMap(tools, "lines");
    return content.size;
  },
  typeAhead: async () => {
    const { match } = await loadVocabulary(tools, "en");
    return (text) => match(text, undefined, 8).length;
  },
});
