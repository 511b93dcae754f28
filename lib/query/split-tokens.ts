// A query's text as tokens: parentheses, operators, quoted text, words.
import { CLOSING_QUOTES } from "../base/quote-marks.ts";
import { fold } from "../base/text.ts";
import { closeOperator, type Names } from "./close-operator.ts";
import { QueryFault } from "./query.ts";
import { isPlain, joinValues } from "./join-values.ts";
import { BRACKETS, endsWord, isComma } from "./word-end.ts";
import { LEAD, SIGNS } from "./word-lead.ts";

/**
 * A token with its place. A `word` is everything up to white space or a bracket; `quoted` is the text of a quoted part
 * that ends it (`interest:"trail running"`), `head` what stands before that, `tail` qualifiers that follow at once.
 */
export type Token = {
  readonly type: "(" | ")" | "," | "and" | "or" | "not" | "joint" | "word";
  readonly at: number;
  readonly length: number;
  readonly head: string;
  readonly quoted?: string | undefined;
  readonly tail?: string | undefined;
};

const OPERATORS: ReadonlyMap<string, Token["type"]> = new Map([
  ["and", "and"],
  ["und", "and"],
  ["&", "and"],
  ["&&", "and"],
  ["和", "and"],
  ["且", "and"],
  ["并且", "and"],
  ["or", "or"],
  ["oder", "or"],
  ["|", "or"],
  ["||", "or"],
  ["或", "or"],
  ["或者", "or"],
  ["not", "not"],
  ["nicht", "not"],
  ["非", "not"],
  ["不", "not"],
]);

const JOINT: ReadonlySet<string> = new Set(["joint", "同时"]);

const BEFORE_QUOTE = new RegExp(`[:：<>=≤≥＜＞${SIGNS}]`);
const BEFORE_JOINT = new RegExp(`^(.*[:：${SIGNS}]\\s*)(?:joint|同时)$`, "i");

/** Returns the tokens of a query. Throws a QueryFault UNCLOSED_QUOTE. */
export function splitTokens(text: string, names: Names): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const char = text[i]!;
    const bracket = BRACKETS.get(char);
    if (/\s/.test(char)) i++;
    else if (bracket) tokens.push({ type: bracket, at: i++, length: 1, head: char });
    else if (isComma(text, i)) tokens.push({ type: ",", at: i++, length: 1, head: char });
    else {
      const before = tokens.at(-1);
      const follows = before?.type === "word" && before.at + before.length === i;
      const token = readWord(text, i, follows ? before.at : i, names);
      tokens.push(token);
      i += token.length;
    }
  }
  return joinValues(text, joinRanges(tokens), names);
}

// "age:30 - 45": a dash alone between two numbers is of a range.
function joinRanges(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const dash = joined.at(-1);
    const first = joined.at(-2);
    const isRange =
      isPlain(dash) &&
      /^[-–—]$/.test(dash.head) &&
      isPlain(first) &&
      /\d\D{0,3}$/.test(first.head) &&
      isPlain(token) &&
      /^\d/.test(token.head);
    if (!isRange) joined.push(token);
    else {
      const { at } = first;
      const head = `${first.head}-${token.head}`;
      joined.splice(-2, 2, { type: "word", at, length: token.at + token.length - at, head });
    }
  }
  return joined;
}

// `start` is where the word before begins that this one follows without a blank, else `at`.
function readWord(text: string, at: number, start: number, names: Names): Token {
  const close = closeOperator(text, at, start, names);
  if (close !== undefined) {
    return { type: OPERATORS.get(close)!, at, length: close.length, head: close };
  }
  let i = nameEnd(text, at, names);
  while (i < text.length) {
    const char = text[i]!;
    if (endsWord(text, i)) {
      const value = qualifierAfterBlank(text, at, i) ?? valueAfterBlank(text, at, i, names);
      if (value === undefined) break;
      i = value;
      continue;
    }
    if (i > at && closeOperator(text, i, at, names)) break;
    // A quote ends the word at its closing mark; one inside a word (5"3) is a letter like others.
    const before = text.slice(at, i).trimEnd().at(-1) ?? "";
    const closing = i === at || BEFORE_QUOTE.test(before) ? CLOSING_QUOTES.get(char) : undefined;
    if (closing) return readQuote(text, at, i, closing);
    i++;
  }
  const head = text.slice(at, i);
  const operator = OPERATORS.get(head.toLowerCase());
  if (operator) return { type: operator, at, length: i - at, head };
  const opens = BRACKETS.get(text[i] ?? "") === "(" || opensLater(text, i, head, names);
  const before = opens ? BEFORE_JOINT.exec(head)?.[1] : undefined;
  if (before !== undefined) return { type: "word", at, length: before.length, head: before };
  if (opens && JOINT.has(head.toLowerCase())) return { type: "joint", at, length: i - at, head };
  return { type: "word", at, length: i - at, head };
}

// "joint (a, b)": with a blank between it is one where the vocabulary knows no such word.
function opensLater(text: string, end: number, head: string, names: Names): boolean {
  const [word] = /(?:joint|同时)$/i.exec(head) ?? [];
  const next = word === undefined ? "" : text.slice(end).trimStart().charAt(0);
  return BRACKETS.get(next) === "(" && !names.isWord(word!);
}

// A name as long as it may be, up to a colon or comparison, in quotes or not, after any signs and levels.
const LONG_NAME = new RegExp(
  String.raw`(${LEAD})(?:["“「„«](?<quoted>[^"”」“»:：]{1,80})["”」“»]|(?<bare>[^:：<>≤≥＜＞"“「„«]{1,80}))(?:[:：]|(?=[<>≤≥＜＞]))`,
  "iy",
);

// Where the name of a facet ends that begins here and has blanks, brackets, commas or quotes, else `at`:
// "role in life:nurse", "boat length (m):8-10".
function nameEnd(text: string, at: number, { isFacet }: Names): number {
  LONG_NAME.lastIndex = at;
  const found = LONG_NAME.exec(text);
  const { quoted, bare = "" } = found?.groups ?? {};
  if (!found || (quoted === undefined && !/[^\p{L}\p{N}]/u.test(bare))) return at;
  return isFacet(fold(quoted ?? bare)) ? at + found[0].length : at;
}

const LEVEL_ONLY = new RegExp(`^${LEAD}$`, "i");
const NAME_ONLY = new RegExp(`^${LEAD}([^:：]+)[:：]$`, "i");

// "age: 30-45": where the value begins that stands after a name's colon and a blank, if one does; a level's is any word.
function valueAfterBlank(text: string, at: number, i: number, names: Names): number | undefined {
  const typed = text.slice(at, i);
  const isOfLevel = /[:：]$/.test(typed) && LEVEL_ONLY.test(typed);
  const name = NAME_ONLY.exec(typed)?.[1];
  if (!isOfLevel && (name === undefined || !names.isName(fold(name)))) return undefined;
  const [blank, word = ""] = /^\s+([^\s()（）,，、]*)/.exec(text.slice(i)) ?? [];
  if (blank === undefined || word === "" || OPERATORS.has(word.toLowerCase())) return undefined;
  return !isOfLevel && IS_NAMED.test(word) ? undefined : i + blank.length - word.length;
}

// A name or a comparison with one; what begins with a sign or is an hour is a value: ">=40", "9:00".
const IS_NAMED = /^(?![<>≤≥＜＞])(?:[^"“「„«:：<>≤≥＜＞]|\d[:：](?=\d))*(?<!\d)[:：<>≤≥＜＞]/;

const QUALIFIER = String.raw`[^\s()（）,，、:：;；"“「„«<>=≤≥]+(?:[=＝]|[<>≤≥]=?)[^\s()（）,，、;；"“「„«]+`;
const NEXT_QUALIFIER = new RegExp(`^\\s+(?=${QUALIFIER})`);
const TAIL = new RegExp(`^(?:[;；](?:\\s*${QUALIFIER}|[^\\s()（）,，、"“「„«]*))*`);

// "owns:car; tier=luxury": where the qualifier begins that stands after a semicolon and a blank, if one does.
function qualifierAfterBlank(text: string, at: number, i: number): number | undefined {
  if (!/[:：].*[;；]$/s.test(text.slice(at, i))) return undefined;
  const [blank] = NEXT_QUALIFIER.exec(text.slice(i)) ?? [];
  return blank === undefined ? undefined : i + blank.length;
}

function readQuote(text: string, at: number, open: number, closing: string): Token {
  let quoted = "";
  for (let i = open + 1; i < text.length; i++) {
    const char = text[i]!;
    if (char === "\\" && i + 1 < text.length) quoted += text[++i]!;
    else if (closing.includes(char)) {
      const [tail] = TAIL.exec(text.slice(i + 1))!;
      const head = text.slice(at, open);
      return { type: "word", at, length: i + 1 + tail.length - at, head, quoted, tail };
    } else quoted += char;
  }
  throw new QueryFault("UNCLOSED_QUOTE", open, text.length - open);
}
