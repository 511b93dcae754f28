// What sightings are counted by: the map's own terms together with the built-in vocabulary.
import { joinDigests } from "../base/digest.ts";
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Counting } from "../index/state.ts";
import { hashLexicon } from "../index/hash-lexicon.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import type { NeedsCard } from "../model/card-needs.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sentinel } from "../model/sentinel.ts";
import { digestRecord } from "../model/step-sentinel.ts";
import { readSentinel } from "../store/read-batch.ts";
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
  return countingFor(await readWords(tx));
}

async function readWords(tx: ReadTransaction | WriteTransaction) {
  const [terms, facets, products] = await Promise.all([
    tx.objectStore("terms").getAll(),
    tx.objectStore("facets").getAll(),
    tx.objectStore("products").getAll(),
  ]);
  return { terms, facets, products };
}

/** How sightings are counted, with what tells whether it is still so: undefined where nothing was ever written. */
export type StampedCounting = Counting & { readonly stamp: string | undefined };

let known: StampedCounting | undefined;

/**
 * Returns how the map's sightings are counted now; to be called before the transaction that counts. The words are read
 * once a page, and again where somebody changed them.
 */
export async function readCounting({ store }: Pick<Tools, "store">): Promise<StampedCounting> {
  return store.read(["meta", ...WORD_STORES], async (tx) => {
    const sentinel = await readSentinel(tx);
    const stamp = sentinel && stampOf(sentinel);
    if (known && known.stamp === stamp) return known;
    const words = await readWords(tx);
    const counting = { ...countingFor(words), stamp };
    // Words that are not what was written are not kept in mind: they may be healed, and are the same again.
    if (sentinel && isWhole(words, sentinel)) known = counting;
    return counting;
  });
}

/**
 * Writes what counts sightings, in one transaction over stores that include `meta`: by the counting that was read before
 * or, where somebody changed words since, by one that is read anew.
 */
export async function writeCounted<T>(
  tools: Pick<Tools, "store">,
  read: StampedCounting,
  stores: readonly StoreName[],
  work: (tx: WriteTransaction, counting: Counting) => Promise<T>,
): Promise<T> {
  for (let counting = read; ; counting = await readCounting(tools)) {
    const { stamp } = counting;
    const done = await tools.store.write(stores, async (tx) => {
      const sentinel = await readSentinel(tx);
      if ((sentinel && stampOf(sentinel)) !== stamp) return undefined;
      return { result: await work(tx, counting) };
    });
    if (done) return done.result;
  }
}

// Every write of records goes into the sentinel, in its own transaction.
function stampOf({ db, counts, digests }: Sentinel): string {
  return JSON.stringify([db, ...WORD_STORES.map((kind) => [counts[kind], digests[kind]])]);
}

function isWhole(words: Awaited<ReturnType<typeof readWords>>, { counts, digests }: Sentinel) {
  return WORD_STORES.every((kind) => {
    const found = words[kind].reduce<number>(
      (sum, each) => joinDigests(sum, digestRecord(each)),
      0,
    );
    return words[kind].length === counts[kind] && found === digests[kind];
  });
}
