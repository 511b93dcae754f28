// Brands: whose products a persona's people buy or speak of, most mentioned first, ours among them (FEATURES E2, E7, D6).
import { compareText, fold } from "../base/text.ts";
import { canonicalKey, coveredKeys } from "../model/covered-keys.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { ANY_ITEM, parseTrait, valueWords } from "../model/trait.ts";
import type { Sighting, SightingBatches } from "../model/sighting.ts";
import type { Question } from "../rank/question.ts";
import { isRival } from "./alarms.ts";
import { brandKey } from "./brand-key.ts";
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

/** Shortest name looked for in quotes however it is written: of shorter ones only capitals are (VW, not On). */
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
  const names = new Map([...rivals, ...ours].map((name) => [brandKey(name), name]));
  const own = new Set(ours.map(brandKey));
  const found = new Map<string, Found>();
  const count = (sighting: Sighting) =>
    sighting.cohorts.forEach((cohort, i) => {
      if (!isMet(question, coveredKeys(cohort.traits, lexicon))) return;
      const met = new Map<string, string>();
      for (const trait of cohort.traits) {
        // Brands of the card may be what the stated item belongs to; without any the item itself is one, never what it is
        // one of.
        const keys = coveredKeys([trait], lexicon).map((key) => brandKey(parseTrait(key).value));
        const known = keys.filter((key) => names.has(key));
        const stated = canonicalKey(trait, lexicon);
        const { value } = parseTrait(stated);
        for (const key of known) met.set(key, names.get(key)!);
        if (known.length > 0) continue;
        if (isRival(stated) && value !== ANY_ITEM) {
          met.set(brandKey(value), valueWords(value));
        }
      }
      for (const { exact } of cohort.quotes ?? []) {
        for (const [key, name] of names) if (mentions(exact, name)) met.set(key, name);
      }
      for (const [key, name] of met) {
        const rival: Found = found.get(key) ?? { name, seen: 0, channels: new Map(), looks: [] };
        const { channel } = sighting;
        rival.seen += cohort.seen;
        rival.channels.set(channel, (rival.channels.get(channel) ?? 0) + cohort.seen);
        rival.looks.push({ sighting, cohort: i });
        found.set(key, rival);
      }
    });
  for await (const batch of sightings) batch.forEach(count);
  return [...found]
    .map(([key, { channels, ...rest }]) => ({
      ...rest,
      ours: own.has(key),
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

const LETTER = /[\p{L}\p{N}]/u;

function mentions(quote: string, name: string): boolean {
  const key = brandKey(name);
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(key)) return fold(quote).includes(key);
  if (key.length >= LEAST_LETTERS) return hasWord(brandKey(quote), key);
  return name !== name.toLowerCase() && name === name.toUpperCase() && hasWord(quote, name);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? "") && !LETTER.test(text[at + word.length] ?? "")) return true;
  }
  return false;
}
