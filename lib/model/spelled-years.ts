// Years of age in words as digits: 三十岁, thirties, Anfang dreißig.

const TENS: readonly (readonly [ten: number, english: string, german: string])[] = [
  [20, "twenties", "zwanzig"],
  [30, "thirties", "drei(?:ß|ss)ig"],
  [40, "fou?rties", "vierzig"],
  [50, "fifties", "fünfzig"],
  [60, "sixties", "sechzig"],
  [70, "seventies", "siebzig"],
  [80, "eighties", "achtzig"],
  [90, "nineties", "neunzig"],
];
const ROWS = TENS.map(
  ([ten, english, german]) =>
    [ten, new RegExp(`(?<!\\p{L})(?:(${english})|${german}(er[ns]?)?)(?!\\p{L})`, "gu")] as const,
);

const DIGITS = "〇一二三四五六七八九";
const NUMERAL = /([一二三四五六七八九])?十([一二三四五六七八九])?|[一二三四五六七八九](?=[岁歲])/g;

const ONES = "[一二三四五六七八九]";
// 二三十岁, 七八岁, 十七八岁.
const TWO_TENS = new RegExp(`(?<![十${DIGITS}])(${ONES})(${ONES})十(?=[岁歲])`, "g");
const TWO_ONES = new RegExp(`(?<!${ONES})(${ONES}?十)?(${ONES})(${ONES})(?=[岁歲])`, "g");

function spelledPairs(text: string): string {
  return text
    .replace(TWO_TENS, (all, first: string, last: string) => {
      const [from, to] = [DIGITS.indexOf(first), DIGITS.indexOf(last)];
      return from < to ? `${from}0-${to}0多` : all;
    })
    .replace(TWO_ONES, (all, ten: string | undefined, first: string, last: string) => {
      const tens = ten === undefined ? 0 : 10 * DIGITS.indexOf(ten.length > 1 ? ten[0]! : "一");
      const [from, to] = [DIGITS.indexOf(first), DIGITS.indexOf(last)];
      return from < to ? `${tens + from}-${tens + to}` : all;
    });
}

/** Returns folded text in which tens in English and German, and in Chinese the numerals of years of age, are digits. */
export function spelledYears(text: string): string {
  if (/[岁歲]/.test(text)) {
    return spelledPairs(text.replaceAll("歲", "岁"))
      .replace(NUMERAL, (all, tens?: string, ones?: string) => {
        if (!all.includes("十")) return `${DIGITS.indexOf(all)}`;
        return `${DIGITS.indexOf(tens ?? "一") * 10 + DIGITS.indexOf(ones ?? "〇")}`;
      })
      .replace(/(\d)来(?=[岁歲])/g, "$1");
  }
  return ROWS.reduce(
    (given, [ten, words]) =>
      given.replace(words, (_, english?: string, ending = "") => ten + (english ? "s" : ending)),
    text,
  );
}
