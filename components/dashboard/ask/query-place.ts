// Where the caret stands in a query: the word it is in, and what may begin there.
import { CLOSING_QUOTES } from "../../../lib/base/quote-marks.ts";

/**
 * The word at the caret without the signs and levels before it: `word` is what is typed of it, `from` to `to` all of it.
 * Where none is begun, `begins` is what may: a query, an operand after an operator, bracket or sign, or a part of a joint.
 */
export type QueryPlace = {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly begins: "query" | "operand" | "part" | undefined;
};

const BEFORE_QUOTE = /[:：<>=≤≥＜＞+＋?？\-－−]/;
const ENDS_WORD = /[\s()（）,，、]/;

/** Signs and levels, as queries read them. */
const LEAD = /^(?:[+＋?？\-－−]|(?:must|should|may|必须|应当|最好|可以)[:：])*/i;

const OPERATOR =
  /(?:^|[\s()（）])(?:and|or|not|und|oder|nicht|&&?|\|\|?|并且|或者|[和且或非不])\s+$/i;

/** Returns the place of a caret in a text. */
export function placeIn(text: string, caret: number): QueryPlace {
  const { start, closing } = wordBefore(text, caret);
  const typed = text.slice(start, caret);
  const [lead] = LEAD.exec(typed)!;
  const word = typed.slice(lead.length);
  const begins = word === "" ? beginning(text, start, lead) : undefined;
  return { from: start + lead.length, to: wordEnd(text, caret, closing), word, begins };
}

// Where the word before the caret begins, and what ends the quote that the caret stands in.
function wordBefore(text: string, caret: number): { start: number; closing: string } {
  let start = 0;
  let closing = "";
  for (let i = 0; i < caret; i++) {
    const char = text[i]!;
    if (closing !== "") {
      if (char === "\\") i++;
      else if (closing.includes(char)) closing = "";
    } else if (ENDS_WORD.test(char)) start = i + 1;
    else if (i === start || BEFORE_QUOTE.test(text[i - 1]!))
      closing = CLOSING_QUOTES.get(char) ?? "";
  }
  return { start, closing };
}

// A quote that is never closed ends where a word would: what follows is not to be lost.
function wordEnd(text: string, caret: number, closing: string): number {
  const quoteEnd = Array.from(closing)
    .map((mark) => text.indexOf(mark, caret))
    .filter((at) => at >= 0);
  let end = quoteEnd.length > 0 ? Math.min(...quoteEnd) : caret;
  while (end < text.length && !ENDS_WORD.test(text[end]!)) end++;
  return end;
}

function beginning(text: string, start: number, lead: string): QueryPlace["begins"] {
  if (text.trim() === "") return "query";
  const before = text.slice(0, start);
  const isAfterSign = /[(（,，、]\s*$/.test(before);
  if (lead === "" && !isAfterSign && !OPERATOR.test(before)) return undefined;
  const opened = openedBy(before);
  if (opened === undefined && /[,，、]\s*$/.test(before)) return undefined;
  return opened === "joint" ? "part" : "operand";
}

// Whether the innermost open bracket is a joint's.
function openedBy(before: string): "joint" | "bracket" | undefined {
  let depth = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    if (/[)）]/.test(before[i]!)) depth++;
    else if (/[(（]/.test(before[i]!) && depth-- === 0) {
      return /(?:joint|同时)\s*$/i.test(before.slice(0, i)) ? "joint" : "bracket";
    }
  }
  return undefined;
}
