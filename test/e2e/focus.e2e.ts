// Where the focus goes when what was pressed goes away, and where it stands in a form that was just opened.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { aChannel, aMap } from "../fixtures/a-map.ts";
import { findBarriers } from "./check-accessibility.ts";
import { focusedIn } from "./focused-in.ts";
import { useSampleWorld } from "./sample-world.ts";

const sample = useSampleWorld();
const surface = () => sample.dashboard.surface;
const focused = () => focusedIn(surface().page);

async function addWord(name: string) {
  await sample.open("vocabulary=new");
  await surface().fill({ testid: "word-name" }, name);
  await surface().click({ testid: "word-save" });
  await surface().wait({ testid: "word-id" });
}

test.each([
  ["vocabulary", "word-add", "word-name"],
  ["personas", "persona-new", "persona-name"],
  ["products", "product-new", "product-name"],
] as const)("begins in the name of what is added in %s", async (section, button, name) => {
  await sample.dashboard.go(section);
  await surface().click({ testid: button });
  await surface().wait({ testid: name });
  await expect.poll(focused).toBe(name);
});

test("goes to the first question that was not shown", async () => {
  await sample.open("personas=p%3Asample-training-runner");
  await surface().click({ css: '[data-testid="part-unknown"] summary' });
  const shown = () => surface().texts({ css: '[data-testid="unknown-list"] li' });
  const before = (await shown()).length;
  await surface().click({ testid: "unknown-all" });
  const ninth = (await shown())[before]!.split("\n").at(-1)!;
  await expect.poll(() => focusedIn(surface().page, "words")).toContain(ninth);
});

test("goes to the version that was frozen", async () => {
  await surface().click({ css: '[data-testid="part-versions"] summary' });
  await surface().click({ testid: "persona-freeze" });
  await surface().wait({ testid: "version-state", text: "nothing changed" });
  await expect.poll(focused).toBe("version");
  expect(await findBarriers(surface().page)).toEqual([]);
});

test("goes to the words of a note that was added", async () => {
  await surface().click({ css: '[data-testid="part-tell"] summary' });
  await surface().click({ testid: "message-add" });
  await expect.poll(focused).toBe("message-text");
});

test("goes from a merge to its undoing, and back", async () => {
  await addWord("Parkour jogs");
  await surface().fill({ testid: "merge-into" }, "running");
  await surface().wait({ testid: "merge-into-option" });
  await surface().press("Enter");
  await surface().wait({ testid: "word-merged" });
  await expect.poll(focused).toBe("merge-undo");
  await surface().press("Enter");
  await surface().wait({ testid: "merge-into" });
  await expect.poll(focused).toBe("merge-into");
});

test("goes from pair to pair of words that may be the same, then to the way back", async () => {
  await addWord("Fell walking tour");
  await addWord("Fell walkin tour");
  await sample.dashboard.go("vocabulary");
  await surface().click({ css: '[data-testid="near"] summary' });
  const pairs = () => surface().texts({ testid: "near-pair" });
  for (let left = (await pairs()).length - 1; left >= 0; left--) {
    await surface().click({ testid: "near-dismiss" });
    await expect.poll(async () => (await pairs()).length).toBe(left);
    await expect.poll(focused).toBe(left > 0 ? "near-pair" : "near-undo");
  }
  await surface().press("Enter");
  await surface().wait({ css: '[data-testid="near"] summary' });
  await expect.poll(() => focusedIn(surface().page, "words")).toMatch(/may mean the same/);
  expect(await findBarriers(surface().page)).toEqual([]);
});

test("goes into the form of a facet, and back to what opened it", async () => {
  await sample.open("vocabulary=facets");
  await surface().click({ testid: "facet-add" });
  await expect.poll(focused).toBe("facet-en");
  await surface().fill({ testid: "facet-en" }, "Trail grade");
  await surface().click({ testid: "facet-save" });
  await surface().gone({ testid: "facet-form" });
  await expect.poll(focused).toBe("facet-add");
  await surface().click({ role: "button", name: "Edit", within: { testid: "own-facet" } });
  await expect.poll(focused).toBe("facet-en");
  await surface().click({ testid: "facet-cancel" });
  await expect.poll(() => focusedIn(surface().page, "words")).toBe("Edit");
  await surface().press("Tab");
  await surface().press("Enter");
  await surface().gone({ testid: "own-facet" });
  await expect.poll(focused).toBe("facet-add");
  expect(await findBarriers(surface().page)).toEqual([]);
});

test("follows an import from step to step", async () => {
  const file = path.join(sample.world.driver.downloads, "one.shoal.json");
  const bad = path.join(sample.world.driver.downloads, "bad.shoal.json");
  writeFileSync(file, writeMap(aMap({ channels: [aChannel({ key: "focus.example" })] })));
  writeFileSync(bad, "{");
  await sample.dashboard.offer(file);
  await surface().click({ testid: "import-cancel" });
  await expect.poll(focused).toBe("import-file");
  await sample.dashboard.offer(file);
  await surface().click({ testid: "import-apply" });
  await surface().wait({ testid: "import-done" });
  await expect.poll(focused).toBe("import-done");
  expect(await findBarriers(surface().page)).toEqual([]);
  const field = await surface().page.waitForSelector('[data-testid="import-file"]');
  await field?.focus();
  await (field as ElementHandle<HTMLInputElement>).uploadFile(bad);
  await expect.poll(focused).toBe("import-refused");
  await surface().click({ role: "button", within: { testid: "import-refused" } });
  await surface().gone({ testid: "import-refused" });
  await expect.poll(focused).toBe("import-file");
});
