// Words changed: the index counts by the new ones at once where few channels are concerned, and is right in any case.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addTerm } from "../../../lib/app/add-term.ts";
import { ask } from "../../../lib/app/ask.ts";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { removeOwnFacet, saveOwnFacet } from "../../../lib/app/edit-facet.ts";
import { editProduct, saveProduct } from "../../../lib/app/edit-product.ts";
import { editTerm, mergeTerm, removeTerm, splitTerm } from "../../../lib/app/edit-term.ts";
import { readCounting } from "../../../lib/app/index-vocabulary.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { mapSource } from "../../../lib/app/import-source.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import type { Tools } from "../../../lib/app/tools.ts";
import { IMPORT_KEY } from "../../../lib/model/import-log.ts";
import { readIndexState } from "../../../lib/store/index-state.ts";
import { partsFor } from "../../../lib/store/reindex.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aMap, aSighting, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";
import { anySighting } from "../store/any-map.ts";
import { runs } from "../../fixtures/runs.ts";

const WORDS = [
  "interest:running",
  "interest:trail-running",
  "interest:fell-running",
  "interest:jogging",
  "interest:laufen",
  "interest:fussweg",
  "interest:fußweg",
  "need:shoes",
  "need:swift",
  "need:rest",
  "purchase:shoes",
  "purchase:swift",
  "owns:car",
  "spend:high",
  "schuhgröße:42",
];
const LABELS = [
  "Laufen",
  "Jogging",
  "fell running",
  "Fuß Weg",
  "fussweg",
  "teuer",
  "Schuhe",
  "Swift",
];
const FACETS = ["Odd", "Schuhgröße", "my facet"];

const word = fc.constantFrom(...WORDS);
const label = fc.constantFrom(...LABELS);
type Act = (tools: Tools) => Promise<unknown>;
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(word, fc.array(label, { maxLength: 2 })).map(
    ([id, aliases]): Act =>
      (tools) =>
        editTerm(tools, id, { aliases }),
  ),
  fc.tuple(word, fc.array(word, { maxLength: 2 })).map(
    ([id, broader]): Act =>
      (tools) =>
        editTerm(tools, id, { broader }),
  ),
  fc.tuple(word, label).map(
    ([id, en]): Act =>
      (tools) =>
        editTerm(tools, id, { labels: { en } }),
  ),
  fc.tuple(word, word).map(
    ([id, into]): Act =>
      (tools) =>
        mergeTerm(tools, id, into),
  ),
  word.map(
    (id): Act =>
      (tools) =>
        splitTerm(tools, id),
  ),
  word.map(
    (id): Act =>
      (tools) =>
        removeTerm(tools, id),
  ),
  fc.tuple(fc.constantFrom("interest", "need", "purchase"), label).map(
    ([facet, name]): Act =>
      (tools) =>
        addTerm(tools, facet, name, "en"),
  ),
  fc
    .tuple(fc.constantFrom(...FACETS), fc.constantFrom("term", "band"), fc.boolean())
    .map(([en, type, gone]): Act => async (tools) => {
      const facet = {
        labels: { en },
        type: type as "term" | "band",
        decay: "slow",
        many: true,
      } as const;
      const saved = await saveOwnFacet(tools, facet);
      if (saved && gone) await removeOwnFacet(tools, saved);
    }),
  fc.tuple(fc.array(label, { maxLength: 2 }), fc.array(word, { maxLength: 2 })).map(
    ([rivals, needs]): Act =>
      (tools) =>
        saveProduct(tools, {
          id: "pr:1",
          name: "Card",
          rivals,
          features: [{ name: "Air", needs }],
        }),
  ),
  fc.tuple(word, fc.array(label, { maxLength: 2 }), fc.array(anySighting, { maxLength: 3 })).map(
    ([id, aliases, sightings]): Act =>
      (tools) =>
        streamImport(tools, mapSource(aMap({ terms: [aTerm({ id, aliases })], sightings }))),
  ),
  fc.array(label, { minLength: 1, maxLength: 3 }).map((traits): Act => (tools) => {
    const stated = traits.flatMap((each) => [`interest:${each}`, `Schuhgröße:${each}`]);
    return saveSighting(tools, aDraft({ cohorts: [{ traits: stated, seen: 1, quotes: [] }] }));
  }),
);

test("the index that answers is that of today's words, whatever changed", async () => {
  let stays = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anySighting, { minLength: 1, maxLength: 20 }),
      fc.array(anyAct, { minLength: 1, maxLength: 6 }),
      async (sightings, acts) => {
        const tools = fakeTools();
        await applyImport(tools, { incoming: aMap({ sightings }) });
        for (const act of acts) {
          const { live } = await readState(tools);
          if (!live) await rebuildIndex(tools);
          await act(tools);
          const after = (await readState(tools)).live;
          if (!after) continue;
          stays++;
          expect(await checkIndex(tools)).toMatchObject({ sound: true, outdated: false });
          const building = { ...after, ...(await readCounting(tools)) };
          expect(after).toEqual(partsFor(building, after.slot, after));
        }
        tools.store.close();
      },
    ),
    runs(10),
  );
  expect(stays).toBeGreaterThan(8);
}, 120_000);

const looks = (count: number, traits: readonly string[]) =>
  Array.from({ length: count }, (_, i) =>
    aSighting({
      id: `s:${traits.join()}-${i}`,
      channel: `site:${i}.example`,
      cohorts: [{ traits: [...traits], seen: 1 }],
    }),
  );

test("counts the few channels anew that an imported word was noted in", async () => {
  const tools = fakeTools();
  const sightings = [...looks(2, ["interest:Skiroller"]), ...looks(300, ["gender:women"])];
  await applyImport(tools, { incoming: aMap({ sightings }) });
  const before = await readState(tools);
  const terms = [aTerm({ id: "interest:running", aliases: ["Skiroller"] })];
  const more = aSighting({
    id: "s:more",
    channel: "site:more.example",
    cohorts: [cohort("interest:Skiroller")],
  });
  await streamImport(tools, mapSource(aMap({ terms, sightings: [more] })));
  expect((await readState(tools)).live?.slot).toBe(before.live?.slot); // a rebuild is in the other one
  const { rows } = await ask(tools, { criteria: [{ trait: "interest:running", level: "must" }] });
  expect(rows.map(({ key }) => key).sort()).toEqual([
    "site:0.example",
    "site:1.example",
    "site:more.example",
  ]);
  expect(await checkIndex(tools)).toMatchObject({ sound: true, outdated: false });
});

test("builds the index anew where an imported word was noted in more than a few channels", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ sightings: looks(129, ["interest:Skiroller"]) }) });
  const before = await readState(tools);
  const terms = [aTerm({ id: "interest:running", aliases: ["Skiroller"] })];
  await streamImport(tools, mapSource(aMap({ terms })));
  expect((await readState(tools)).live?.slot).not.toBe(before.live?.slot);
  expect(await checkIndex(tools)).toMatchObject({ sound: true, outdated: false });
});

test("counts the few channels anew that a word was noted in, and finds them by its new names", async () => {
  const tools = fakeTools();
  const sightings = [...looks(2, ["interest:Skiroller"]), ...looks(300, ["gender:women"])];
  await applyImport(tools, { incoming: aMap({ sightings }) });
  const before = await readState(tools);
  await editTerm(tools, "interest:running", { aliases: ["Skiroller"] });
  expect((await readState(tools)).live?.slot).toBe(before.live?.slot);
  const { rows } = await ask(tools, { criteria: [{ trait: "interest:running", level: "must" }] });
  expect(rows.map(({ key }) => key).sort()).toEqual(["site:0.example", "site:1.example"]);
  expect(await checkIndex(tools)).toMatchObject({ sound: true });
});

test.each([
  ["what was saved a moment ago", "interest:Skiroller", "Skiroller"],
  ["what is spelled almost so", "interest:Fuß--weg", "Fuss: Weg"],
])("counts %s under a new name", async (_, trait, alias) => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ sightings: looks(3, ["gender:women"]) }) });
  const [fresh] = looks(1, [trait]);
  if (alias === "Skiroller") await saveSighting(tools, aDraft({ cohorts: [cohort(trait)] }));
  else await applyImport(tools, { incoming: aMap({ sightings: [fresh!] }) });
  await editTerm(tools, "interest:running", { aliases: [alias] });
  expect((await readState(tools)).live).toBeDefined();
  const { rows } = await ask(tools, { criteria: [{ trait: "interest:running", level: "must" }] });
  expect(rows).toHaveLength(1);
  expect(await checkIndex(tools)).toMatchObject({ sound: true });
});

const cohort = (trait: string) => ({ traits: [trait], seen: 1, quotes: [] });

test("keeps the index where a card lists what nobody bought, and where somebody did", async () => {
  const tools = fakeTools();
  const sightings = looks(1, ["purchase:Altra;relation=rival"]);
  await applyImport(tools, { incoming: aMap({ sightings }) });
  const features = [{ name: "Toe box", needs: ["need:wide toes"] }];
  const { id } = await saveProduct(tools, { name: "Gemsbock", features });
  const found = async () => {
    const criteria = [{ trait: "derived:need:wide-toes", level: "must" }] as const;
    return (await ask(tools, { criteria })).rows.length;
  };
  for (const [rivals, rows] of [
    [["Nobody's"], 0],
    [["Nobody's", "Altra"], 1],
    [["Nobody's"], 0],
  ] as const) {
    await editProduct(tools, id, { rivals: [...rivals] });
    expect((await readState(tools)).live).toBeDefined();
    expect(await found()).toBe(rows);
    expect(await checkIndex(tools)).toMatchObject({ sound: true });
  }
});

test("gives the index up where a facet fades otherwise that something was noted of", async () => {
  const tools = fakeTools();
  const facet = { labels: { en: "Shoe size" }, type: "band", decay: "slow", many: false } as const;
  const saved = await saveOwnFacet(tools, facet);
  await applyImport(tools, { incoming: aMap({ sightings: looks(2, ["shoe size:42"]) }) });
  await saveOwnFacet(tools, { ...saved!, labels: { en: "Size of shoes", de: "Schuhgröße" } });
  await rebuildIndex(tools);
  await saveOwnFacet(tools, { ...saved!, decay: "fast" });
  expect((await readState(tools)).live).toBeUndefined();
});

test("gives the index up where more than a few channels are concerned", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ sightings: looks(129, ["interest:Skiroller"]) }) });
  await addTerm(tools, "interest", "Roller skiing", "en");
  expect((await readState(tools)).live).toBeDefined();
  await editTerm(tools, "interest:roller-skiing", { aliases: ["Skiroller"] });
  expect((await readState(tools)).live).toBeUndefined();
});

test("gives the index up while an import is under way, of which it must not know yet", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ sightings: looks(1, ["interest:Skiroller"]) }) });
  await tools.store.write(["meta"], (tx) =>
    tx.objectStore("meta").put({ id: "i:1", state: "writing", batches: 0 }, IMPORT_KEY),
  );
  await editTerm(tools, "interest:running", { aliases: ["Skiroller"] });
  expect((await readState(tools)).live).toBeUndefined();
});

const readState = (tools: Pick<Tools, "store">) => tools.store.read(["meta"], readIndexState);
