// Facets of the user's own and hours in the answer: the index and the plain scan take the overlap of ranges alike.
import { expect, test } from "vitest";
import { ask } from "../../../lib/app/ask.ts";
import { saveOwnFacet } from "../../../lib/app/edit-facet.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { HALF_LIFE_DAYS } from "../../../lib/model/settings.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import { aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const look = (channel: string, trait: string) =>
  aSighting({ id: `s:${channel}`, channel, read: 20, cohorts: [{ traits: [trait], seen: 10 }] });

async function aStore() {
  const tools = fakeTools();
  const sightings = [
    look("a.com", "shoe-size:42-43"),
    look("b.com", "shoe-size:43-46"),
    look("c.com", "shoe-size:30-35"),
    look("d.com", "hours:weekdays 19-21"),
    look("e.com", "hours:daily"),
  ];
  await tools.store.write(["sightings"], async (tx) => {
    await Promise.all(sightings.map((each) => tx.objectStore("sightings").put(each)));
  });
  const labels = { en: "Shoe size", de: "Schuhgröße", "zh-CN": "鞋码" };
  await saveOwnFacet(tools, { labels, type: "band", decay: "slow", many: false });
  await rebuildIndex(tools);
  return tools;
}

test.each([
  ["shoe-size:42-44", ["a.com", "b.com"]],
  ["shoe-size:40+", ["a.com", "b.com"]],
  ["Schuhgröße:42-44", ["a.com", "b.com"]],
  ["鞋码:42-44", ["a.com", "b.com"]],
  ["hours:weekday evenings", ["d.com", "e.com"]],
])("ranks those who want %s by the overlap", async (trait, keys) => {
  const tools = await aStore();
  const question = { criteria: [{ trait, level: "must" as const }] };
  const { rows } = await ask(tools, question);
  expect(rows.map(({ key }) => key)).toEqual(keys);
  const map = await tools.store.read(MAP_STORES, readMap);
  expect(answerFromMap(map, question, tools.now(), HALF_LIFE_DAYS.start)).toEqual(rows);
});

test.each([
  ["a built-in facet's name", { en: "Online hours" }],
  ["a built-in facet's Chinese name", { en: "Hobby", "zh-CN": "兴趣" }],
  ["a filter's", { en: "Status" }],
  ["a level's", { en: "May" }],
  ["that of derived traits", { en: "Derived" }],
  ["the name of another one, in another language", { en: "Size", de: "schuhgröße" }],
])("refuses %s: it could not be asked for", async (_what, labels) => {
  const tools = await aStore();
  const facet = { labels, type: "term", decay: "slow", many: false } as const;
  expect(await saveOwnFacet(tools, facet)).toBeUndefined();
  const kept = await tools.store.read(["facets"], (tx) => tx.objectStore("facets").getAll());
  expect(kept.map(({ id }) => id)).toEqual(["shoe-size"]);
});

test("an own facet keeps its name when it is changed", async () => {
  const tools = await aStore();
  const [facet] = await tools.store.read(["facets"], (tx) => tx.objectStore("facets").getAll());
  expect(await saveOwnFacet(tools, { ...facet!, decay: "fast" })).toMatchObject({ decay: "fast" });
});

test("a facet that came with a taken name can still be changed, and given another name", async () => {
  const tools = fakeTools();
  const old = {
    id: "status",
    labels: { en: "Status" },
    type: "term",
    decay: "slow",
    many: false,
  } as const;
  await tools.store.write(["facets"], (tx) =>
    tx.objectStore("facets").put({ ...old, at: "2026-11-01T12:00:00.000Z" }),
  );
  expect(await saveOwnFacet(tools, { ...old, many: true })).toMatchObject({ many: true });
  const renamed = { ...old, labels: { en: "Standing" } };
  expect(await saveOwnFacet(tools, renamed)).toMatchObject({ labels: { en: "Standing" } });
});
