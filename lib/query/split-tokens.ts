// A query's text as tokens: parentheses, operators, quoted text, words.
import { fold } from "../base/text.ts";
import { QueryFault } from "./query.ts";

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
  ["&", "and"],
  ["和", "and"],
  ["且", "and"],
  ["并且", "and"],
  ["or", "or"],
  ["|", "or"],
  ["或", "or"],
  ["或者", "or"],
  ["not", "not"],
  ["非", "not"],
  ["不", "not"],
]);

const JOINT: ReadonlySet<string> = new Set(["joint", "同时"]);

const BRACKETS: ReadonlyMap<string, "(" | ")"> = new Map([
  ["(", "("],
  ["（", "("],
  [")", ")"],
  ["）", ")"],
]);

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["「", "」"],
]);

/**
 * What tells operators from letters where no blank stands: whether a folded name stands before a colon in queries (a
 * facet's, a filter's or a level's), and whether text is a word of the vocabulary.
 */
export type Names = {
  readonly isName: (name: string) => boolean;
  readonly isWord: (text: string) => boolean;
};

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
      const token = readWord(text, i, follows ? valueStart(text, before.at, i) : i, names);
      tokens.push(token);
      i += token.length;
    }
  }
  return tokens;
}

// A comma between digits belongs to the number: "income:20,000-40,000".
function isComma(text: string, i: number): boolean {
  if (text[i] !== "," && text[i] !== "，" && text[i] !== "、") return false;
  return !(/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? ""));
}

/** Operators that stand in Chinese without a blank, with what they are before: "兴趣:跑步和不性别:女". */
const CLOSE = /^(并且|或者|[和且或非不])[非不-]?([^\s:：()（）]{1,20})[:：]/;
const CLOSE_OPERATOR = /^(?:并且|或者|[和且或])/;
const CLOSE_NOT = /^[非不]/;

/** Longest run of words without a blank that is taken apart. */
const MOST_RUN = 60;
const RUN = /^[^\s()（）,，、:：;"“「<>=≤≥]+/;

// The operator that begins here, after a word or value from `from` on, where words of the vocabulary follow it at once:
// "女和登山". With nothing before it, it can only be "not".
function operatorInRun(
  text: string,
  at: number,
  from: number,
  { isWord }: Names,
): string | undefined {
  const [run = ""] = RUN.exec(text.slice(from, from + MOST_RUN)) ?? [];
  const rest = run.slice(at - from);
  const [operator] = (at > from ? CLOSE_OPERATOR : CLOSE_NOT).exec(rest) ?? [];
  if (operator === undefined || isWord(run)) return undefined;
  if (at > from && !isWord(run.slice(0, at - from))) return undefined;
  return areWords(rest.slice(operator.length), isWord) ? operator : undefined;
}

// One word, or several with operators between.
function areWords(run: string, isWord: Names["isWord"]): boolean {
  if (isWord(run)) return true;
  if (CLOSE_NOT.test(run)) return areWords(run.slice(1), isWord);
  for (let i = 1; i < run.length; i++) {
    const [operator] = CLOSE_OPERATOR.exec(run.slice(i)) ?? [];
    if (!operator || !isWord(run.slice(0, i))) continue;
    if (areWords(run.slice(i + operator.length), isWord)) return true;
  }
  return false;
}

// Where the value of a word from `at` up to `end` begins: after its last colon.
function valueStart(text: string, at: number, end: number): number {
  return at + text.slice(at, end).search(/[^:：]*$/);
}

// The operator that begins here, where the name of a facet or filter follows it at once.
function operatorAt(text: string, at: number, { isName }: Names): string | undefined {
  const [, operator, name = ""] = CLOSE.exec(text.slice(at, at + 24)) ?? [];
  if (operator === undefined) return undefined;
  return isName(fold(name)) ? operator : undefined;
}

// `from` is where the word before begins that this one follows without a blank, else `at`.
function readWord(text: string, at: number, from: number, names: Names): Token {
  const close = operatorAt(text, at, names) ?? operatorInRun(text, at, from, names);
  if (close !== undefined) {
    return { type: OPERATORS.get(close)!, at, length: close.length, head: close };
  }
  let i = at;
  while (i < text.length) {
    const char = text[i]!;
    if (/\s/.test(char) || BRACKETS.has(char) || isComma(text, i)) break;
    if (
      i > at &&
      (operatorAt(text, i, names) ?? operatorInRun(text, i, valueStart(text, at, i), names))
    )
      break;
    // A quote ends the word at its closing mark; one inside a word (5"3) is a letter like others.
    const before = text[i - 1] ?? "";
    const closing = i === at || /[:：+?<>=≤≥-]/.test(before) ? CLOSING.get(char) : undefined;
    if (closing) return readQuote(text, at, i, closing);
    i++;
  }
  const head = text.slice(at, i);
  const operator = OPERATORS.get(head.toLowerCase());
  if (operator) return { type: operator, at, length: i - at, head };
  const opens = BRACKETS.get(text[i] ?? "") === "(";
  const before = opens ? /^(.*[:：+?-])(?:joint|同时)$/i.exec(head)?.[1] : undefined;
  if (before !== undefined) return { type: "word", at, length: before.length, head: before };
  if (opens && JOINT.has(head.toLowerCase())) return { type: "joint", at, length: i - at, head };
  return { type: "word", at, length: i - at, head };
}

function readQuote(text: string, at: number, open: number, closing: string): Token {
  let quoted = "";
  for (let i = open + 1; i < text.length; i++) {
    const char = text[i]!;
    if (char === "\\" && i + 1 < text.length) quoted += text[++i]!;
    else if (char === closing) {
      const [tail] = /^;[^\s()（）,，、"“「]*|/.exec(text.slice(i + 1))!;
      const head = text.slice(at, open);
      return { type: "word", at, length: i + 1 + tail.length - at, head, quoted, tail };
    } else quoted += char;
  }
  throw new QueryFault("UNCLOSED_QUOTE", open, text.length - open);
}
