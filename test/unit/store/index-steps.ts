// Steps a map can take, for property tests: each is taken in the database and in a plain map.
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import type { Counting } from "../../../lib/index/state.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import type { Retraction, Sighting } from "../../../lib/model/sighting.ts";
import { putChannel, putRetraction, putSighting } from "../../../lib/store/count-sighting.ts";
import { foldRecent } from "../../../lib/store/fold-recent.ts";
import { reindex } from "../../../lib/store/reindex.ts";
import { INDEX_STORES, type StoreName } from "../../../lib/store/schema.ts";
import { createStore, type Store } from "../../../lib/store/store.ts";
import { anyChannel, anySighting, PRODUCTS, retractionOf, TERMS } from "./any-map.ts";

/** How the random maps' sightings are counted. */
export const COUNTING: Counting = {
  // A term of the map without broader ones has none, also where the built-in one has.
  lexicon: lexiconOf(
    TERMS.map((term) => ({ broader: [], ...term })),
    BUILTIN_TERMS,
    [],
    PRODUCTS,
  ),
  vocabulary: "words",
  builtin: "test",
};

/** One thing that can happen to a map. */
export type Step =
  | { readonly save: Sighting }
  | { readonly retract: Retraction }
  | { readonly edit: Channel };

/** Any step; half of the sightings are withdrawn by some other step, before or after they come. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anySighting.map((save) => ({ save })) },
  { weight: 1, arbitrary: anyChannel.map((edit) => ({ edit })) },
);

/** Steps in which some of the sightings are withdrawn, at any place and by several people, and some steps come twice. */
export const anySteps: fc.Arbitrary<Step[]> = fc
  .array(anyStep, { maxLength: 50 })
  .chain((steps) => {
    const sightings = steps.flatMap((step) => ("save" in step ? [step.save] : []));
    return fc.tuple(
      fc.constant(steps),
      fc.subarray(steps),
      fc.subarray(sightings),
      fc.subarray(sightings.slice(0, 2)),
    );
  })
  .chain(([steps, twice, withdrawn, again]) => {
    const retractions = [
      ...withdrawn.map((save) => retractionOf(save, "o:1")),
      ...again.map((save) => retractionOf(save, "o:2")),
    ];
    const all = [...steps, ...twice, ...retractions.map((retract) => ({ retract }))];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

/** Every store that a step may write. */
export const STEP_STORES: readonly StoreName[] = [
  ...INDEX_STORES,
  "sightings",
  "retractions",
  "channels",
];

/** Returns a store over a new database whose index is ready: that of an empty map, or of some records. */
export async function freshStore(
  records: Parameters<typeof reindex>[1] = EMPTY_MAP,
  silence = 0,
): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  await store.write(INDEX_STORES, async (tx) => {
    await reindex(tx, records, [], { ...COUNTING, halfLifeDays: 365, silence });
  });
  return store;
}

/** Takes a step in the database. */
export async function take(store: Store, step: Step): Promise<void> {
  await store.write(STEP_STORES, async (tx) => {
    if ("save" in step) {
      const channel = await tx.objectStore("channels").get(step.save.channel);
      await putSighting(tx, step.save, channel, COUNTING);
    } else if ("retract" in step) await putRetraction(tx, step.retract, COUNTING);
    else await putChannel(tx, step.edit);
  });
}

/** Returns the records that a map has after some steps. */
export function mapAfter(steps: readonly Step[]) {
  const sightings = new Map<string, Sighting>();
  const retractions = new Map<string, Retraction>();
  const channels = new Map<string, Channel>();
  for (const step of steps) {
    if ("save" in step) sightings.set(step.save.id, step.save);
    else if ("retract" in step) retractions.set(step.retract.id, step.retract);
    else channels.set(step.edit.key, step.edit);
  }
  return {
    sightings: [...sightings.values()],
    retractions: [...retractions.values()],
    channels: [...channels.values()],
    products: PRODUCTS,
    terms: TERMS.map(({ id, into, labels = {}, aliases = [], broader = [] }) => ({
      id,
      facet: id.split(":")[0]!,
      labels,
      aliases: [...aliases],
      broader: [...broader],
      at: "",
      ...(into && { into }),
    })),
  };
}

/** Folds every recent change into the postings. */
export async function foldAll(store: Store): Promise<void> {
  await store.write(INDEX_STORES, async (tx) => void (await foldRecent(tx, undefined, true)));
}
