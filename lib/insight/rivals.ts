// Brands: whose products a persona's people buy or speak of, most mentioned first, ours among them (FEATURES E2, E7, D6).
import { sharedPlaces } from "../base/shared-places.ts";
import { compareText } from "../base/text.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting, SightingBatches } from "../model/sighting.ts";
import type { Question } from "../rank/question.ts";
import { brandKey } from "./brand-key.ts";
import { isMet } from "./met.ts";
import { brandsInQuotes, brandsOfTrait } from "./named-brands.ts";
import type { Brand, SoughtBrands } from "./sought-brands.ts";
import { mostSeen, type Tallied } from "./usage.ts";

/**
 * A brand by its name as first met, whether it is one of ours, its place (from 1; brands seen with as many people share
 * one), how many people were seen with it, in all and by channel (most first), and the looks that show it.
 */
export type RivalMention = {
  readonly name: string;
  readonly ours: boolean;
  readonly place: number;
  readonly seen: number;
  readonly channels: readonly Tallied[];
  readonly looks: readonly { readonly sighting: Sighting; readonly cohort: number }[];
};

/**
 * Returns the brands seen with a question's people: what they bought of a rival or of ours, and the names that are
 * sought in their traits and quotes. The order is that of their places in these people's minds, as far as mentions tell.
 */
export async function rivalMentions(
  question: Question,
  sightings: SightingBatches,
  sought: SoughtBrands,
  lexicon: Lexicon,
): Promise<RivalMention[]> {
  const found = new Map<string, Found>();
  const count = (sighting: Sighting) => {
    const covered = coverSighting(sighting, lexicon).cohorts;
    sighting.cohorts.forEach((cohort, i) => {
      if (!isMet(question, covered[i]!.traits)) return;
      const named = [
        ...cohort.traits.flatMap((trait) => brandsOfTrait(trait, sought, lexicon)),
        ...brandsInQuotes(cohort.quotes, sought),
      ];
      for (const [key, brand] of new Map(named.map((each) => [brandKey(each.name), each]))) {
        const rival: Found = found.get(key) ?? { brand, seen: 0, channels: new Map(), looks: [] };
        const { channel } = sighting;
        rival.seen += cohort.seen;
        rival.channels.set(channel, (rival.channels.get(channel) ?? 0) + cohort.seen);
        rival.looks.push({ sighting, cohort: i });
        found.set(key, rival);
      }
    });
  };
  for await (const batch of sightings) batch.forEach(count);
  const order = [...found.values()].sort(
    (a, b) => b.seen - a.seen || compareText(a.brand.name, b.brand.name),
  );
  const places = sharedPlaces(order.map(({ seen }) => seen));
  return order.map(({ brand: { name, ours }, seen, channels, looks }, i) => {
    return { name, ours, place: places[i]!, seen, channels: mostSeen(channels), looks };
  });
}

type Found = {
  readonly brand: Brand;
  seen: number;
  readonly channels: Map<string, number>;
  readonly looks: RivalMention["looks"][number][];
};
