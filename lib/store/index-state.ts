// Reads and writes of the index's own records.
import { compareText } from "../base/text.ts";
import { BUCKETS, bucketOf } from "../index/alias-bucket.ts";
import type { Slot } from "../index/posting-block.ts";
import { asIndexState, toStoredState, type IndexState } from "../index/state.ts";
import { packTotals, unpackTotals, type IndexTotals } from "../index/totals.ts";
import { ALIAS_MARK, keysLookedUp, type Lexicon } from "../model/covered-keys.ts";
import { facetKey } from "../model/facet-rows.ts";
import { facetOf } from "../model/facets.ts";
import type { ReadTransaction, WriteTransaction } from "./schema.ts";

/** Where the state of the index is kept, in the store `meta`. */
export const INDEX_STATE_KEY = "index";

/** Most channels that a rebuild counts anew at its end; beyond them it is dropped, and begun again when it is next due. */
const MOST_DIRTY = 1_000;

/** Returns the state of the index. */
export async function readIndexState(tx: ReadTransaction | WriteTransaction): Promise<IndexState> {
  return asIndexState(await tx.objectStore("meta").get(INDEX_STATE_KEY));
}

/** Keeps the state of the index. */
export async function writeIndexState(tx: WriteTransaction, state: IndexState): Promise<void> {
  await tx.objectStore("meta").put(toStoredState(state), INDEX_STATE_KEY);
}

/** Returns the key in `meta` of a slot's totals. */
export function totalsKey(slot: Slot): string {
  return `totals-${slot}`;
}

/** Returns the totals of what is folded into a slot. */
export async function readTotals(
  tx: ReadTransaction | WriteTransaction,
  slot: Slot,
): Promise<IndexTotals> {
  return unpackTotals(await tx.objectStore("meta").get(totalsKey(slot)));
}

/** Keeps the totals of a slot. */
export async function writeTotals(
  tx: WriteTransaction,
  slot: Slot,
  totals: IndexTotals,
): Promise<void> {
  await tx.objectStore("meta").put(packTotals(totals), totalsKey(slot));
}

const bucketKey = (key: string) => `aliases-${bucketOf(key)}`;

/** Returns what is known of the spellings of some trait keys, as a lexicon that names them alone. */
export async function readAliases(tx: ReadTransaction, keys: readonly string[]): Promise<Lexicon> {
  const buckets = await Promise.all(
    [...new Set(keys.map(bucketKey))].map((key) => tx.objectStore("meta").get(key)),
  );
  // Written by writeAliases alone.
  return new Map(buckets.flatMap((bucket) => (bucket ?? []) as [string, string[]][]));
}

/**
 * Returns what is known of other spellings of some traits, and of facets of the user's own among `facets`, as a lexicon
 * that names them alone: in two rounds at most, the second where a facet's other name leads to its id.
 */
export async function readSpellings(
  tx: ReadTransaction,
  traits: readonly string[],
  facets: readonly string[],
): Promise<Lexicon> {
  const own = facets.filter((facet) => !facetOf(facet));
  const looked = new Set([
    ...keysLookedUp(traits),
    ...own.map((facet) => facetKey(facet).slice(ALIAS_MARK.length)),
  ]);
  const first = await readAliases(tx, [...looked]);
  // Only the facet itself leads to what its values mean.
  const further = keysLookedUp(traits, first).filter((key) => !looked.has(key));
  return further.length > 0 ? new Map([...first, ...(await readAliases(tx, further))]) : first;
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
      return Array.isArray(stored) && linesOf(stored) === linesOf(rows);
    }),
  );
  return fits.every(Boolean);
}

// Two lexicons of the same content may have come about in different orders.
function linesOf(rows: readonly unknown[]): string {
  return rows
    .map((row) => JSON.stringify(row))
    .sort(compareText)
    .join("\n");
}

/** Remembers changed channels for the end of a rebuild, where one is under way. */
export async function markDirty(
  tx: WriteTransaction,
  { rebuild, ...state }: IndexState,
  keys: readonly string[],
): Promise<void> {
  if (!rebuild) return;
  const dirty = [...new Set([...rebuild.dirty, ...keys])];
  const again = dirty.length > MOST_DIRTY;
  await writeIndexState(tx, again ? state : { ...state, rebuild: { ...rebuild, dirty } });
}
