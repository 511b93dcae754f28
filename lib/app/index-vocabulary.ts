// What sightings are counted by: the map's own terms together with the built-in vocabulary.
import { VOCABULARY_VERSION } from "../index/vocabulary-version.ts";
import type { Counting } from "../index/state.ts";
import { hashLexicon } from "../index/hash-lexicon.ts";
import { BUILTIN_TERMS } from "../model/builtin-terms.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import type { Term } from "../model/term.ts";
import { readIndexState, writeIndexState } from "../store/index-state.ts";
import type { WriteTransaction } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

let latest: { readonly terms: string; readonly counting: Counting } | undefined;

/** Returns how the sightings of a map with these terms of its own are counted. */
export function countingFor(terms: readonly Term[]): Counting {
  const text = JSON.stringify(terms);
  if (latest?.terms !== text) {
    const lexicon = lexiconOf(terms, BUILTIN_TERMS);
    const counting = { lexicon, vocabulary: hashLexicon(lexicon), builtin: VOCABULARY_VERSION };
    latest = { terms: text, counting };
  }
  return latest.counting;
}

/** Returns how the map's sightings are counted now; to be called before the transaction that counts. */
export async function readCounting({ store }: Pick<Tools, "store">): Promise<Counting> {
  return countingFor(await store.read(["terms"], (tx) => tx.objectStore("terms").getAll()));
}

/**
 * To be called where terms were written, in the same transaction with the index's stores: where sightings count
 * otherwise from now on, the index goes, the plain scan answers, and keepIndex builds it anew.
 */
export async function noteTerms(tx: WriteTransaction): Promise<void> {
  const [{ live, ...rest }, terms] = await Promise.all([
    readIndexState(tx),
    tx.objectStore("terms").getAll(),
  ]);
  if (live && live.vocabulary !== countingFor(terms).vocabulary) await writeIndexState(tx, rest);
}
