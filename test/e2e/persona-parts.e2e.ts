// Parts of a persona in the built extension: versions frozen again, a note for a region that was typed.
import { expect, test } from "vitest";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";

const sample = useSampleWorld();

test("freezes again what an earlier version said", async () => {
  const { surface } = sample.dashboard;
  await sample.dashboard.go("personas");
  await surface.click({ role: "link", name: "Edit Comfort buyer" });
  await surface.click({ css: '[data-testid="part-versions"] summary' });
  await surface.click({ testid: "persona-freeze" });
  await surface.wait({ testid: "version-state", text: "nothing changed" });
  await surface.choose({ css: ".ad-line:first-child select" }, "may");
  await surface.wait({ testid: "version-changes", text: "must → may" });
  await surface.click({ testid: "persona-freeze" });
  await surface.wait({ testid: "version-state", text: "nothing changed" });
  await surface.click({ role: "button", name: "Take this version" });
  await surface.wait({ testid: "version-changes", text: "may → must" });
  await surface.click({ testid: "persona-freeze" });
  await surface.wait({ testid: "version-state", text: "nothing changed" });
  expect(await surface.texts({ testid: "version" })).toHaveLength(3);
});

test("keeps a note for a region that was typed, by the word that it means", async () => {
  const { surface } = sample.dashboard;
  await surface.click({ css: '[data-testid="part-tell"] summary' });
  for (const [at, region] of ["alpine region", "Upper Austria"].entries()) {
    await surface.click({ testid: "message-add" });
    const note = `[data-testid="message-note"]:nth-of-type(${at + 1})`;
    await surface.fill({ css: `${note} [data-testid="message-region"]` }, region);
    await surface.fill({ css: `${note} [data-testid="message-text"]` }, "Grip.");
  }
  const shown = await surface.page.$$eval('[data-testid="message-region"]', (fields) =>
    fields.map((field) => (field as HTMLInputElement).value),
  );
  expect(shown).toEqual(["mountains", "Upper Austria"]);
  await surface.click({ testid: "persona-save" });
  await surface.wait({ testid: "personas" });
  const { personas = [] } = await readDatabase(surface.page);
  expect(personas.find(({ name }) => name === "Comfort buyer")?.["messages"]).toEqual([
    { region: "region:mountains", text: "Grip." },
    { region: "region:Upper Austria", text: "Grip." },
  ]);
});
