// Values of a query that take several words: "age: at least 40", "interest:trail running".
import { fold } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { unitNamed } from "../model/units.ts";
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
  String.raw`^(?:(?:${YEARS})?(?:\s+(?:or|and|oder|und)\s+(?:older|more|over|above|up|higher|better|younger|less|under|below|lower|älter|mehr|höher|besser|jünger|weniger|niedriger)(?!\s+(?:(?:than|als)\s+)?\d)|\s+(?:to|bis|至|到)\s+(?:(?:early|mid|late|anfang|mitte|ende)[ -])?\d[^\s()（）:：]*(?:${YEARS})?)|\s+(?:days?|weeks?|months?|tagen?|wochen?|monaten?)|${YEARS}|${MONEY}|\s+(?:天|周|个?月|年))(?=[\s)）]|$)`,
  "i",
);

const PEOPLE = String.raw`\s+(?:people|persons?|employees?|staff|workers?|members?|mitarbeiter(?:innen|in)?|mitarbeitende[rn]?|beschäftigten?|leute|personen|salariés?|employés?|personnes?|empleados?|personas?|trabajadores|người|nhân viên|сотрудник\p{L}*|человек|[人名]|员工|員工)`;

// What a range is told in, behind its last number: "income: over 40k €", "company: 10 to 49 employees".
const UNIT = new RegExp(String.raw`^(?:${YEARS}|${MONEY}|${PEOPLE})(?=[\s)）]|$)`, "iu");

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
  // A range's end with what goes on with it, as long as it is one of the facet: its other end, its unit.
  const wholeRange = (from: number): number => {
    const rest = text.slice(from);
    const tails = [GOES_ON.exec(rest)?.[0], UNIT.exec(rest)?.[0], unitOf(rest, names.units(name))];
    const tail = tails.find(
      (each) =>
        each !== undefined &&
        names.isValue(name, text.slice(start, from) + each) &&
        !beginsWord(rest, each, names),
    );
    return tail === undefined || name === "" ? from : wholeRange(from + tail.length);
  };
  const [between] = isPlain(first) ? (BETWEEN.exec(text.slice(start)) ?? []) : [];
  if (between !== undefined && isRange(between)) return wholeRange(start + between.length);
  const [more] = GOES_ON.exec(text.slice(end)) ?? [];
  if (name === "") {
    return isPlain(first) && more !== undefined && isRange(first.head + more)
      ? end + more.length
      : end;
  }
  const longer: { readonly words: string; readonly end: number }[] = [];
  for (const next of tokens.slice(i + 1, i + 1 + MOST_MORE)) {
    if (!isPlain(next) || /[:：]|^[-–—－+＋]\S/.test(next.head)) break;
    const words = `${longer.at(-1)?.words ?? value} ${next.head}`;
    longer.push({ words, end: next.at + next.length });
  }
  // Of words the longest, as everywhere; of numbers the shortest, which would take any word after them for their unit.
  const listed = longer.findLast(({ words }) => names.isListed(name, words));
  if (listed) return listed.end;
  if (more !== undefined && names.isValue(name, value + more)) return wholeRange(end + more.length);
  if (names.isValue(name, value)) return wholeRange(end);
  const ranged = longer.find(({ words }) => names.isValue(name, words));
  return ranged ? wholeRange(ranged.end) : end;
}

// "staff" of "10-49 staff nurse" is of the nurse.
function beginsWord(rest: string, tail: string, names: Names): boolean {
  const [first = ""] = /\S+$/.exec(tail) ?? [];
  const [, one = "", two = ""] =
    /^\s+([^\s()（）:：]+)(\s+[^\s()（）:：]+)?/.exec(rest.slice(tail.length)) ?? [];
  return (
    one !== "" &&
    (names.isWord(`${first} ${one}`) || (two !== "" && names.isWord(`${first} ${one}${two}`)))
  );
}

// "torque: 50 Nm" of a facet whose name has "(Nm)", "weight: 500 g" of one with "(kg)".
function unitOf(rest: string, units: readonly string[]): string | undefined {
  const [word, name = ""] = /^\s+([^\s()（）]+)(?=[\s)）]|$)/.exec(rest) ?? [];
  const unit = fold(name);
  const measure = unitNamed(unit)?.measure;
  const isAlike = (own: string) => measure !== undefined && unitNamed(own)?.measure === measure;
  return units.includes(unit) || units.some(isAlike) ? word : undefined;
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
