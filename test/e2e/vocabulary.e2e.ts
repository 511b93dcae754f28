// Words as fields show them: one that was there already, one that now means another, the values of a facet.
import { expect, test } from "vitest";
import { findBarriers } from "./check-accessibility.ts";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";

const sample = useSampleWorld();
const surface = () => sample.dashboard.surface;

async function add(name: string) {
  await sample.open("vocabulary=new");
  await surface().fill({ testid: "word-name" }, name);
  await surface().click({ testid: "word-save" });
  await surface().wait({ testid: "word-id" });
}

test("says of a word that is there already that nothing was added, until its page is left", async () => {
  const terms = async () => (await readDatabase(surface().page))["terms"] ?? [];
  const before = await terms();
  await add("跑步");
  await surface().wait({ testid: "word-known", text: "“跑步” was in the vocabulary already" });
  expect(await surface().text({ testid: "word-id" })).toBe("interest:running");
  expect(await terms()).toEqual(before);
  expect(await findBarriers(surface().page)).toEqual([]);
  await sample.dashboard.go("vocabulary");
  await surface().gone({ css: '[data-testid="word-known"]:not(:empty)' });
  await sample.open(`vocabulary=${encodeURIComponent("interest:running")}`);
  await surface().wait({ testid: "word-id", text: "interest:running" });
  expect(await surface().text({ testid: "word-known" })).toBe("");
  await add("Hill walking");
  expect(await surface().text({ testid: "word-known" })).toBe("");
});

test("names once what a merged word means", async () => {
  await add("Parkour jogs");
  await surface().fill({ testid: "merge-into" }, "running");
  await surface().wait({ testid: "merge-into-option" });
  await surface().press("Enter");
  await surface().wait({ testid: "word-merged" });
  const told = await surface().text({ css: '[data-testid="word-merged"] p' });
  expect(told.match(/running/g)).toHaveLength(1);
  expect(await findBarriers(surface().page)).toEqual([]);
});

test("shows that a word Shoal knows keeps its name where that is emptied", async () => {
  await sample.open(`vocabulary=${encodeURIComponent("interest:cycling")}`);
  const name = await surface().value({ testid: "word-en" });
  await surface().fill({ testid: "word-en" }, "");
  await surface().press("Tab");
  await surface().wait({ testid: "word-en-saved", text: "Saved" });
  expect(name).not.toBe("");
  await surface().wait({ css: `[data-testid="word-en"][placeholder="${name}"]` });
});

test("leaves the words in their place while pairs that may mean the same are looked for", async () => {
  await add("Fell walking tour");
  await add("Fell walkin tour");
  await sample.open("vocabulary");
  await surface().wait({ testid: "words" });
  await surface().page.evaluateOnNewDocument(() => {
    const tops = new Set<number>();
    Object.assign(globalThis, { tops });
    const look = () => {
      const words = document.querySelector('[data-testid="words"]');
      if (words) tops.add(Math.round(words.getBoundingClientRect().top));
      requestAnimationFrame(look);
    };
    look();
  });
  await surface().page.emulateCPUThrottling(3); // so that it takes its time
  await surface().page.reload();
  await surface().wait({ testid: "near" });
  await surface().page.emulateCPUThrottling(null);
  const tops = await surface().page.evaluate(() => [
    ...(Reflect.get(globalThis, "tops") as Set<number>),
  ]);
  expect(tops).toHaveLength(1);
});

test("takes the first value of a facet that is picked by a second Enter", async () => {
  await sample.open("personas=new");
  const traits = () => surface().texts({ testid: "ad-line" });
  const field = { testid: "persona-trait" };
  const typed = () => surface().value(field);
  const active = () => surface().texts({ css: '[role="option"][aria-selected="true"]' });
  await surface().fill(field, "gend");
  await surface().press("Enter");
  expect(await typed()).toBe("gender: ");
  await expect.poll(async () => (await active()).join()).toMatch(/^women/);
  expect(await findBarriers(surface().page)).toEqual([]);
  await surface().press("Enter");
  await expect.poll(async () => (await traits()).join()).toMatch(/women/);
  expect(await typed()).toBe("");
});

test("opens a closed list again by Enter", async () => {
  const field = { testid: "persona-trait" };
  await surface().fill(field, "runn");
  await surface().press("Escape");
  await surface().gone({ testid: "persona-trait-option" });
  await surface().press("Enter");
  await surface().wait({ testid: "persona-trait-option", text: "running" });
  await surface().press("Enter");
  await expect.poll(() => surface().value(field)).toBe("");
});

test.each([
  ["age", "age: ", "like 25-34, 40+ or <30"],
  ["income", "income (per year): ", "like 25-34, 40+ or <30"],
  ["online hours", "online hours: ", "like weekdays 19-23"],
])("says how values of %s are written, before any is", async (typed, named, hint) => {
  const field = { testid: "persona-trait" };
  await surface().fill(field, typed);
  await surface().press("Enter");
  expect(await surface().value(field)).toBe(named);
  await surface().wait({ css: '[role="listbox"]:not([hidden]) .group-head', text: hint });
  expect(await findBarriers(surface().page)).toEqual([]);
  await surface().fill(field, "");
});
