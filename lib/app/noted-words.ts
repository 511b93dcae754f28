// Words that sightings state and no term describes: a map that was imported may hold them by their traits alone.
import type { Slot } from "../index/posting-block.ts";
import { TOLD_END } from "../index/posting-keys.ts";
import { asFacet } from "../model/as-facet.ts";
import { DERIVED } from "../model/derive-traits.ts";
import { facetOf, type FacetType } from "../model/facets.ts";
import { isShipped } from "../model/own-terms.ts";
import { ANY_ITEM, OTHER_VALUE, parseTrait, splitKey, valueWords } from "../model/trait.ts";
import { readIndexState } from "../store/index-state.ts";
import type { Tools } from "./tools.ts";
import type { Word } from "./vocabulary.ts";

/** Most keys of postings that are looked through: a trait has one for each 32 768 channels. */
const MOST_KEYS = 50_000;

/** Returns the words that the index counts people by and that have no record, not even one of their removal. */
export async function listNotedWords({ store }: Pick<Tools, "store">): Promise<Word[]> {
  const { ids, described, facets } = await store.read(
    ["meta", "postings", "terms", "facets"],
    async (tx) => {
      const [{ live }, keys, described, facets] = await Promise.all([
        readIndexState(tx),
        tx.objectStore("postings").getAllKeys(IDBKeyRange.lowerBound([TOLD_END]), MOST_KEYS),
        tx.objectStore("terms").getAllKeys(),
        tx.objectStore("facets").getAll(),
      ]);
      return { ids: live ? idsOf(keys, live.slot) : [], described, facets };
    },
  );
  const known = new Set(described);
  const gone = new Set(facets.flatMap(({ id, removed }) => (removed ? [id] : [])));
  const own = facets.map(asFacet);
  const typeOf = (facet: string): FacetType | undefined =>
    (facetOf(facet) ?? own.find(({ id }) => id === facet))?.type;
  return ids.flatMap((id): Word[] => {
    const { facet, value } = parseTrait(id);
    if (known.has(id) || gone.has(facet) || isShipped(id) || !isWord(facet, value, typeOf(facet)))
      return [];
    return [{ id, facet, labels: notedLabels(id), aliases: [], broader: [] }];
  });
}

/** Returns what a word is called that nothing describes: its value in words, in the language that its script tells. */
export function notedLabels(id: string): Word["labels"] {
  const label = valueWords(parseTrait(id).value);
  return { [/\p{Script=Han}/u.test(label) ? "zh-CN" : "en"]: label };
}

function idsOf(keys: readonly (readonly [key: string, slot: Slot, block: number])[], slot: Slot) {
  const ids = keys.flatMap(([key, of]) => (of === slot ? [splitKey(key)[0]] : []));
  return [...new Set(ids)];
}

// What ranges, choices and hours may say is known.
function isWord(facet: string, value: string, type: FacetType = "term"): boolean {
  if (facet === "" || facet === DERIVED || value === "") return false;
  if (value === ANY_ITEM || value === OTHER_VALUE || /^[<>]=/.test(value)) return false;
  return type === "term" || type === "purchase";
}
