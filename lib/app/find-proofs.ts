// The passages behind a reason: which sightings showed a wanted trait in a channel.
import type { Method } from "../model/choices.ts";
import { canonicalCriteria, coveredKeys } from "../model/covered-keys.ts";
import type { Quote } from "../model/sighting.ts";
import { coverage } from "../rank/match.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";
import { readChannelSightings } from "../store/read-records.ts";
import { countingIn, WORD_STORES } from "./index-vocabulary.ts";
import type { Tools } from "./tools.ts";

/** One passage behind a reason: the quote where there is one, with its sighting's date, count, way, observer and address. */
export type Proof = {
  readonly sighting: string;
  readonly at: string;
  readonly seen: number;
  readonly read: number;
  readonly traits: readonly string[];
  readonly quotes: readonly Quote[];
  readonly url: string | undefined;
  readonly method: Method;
  /** The label that the observer chose; empty where the map has none. */
  readonly observer: string;
};

/** Returns, per wanted trait of the criteria, the proofs in one channel, latest first. */
export async function findProofs(
  tools: Pick<Tools, "store">,
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
  const proofs = new Map<string, Proof[]>();
  for (const wanted of askQuestion(canonicalCriteria(criteria, lexicon), undefined, lexicon)
    .wanted) {
    const list: Proof[] = [];
    for (const { sighting, retracted } of found) {
      if (retracted) continue;
      for (const cohort of sighting.cohorts) {
        if (coverage(wanted, coveredKeys(cohort.traits, lexicon)) === 0) continue;
        list.push({
          sighting: sighting.id,
          at: sighting.at,
          seen: cohort.seen,
          read: sighting.read,
          traits: cohort.traits,
          quotes: cohort.quotes ?? [],
          url: sighting.url,
          method: sighting.method,
          observer: labels.get(sighting.observer) ?? "",
        });
      }
    }
    proofs.set(wanted.trait, list);
  }
  return proofs;
}
