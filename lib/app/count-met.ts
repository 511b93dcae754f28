// In how many sightings a question's people were met, where the index does not tell: read from the sightings themselves.
import { inTurns } from "../base/steps.ts";
import { countMet } from "../insight/met.ts";
import { undecidedIn } from "../insight/outlook.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Question } from "../rank/question.ts";
import { readChannelSightings } from "../store/read-records.ts";
import type { Place } from "../store/read-profiles.ts";
import type { Tools } from "./tools.ts";

/** Sightings read in one transaction, as channels have them. */
const AT_ONCE = 200;

/**
 * Returns how many sightings show a question's people, by the channels of whom their evidence does not tell. Where more
 * than `most` sightings would have to be read, it returns none.
 */
export async function countTimesMet(
  { store }: Pick<Tools, "store">,
  question: Question,
  places: readonly Place[],
  lexicon: () => Promise<Lexicon>,
  most: number,
): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  const undecided = await inTurns(undecidedIn(question, places));
  const all = undecided.reduce((sum, { evidence }) => sum + evidence.sightings, 0);
  if (all === 0 || all > most) return counted;
  const words = await lexicon();
  for (const batch of batchesOf(undecided)) {
    const found = await store.read(["sightings", "retractions"], (tx) =>
      Promise.all(batch.map(({ key }) => readChannelSightings(tx, key))),
    );
    batch.forEach(({ key }, i) => {
      const live = found[i]!.flatMap(({ sighting, retracted }) => (retracted ? [] : [sighting]));
      counted.set(key, countMet(question, live, words));
    });
  }
  return counted;
}

function batchesOf(places: readonly Place[]): Place[][] {
  const batches: Place[][] = [];
  let room = 0;
  for (const place of places) {
    if (room <= 0) {
      batches.push([]);
      room = AT_ONCE;
    }
    batches.at(-1)!.push(place);
    room -= place.evidence.sightings;
  }
  return batches;
}
