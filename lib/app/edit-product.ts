// Creates, changes, reads and removes product cards.
import { compareText, fold } from "../base/text.ts";
import { toInstant } from "../base/time.ts";
import type { Product } from "../model/product.ts";
import type { Tools } from "./tools.ts";

type ProductTools = Pick<Tools, "store" | "now" | "announce" | "newId">;

/** A card to write: without an id it is a new one. */
export type ProductEdit = Pick<Product, "name"> & Partial<Product>;

/** Returns the product cards that are not removed, by name. */
export async function listProducts(tools: Pick<Tools, "store">): Promise<Product[]> {
  const all = await tools.store.read(["products"], (tx) => tx.objectStore("products").getAll());
  return all
    .filter(({ removed }) => !removed)
    .sort((a, b) => compareText(fold(a.name), fold(b.name)) || compareText(a.id, b.id));
}

/** Writes a card as it stands now and returns it; an edited sample becomes the user's. */
export async function saveProduct(tools: ProductTools, product: ProductEdit): Promise<Product> {
  const { sample: _, ...own } = product;
  const saved = { ...own, id: product.id ?? tools.newId("pr"), at: toInstant(tools.now()) };
  await tools.store.write(["products"], (tx) => tx.objectStore("products").put(saved));
  tools.announce("map");
  return saved;
}

/** Removes a card; the removal is kept as a record so that an import does not bring it back. */
export async function removeProduct(
  tools: ProductTools,
  { id, name }: Pick<Product, "id" | "name">,
): Promise<void> {
  await saveProduct(tools, { id, name, removed: true });
}
