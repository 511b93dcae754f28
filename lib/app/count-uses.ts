// Where a word is used: in how many sightings and channels, and in which personas and product cards.
import { canonicalKey, coveredKeys } from "../model/covered-keys.ts";
import { splitKey } from "../model/trait.ts";
import { retractedIds } from "../exchange/compare-maps.ts";
import { countingIn, WORD_STORES } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

/** `sightings` and `channels` count the word with its narrower ones; `exact` are the sightings that state just it. */
export type WordUses = {
  readonly sightings: number;
  readonly exact: number;
  readonly channels: number;
  readonly personas: readonly UseIn[];
  readonly products: readonly UseIn[];
};

export type UseIn = { readonly id: string; readonly name: string };

/** Returns where a word is used; other spellings and words merged into it count as it. */
export async function countUses(tools: Pick<Tools, "store">, word: string): Promise<WordUses> {
  const { sightings, retractions, lexicon, personas, products } = await tools.store.read(
    ["sightings", "retractions", "personas", ...WORD_STORES],
    async (tx) => {
      const [sightings, retractions, { lexicon }, personas, products] = await Promise.all([
        tx.objectStore("sightings").getAll(),
        tx.objectStore("retractions").getAll(),
        countingIn(tx),
        tx.objectStore("personas").getAll(),
        tx.objectStore("products").getAll(),
      ]);
      return { sightings, retractions, lexicon, personas, products };
    },
  );
  const bare = (trait: string) => splitKey(canonicalKey(trait, lexicon))[0];
  const wanted = bare(word);
  const gone = retractedIds({ retractions });
  const covers = new Map<string, boolean>();
  const covered = (trait: string) => {
    const known = covers.get(trait) ?? coveredKeys([trait], lexicon).includes(wanted);
    covers.set(trait, known);
    return known;
  };
  const channels = new Set<string>();
  let found = 0;
  let exact = 0;
  for (const { id, channel, cohorts } of sightings) {
    if (gone.has(id)) continue;
    const traits = cohorts.flatMap((cohort) => cohort.traits);
    if (!traits.some(covered)) continue;
    found++;
    channels.add(channel);
    if (traits.some((trait) => bare(trait) === wanted)) exact++;
  }
  const live = <
    R extends { readonly id: string; readonly name: string; removed?: boolean | undefined },
  >(
    records: readonly R[],
    traitsOf: (record: R) => readonly string[],
  ) =>
    records
      .filter((record) => !record.removed && traitsOf(record).some((each) => bare(each) === wanted))
      .map(({ id, name }) => ({ id, name }));
  return {
    sightings: found,
    exact,
    channels: channels.size,
    personas: live(personas, ({ traits }) => traits.map(({ trait }) => trait)),
    products: live(products, ({ features = [] }) => features.flatMap(({ needs = [] }) => needs)),
  };
}
