// What sightings are counted by: the map's own terms together with the built-in vocabulary.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Counting } from "../index/state.ts";
import { hashLexicon } from "../index/hash-lexicon.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import type { OwnFacet } from "../model/own-facet.ts";
import type { Term } from "../model/term.ts";
import { readIndexState, writeIndexState } from "../store/index-state.ts";
import type { ReadTransaction, WriteTransaction } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

let latest: { readonly text: string; readonly counting: Counting } | undefined;

/** Returns how the sightings of a map with these terms and facets of its own are counted. */
export function countingFor(terms: readonly Term[], facets: readonly OwnFacet[] = []): Counting {
  const text = JSON.stringify([terms, facets]);
  if (latest?.text !== text) {
    const lexicon = lexiconOf(terms, BUILTIN_TERMS, facets);
    const counting = { lexicon, vocabulary: hashLexicon(lexicon), builtin: VOCABULARY_VERSION };
    latest = { text, counting };
  }
  return latest.counting;
}

/** Returns how the map in a transaction is counted; it reads the stores `terms` and `facets`. */
export async function countingIn(tx: ReadTransaction | WriteTransaction): Promise<Counting> {
  const [terms, facets] = await Promise.all([
    tx.objectStore("terms").getAll(),
    tx.objectStore("facets").getAll(),
  ]);
  return countingFor(terms, facets);
}

/** Returns how the map's sightings are counted now; to be called before the transaction that counts. */
export async function readCounting({ store }: Pick<Tools, "store">): Promise<Counting> {
  return store.read(["terms", "facets"], countingIn);
}

/**
 * To be called where terms or facets were written, in the same transaction with the index's stores: where sightings count
 * otherwise from now on, the index goes, the plain scan answers, and keepIndex builds it anew.
 */
export async function noteTerms(tx: WriteTransaction): Promise<void> {
  const [{ live, ...rest }, { vocabulary }] = await Promise.all([
    readIndexState(tx),
    countingIn(tx),
  ]);
  if (live && live.vocabulary !== vocabulary) await writeIndexState(tx, rest);
}
