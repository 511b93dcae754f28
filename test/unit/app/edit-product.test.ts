// Product cards: fields that are saved at the same time all stay.
import { expect, test, vi } from "vitest";
import {
  editProduct,
  listProducts,
  removeProduct,
  saveProduct,
} from "../../../lib/app/edit-product.ts";
import { isIndexReady } from "../../../lib/app/keep-index.ts";
import { loadVocabulary } from "../../../lib/app/load-vocabulary.ts";
import { ask } from "../../../lib/app/ask.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

test("keeps fields that are saved at once, each by itself", async () => {
  const tools = fakeTools();
  const { id } = await saveProduct(tools, { name: "Gemsbock" });
  await Promise.all([
    editProduct(tools, id, { item: "trail shoes" }),
    editProduct(tools, id, { rivals: ["Altra"] }),
    editProduct(tools, id, { features: [{ name: "Wide toe box" }] }),
  ]);
  expect(await listProducts(tools)).toMatchObject([
    {
      name: "Gemsbock",
      item: "trail shoes",
      rivals: ["Altra"],
      features: [{ name: "Wide toe box" }],
    },
  ]);
});

test("leaves a card alone that is not there", async () => {
  const tools = fakeTools();
  await editProduct(tools, "pr:none", { item: "trail shoes" });
  expect(await listProducts(tools)).toEqual([]);
});

test("counts anew by the needs that a card names, and shows them", async () => {
  const tools = fakeTools();
  const cohorts = [{ traits: ["purchase:Altra;relation=rival"], seen: 1 }];
  await applyImport(tools, { incoming: aMap({ sightings: [aSighting({ cohorts })] }) });
  const { id } = await saveProduct(tools, { name: "Gemsbock", rivals: ["Altra"] });
  const found = async (trait: string) =>
    (await ask(tools, { criteria: [{ trait, level: "must" }] })).rows.length;
  expect(await isIndexReady(tools)).toBe(true);
  expect(await found("derived:need:wide-toes")).toBe(0);
  await editProduct(tools, id, { features: [{ name: "Toe box", needs: ["need:wide toes"] }] });
  expect(await found("derived:need:wide-toes")).toBe(1);
  await vi.waitUntil(() => isIndexReady(tools));
  expect(await found("derived:need:wide-toes")).toBe(1);
  expect(await found("need:wide-toes")).toBe(0);
  const { derive } = await loadVocabulary(tools, "en");
  expect(derive(["purchase:altra;relation=rival"])).toEqual([
    { trait: "derived:need:wide-toes", because: ["purchase:altra;relation=rival"] },
  ]);
  await removeProduct(tools, { id, name: "Gemsbock" });
  expect(await found("derived:need:wide-toes")).toBe(0);
});
