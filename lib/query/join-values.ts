// Values of a query that take several words: "age: at least 40", "interest:trail running".
import { fold } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import type { Names } from "./close-operator.ts";
import type { Token } from "./split-tokens.ts";
import { namedValue } from "./word-lead.ts";

/** Most words that a value takes beyond its first: "age: at least 40 years". */
const MOST_MORE = 3;

const YEARS = String.raw`\s+(?:years?|yrs?|jahre?n?|ans|años|anos|anni|tuổi|лет|[岁歲歳])(?:\s+(?:old|alt))?`;

// "income:50k-70k €", "income:4000 € pro Monat".
const MONEY = String.raw`\s+(?:[€$£¥₹₩₽₺฿₫元円원]|eur|euros?|usd|dollars?|gbp|pounds?|chf|franken|francs?|cny|rmb|yuan|jpy|yen|inr|rupees?|krw|vnd|đồng|pln|złoty|sek|nok|dkk|czk|aud|cad|nzd|hkd|sgd|twd)(?:\s*(?:\/|per|an?|par|pro|im|al|por)\s*(?:years?|months?|weeks?|jahr|monat|woche|an|année|mois|semaine|año|mes)|\s+(?:yearly|monthly|annually|jährlich|monatlich|mỗi tháng|mỗi năm))?`;

// What goes on with a value that is one already: "age: 40 or older", "age: 30 bis 45", "fresh: 3 months".
const GOES_ON = new RegExp(
  String.raw`^(?:(?:${YEARS})?(?:\s+(?:or|and|oder|und)\s+(?:older|more|over|above|up|higher|better|younger|less|under|below|lower|älter|mehr|höher|besser|jünger|weniger|niedriger)|\s+(?:to|bis|至|到)\s+\d[^\s()（）:：]*(?:${YEARS})?)|\s+(?:days?|weeks?|months?|tagen?|wochen?|monaten?)|${YEARS}|${MONEY}|\s+(?:天|周|个?月|年))(?=[\s)）]|$)`,
  "i",
);

/** Returns the tokens of a text with values whole that are one only with the words after them. */
export function joinValues(text: string, tokens: readonly Token[], names: Names): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i]!;
    const end = endOfValue(text, tokens, i, names);
    const typed = text.slice(first.at, end);
    const isLonger = end > first.at + first.length;
    joined.push(
      isLonger
        ? { ...first, length: typed.length, head: first.head + typed.slice(first.length) }
        : first,
    );
    do i++;
    while (i < tokens.length && tokens[i]!.at < end);
  }
  return joined;
}

function endOfValue(text: string, tokens: readonly Token[], i: number, names: Names): number {
  const first = tokens[i]!;
  const { name, value } = namedValue(isPlain(first) ? first.head : "");
  const end = first.at + first.length;
  const start = end - (name === "" ? first.length : value.length);
  const [between] = isPlain(first) ? (BETWEEN.exec(text.slice(start)) ?? []) : [];
  if (between !== undefined && isRange(between)) return start + between.length;
  const [more] = GOES_ON.exec(text.slice(end)) ?? [];
  if (name === "") {
    return isPlain(first) && more !== undefined && isRange(first.head + more)
      ? end + more.length
      : end;
  }
  const longer: { readonly words: string; readonly end: number }[] = [];
  for (const next of tokens.slice(i + 1, i + 1 + MOST_MORE)) {
    if (!isPlain(next) || /[:：]/.test(next.head)) break;
    const words = `${longer.at(-1)?.words ?? value} ${next.head}`;
    longer.push({ words, end: next.at + next.length });
  }
  // Of words the longest, as everywhere; of numbers the shortest, which would take any word after them for their unit.
  const listed = longer.findLast(({ words }) => names.isListed(name, words));
  if (listed) return listed.end;
  if (more !== undefined && names.isValue(name, value + more)) return end + more.length;
  if (names.isValue(name, value)) return end;
  return longer.find(({ words }) => names.isValue(name, words))?.end ?? end;
}

// "between 30 and 45": its "and" is none of the query's.
const BETWEEN = new RegExp(
  String.raw`^(?:between|zwischen)\s+[^\s()（）:：]*\d[^\s()（）:：]*\s+(?:and|und)\s+[^\s()（）:：]*\d[^\s()（）:：]*(?:${YEARS})?(?=[\s)）]|$)`,
  "i",
);

const isRange = (words: string) =>
  /^(?:between |zwischen )?[^\p{L}]*\d/iu.test(words) &&
  parseBand(fold(words), [0, Infinity]) !== undefined;

/** Tells whether a token is a word without a quote. */
export const isPlain = (token: Token | undefined): token is Token =>
  token?.type === "word" && token.quoted === undefined;
