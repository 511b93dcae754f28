// The spellings that the lexicon resolves, kept beside the index so that a question need not load the vocabulary.
import { ShoalError } from "../base/errors.ts";
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
  const buckets = new Map<string, Answer<unknown>>();
  for (const bucket of keys.map(bucketKey)) {
    if (!buckets.has(bucket)) buckets.set(bucket, requests.get("meta", bucket));
  }
  return () =>
    new Map(keys.flatMap((key) => rowsOf(buckets.get(bucketKey(key))!(), ALIAS_MARK + key)));
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

// A bucket is text, a row a line, in order: a browser hands over text in no time, and a line is found without reading
// the others. JSON writes no line end within a line, and a quote only where a text ends.
function bucketsOf(lexicon: Lexicon): [key: string, text: string][] {
  const buckets = new Map<string, string[]>();
  for (let bucket = 0; bucket < BUCKETS; bucket++) buckets.set(`aliases-${bucket}`, []);
  for (const [id, meant] of lexicon) {
    if (id.startsWith(ALIAS_MARK)) {
      buckets.get(bucketKey(id.slice(1)))!.push(JSON.stringify([id, ...meant]));
    }
  }
  return [...buckets].map(([key, lines]) => [key, `\n${lines.sort(compareText).join("\n")}\n`]);
}

function rowsOf(bucket: unknown, id: string): [string, readonly string[]][] {
  if (typeof bucket !== "string") return [];
  const at = bucket.indexOf(`\n[${JSON.stringify(id)}`) + 1;
  if (at === 0) return [];
  try {
    const [, ...meant] = JSON.parse(bucket.slice(at, bucket.indexOf("\n", at))) as string[];
    return [[id, meant]];
  } catch {
    // A browser that keeps no checksums hands over a flipped byte as if nothing had been.
    throw new ShoalError("DATABASE_DAMAGED", { detail: "spellings" });
  }
}

/** Keeps the spellings that a lexicon resolves, so that a question can be asked without loading the vocabulary. */
export async function writeAliases(tx: WriteTransaction, lexicon: Lexicon): Promise<void> {
  await Promise.all(bucketsOf(lexicon).map(([key, text]) => tx.objectStore("meta").put(text, key)));
}

/** Tells whether the kept spellings are those of a lexicon. */
export async function aliasesFit(tx: ReadTransaction, lexicon: Lexicon): Promise<boolean> {
  const fits = await Promise.all(
    bucketsOf(lexicon).map(async ([key, text]) => (await tx.objectStore("meta").get(key)) === text),
  );
  return fits.every(Boolean);
}
