// Self-descriptions: whether the words before a mention say that the writer means himself or herself.
import { BREAK, deniesNext } from "./denials.ts";
import type { WordAt } from "./split-words.ts";

/** What a writer says of himself with a word: to be it, to live there, to have it, to like it, to buy it, to use it. */
export type SelfKind = "be" | "live" | "have" | "like" | "buy" | "use";

// Two words that open a self-description; "i m" is how "I'm" splits.
const OPENERS: Readonly<Record<SelfKind, ReadonlySet<string>>> = {
  be: set(
    "i m, i am, im a, we re, we are, as a, as an, being a, being an, a fellow, work as, speaking as, " +
      "ich bin, wir sind, als, soy, soy un, soy una, como, je suis",
  ),
  live: set(
    "live in, living in, i m from, am from, based in, moved to, m in, am in, are in, re in, here in, " +
      "wohne in, komme aus, aus, vivo en, soy de",
  ),
  have: set(
    "i have, i own, we have, we own, i got, i ve got, i bought, we bought, i drive, i ride, my, our, " +
      "ich habe, mein, meine, meinen, tengo, mi",
  ),
  like: set(
    "i love, i like, i enjoy, we love, i play, i do, i m into, am into, i m a, i am a, as a, my hobby is, " +
      "passionate about, i started, i took up, ich liebe, mag, me gusta, me encanta",
  ),
  buy: set(
    "bought, bought a, i buy, buying, purchased, ordered, i need, looking for, want to buy, wanting to buy, " +
      "saving for, shopping for, i need a, kaufen, gekauft, comprar, compré",
  ),
  use: set(
    "i use, we use, i m on, using, i search on, i found on, switched to, on my, i read on, i post on, " +
      "ich nutze, uso",
  ),
};

const SPACELESS_OPENERS: Readonly<Record<SelfKind, readonly string[]>> = {
  be: ["我是", "我们是", "作为", "身为", "本人", "我一个", "我也是", "私は"],
  live: ["我在", "我住", "坐标", "来自", "我们这", "本人在", "我是"],
  have: ["我有", "我家", "我的", "家里有", "我买了", "我开"],
  like: ["我喜欢", "我爱", "喜欢", "热爱", "爱好", "爱玩", "迷上", "我是"],
  buy: ["买了", "入手", "想买", "要买", "刚买", "下单", "求购"],
  use: ["我用", "我们用", "常用", "在用", "我刷", "习惯用"],
};

// Words that turn what follows into somebody or something else: "I'm looking for a nurse".
const TURNS = set(
  "of, for, with, to, about, from, at, by, on, than, looking, seeing, dating, see, meet, hire, my, your, his, her, " +
    "their, who, that, if, mit, für, con, para",
);
const REACH_BACK = 5;
/** "my" and "as" say something of the next word or two only: "my friend has a dog". */
const SHORT_REACH = 2;
const SPACELESS_REACH = 8;

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(", "));
}

/** Returns where a self-description of this kind that ends in word number `at` begins, or undefined where there is none. */
export function selfStart(
  kind: SelfKind,
  text: string,
  words: readonly WordAt[],
  at: number,
): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH_BACK); i--) {
    const word = words[i]!;
    if (BREAK.test(text.slice(word.end, words[i + 1]!.start))) return;
    if (OPENERS[kind].has(opener(words, i, 3, at))) return word.start;
    if (OPENERS[kind].has(opener(words, i, 2, at))) return word.start;
    if (at - i <= SHORT_REACH && OPENERS[kind].has(word.key)) return word.start;
    if (TURNS.has(word.key) && !opensEarlier(kind, words, i)) return;
  }
  return undefined;
}

// "looking for" and "i m from" hold turning words themselves: they are still to be reached.
const opensEarlier = (kind: SelfKind, words: readonly WordAt[], i: number) =>
  i > 0 && [2, 3].some((length) => OPENERS[kind].has(opener(words, i - length + 1, length, i + 1)));

function opener(words: readonly WordAt[], from: number, length: number, before: number): string {
  if (from < 0 || from + length > before) return "";
  return words
    .slice(from, from + length)
    .map(({ key }) => key)
    .join(" ");
}

/** Tells whether word number `at` is followed by a closing "here", as in "total beginner here, be kind". */
export function saysHere(text: string, words: readonly WordAt[], last: number): boolean {
  const here = words[last + 1];
  if (here?.key !== "here") return false;
  if (!/^[ \t]$/.test(text.slice(words[last]!.end, here.start))) return false;
  return /^\s*([.,!?;:)\n–—-]|$)/.test(text.slice(here.end, here.end + 3));
}

/** Returns where a self-description before the character place `start` begins in a script without spaces. */
export function spacelessSelfStart(
  kind: SelfKind,
  text: string,
  start: number,
): number | undefined {
  const from = Math.max(0, start - SPACELESS_REACH);
  const before = text.slice(from, start);
  for (const opening of SPACELESS_OPENERS[kind]) {
    const place = before.lastIndexOf(opening);
    if (place < 0) continue;
    const between = before.slice(place + opening.length);
    if (/[，。！？、；,.!?\s的不没]/.test(between)) continue;
    if (!deniesNext(text, from + place, true)) return from + place;
  }
  return undefined;
}
