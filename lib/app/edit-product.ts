// Creates, changes, reads and removes product cards.
import { compareText, fold } from "../base/text.ts";
import { editedAt } from "../base/time.ts";
import type { Product } from "../model/product.ts";
import { countingIn } from "./index-vocabulary.ts";
import { noteWords, WORDED_STORES } from "./note-words.ts";
import { keepIndex } from "./keep-index.ts";
import type { Tools } from "./tools.ts";

type ProductTools = Pick<Tools, "store" | "now" | "announce" | "newId" | "settings">;

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
  const id = product.id ?? tools.newId("pr");
  const saved = await tools.store.write(WORDED_STORES, async (tx) => {
    const counted = await countingIn(tx);
    const before = await tx.objectStore("products").get(id);
    const card = { ...own, id, at: editedAt(tools.now(), before?.at) };
    await tx.objectStore("products").put(card);
    await noteWords(tx, counted);
    return card;
  });
  tools.announce("map");
  void keepIndex(tools).catch(() => undefined);
  return saved;
}

/**
 * Changes some fields of a card, in one transaction with reading it: fields that are saved at the same time all stay. A
 * card that is not there is left alone.
 */
export async function editProduct(
  tools: Omit<ProductTools, "newId">,
  id: string,
  edit: Partial<Product>,
): Promise<void> {
  await tools.store.write(WORDED_STORES, async (tx) => {
    const counted = await countingIn(tx);
    const stored = await tx.objectStore("products").get(id);
    if (!stored) return;
    const { sample: _, ...before } = stored;
    const at = editedAt(tools.now(), before.at);
    await tx.objectStore("products").put({ ...before, ...edit, id, at });
    await noteWords(tx, counted);
  });
  tools.announce("map");
  // What a card says of needs is counted: see `noteWords`.
  void keepIndex(tools).catch(() => undefined);
}

/** Removes a card; the removal is kept as a record so that an import does not bring it back. */
export async function removeProduct(
  tools: ProductTools,
  { id, name }: Pick<Product, "id" | "name">,
): Promise<void> {
  await saveProduct(tools, { id, name, removed: true });
}
