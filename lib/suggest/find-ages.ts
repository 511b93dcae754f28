// Ages that writers give of themselves, as the usual age bands of surveys.

/** An age or gender that a writer stated: its trait and the place of the words. */
export type Stated = { readonly trait: string; readonly start: number; readonly end: number };

const BANDS: readonly (readonly [from: number, band: string])[] = [
  [65, "65+"],
  [55, "55-64"],
  [45, "45-54"],
  [35, "35-44"],
  [25, "25-34"],
  [18, "18-24"],
  [13, "13-17"],
];

/** Returns the band of an age in years, or undefined below 13 and above 99. */
export function ageBand(years: number): string | undefined {
  return years > 99 ? undefined : BANDS.find(([from]) => years >= from)?.[1];
}

const AGE = String.raw`(?<age>\d\d)`;
// What may follow "I'm 34": the end, a pause, or a word that keeps it an age; never "%", "km", "weeks" or another number.
const STILL_AGE = String.raw`(?=\s*(?:$|[,.;!?)\n–—-](?!\d)|(?:and|years?|yrs?|yo|y\/o|old|now|this|male|female|with|from|living|single|married|retired|today|next)\b))`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:I['’]?m|I\s+am|we['’]re\s+both)\s+(?:only\s+|now\s+|already\s+|almost\s+|nearly\s+)?${AGE}${STILL_AGE}`,
    "giu",
  ),
  new RegExp(String.raw`\bas\s+an?\s+${AGE}[\s-]?(?:years?|yr)[\s-]?old\b`, "giu"),
  new RegExp(String.raw`\bI['’]?(?:m|\s+am)\s+an?\s+${AGE}[\s-]?(?:years?|yr)[\s-]?old\b`, "giu"),
  new RegExp(String.raw`\baged\s+${AGE}\b(?!\s*(?:days|weeks|months|hours|%|-|–|to))`, "giu"),
  new RegExp(String.raw`\bich\s+bin\s+${AGE}(?:\s+Jahre(?:\s+alt)?\b|${STILL_AGE})`, "giu"),
  new RegExp(String.raw`\btengo\s+${AGE}\s+años\b`, "giu"),
  new RegExp(String.raw`\bj['’]ai\s+${AGE}\s+ans\b`, "giu"),
  new RegExp(String.raw`(?<![\d.:])${AGE}\s?[岁歲歳才](?!以|的?孩|宝|男孩|女孩|儿|半)`, "gu"),
];
// "34F", "34/M", "F34": capital letters only, for "34m" is a length.
const SHORT =
  /(?<![\w°$€£.,:#/-])(?:(?<age>[1-9]\d)\/?(?<sex>[FM])|(?<sex2>[FM])\/?(?<age2>[1-9]\d))(?![\w°%/-]|\s?\d|\.\d)/gu;
const SOMEONE_ELSE =
  /(?:\b(?:my|our|his|her|their|the)\s+[\p{L}-]+(?:\s+(?:is|was|turns))?\s*\(?|size\s|[儿兒子女娃宝爸妈]{1,2}[^，。]{0,3})$/iu;
const DECADE =
  /\b(?:I['’]?m|I\s+am|we['’]re)\s+in\s+(?:my|our)\s+(?<part>early|mid|late)?[\s-]*(?<tens>20|30|40|50|60|70)['’]?s\b/giu;

/** Returns the ages (and genders beside them) that the text's writers give of themselves, in order of place. */
export function findAges(text: string): Stated[] {
  const stated: Stated[] = [];
  const add = (trait: string | undefined, match: RegExpExecArray) => {
    if (trait) stated.push({ trait, start: match.index, end: match.index + match[0].length });
  };
  const mine = (match: RegExpExecArray) =>
    !SOMEONE_ELSE.test(text.slice(Math.max(0, match.index - 30), match.index));
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (mine(match)) add(traitOf(Number(match.groups!["age"])), match);
    }
  }
  for (const match of text.matchAll(SHORT)) {
    const { age, age2, sex, sex2 } = match.groups!;
    const years = Number(age ?? age2);
    if (!mine(match) || years < 16 || years > 85) continue;
    add(traitOf(years), match);
    add((sex ?? sex2) === "F" ? "gender:women" : "gender:men", match);
  }
  for (const match of text.matchAll(DECADE)) {
    const { part, tens } = match.groups!;
    const middle = Number(tens) + (part === "early" ? 2 : part === "late" ? 8 : 5);
    add(part ? traitOf(middle) : `age:${tens}-${Number(tens) + 9}`, match);
  }
  return stated.sort((a, b) => a.start - b.start || a.end - b.end);
}

function traitOf(years: number): string | undefined {
  const band = ageBand(years);
  return band && `age:${band}`;
}
