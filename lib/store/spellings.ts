// The spellings that the lexicon resolves, kept beside the index so that a question need not load the vocabulary.
import { compareText } from "../base/text.ts";
import { BUCKETS, bucketOf } from "../index/alias-bucket.ts";
import { keysLookedUp } from "../model/covered-keys.ts";
import { facetKey } from "../model/facet-rows.ts";
import { facetOf } from "../model/facets.ts";
import { ALIAS_MARK, type Lexicon } from "../model/lexicon.ts";
import { Requests, type Answer } from "./requests.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

const bucketKey = (key: string) => `aliases-${bucketOf(key)}`;

// What is known of the spellings of some trait keys, as a lexicon that names them alone.
function askAliases(requests: Requests, keys: readonly string[]): Answer<Lexicon> {
  const buckets = [...new Set(keys.map(bucketKey))].map((key) => requests.get("meta", key));
  // Written by writeAliases alone.
  return () => new Map(buckets.flatMap((read) => (read() ?? []) as [string, string[]][]));
}

/** Resolves to what is known of spellings that were asked for; asks once more where what is known leads further. */
export type ReadSpellings = () => Promise<Lexicon>;

/**
 * Asks, with others, for what is known of other spellings of some traits, and of facets of the user's own among
 * `facets`: a lexicon that names them alone. Only a facet's other name leads further, to its id.
 */
export function askSpellings(
  requests: Requests,
  traits: readonly string[],
  facets: readonly string[],
): ReadSpellings {
  const own = facets.filter((facet) => !facetOf(facet));
  const looked = new Set([
    ...keysLookedUp(traits),
    ...own.map((facet) => facetKey(facet).slice(ALIAS_MARK.length)),
  ]);
  const read = askAliases(requests, [...looked]);
  return async () => {
    const first = read();
    // Only the facet itself leads to what its values mean.
    const further = keysLookedUp(traits, first).filter((key) => !looked.has(key));
    if (further.length === 0) return first;
    const second = askAliases(requests, further);
    await requests.answered();
    return new Map([...first, ...second()]);
  };
}

/** Returns what `askSpellings` asks for, in two rounds at most. */
export async function readSpellings(
  tx: ReadTransaction,
  traits: readonly string[],
  facets: readonly string[],
): Promise<Lexicon> {
  const requests = new Requests(tx);
  const read = askSpellings(requests, traits, facets);
  await requests.answered();
  return read();
}

function bucketsOf(lexicon: Lexicon) {
  const buckets = new Map<string, [string, readonly string[]][]>();
  for (let bucket = 0; bucket < BUCKETS; bucket++) buckets.set(`aliases-${bucket}`, []);
  for (const [id, meant] of lexicon) {
    if (id.startsWith(ALIAS_MARK)) buckets.get(bucketKey(id.slice(1)))!.push([id, meant]);
  }
  return [...buckets];
}

/** Keeps the spellings that a lexicon resolves, so that a question can be asked without loading the vocabulary. */
export async function writeAliases(tx: WriteTransaction, lexicon: Lexicon): Promise<void> {
  await Promise.all(bucketsOf(lexicon).map(([key, rows]) => tx.objectStore("meta").put(rows, key)));
}

/** Tells whether the kept spellings are those of a lexicon, in whatever order. */
export async function aliasesFit(tx: ReadTransaction, lexicon: Lexicon): Promise<boolean> {
  const fits = await Promise.all(
    bucketsOf(lexicon).map(async ([key, rows]) => {
      const stored: unknown = await tx.objectStore("meta").get(key);
      return Array.isArray(stored) && holdsSame(stored, rows);
    }),
  );
  return fits.every(Boolean);
}

// Two lexicons of the same content may have come about in different orders.
function holdsSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || linesOf(a) === linesOf(b);
}

function linesOf(rows: readonly unknown[]): string {
  return rows
    .map((row) => JSON.stringify(row))
    .sort(compareText)
    .join("\n");
}
