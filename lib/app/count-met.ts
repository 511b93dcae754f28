// In how many sightings a question's people were met, where the index does not tell: read from the sightings themselves.
import { inTurns } from "../base/steps.ts";
import { countMet } from "../insight/met.ts";
import { undecidedIn } from "../insight/outlook.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Question } from "../rank/question.ts";
import type { Place } from "../store/read-profiles.ts";
import { looksByChannel } from "./channel-looks.ts";
import type { Tools } from "./tools.ts";

/**
 * Returns how many sightings show a question's people, by the channels of whom their evidence does not tell. Where more
 * than `most` sightings would have to be read, it returns none.
 */
export async function countTimesMet(
  tools: Pick<Tools, "store">,
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
  for await (const batch of looksByChannel(tools, undecided)) {
    for (const [key, looks] of batch) counted.set(key, countMet(question, looks, words));
  }
  return counted;
}
