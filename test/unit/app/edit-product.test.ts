// Product cards: fields that are saved at the same time all stay.
import { expect, test } from "vitest";
import { editProduct, listProducts, saveProduct } from "../../../lib/app/edit-product.ts";
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
