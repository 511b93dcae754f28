// What sightings are counted by: the map's own terms together with the built-in vocabulary.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Counting } from "../index/state.ts";
import { hashLexicon } from "../index/hash-lexicon.ts";
import { statesTrait } from "../index/profile.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { DERIVED } from "../model/derive-traits.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import type { NeedsCard } from "../model/card-needs.ts";
import type { ShoalMap } from "../model/map.ts";
import { readIndexState, writeIndexState } from "../store/index-state.ts";
import type { ReadTransaction, StoreName, WriteTransaction } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

/** The stores of all records that sightings are counted by. */
export const WORD_STORES = ["terms", "facets", "products"] as const satisfies readonly StoreName[];

let latest: { readonly text: string; readonly counting: Counting } | undefined;

/** Returns how the sightings of a map with these terms, facets of its own and product cards are counted. */
export function countingFor({
  terms,
  facets,
  products,
}: Pick<ShoalMap, "terms" | "facets" | "products">): Counting {
  const cards = products.map(needsOf);
  const text = JSON.stringify([terms, facets, cards]);
  if (latest?.text !== text) {
    const lexicon = lexiconOf(terms, BUILTIN_TERMS, facets, cards);
    const counting = { lexicon, vocabulary: hashLexicon(lexicon), builtin: VOCABULARY_VERSION };
    latest = { text, counting };
  }
  return latest.counting;
}

// The rest of a card changes nothing that is counted.
function needsOf({ features, rivals, substitutes, removed }: NeedsCard): NeedsCard {
  return {
    ...(features && { features }),
    ...(rivals && { rivals }),
    ...(substitutes && { substitutes }),
    ...(removed && { removed }),
  };
}

/** Returns how the map in a transaction is counted; it reads the WORD_STORES. */
export async function countingIn(tx: ReadTransaction | WriteTransaction): Promise<Counting> {
  const [terms, facets, products] = await Promise.all([
    tx.objectStore("terms").getAll(),
    tx.objectStore("facets").getAll(),
    tx.objectStore("products").getAll(),
  ]);
  return countingFor({ terms, facets, products });
}

/** Returns how the map's sightings are counted now; to be called before the transaction that counts. */
export async function readCounting({ store }: Pick<Tools, "store">): Promise<Counting> {
  return store.read(WORD_STORES, countingIn);
}

/**
 * To be called where terms, facets or product cards were written, in the same transaction over the WORD_STORES and "meta":
 * where sightings count otherwise from now on, the index goes, the plain scan answers, and keepIndex builds it anew.
 */
export async function noteTerms(tx: WriteTransaction): Promise<void> {
  const [{ live, ...rest }, { vocabulary }] = await Promise.all([
    readIndexState(tx),
    countingIn(tx),
  ]);
  if (live && live.vocabulary !== vocabulary) await writeIndexState(tx, rest);
}

/**
 * To be called where product cards were written, as `noteTerms`, over the INDEX_STORES too; `before` is how the map was
 * counted then. A card is written field by field: where nobody was seen to buy what changed, the index stays.
 */
export async function noteCards(tx: WriteTransaction, before: Counting): Promise<void> {
  const [{ live, ...rest }, after] = await Promise.all([readIndexState(tx), countingIn(tx)]);
  if (!live || live.vocabulary === after.vocabulary) return;
  const items = itemsChanged(before.lexicon, after.lexicon);
  const stays = live.vocabulary === before.vocabulary && !(await areBought(tx, items));
  const { vocabulary } = after;
  await writeIndexState(tx, stays ? { ...rest, live: { ...live, vocabulary } } : rest);
}

const CARD_ROW = `${DERIVED}:need:`;

// The items of which cards name other needs than before.
function itemsChanged(before: Lexicon, after: Lexicon): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const needs = (lexicon: Lexicon, key: string) => (lexicon.get(key) ?? []).join("\n");
  return [...keys]
    .filter((key) => key.startsWith(CARD_ROW) && needs(before, key) !== needs(after, key))
    .map((key) => key.slice(CARD_ROW.length));
}

// Whether any purchase of some items was counted, in either slot or since it was last folded in.
async function areBought(tx: WriteTransaction, items: readonly string[]): Promise<boolean> {
  const keys = items.map((item) => `purchase:${item}`);
  const [recent, ...posted] = await Promise.all([
    tx.objectStore("recent").getAll(),
    ...keys.map((key) => tx.objectStore("postings").getKey(IDBKeyRange.bound([key], [key, []]))),
  ]);
  return (
    posted.some((key) => key !== undefined) ||
    recent.some(({ now }) => keys.some((key) => statesTrait(now.evidence, key)))
  );
}
