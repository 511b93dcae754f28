// The two ends of a range as its plain text says them: between, at least, under, a decade of life.
import { ABOUT_SIGN } from "./plain-range.ts";
import { amount, NUMBER } from "./scales.ts";

const SIGN = String.raw`[^\d<>≤≥+=.,;:-]*`;
const DASH = "-|–|—|~|～|至|到|to|bis|à|до|đến|tới|から|부터|에서";
const BETWEEN = new RegExp(
  String.raw`^${SIGN}${NUMBER}${SIGN}\s*(?:${DASH})\s*${SIGN}${NUMBER}[^\d]*$`,
  "u",
);
const LEAST = signed(
  "at least|from|over|above|more than|aged? over|ab|über|mehr als|plus de|(?:a |à )?partir de|más de|mayores de|desde|" +
    "trên|từ|hơn|ít nhất|tối thiểu|от|более|больше|свыше|не менее|не меньше|старше",
  ">=|≥|至少|超[过過]|高[于於]|[过過](?=1)",
);
const MOST = signed(
  "at most|up to|bis(?: zu)?|jusqu'à|hasta|tối đa|không quá|до|не более|не больше|не старше",
  "<=|≤|最多|不超[过過]",
);
const BELOW = signed(
  "under|below|(?:less|fewer) than|unter|weniger als|moins de|menos de|menor(?:es)? de|dưới|менее|меньше|младше",
  "<|不到|低[于於]|少[于於]",
);
const SINGLE = new RegExp(
  String.raw`^(?:(?<lead>${SIGN}?)(?:(?<least>${LEAST})|(?<most>${MOST})|(?<below>${BELOW})|(?<above>>)))?\s*${SIGN}${NUMBER}(?<after>[^\d+]*)(?<plus>\+)?[^\d+]*$`,
  "u",
);
const AFTER_LEAST =
  /以上|及以上|[岁歲]起|起$|から$|~$|부터$|이상|(?:and|or|&) (?:over|above|older|more|up|higher)|upwards?$|aufwärts$|trở lên|et plus|(?:und|oder) (?:älter|mehr|höher)|[oy] (?:más|mayor)|и (?:более|больше|старше)|plus$/;
const AFTER_MOST =
  /以下|以内|まで$|이하|(?<!more )(?:and|or|&) (?:under|below|younger|less|lower|fewer)|trở xuống|et moins|(?<!mehr )(?:und|oder) (?:jünger|weniger|niedriger)|(?<!más )[oy] (?:menos|menor)|и (?:менее|меньше|младше)/;
const AFTER_BELOW = /未満|未满|미만/;
const AFTER_ABOVE = /초과/;
const DECADE =
  /^(?:in (?:their|his|her|den|ihren|seinen) )?(?:(?<lead>early|mid|late|anfang|mitte|ende)[ -](?:der )?)?(?<ten>\d)0(?<mark>['’]?s|er[ns]?|-?something|[多几幾][岁歲]|(?:[岁歳才]?代|대)(?: ?(?<tail>前半|後半|半ば|초반|중반|후반))?)?(?= ?(?:の?[男女]性|여성|남성)?$)/;
// Which years of a decade people mean: early 30–33, mid 34–36, late 37–39; in Japan halves.
const PARTS: readonly (readonly [from: number, to: number, words: RegExp])[] = [
  [0, 4, /^(?:early|anfang|초반)$/],
  [4, 7, /^(?:mid|mitte|半ば|중반)$/],
  [7, 10, /^(?:late|ende|후반)$/],
  [0, 5, /^前半$/],
  [5, 10, /^後半$/],
];
const DASHES = new RegExp(String.raw`\s*(?:${DASH})\s*`, "gu");
const YEARS = /^\d{1,2}[岁歲歳]?$/;

// What is left of a comparison that none of these is: better no band than a wrong one.
const LEFT_OVER =
  /(?<!\p{L})(?:than|als|not|nicht|minimum|maximum|least|most|older|younger|älter|jünger|early|mid|late|anfang|mitte|ende|не|старше|младше|không)(?!\p{L})|[不未非]|大于|小于|最大|最小|低于|高于|少于/u;

// "Not 30-45": of two ends a word before them that is no denial only says whose they are: "older adults 65-80".
const DENIED = /(?<!\p{L})(?:not|no|nicht|keine?|не|không)\s*\D?$|(?:不是?|非|未)\D?$/u;

// A comparison by a word that stands alone, or by characters.
function signed(words: string, characters: string): string {
  return String.raw`(?<!\p{L})(?:${words})(?!\p{L})|${characters}`;
}

function decadeOf(plain: string): readonly [number, number] | undefined {
  const { ten, lead, mark, tail } = DECADE.exec(plain)?.groups ?? {};
  if (ten === undefined || (lead ?? mark) === undefined) return undefined;
  const said = lead ?? tail ?? "";
  const [from, to] = PARTS.find(([, , words]) => words.test(said)) ?? [0, 10];
  return [Number(ten) * 10 + from, Number(ten) * 10 + to];
}

// "Late 20s to early 30s", "20er-30er", "35 bis Ende 40": one side at least is a decade of life.
function betweenDecades(plain: string): readonly [number, number] | undefined {
  for (const { index, 0: dash } of plain.matchAll(DASHES)) {
    const sides = [plain.slice(0, index), plain.slice(index + dash.length)] as const;
    const [first, last] = sides.map(decadeOf);
    if (!first && !last) continue;
    const [from, to] = [first?.[0] ?? yearsOf(sides[0]), last?.[1] ?? yearsOf(sides[1], 1)];
    if (from !== undefined && to !== undefined && from < to) return [from, to];
  }
  return undefined;
}

const yearsOf = (text: string, beyond = 0): number | undefined =>
  YEARS.test(text) ? Number.parseInt(text, 10) + beyond : undefined;

/** The ends of a range, an open one as undefined; `without` the one that does not belong to it: "under 50k" is without 50k. */
export type Ends = readonly [
  from: number | undefined,
  to: number | undefined,
  without?: "from" | "to",
];

/** How far around a number people mean that say "about", as a part of it. */
const ABOUT = 0.1;

/** Returns both ends as plain text says them; nothing where it is no range. */
export function endsOf(plain: string): Ends | undefined {
  if (!plain.startsWith(ABOUT_SIGN)) return exactEnds(plain);
  const ends = exactEnds(plain.slice(ABOUT_SIGN.length));
  const [from, to, without] = ends ?? [];
  if (from === undefined || to === undefined || without || to - from > 1) return ends;
  const more = Math.round(ABOUT * from);
  return [from - more, to + more];
}

function exactEnds(plain: string): Ends | undefined {
  const decade = decadeOf(plain) ?? betweenDecades(plain);
  if (decade) return decade;
  const between = BETWEEN.exec(plain);
  if (between) {
    if (DENIED.test(plain.replace(/\d.*$/su, ""))) return undefined;
    const last = amount(between[3]!, between[4]);
    const first = amount(
      between[1]!,
      between[2] ?? scaleShared(between[1]!, between[3]!, between[4]),
    );
    return first <= last ? [first, after(last, between[3]!)] : undefined;
  }
  const single = SINGLE.exec(plain);
  if (!single) return undefined;
  const { lead = "", least, most, below, above, after: behind = "", plus } = single.groups ?? {};
  if (LEFT_OVER.test(lead)) return undefined;
  // "～40歳" is up to 40 in Japan, "~40" about so much everywhere.
  const isUpTo = plain.startsWith("~") && /歳/.test(behind);
  const value = amount(single[6]!, single[7]);
  const next = after(value, single[6]!);
  if (least || plus || AFTER_LEAST.test(behind)) return [value, undefined];
  if (most || isUpTo || AFTER_MOST.test(behind)) return [undefined, next];
  if (below || AFTER_BELOW.test(behind)) return [undefined, value, "to"];
  if (above || AFTER_ABOVE.test(behind)) return [next, undefined, "from"];
  return LEFT_OVER.test(plain) ? undefined : [value, next];
}

// "20-40k" means thousands at both ends; "900-1.5k" and "800 to 1m" mean what they say.
function scaleShared(first: string, last: string, scale: string | undefined): string | undefined {
  return scale !== undefined && amount(first, undefined) <= amount(last, undefined)
    ? scale
    : undefined;
}

// "34" means up to the day before the 35th birthday, "41.5" is no 42; from 1 000 on people write round numbers that mean
// themselves.
function after(value: number, written: string): number {
  if (value >= 1_000) return value;
  const places = Number.isInteger(value) ? 0 : (/[.,](\d+)$/.exec(written)?.[1]?.length ?? 0);
  return Number((value + 10 ** -places).toFixed(places));
}
