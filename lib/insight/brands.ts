// The order of brands in people's minds as it is shown: ours and the rivals' of the product cards, each with its looks.
import type { Lexicon } from "../model/lexicon.ts";
import type { Product } from "../model/product.ts";
import type { SightingBatches } from "../model/sighting.ts";
import type { Question } from "../rank/question.ts";
import { toProof, type Labels, type PlacedProof } from "./proofs.ts";
import { rivalMentions, type RivalMention } from "./rivals.ts";

/** A brand, the people seen with it, and the looks that show it. */
export type Brand = Omit<RivalMention, "looks"> & { readonly looks: readonly PlacedProof[] };

/** Returns the brands seen with a question's people, most mentioned first; cards that were removed do not count. */
export async function brandsSeen(
  question: Question,
  sightings: SightingBatches,
  cards: readonly Pick<Product, "name" | "rivals" | "removed">[],
  lexicon: Lexicon,
  labels: Labels,
): Promise<Brand[]> {
  const products = cards.filter(({ removed }) => !removed);
  const rivals = products.flatMap(({ rivals: names = [] }) => names);
  const ours = products.map(({ name }) => name);
  const mentions = await rivalMentions(question, sightings, rivals, lexicon, ours);
  return mentions.map(({ looks, ...rest }) => ({
    ...rest,
    looks: looks.map(({ sighting, cohort }) => toProof(sighting, cohort, labels)),
  }));
}
