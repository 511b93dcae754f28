// Near-duplicates: pairs of terms of one facet that may be the same, with the reason.
import { compareText } from "../base/text.ts";
import { foldSpelling } from "./fold-spelling.ts";
import { isSpaceless } from "./split-words.ts";

/** A term as the vocabulary lists it. */
export type NamedTerm = {
  readonly id: string;
  readonly facet: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
};

/** Why two terms may be the same: an equal spelling, another number or hyphen, a letter or two, variant characters. */
export type LikenessReason = "same-spelling" | "word-form" | "typing" | "characters";

/** Two terms that may be the same: ids in text order, the reason, and the two spellings that show it. */
export type NearDuplicate = {
  readonly terms: readonly [string, string];
  readonly reason: LikenessReason;
  readonly spellings: readonly [string, string];
};

type Spelling = { readonly id: string; readonly text: string; readonly key: string };

const ORDER: readonly LikenessReason[] = ["same-spelling", "characters", "word-form", "typing"];

/** Letters from which on one letter may differ, and two. */
const ONE_LETTER = 5;
const TWO_LETTERS = 10;

/**
 * Returns the pairs that may be merged, surest first, then by id; each pair once with its surest reason. `isDismissed`
 * tells pairs that somebody said no to; pairs in `related` (broader terms, by id) are no duplicates. Only terms of
 * one facet are compared, spellings of all languages with each other.
 */
export function nearDuplicates(
  terms: readonly NamedTerm[],
  isDismissed: (a: string, b: string) => boolean,
  related: (a: string, b: string) => boolean = () => false,
): NearDuplicate[] {
  const byFacet = new Map<string, NamedTerm[]>();
  for (const term of terms) {
    const together = byFacet.get(term.facet);
    if (together) together.push(term);
    else byFacet.set(term.facet, [term]);
  }
  const found = new Map<string, NearDuplicate>();
  for (const group of byFacet.values()) {
    for (const pair of pairsOf(group)) {
      const [a, b] = pair.terms;
      const before = found.get(`${a}\n${b}`);
      if (before && ORDER.indexOf(before.reason) <= ORDER.indexOf(pair.reason)) continue;
      if (isDismissed(a, b) || related(a, b)) continue;
      found.set(`${a}\n${b}`, pair);
    }
  }
  return [...found.values()].sort(
    (x, y) =>
      ORDER.indexOf(x.reason) - ORDER.indexOf(y.reason) ||
      compareText(x.terms[0], y.terms[0]) ||
      compareText(x.terms[1], y.terms[1]),
  );
}

function* pairsOf(group: readonly NamedTerm[]): Iterable<NearDuplicate> {
  const spellings = group.flatMap(spellingsOf);
  yield* sharing(spellings, ({ key }) => key, "same-spelling");
  yield* sharing(spellings, ({ key }) => simplify(key), "characters");
  yield* sharing(spellings, ({ key }) => stem(key), "word-form");
  yield* misspelt(spellings);
}

function spellingsOf({ id, labels, aliases }: NamedTerm): Spelling[] {
  const value = id.slice(id.indexOf(":") + 1);
  return [...new Set([...Object.values(labels), ...aliases, value])].map((text) => ({
    id,
    text,
    key: foldSpelling(text)
      .replace(/[\s\-_'’.]+/g, " ")
      .trim(),
  }));
}

function* sharing(
  spellings: readonly Spelling[],
  keyOf: (spelling: Spelling) => string,
  reason: LikenessReason,
): Iterable<NearDuplicate> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = keyOf(spelling);
    if (key === "") continue;
    const together = groups.get(key);
    if (together) together.push(spelling);
    else groups.set(key, [spelling]);
  }
  for (const together of groups.values()) yield* allPairs(together, reason);
}

// A spelling is compared with those that share one of its ends: two letters off cannot change all three parts of a word.
function* misspelt(spellings: readonly Spelling[]): Iterable<NearDuplicate> {
  const long = spellings.filter(({ key }) => key.length >= ONE_LETTER && !isSpaceless(key));
  const buckets = new Map<string, Spelling[]>();
  for (const spelling of long) {
    const { key } = spelling;
    for (const part of [`^${key.slice(0, 3)}`, `$${key.slice(-3)}`]) {
      const together = buckets.get(part);
      if (together) together.push(spelling);
      else buckets.set(part, [spelling]);
    }
  }
  for (const together of buckets.values()) {
    for (const [a, b] of couples(together)) {
      const most = Math.min(a.key.length, b.key.length) >= TWO_LETTERS ? 2 : 1;
      if (/\d/.test(a.key + b.key) || editDistance(a.key, b.key, most) > most) continue;
      yield pairOf(a, b, "typing");
    }
  }
}

function* allPairs(together: readonly Spelling[], reason: LikenessReason) {
  for (const [a, b] of couples(together)) yield pairOf(a, b, reason);
}

function* couples(together: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  for (let i = 0; i < together.length; i++) {
    for (let j = i + 1; j < together.length; j++) {
      const [a, b] = [together[i]!, together[j]!];
      if (a.id !== b.id) yield compareText(a.id, b.id) < 0 ? [a, b] : [b, a];
    }
  }
}

function pairOf(a: Spelling, b: Spelling, reason: LikenessReason): NearDuplicate {
  return { terms: [a.id, b.id], reason, spellings: [a.text, b.text] };
}

/** Returns the fewest letters put in, left out, changed or swapped with their neighbour (Damerau), or more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Returns a phrase's words without the endings of number and form, and without the joints between them. */
function stem(key: string): string {
  if (isSpaceless(key)) return "";
  const joined = key.split(" ").map(stemWord).join("");
  return joined.length >= 3 ? joined : "";
}

// English -s, -ies, -ing, -er and the -en of German; a suggestion only, so that a rule too many costs a glance.
function stemWord(word: string): string {
  const single = word.length > 3 ? word.replace(/ies$/, "y").replace(/(?<!s)s$/, "") : word;
  return single.length > 4 ? single.replace(/(?:ing|er|en)$/, "").replace(/(.)\1$/, "$1") : single;
}

// Traditional and Japanese forms of characters that terms of a vocabulary often hold, by their simplified ones.
const VARIANTS =
  "學学體体車车運运動动買买賣卖電电腦脑機机網网購购鞋鞋讀读書书語语漢汉國国區区廣广場场樂乐團团員员業业務务產产價价錢钱費费貨货質质養养醫医藥药護护膚肤婦妇媽妈嬰婴兒儿歲岁齡龄遊游戲戏視视頻频攝摄影影藝艺術术畫画齊齐騎骑腳脚跑跑馬马鄉乡農农釣钓魚鱼鳥鸟貓猫狗狗園园種种植植風风極极戶户軍军車车飛飞灣湾臺台灯灯裝装設设計计師师經经理理銷销訊讯題题問问論论壇坛讚赞";

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: VARIANTS.length / 2 }, (_, i) => [VARIANTS[2 * i]!, VARIANTS[2 * i + 1]!]),
);

function simplify(key: string): string {
  if (!isSpaceless(key)) return "";
  return Array.from(key, (char) => SIMPLE.get(char) ?? char).join("");
}
