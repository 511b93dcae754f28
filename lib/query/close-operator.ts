// Operators that stand in Chinese without a blank: told from letters by names of facets and words of the vocabulary.
import { fold } from "../base/text.ts";
import { endsWord } from "./word-end.ts";
import { SIGNS } from "./word-lead.ts";

/**
 * What tells operators from letters where no blank stands: whether a folded name stands before a colon in queries (a
 * facet's, a filter's or a level's), whether it is known as a facet's, whether text is a word of the vocabulary, and
 * whether it is a value that is known under a name as it was typed: one that can be read, or one of those that there are;
 * and in what units the name's facet is told.
 */
export type Names = {
  readonly isName: (name: string) => boolean;
  readonly isFacet: (name: string) => boolean;
  readonly isWord: (text: string) => boolean;
  readonly isValue: (name: string, text: string) => boolean;
  readonly isListed: (name: string, text: string) => boolean;
  readonly units: (name: string) => readonly string[];
};

/**
 * Returns the operator that begins at a place of a word from `start` on, where the name of a facet or filter or words of
 * the vocabulary follow it at once, or undefined where letters stand there.
 */
export function closeOperator(
  text: string,
  at: number,
  start: number,
  names: Names,
): string | undefined {
  return operatorAt(text, at, names) ?? operatorInRun(text, at, start, names);
}

/** Operators that stand in Chinese without a blank, with what they are before: "兴趣:跑步和不性别:女". */
const CLOSE = /^(并且|或者|[和且或非不])[非不-]?([^\s:：()（）]{1,20})[:：]/;
const CLOSE_OPERATOR = /^(?:并且|或者|[和且或])/;
const CLOSE_NOT = /^[非不]/;

/** Longest run of words without a blank that is taken apart. */
const MOST_RUN = 60;
const RUN = /^[^\s()（）,，、:：;"“「<>=≤≥]+/;

// The operator that begins here, in a word from `start` on, where words of the vocabulary follow it at once: "女和登山".
// Where the word begins it can only be "not"; where a value begins, or after a sign, it is a letter: "兴趣:不健康".
function operatorInRun(text: string, at: number, start: number, names: Names): string | undefined {
  const from = valueStart(text, start, at);
  if (at === from && from > start) return undefined;
  const [operator] = (at > from ? CLOSE_OPERATOR : CLOSE_NOT).exec(text.slice(at, at + 2)) ?? [];
  const run = operator && runFrom(text, from, names);
  if (!run) return undefined;
  const name = nameBefore(text, start, from);
  const isFirst = name === "" ? names.isWord : (part: string) => names.isValue(name, part);
  const end = firstPart(run, isFirst, names.isWord);
  if (at > from) return end === at - from ? operator : undefined;
  const rest = run.slice(operator.length);
  return end === undefined && areWords(rest, names.isWord) ? operator : undefined;
}

// What stands here without a blank up to a name with its operator, or undefined where it is too long or has other signs.
function runFrom(text: string, from: number, names: Names): string | undefined {
  const [run = ""] = RUN.exec(text.slice(from, from + MOST_RUN + 1)) ?? [];
  for (let i = 1; i < Math.min(run.length, MOST_RUN); i++) {
    if (operatorAt(text, from + i, names)) return run.slice(0, i);
  }
  return run.length <= MOST_RUN && endsWord(text, from + run.length) ? run : undefined;
}

function areWords(run: string, isWord: Names["isWord"]): boolean {
  if (firstPart(run, isWord, isWord) !== undefined) return true;
  return CLOSE_NOT.test(run) && areWords(run.slice(1), isWord);
}

// Where the first part of a run ends, the longest that leaves only words with operators between; undefined where none does.
function firstPart(
  run: string,
  isFirst: Names["isWord"],
  isWord: Names["isWord"],
): number | undefined {
  // Without them a vocabulary of nested words would take exponential time.
  const failed = new Set<number>();
  const endOfPart = (from: number, isPart: Names["isWord"]): number | undefined => {
    for (let end = run.length; end > from; end--) {
      const [operator] = CLOSE_OPERATOR.exec(run.slice(end)) ?? [];
      if (end < run.length && !operator) continue;
      if (!isPart(run.slice(from, end))) continue;
      if (!operator || areWordsFrom(end + operator.length)) return end;
    }
    return undefined;
  };
  const areWordsFrom = (from: number): boolean => {
    if (failed.has(from)) return false;
    const isRead =
      endOfPart(from, isWord) !== undefined ||
      (CLOSE_NOT.test(run.slice(from)) && areWordsFrom(from + 1));
    if (!isRead) failed.add(from);
    return isRead;
  };
  return endOfPart(0, isFirst);
}

const SIGNS_BEFORE = new RegExp(`^[${SIGNS}]+`);
const AFTER_SIGNS = new RegExp(`[^${SIGNS}]|$`);

// The name that the value from `from` on has before its colon, or none.
function nameBefore(text: string, start: number, from: number): string {
  const name = /[^:：]*(?=[:：]$)/.exec(text.slice(start, from))?.[0] ?? "";
  return name.replace(SIGNS_BEFORE, "");
}

// Where the value of a word from `at` up to `end` begins: after its last colon, or the signs that it begins with.
function valueStart(text: string, at: number, end: number): number {
  const before = text.slice(at, end);
  return at + Math.max(before.search(/[^:：]*$/), before.search(AFTER_SIGNS));
}

// The operator that begins here, where the name of a facet or filter follows it at once.
function operatorAt(text: string, at: number, { isName }: Names): string | undefined {
  const [, operator, name = ""] = CLOSE.exec(text.slice(at, at + 24)) ?? [];
  if (operator === undefined) return undefined;
  return isName(fold(name)) ? operator : undefined;
}
