// A save and a withdrawal cost the same however many words somebody has, and count by today's.
import { IDBObjectStore as FakeObjectStore } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { addTerm } from "../../../lib/app/add-term.ts";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { saveOwnFacet } from "../../../lib/app/edit-facet.ts";
import { saveProduct } from "../../../lib/app/edit-product.ts";
import { editTerm, mergeTerm } from "../../../lib/app/edit-term.ts";
import { readCounting } from "../../../lib/app/index-vocabulary.ts";
import { applyImport, eraseMap } from "../../../lib/app/move-map.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { mapSource } from "../../../lib/app/import-source.ts";
import { hashLexicon } from "../../../lib/index/hash-lexicon.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { readIndexState } from "../../../lib/store/index-state.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aMap, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

afterEach(() => vi.restoreAllMocks());

const WORDS = ["terms", "facets", "products"];

/** Counts how often all words of a kind are read from now on. */
function watchWords(): () => number {
  let read = 0;
  const { prototype } = FakeObjectStore;
  // oxlint-disable-next-line typescript/unbound-method -- called on the store that it was asked of
  const { getAll } = prototype;
  vi.spyOn(prototype, "getAll").mockImplementation(function (this: { name: string }, ...range) {
    if (WORDS.includes(this.name)) read++;
    return Reflect.apply(getAll, this, range);
  });
  return () => read;
}

test("reads the words once a page, not with every save and withdrawal", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ terms: [aTerm()] }) });
  const first = await saveSighting(tools, aDraft());
  const read = watchWords();
  tools.wait(1_000);
  await saveSighting(tools, aDraft());
  await retractSighting(tools, first.id);
  expect(read()).toBe(0);
});

const RIVAL = [{ traits: ["purchase:swift;relation=rival"], seen: 1, quotes: [] }];

const EDITS: readonly (readonly [string, (tools: FakeTools) => Promise<unknown>])[] = [
  ["a word is edited", (tools) => editTerm(tools, "interest:running", { aliases: ["Rundherum"] })],
  ["a word is merged", (tools) => mergeTerm(tools, "interest:yoga", "interest:running")],
  ["a word is added", (tools) => addTerm(tools, "interest", "Skiroller", "en")],
  [
    "a facet is made",
    (tools) =>
      saveOwnFacet(tools, { labels: { en: "Size" }, type: "band", decay: "slow", many: false }),
  ],
  [
    "a card is written",
    (tools) =>
      saveProduct(tools, {
        name: "Card",
        rivals: ["Swift"],
        features: [{ name: "Foam", needs: ["need:cushioning"] }],
      }),
  ],
  ["words are imported", (tools) => applyImport(tools, { incoming: aMap({ terms: [aTerm()] }) })],
  [
    "words are imported batch by batch",
    (tools) => streamImport(tools, mapSource(aMap({ terms: [aTerm()] }))),
  ],
  ["all is erased", (tools) => eraseMap(tools)],
];

test.each(EDITS)("counts by today's words where %s right before the write", async (_, edit) => {
  const tools = fakeTools();
  const terms = [aTerm({ id: "interest:fell", labels: { en: "Fell" } })];
  await applyImport(tools, { incoming: aMap({ terms }) });
  await saveSighting(tools, aDraft({ cohorts: RIVAL }));
  let edited = false;
  const write: Store["write"] = async (stores, work, options) => {
    if (!edited && stores.includes("drafts")) {
      edited = true;
      await edit(tools);
    }
    return tools.store.write(stores, work, options);
  };
  tools.wait(1_000);
  await saveSighting({ ...tools, store: { ...tools.store, write } }, aDraft({ cohorts: RIVAL }));
  expect(edited).toBe(true);
  // What was counted by other words would have been given up.
  expect((await tools.store.read(["meta"], readIndexState)).live).toBeDefined();
  expect(await checkIndex(tools)).toMatchObject({ sound: true, outdated: false });
});

test("keeps no words in mind that are not what was written", async () => {
  const tools = fakeTools();
  const term = aTerm();
  await applyImport(tools, { incoming: aMap({ terms: [term] }) });
  const put = async (aliases: string[]) => {
    const db = await openDatabase(() => undefined);
    await db.put("terms", { ...term, aliases });
    db.close();
  };
  await put(["a flipped letter"]);
  await readCounting(tools);
  await put([...term.aliases!]);
  const right = hashLexicon(lexiconOf([term], BUILTIN_TERMS, [], []));
  expect((await readCounting(tools)).vocabulary).toBe(right);
});
