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

test("shows the values of a facet that is picked, at once", async () => {
  await sample.open("personas=new");
  const traits = () => surface().texts({ testid: "ad-line" });
  await surface().fill({ testid: "persona-trait" }, "gend");
  await surface().press("Enter");
  expect(await surface().value({ testid: "persona-trait" })).toBe("gender: ");
  await surface().wait({ testid: "persona-trait-option", text: "women" });
  const before = await traits();
  await surface().press("Enter"); // none is taken that was not moved to
  expect(await traits()).toEqual(before);
  await surface().fill({ testid: "persona-trait" }, "gender: ");
  await surface().press("ArrowDown");
  await surface().press("Enter");
  await expect.poll(() => surface().value({ testid: "persona-trait" })).toBe("");
});
