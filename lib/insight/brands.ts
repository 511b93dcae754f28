// The order of brands in people's minds as it is shown: ours and the rivals' of the product cards, each with its looks.
import type { Lexicon } from "../model/lexicon.ts";
import type { SightingBatches } from "../model/sighting.ts";
import type { Question } from "../rank/question.ts";
import { toProof, type Labels, type PlacedProof } from "./proofs.ts";
import { rivalMentions, type RivalMention } from "./rivals.ts";
import { soughtBrands, type BrandCard } from "./sought-brands.ts";

/** A brand, its place, the people seen with it, and the looks that show it. */
export type BrandSeen = Omit<RivalMention, "looks"> & { readonly looks: readonly PlacedProof[] };

/** Returns the brands seen with a question's people, most mentioned first; cards that were removed do not count. */
export async function brandsSeen(
  question: Question,
  sightings: SightingBatches,
  cards: readonly BrandCard[],
  lexicon: Lexicon,
  labels: Labels,
): Promise<BrandSeen[]> {
  const sought = soughtBrands(cards, lexicon);
  const mentions = await rivalMentions(question, sightings, sought, lexicon);
  return mentions.map(({ looks, ...rest }) => ({
    ...rest,
    looks: looks.map(({ sighting, cohort }) => toProof(sighting, cohort, labels)),
  }));
}
