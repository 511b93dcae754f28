// The language a page's people write in, guessed from its script and its commonest words.
import { clip } from "../base/text.ts";
import { LANGUAGE_MARKS } from "./language-marks.ts";
import type { WordAt } from "./split-words.ts";

/** A guessed language: its trait, and words of the page that show it. */
export type GuessedLanguage = { readonly trait: string; readonly words: readonly string[] };

const COMMON: Readonly<Record<string, string>> = {
  english: "the and of to is in that it for you with this are have not was but on they be",
  german: "der die und das ist nicht ich ein eine mit auf für den wird sind auch von dem zu sich",
  spanish: "el los las que una por con para está pero como más del muy también es en la se su",
  french: "le les des est une dans pour que qui pas sur avec vous nous mais plus je il et du",
  portuguese: "não uma com para mais como mas você são está em um do da os que seu ao pelo muito",
  italian: "il che di non una sono per con gli della anche più questo come del ma è si nel ho",
  dutch: "het een van niet dat zijn voor met ook maar deze wordt naar bij heeft je ik op en de",
  polish: "nie się jest na że do to jak ale czy po tak przez dla już tylko może od są być",
  swedish: "och att det som är på för inte jag med den ett har om till men du kan vi av",
  turkish: "bir bu için çok ile ve da ne ama daha gibi var olarak kadar sonra ben değil en her o",
  indonesian:
    "yang dan di untuk dengan tidak ini itu dari pada akan adalah ada juga saya bisa dalam sudah ke oleh",
  vietnamese: "và của là không có được cho một những các này trong với để người khi đã tôi thì ra",
};
const byWord = new Map<string, string[]>();
for (const [language, list] of Object.entries(COMMON)) {
  for (const word of list.normalize("NFC").split(" ")) {
    byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
}

// A language by its script; where several share one, by letters that only it uses.
const SCRIPTS: readonly (readonly [language: string, script: RegExp, mark?: RegExp])[] = [
  ["japanese", /[\p{sc=Hiragana}\p{sc=Katakana}]+/gu],
  ["korean", /\p{sc=Hangul}+/gu],
  ["chinese", /\p{sc=Han}+/gu],
  ["ukrainian", /\p{sc=Cyrillic}+/gu, /[іїєґ]/i],
  ["russian", /\p{sc=Cyrillic}+/gu],
  ["persian", /\p{sc=Arabic}+/gu, /[پچژگی]/],
  ["arabic", /\p{sc=Arabic}+/gu],
  ["hebrew", /\p{sc=Hebrew}+/gu],
  ["greek", /\p{sc=Greek}+/gu],
  ["thai", /\p{sc=Thai}+/gu],
  ["hindi", /\p{sc=Devanagari}+/gu],
];

const SHARE_OF_TEXT = 0.25;
const SHARE_OF_MARKS = 0.1;
const SAMPLE_LENGTH = 12_000;
const LEAST_COMMON_WORDS = 8;
/** Up to this share of words with its own marks a language is not the one: borrowed words and chance give as many. */
const SHARE_OF_OWN = 0.005;
/** From this share of words with a neighbour's marks on, a language that has no marks of its own is not the one. */
const SHARE_OF_NEIGHBOUR = 0.1;

/** Returns the language most of the text is in, unless that is English (every second page is) or too little shows it. */
export function guessLanguage(text: string, words: readonly WordAt[]): GuessedLanguage | undefined {
  return byScript(text.slice(0, SAMPLE_LENGTH)) ?? byCommonWords(text, words);
}

function byScript(text: string): GuessedLanguage | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const [language, script, mark] of SCRIPTS) {
    const runs: string[] = text.match(script) ?? [];
    const share = runs.join("").length / letters;
    if (share < (language === "japanese" ? 0.1 : SHARE_OF_TEXT)) continue;
    const marked = mark ? runs.filter((run) => mark.test(run)) : runs;
    if (marked.length < runs.length * SHARE_OF_MARKS) continue;
    if (!standsApart(language, runs)) continue;
    const shown = marked.find(({ length }) => length > 2 && length < 20) ?? clip(marked[0]!, 20);
    return { trait: `language:${language}`, words: [shown] };
  }
  return undefined;
}

function byCommonWords(text: string, words: readonly WordAt[]): GuessedLanguage | undefined {
  const counts = new Map<string, number>();
  const shown = new Map<string, Map<string, string>>();
  for (const { start, end } of words) {
    if (start > SAMPLE_LENGTH) break;
    const word = text.slice(start, end);
    const known = word.normalize("NFC").toLowerCase();
    for (const language of byWord.get(known) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
      const seen = shown.get(language) ?? new Map<string, string>();
      shown.set(language, seen.set(known, seen.get(known) ?? word));
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[0] === "english" || best[1] < LEAST_COMMON_WORDS) return undefined;
  const distinct = shown.get(best[0])!;
  if (distinct.size < 5 || best[1] < (second?.[1] ?? 0) * 1.15) return undefined;
  const sample = words.filter(({ start }) => start <= SAMPLE_LENGTH);
  if (
    !standsApart(
      best[0],
      sample.map(({ start, end }) => text.slice(start, end)),
    )
  )
    return undefined;
  return { trait: `language:${best[0]}`, words: [...distinct.values()].slice(0, 3) };
}

// Whether the words speak for the language more than for a neighbour that shares its script and most common words.
function standsApart(language: string, words: readonly string[]): boolean {
  const marks = LANGUAGE_MARKS[language];
  if (!marks) return true;
  const { own, other } = marks;
  let [ownWords, otherWords] = [0, 0];
  for (const each of words) {
    const word = each.normalize("NFC").toLowerCase();
    if (other.test(word)) otherWords++;
    else if (!own || own.test(word)) ownWords++;
  }
  return own
    ? ownWords > Math.max(1, otherWords, words.length * SHARE_OF_OWN)
    : otherWords <= words.length * SHARE_OF_NEIGHBOUR;
}
