// The passages behind an insight: the looks at which people of a question showed certain traits.
import { quotesOf, type PlacedProof } from "../insight/proofs.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Question } from "../rank/question.ts";
import { readChannelSightings } from "../store/read-records.ts";
import type { Tools } from "./tools.ts";

export type { PlacedProof } from "../insight/proofs.ts";

/** Most channels read. */
const MOST_CHANNELS = 20;

/** Returns the looks in some channels at which a question's people showed all the traits, quoted ones first. */
export async function findQuotes(
  tools: Pick<Tools, "store">,
  question: Question,
  traits: readonly string[],
  channels: readonly string[],
  lexicon: Lexicon,
): Promise<readonly PlacedProof[]> {
  const { found, labels } = await tools.store.read(
    ["sightings", "retractions", "observers"],
    async (tx) => {
      const observers = await tx.objectStore("observers").getAll();
      const found = await Promise.all(
        channels.slice(0, MOST_CHANNELS).map((key) => readChannelSightings(tx, key)),
      );
      return {
        found: found.flat(),
        labels: new Map(observers.map(({ id, label }) => [id, label])),
      };
    },
  );
  const live = found.flatMap(({ sighting, retracted }) => (retracted ? [] : [sighting]));
  return quotesOf(question, traits, live, lexicon, labels);
}
