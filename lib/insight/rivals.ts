// Brands: whose products a persona's people buy or speak of, most mentioned first, ours among them (FEATURES E2, E7, D6).
import { compareText, fold } from "../base/text.ts";
import { coveredKeys, type Lexicon } from "../model/covered-keys.ts";
import { parseTrait, valueWords } from "../model/trait.ts";
import type { Sighting, SightingBatches } from "../model/sighting.ts";
import type { Question } from "../rank/question.ts";
import { isRival } from "./alarms.ts";
import { isMet } from "./met.ts";
import { mostSeen, type Tallied } from "./usage.ts";

/**
 * A brand by its name as first met, whether it is one of ours, how many people were seen with it, in all and by channel
 * (most first), and the looks that show it.
 */
export type RivalMention = {
  readonly name: string;
  readonly ours: boolean;
  readonly seen: number;
  readonly channels: readonly Tallied[];
  readonly looks: readonly { readonly sighting: Sighting; readonly cohort: number }[];
};

/** Shortest name looked for in quotes: shorter ones stand in other words. */
const LEAST_LETTERS = 3;

/**
 * Returns the brands seen with a question's people: what they bought of a rival, and the names of `rivals` and `ours`
 * (product cards) in their traits and quotes. The order is that of their places in these people's minds, as far as
 * mentions tell.
 */
export async function rivalMentions(
  question: Question,
  sightings: SightingBatches,
  rivals: readonly string[],
  lexicon: Lexicon,
  ours: readonly string[] = [],
): Promise<RivalMention[]> {
  const names = new Map([...rivals, ...ours].map((name) => [fold(name), name]));
  const own = new Set(ours.map(fold));
  const found = new Map<string, Found>();
  const count = (sighting: Sighting) =>
    sighting.cohorts.forEach((cohort, i) => {
      const keys = coveredKeys(cohort.traits, lexicon);
      if (!isMet(question, keys)) return;
      const met = new Map<string, string>();
      for (const key of keys) {
        const { value } = parseTrait(key);
        const words = fold(valueWords(value));
        const known = names.get(words) ?? names.get(value);
        if (known) met.set(fold(known), known);
        else if (isRival(key) && value !== "*") met.set(words, valueWords(value));
      }
      for (const { exact } of cohort.quotes ?? []) {
        for (const [folded, name] of names) if (mentions(exact, folded)) met.set(folded, name);
      }
      for (const [folded, name] of met) {
        const rival: Found = found.get(folded) ?? { name, seen: 0, channels: new Map(), looks: [] };
        const { channel } = sighting;
        rival.seen += cohort.seen;
        rival.channels.set(channel, (rival.channels.get(channel) ?? 0) + cohort.seen);
        rival.looks.push({ sighting, cohort: i });
        found.set(folded, rival);
      }
    });
  for await (const batch of sightings) batch.forEach(count);
  return [...found]
    .map(([folded, { channels, ...rest }]) => ({
      ...rest,
      ours: own.has(folded),
      channels: mostSeen(channels),
    }))
    .sort((a, b) => b.seen - a.seen || compareText(a.name, b.name));
}

type Found = {
  readonly name: string;
  seen: number;
  readonly channels: Map<string, number>;
  readonly looks: RivalMention["looks"][number][];
};

function mentions(quote: string, name: string): boolean {
  const text = fold(quote);
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(name)) return text.includes(name);
  if (name.length < LEAST_LETTERS) return false;
  const at = text.indexOf(name);
  const letter = /[\p{L}\p{N}]/u;
  return at >= 0 && !letter.test(text[at - 1] ?? "") && !letter.test(text[at + name.length] ?? "");
}
