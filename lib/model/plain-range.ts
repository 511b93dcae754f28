// The text of a range in one spelling: plain digits, each number with one scale, comparisons as signs.
import { joinScales, spelledSums } from "./scales.ts";
import { spelledYears } from "./spelled-years.ts";

// Longer ways to say a comparison.
const SPOKEN: readonly (readonly [sign: string, words: RegExp])[] = [
  [
    ">=",
    /^(?:minimum|min\.?|no(?:t)? (?:less|younger|lower) than|not under|not below|mindestens|wenigstens|nicht (?:unter|weniger als|jünger als)|au moins|不低于|不少于|不小于|大于等于) ?(?=\D{0,4}\d)/,
  ],
  [
    "<=",
    /^(?:maximum|max\.?|no(?:t)? (?:more|older|higher) than|not over|not above|höchstens|maximal|nicht (?:über|mehr als|älter als)|au plus|不大于|不高于|不多于|小于等于) ?(?=\D{0,4}\d)/,
  ],
  [">", /^(?:older|higher|greater) than |^(?:älter|höher) als |^大于/],
  ["<", /^(?:younger|lower) than |^(?:jünger|niedriger) als |^(?:小于|不满|未满|不足)/],
];

// "u18" is under 18, "ü30" over 30; "ca. 30" and "zwischen 25 und 34" are said with less.
const UNDER_AGE = /^u(?= ?\d)/;
const OVER_AGE = /^ü(?= ?\d)/;
/** What says that a number is only about so much, before it: words, which a dot may cut short, and characters. */
export const ABOUT_SO = String.raw`(?:(?<!\p{L})(?:ca|circa|approximately|approx|about|around|roughly|more or less|etwa|ungefähr|rund|um die|mehr oder weniger|environ|env|plus ou moins|más o menos|alrededor de|aprox|около|примерно|khoảng)(?!\p{L})\.?|[约約약≈]|大[约概約])`;

const ABOUT = new RegExp(`^${ABOUT_SO} ?(?=\\d)`, "u");
const ABOUT_SAID = new RegExp(
  `${ABOUT_SO}(?: ?| [$€£¥]|(?<=[约約약概])[$€£¥])\\d|\\d ?[岁歲歳才万千元円]{0,2}(?:左右|前後|くらい|ぐらい)|\\d-?ish(?!\\p{L})`,
  "u",
);
// "At most about 30" is at most 30.
const COMPARED =
  /(?<!\p{L})(?:at (?:least|most)|max\p{L}*|min\p{L}*|höchstens|wenigstens|over|under|above|below|über|unter|up to)(?!\p{L})/u;
const FROM_TO =
  /^(?:between|zwischen|von|from|entre|de|desde|từ|от|с) (.*\d\D*?) (?:and|und|bis|to|et|a|à|y|hasta|đến|tới|до) (?=\D*\d)/;
// "Rs. 50", "Alter: 30": a mark that ends a word.
const WORD_MARK = /(?<=\p{L})[.:](?!\p{L})/gu;

/** Stands before a number that is only about so much. */
export const ABOUT_SIGN = "≈";

/** Returns a range's text in one spelling, behind a sign where it is only about so much; `isMoney` reads the scales of sums, too. */
export function plainRange(text: string, isMoney: boolean): string {
  const small = text.normalize("NFKC").toLowerCase();
  const digits = isMoney ? text : spelledYears(small);
  const said = isMoney ? small : digits;
  const about = ABOUT_SAID.test(said) && !COMPARED.test(said) ? ABOUT_SIGN : "";
  const given = spokenAsSign(plainDigits(digits));
  if (!isMoney) return about + given;
  const plain = given
    .replace(/(\d)w(?![a-z])/g, "$1万")
    .replace(/(?<!\p{L})p[. ]?m(?!\p{L})/gu, "/month");
  return (
    about +
    spelledSums(/₹|inr|rs/.test(plain) ? plain.replace(/(\d)\s?l(?!\p{L})/gu, "$1lakh") : plain)
  );
}

/** Returns text with plain digits, small letters, no blanks between thousands, one kind of hyphen, fewer words. */
export function plainDigits(text: string): string {
  return joinScales(text.normalize("NFKC").toLowerCase().trim().replace(WORD_MARK, " "))
    .trim()
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1")
    .replace(/[‐‑‒−〜]/g, "-")
    .replace(UNDER_AGE, "<")
    .replace(OVER_AGE, ">=")
    .replace(ABOUT, "")
    .replace(/大概|大约|左右/g, "")
    .replace(FROM_TO, "$1-");
}

function spokenAsSign(text: string): string {
  for (const [sign, words] of SPOKEN) {
    if (words.test(text)) return text.replace(words, sign);
  }
  return text;
}
