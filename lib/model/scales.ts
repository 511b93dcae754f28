// Numbers and the scales beside them: thousands to billions as Europe, India, Russia and East Asia write them.

/** Scales and how they are written: by letters of one alphabet, which no letter of it may follow, or by characters. */
const WORDS: readonly (readonly [times: number, written: string])[] = [
  [1e3, "k|thousand|tausend|tsd|mille|nghìn|ngàn|tys|tis"],
  [1e5, "lakhs?|lacs?|lpa"],
  [1e6, "m|mio|mln|mn|millions?|millionen|triệu|tr"],
  [1e7, "crores?|cr"],
  [1e9, "bn|billions?|mrd|milliarden?|milliards?|tỷ|tỉ"],
];
const CYRILLIC: readonly (readonly [times: number, written: string])[] = [
  [1e3, "к|тыс(?:яч[аи]?)?|т\\.? ?р"],
  [1e6, "млн|миллион(?:а|ов)?"],
  [1e9, "млрд|миллиард(?:а|ов)?"],
];
const CHARACTERS: readonly (readonly [times: number, written: string])[] = [
  [1e6, "百[万萬]|백만"],
  [1e7, "千[万萬]|천만"],
  [1e3, "[千천]"],
  [1e4, "[万萬만]"],
  [1e8, "[亿億억]"],
];

const either = (rows: readonly (readonly [number, string])[]) =>
  rows.map(([, written]) => written).join("|");

/** Currencies that may stand at once behind a scale: "50kEUR". */
const GLUED =
  "jpy|yen|hkd|twd|aud|cad|nzd|sgd|brl|mxn|usd|eur|euros?|gbp|chf|inr|krw|rub|sek|nok|dkk|pln|czk|try|thb|vnd|zar|cny|rmb";

/** A scale, as a group, or none; "T€" are thousands of euros. */
export const SCALE = String.raw`((?:${either(WORDS)})(?!\p{sc=Latin})|(?:k|m|tsd|mio|mln)(?=(?:${GLUED})(?!\p{sc=Latin}))|t(?=€|eur)|(?:${either(CYRILLIC)})(?!\p{sc=Cyrillic})|${either(CHARACTERS)})?`;

/** A number and its scale, as two groups. */
export const NUMBER = String.raw`(\d+(?:[.,]\d+)*)\s*${SCALE}`;

const ROWS = [...WORDS, ...CYRILLIC, ...CHARACTERS, [1e3, "t"] as const].map(
  ([times, written]) => [times, new RegExp(`^(?:${written})$`, "u")] as const,
);

/** Returns what digits (`1.200,50`, `12,00,000`) and a scale mean. */
export function amount(digits: string, scale: string | undefined): number {
  // "12,00,000" is how India writes 12 lakh.
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/.test(digits)) return amount(digits.replaceAll(",", ""), scale);
  // A mark before exactly three digits parts thousands ("20,000", "20.000"), but for one after a 0; any other is the
  // decimal one.
  const whole = /^0[.,]/.test(digits) ? digits : digits.replace(/[.,](?=\d{3}(?:[.,]|$))/g, "");
  const times = scale === undefined ? 1 : ROWS.find(([, written]) => written.test(scale))?.[0];
  return Number(whole.replace(",", ".")) * (times ?? 1);
}

// Each scale of its own: 1億2000万, 1억 5천만, 1万5千, 1万5000, and 1万5 for 15 000; 3천~4천만 shares one.
const OF_ALL = /(\d+)\s?[億亿억]\s?(\d+)\s?(?:([千천])[万萬만]?|[万萬만])/g;
const OF_THOUSANDS = /(\d+)\s?[万萬만]\s?(\d)\s?[千천]/g;
const OF_REST = /(\d+)\s?[万萬만]\s?(\d{4})(?!\d)/g;
const OF_DIGIT = /(\d+)[万萬](\d)(?![\d.,千])/g;

// In Korea a year's pay of "4천" is of 4 000 ten thousands.
const YEARLY_THOUSANDS = /연봉[^만억]*$/;

/** Returns text in which numbers of several East Asian scales are one number with one scale. */
export function joinScales(text: string): string {
  return text
    .replace(/(\d)[多余餘几幾来來](?=[万萬千亿億])/g, "$1")
    .replace(/(\d\s?)[千천](?=\s?[-~～]\s?\d+\s?[千천][万萬만])/g, "$1千万")
    .replace(YEARLY_THOUSANDS, (all) => all.replaceAll("천", "천만"))
    .replace(OF_ALL, (_, all: string, rest: string, thousands?: string) => {
      return `${Number(all) * 1e4 + Number(rest) * (thousands ? 1e3 : 1)}万`;
    })
    .replace(OF_THOUSANDS, (_, all: string, rest: string) => `${all}${rest}千`)
    .replace(OF_REST, (_, all: string, rest: string) => `${Number(all) * 1e4 + Number(rest)}`)
    .replace(OF_DIGIT, "$1.$2万");
}

const DIGITS = "〇一二三四五六七八九";
// 两万, 十五万, 二十万; not the end of a longer numeral.
const SPELLED =
  /(?<![\d一二两兩三四五六七八九十百千])([一二两兩三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[百千]?[万萬亿億])/g;
const BARE = /(?<![\d.,十百千万萬亿億\s]\s?)(?=[百千]?[万萬]|[亿億])/g;

/** Returns text in which a sum that Chinese spells is in digits: 月薪两万, 年薪百万, 月入过万. */
export function spelledSums(text: string): string {
  return text
    .replace(SPELLED, (all, first: string, ten: string, last: string) => {
      if (all === "" || (ten === "" && last !== "")) return all;
      const one = DIGITS.indexOf(first.replace(/[两兩]/, "二"));
      const tens =
        ten === ""
          ? one
          : (first === "" ? 1 : one) * 10 + Math.max(0, DIGITS.indexOf(last || "〇"));
      return `${tens}`;
    })
    .replace(BARE, "1");
}
