// What sightings are counted by: the map's own terms together with the built-in vocabulary.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Counting } from "../index/state.ts";
import { hashLexicon } from "../index/hash-lexicon.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import type { NeedsCard } from "../model/card-needs.ts";
import type { ShoalMap } from "../model/map.ts";
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
