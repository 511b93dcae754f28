// The passages behind a reason: which sightings showed a wanted trait in a channel.
import type { Quote } from "../model/sighting.ts";
import { broaderOf, expandTraits } from "../rank/broader.ts";
import { coverage } from "../rank/match.ts";
import { askQuestion, type Criteria } from "../rank/question.ts";
import { readChannelSightings } from "../store/read-records.ts";
import type { Tools } from "./tools.ts";
import { allTerms } from "./vocabulary.ts";

/** One passage behind a reason: the quote where there is one, with the sighting's date, count and address. */
export type Proof = {
  readonly sighting: string;
  readonly at: string;
  readonly seen: number;
  readonly read: number;
  readonly traits: readonly string[];
  readonly quotes: readonly Quote[];
  readonly url: string | undefined;
};

/** Returns, per wanted trait of the criteria, the proofs in one channel, latest first. */
export async function findProofs(
  tools: Pick<Tools, "store">,
  channel: string,
  criteria: Criteria,
): Promise<ReadonlyMap<string, readonly Proof[]>> {
  const { found, own } = await tools.store.read(
    ["sightings", "retractions", "terms"],
    async (tx) => {
      const [found, own] = await Promise.all([
        readChannelSightings(tx, channel),
        tx.objectStore("terms").getAll(),
      ]);
      return { found, own };
    },
  );
  const broader = broaderOf(allTerms(own));
  const proofs = new Map<string, Proof[]>();
  for (const wanted of askQuestion(criteria).wanted) {
    const list: Proof[] = [];
    for (const { sighting, retracted } of found) {
      if (retracted) continue;
      for (const cohort of sighting.cohorts) {
        if (coverage(wanted, expandTraits(cohort.traits, broader)) === 0) {
          continue;
        }
        list.push({
          sighting: sighting.id,
          at: sighting.at,
          seen: cohort.seen,
          read: sighting.read,
          traits: cohort.traits,
          quotes: cohort.quotes ?? [],
          url: sighting.url,
        });
      }
    }
    proofs.set(wanted.trait, list);
  }
  return proofs;
}
