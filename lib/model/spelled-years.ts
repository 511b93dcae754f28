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

/** Returns folded text in which tens in English and German, and in Chinese the numerals of years of age, are digits. */
export function spelledYears(text: string): string {
  if (/[岁歲]/.test(text)) {
    return text
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
