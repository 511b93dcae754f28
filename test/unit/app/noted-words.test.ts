// Words that an imported map states without describing them.
import { beforeEach, expect, test } from "vitest";
import { addTerm } from "../../../lib/app/add-term.ts";
import { editTerm, mergeTerm, removeTerm } from "../../../lib/app/edit-term.ts";
import { loadVocabulary } from "../../../lib/app/load-vocabulary.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { listNotedWords } from "../../../lib/app/noted-words.ts";
import { readWordBook } from "../../../lib/app/read-word-book.ts";
import { aMap, aSighting, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

let tools: FakeTools;
beforeEach(async () => {
  tools = fakeTools();
  const traits = [
    "role:betriebsrat",
    "interest:running",
    "age:30-39",
    "gender:women",
    "spend:high",
    "purchase:hoka;relation=rival",
    "need:wide-fit",
    "hobbyhorse:trains",
    "interest:described",
    "兴趣:陶艺",
  ];
  await applyImport(tools, {
    incoming: aMap({
      terms: [aTerm({ id: "interest:described", facet: "interest", labels: { en: "Described" } })],
      sightings: [aSighting({ cohorts: [{ traits: traits.sort(), seen: 2 }] })],
    }),
  });
});

test("are those of facets of words that nothing describes", async () => {
  const words = await listNotedWords(tools);
  expect(words.map(({ id }) => id).sort()).toEqual([
    "hobbyhorse:trains",
    "interest:陶艺",
    "need:wide-fit",
    "purchase:hoka",
    "role:betriebsrat",
  ]);
  expect(words.find(({ id }) => id === "need:wide-fit")?.labels).toEqual({ en: "wide fit" });
  expect(words.find(({ id }) => id === "interest:陶艺")?.labels).toEqual({ "zh-CN": "陶艺" });
});

test("are found by the next key where the first one was faster than reading them", async () => {
  const { match, readings } = await loadVocabulary(tools, "en");
  const read = readings("w");
  expect(match("wide fit", undefined, 5)).toEqual([]);
  await read;
  expect(match("wide fit", undefined, 5).map(({ id }) => id)).toEqual(["need:wide-fit"]);
});

test("are described where another word is merged into one, so that its names find it", async () => {
  await addTerm(tools, "role", "Works council", "en");
  await mergeTerm(tools, "role:works-council", "role:betriebsrat");
  const { match, readings } = await loadVocabulary(tools, "en");
  await readings("works council");
  expect(match("works council", undefined, 5).map(({ id }) => id)).toEqual(["role:betriebsrat"]);
  expect((await readWordBook(tools)).get("role:betriebsrat")?.labels).toEqual({
    en: "betriebsrat",
  });
});

test("are offered to forms, and stand among the words until they are described or removed", async () => {
  const offered = async (text: string) => {
    const { match, readings } = await loadVocabulary(tools, "en");
    await readings(text);
    expect(readings(text)).toBeUndefined();
    return match(text, undefined, 5).map(({ id }) => id);
  };
  expect(await offered("betriebs")).toEqual(["role:betriebsrat"]);
  expect(await offered("hoka")).toContain("purchase:hoka");
  expect((await readWordBook(tools)).get("role:betriebsrat")).toMatchObject({ origin: "own" });
  await editTerm(tools, "role:betriebsrat", { labels: { en: "works council" } });
  expect(await offered("works coun")).toEqual(["role:betriebsrat"]);
  await removeTerm(tools, "purchase:hoka");
  expect(await offered("hoka")).not.toContain("purchase:hoka");
  expect((await readWordBook(tools)).has("purchase:hoka")).toBe(false);
});
