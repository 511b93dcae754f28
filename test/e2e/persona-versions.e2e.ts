// Frozen versions in the built extension: what an earlier one said can be taken back and frozen again.
import { expect, test } from "vitest";
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
