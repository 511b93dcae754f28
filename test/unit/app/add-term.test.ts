import { expect, test } from "vitest";
import { addTerm, listOwnTerms } from "../../../lib/app/add-term.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

test.each([
  ["Running", "interest:running"],
  ["跑步", "interest:running"],
  ["越野跑", "interest:trail-running"],
])("takes %s for the word that is known", async (label, id) => {
  const tools = fakeTools();
  expect(await addTerm(tools, "interest", label, "en")).toMatchObject({ id });
  expect(await listOwnTerms(tools)).toEqual([]);
});

test("adds a word that another facet has", async () => {
  const tools = fakeTools();
  expect(await addTerm(tools, "need", "Running", "en")).toMatchObject({ id: "need:running" });
  expect(await listOwnTerms(tools)).toHaveLength(1);
});

test("adds a new word once, whatever its letters' case", async () => {
  const tools = fakeTools();
  const first = await addTerm(tools, "interest", "Fell tramping", "en");
  expect(await addTerm(tools, "interest", "fell TRAMPING", "en")).toEqual(first);
  expect(await listOwnTerms(tools)).toEqual([first]);
});
