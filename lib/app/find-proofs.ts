// The passages behind a reason: which sightings showed what a score's part is about in a channel.
import { proofsOf, type Proof } from "../insight/proofs.ts";
import { canonicalCriteria } from "../model/covered-keys.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";
import { readChannelSightings } from "../store/read-records.ts";
import { countingIn, WORD_STORES } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

export type { Proof } from "../insight/proofs.ts";

/** Returns, per trait of the criteria, the proofs in one channel, latest first. */
export async function findProofs(
  tools: Pick<Tools, "store" | "now">,
  channel: string,
  criteria: Criteria,
): Promise<ReadonlyMap<string, readonly Proof[]>> {
  const { found, lexicon, labels } = await tools.store.read(
    ["sightings", "retractions", "observers", ...WORD_STORES],
    async (tx) => {
      const [found, { lexicon }, observers] = await Promise.all([
        readChannelSightings(tx, channel),
        countingIn(tx),
        tx.objectStore("observers").getAll(),
      ]);
      return { found, lexicon, labels: new Map(observers.map(({ id, label }) => [id, label])) };
    },
  );
  const live = found.flatMap(({ sighting, retracted }) => (retracted ? [] : [sighting]));
  const question = askQuestion(
    canonicalCriteria(criteria, lexicon, tools.now()),
    undefined,
    lexicon,
  );
  return proofsOf(question, live, lexicon, labels);
}
