// Ages that writers give of themselves, as the usual age bands of surveys.
import { parseBand } from "../model/band.ts";
import { isNotNow } from "./not-now.ts";
import { isOfGroup, isSomeoneElse, isSomeoneElseSpaceless } from "./other-people.ts";
import { shortAges } from "./short-ages.ts";

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
const PAUSE = String.raw`(?:$|[,.;!?)\n–—-](?!\d))`;
// "years" that are an age: "34 years old", "34 years,"; not "20 years sober", "20 years into it".
const YEARS = String.raw`(?:years?|yrs?)(?=\s*(?:${PAUSE}|(?:old|young|of\s+age|and|now)\b))`;
// What may follow "I'm 34": the end, a pause, or a word that keeps it an age; never "%", "km", "weeks" or another number.
const STILL_AGE = String.raw`(?=\s*(?:${PAUSE}|${YEARS}|(?:and|yo|y\/o|old|now|this|male|female|with|from|living|single|married|retired|today|next|und|aus)\b))`;
// "When I'm 64" is no age yet.
const NOW = String.raw`(?<!\b(?:when|until|till?|before|once|if|after|like)\s+)`;

/** What a pattern needs besides: nothing where it names the speaker, or that nobody else is meant. */
type Check = (text: string, start: number, end: number) => boolean;
const isToday: Check = (text, start, end) => !isNotNow(text, start, end);
// "As a 20 year old I moved out": of the past.
const WAS =
  /^[\s,]*(?:I|we)\s+(?:was|were|had|used|went|moved|lived|did|could|got|loved|thought|knew|felt)(?!\p{L})/iu;
// "No tengo 20 años".
const DENIED = /(?<!\p{L})(?:no|nunca|nicht|not)\s+$/iu;

const PATTERNS: readonly (readonly [pattern: RegExp, isMine: Check])[] = [
  [
    new RegExp(
      String.raw`${NOW}\b(?:I['’]?m|I\s+am)\s+(?:only\s+|now\s+|already\s+|(?<nearly>almost|nearly)\s+)?${AGE}${STILL_AGE}`,
      "giu",
    ),
    isToday,
  ],
  // "My wife and I are both 34", "mein Mann und ich sind beide 34".
  [
    new RegExp(
      String.raw`${NOW}(?<!\p{L})(?:(?:(?:and\s+(?:I|me)|we)\s+are|we['’]re)\s+(?:both|all)(?:\s+(?:only|now|already|almost|nearly))?|(?:und\s+ich|wir)\s+sind\s+(?:beide|alle))\s+${AGE}(?:\s+Jahre\s+(?:alt|jung)\b|(?:\s+Jahre)?${STILL_AGE})`,
      "giu",
    ),
    isToday,
  ],
  [
    new RegExp(String.raw`\bas\s+an?\s+${AGE}[\s-]?(?:years?|yr)[\s-]?old\b`, "giu"),
    (text, start, end) => isToday(text, start, end) && !WAS.test(text.slice(end, end + 20)),
  ],
  [
    new RegExp(
      String.raw`${NOW}\bI['’]?(?:m|\s+am)\s+an?\s+${AGE}[\s-]?(?:years?|yr)[\s-]?old\b`,
      "giu",
    ),
    isToday,
  ],
  [
    new RegExp(
      String.raw`\baged\s+${AGE}\b(?!\s*(?:days|weeks|months|hours|%|[-–+]|(?:to|(?:and|or|years\s+(?:and|or))\s+(?:over|above|older|up|under|below|younger)|years?(?!\s+old))\b))`,
      "giu",
    ),
    (text, start) => !isSomeoneElse(text, start) && !isOfGroup(text, start),
  ],
  [
    new RegExp(
      String.raw`\bich\s+bin\s+${AGE}(?:\s+Jahre\s+(?:alt|jung)\b|(?:\s+Jahre)?${STILL_AGE})`,
      "giu",
    ),
    isToday,
  ],
  // Not "20 años de experiencia", "20 años trabajando", "20 años en esto".
  [
    new RegExp(
      String.raw`\btengo\s+${AGE}\s+años\b(?!\s+(?:de\s+(?!edad\b)|en\b|sin\b|\p{L}+ndo\b|casad))`,
      "giu",
    ),
    (text, start, end) =>
      isToday(text, start, end) && !DENIED.test(text.slice(Math.max(0, start - 8), start)),
  ],
  [new RegExp(String.raw`\bj['’]ai\s+${AGE}\s+ans\b(?!\s+(?:d['’]|de\b))`, "giu"), isToday],
  // In Chinese 才 is "only" before a verb; it is an age before a pause and before Japanese endings.
  [
    new RegExp(
      String.raw`(?<![\d.:])${AGE}\s?(?:[岁歲歳]|才(?=[\s\p{P}\p{sc=Hiragana}男女]|$))`,
      "gu",
    ),
    (text, start, end) => !isSomeoneElseSpaceless(text, start, end),
  ],
];
// 快40岁 is 39 at most.
const NEARLY_CJK = /(?:快[要到]?|将近|將近)\s?$/u;
const DECADE =
  /\b(?:I['’]?m|I\s+am|we['’]re)\s+(?:both\s+)?in\s+(?:my|our)\s+(?<decade>(?:(?:early|mid|late)[\s-]*)?(?:[2-7]0['’]?s|twenties|thirties|fou?rties|fifties|sixties|seventies))(?!\p{L})/giu;

/** Returns the ages (and genders beside them) that the text's writers give of themselves, in order of place. */
export function findAges(text: string): Stated[] {
  const stated: Stated[] = [];
  const add = (trait: string | undefined, match: RegExpExecArray) => {
    if (trait) stated.push({ trait, start: match.index, end: match.index + match[0].length });
  };
  for (const [pattern, isMine] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { index } = match;
      if (!isMine(text, index, index + match[0].length)) continue;
      const nearly =
        match.groups!["nearly"] ?? NEARLY_CJK.test(text.slice(Math.max(0, index - 4), index));
      add(traitOf(Number(match.groups!["age"]) - (nearly ? 1 : 0)), match);
    }
  }
  for (const { years, woman, match } of shortAges(text)) {
    add(traitOf(years), match);
    add(woman ? "gender:women" : "gender:men", match);
  }
  for (const match of text.matchAll(DECADE)) {
    if (!isToday(text, match.index, match.index + match[0].length)) continue;
    // The years that the same words mean in a query.
    const decade = match
      .groups!["decade"]!.replace(/[\s-]+/, " ")
      .replace(/^(\p{L}+)(?=\d)/u, "$1 ");
    const band = parseBand(decade, [0, 100]);
    add(band && `age:${band.from}-${band.to - 1}`, match);
  }
  return stated.sort((a, b) => a.start - b.start || a.end - b.end);
}

function traitOf(years: number): string | undefined {
  const band = ageBand(years);
  return band && `age:${band}`;
}
