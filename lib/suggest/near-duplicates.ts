// Near-duplicates: pairs of terms of one facet that may be the same, with the reason.
import type { Steps } from "../base/steps.ts";
import { simplifyHan } from "../base/simplify-han.ts";
import { compareText } from "../base/text.ts";
import { editDistance } from "../base/edit-distance.ts";
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
 * one facet are compared, spellings of all languages with each other. Laid aside after each spelling.
 */
export function* nearDuplicates(
  terms: readonly NamedTerm[],
  isDismissed: (a: string, b: string) => boolean,
  related: (a: string, b: string) => boolean = () => false,
): Steps<NearDuplicate[]> {
  const found = new Map<string, NearDuplicate>();
  const take: Take = (one, other, reason) => {
    if (one.id === other.id) return;
    const [a, b] = compareText(one.id, other.id) < 0 ? [one, other] : [other, one];
    const before = found.get(`${a.id}\n${b.id}`);
    if (before && ORDER.indexOf(before.reason) <= ORDER.indexOf(reason)) return;
    if (isDismissed(a.id, b.id) || related(a.id, b.id)) return;
    found.set(`${a.id}\n${b.id}`, {
      terms: [a.id, b.id],
      reason,
      spellings: [a.text, b.text],
    });
  };
  for (const group of Map.groupBy(terms, ({ facet }) => facet).values()) {
    yield* comparePairs(group, take);
  }
  return [...found.values()].sort(
    (x, y) =>
      ORDER.indexOf(x.reason) - ORDER.indexOf(y.reason) ||
      compareText(x.terms[0], y.terms[0]) ||
      compareText(x.terms[1], y.terms[1]),
  );
}

type Take = (one: Spelling, other: Spelling, reason: LikenessReason) => void;

function* comparePairs(group: readonly NamedTerm[], take: Take): Steps<void> {
  const spellings: Spelling[] = [];
  for (const term of group) {
    spellings.push(...spellingsOf(term));
    yield;
  }
  yield* sharing(spellings, ({ key }) => key, "same-spelling", take);
  yield* sharing(spellings, ({ key }) => simplify(key), "characters", take);
  yield* sharing(spellings, ({ key }) => stem(key), "word-form", take);
  yield* misspelt(spellings, take);
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
  take: Take,
): Steps<void> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = keyOf(spelling);
    if (key !== "") addTo(groups, key, spelling);
    yield;
  }
  for (const together of groups.values()) {
    for (let i = 0; i < together.length; i++) {
      for (let j = i + 1; j < together.length; j++) take(together[i]!, together[j]!, reason);
      yield;
    }
  }
}

// A spelling is compared with those that share one of its ends: two letters off cannot change all three parts of a word.
// Numbers that differ by a digit are no slip.
function* misspelt(spellings: readonly Spelling[], take: Take): Steps<void> {
  const buckets = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const { key } = spelling;
    if (key.length < ONE_LETTER || /\d/.test(key) || isSpaceless(key)) continue;
    for (const part of [`^${key.slice(0, 3)}`, `$${key.slice(-3)}`]) addTo(buckets, part, spelling);
  }
  for (const together of buckets.values()) {
    const letters = Int32Array.from(together, ({ key }) => lettersOf(key));
    const lengths = Int32Array.from(together, ({ key }) => key.length);
    for (let i = 0; i < together.length; i++) {
      for (let j = i + 1; j < together.length; j++) {
        const most = Math.min(lengths[i]!, lengths[j]!) >= TWO_LETTERS ? 2 : 1;
        if (Math.abs(lengths[i]! - lengths[j]!) > most) continue;
        // One letter put in, left out or changed makes at most two bits another.
        if (bitsIn(letters[i]! ^ letters[j]!) > 2 * most) continue;
        const [a, b] = [together[i]!, together[j]!];
        if (editDistance(a.key, b.key, most) <= most) take(a, b, "typing");
      }
      yield;
    }
  }
}

function addTo(groups: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const together = groups.get(key);
  if (together) together.push(spelling);
  else groups.set(key, [spelling]);
}

// Which letters a spelling has, a bit for each of 32 kinds.
function lettersOf(key: string): number {
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
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
  return single.length > 4
    ? single.replace(/(?:ing|er|en)$/, "").replace(/(\p{L})\1$/u, "$1")
    : single;
}

function simplify(key: string): string {
  return isSpaceless(key) ? simplifyHan(key) : "";
}
