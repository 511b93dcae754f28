// A query's text without what only narrows it: its filters and quoted texts.
import { tokensOf } from "./tokens-of.ts";
import { endsInWords, type Query } from "./query.ts";
import { levelBefore, readWord, type Known } from "./read-word.ts";
import type { Token } from "./split-tokens.ts";
import { isMinus } from "./word-lead.ts";

/** What narrows a query, as it stands there, and what the query says besides. */
export type Unfiltered = { readonly filters: readonly string[]; readonly text: string };

/** Returns what narrows a query that can be read, wherever it stands, and its text without that. */
export function withoutFilters(text: string, known: Known): Unfiltered {
  const tokens = tokensOf(text, known);
  const kept = [...tokens];
  const filters: string[] = [];
  for (const token of tokens) {
    if (!narrows(token, known)) continue;
    const place = kept.indexOf(token);
    const first = kept[place - 1]?.type === "not" ? kept[place - 1]! : token;
    filters.push(text.slice(first.at, token.at + token.length));
    takeOut(kept, place);
  }
  return { filters, text: written(text, tokens, kept, known) };
}

function narrows(token: Token, known: Known): boolean {
  if (token.type !== "word" || levelBefore(token)) return false;
  const isNarrowing = (query: Query): boolean =>
    "item" in query ? isNarrowing(query.item) : query.type === "filter" || query.type === "text";
  return isNarrowing(readWord(token, known));
}

// With an operand go the signs before it, brackets that held nothing else, and the operator that binds it closest.
function takeOut(tokens: Token[], place: number): void {
  let from = place;
  let to = place + 1;
  for (;;) {
    while (leads(tokens[from - 1], tokens[from]!)) from--;
    if (tokens[from - 1]?.type !== "(" || tokens[to]?.type !== ")") break;
    from--;
    to++;
  }
  const before = tokens[from - 1]?.type;
  const after = tokens[to]?.type;
  if (before === "and") from--;
  else if (after === "and") to++;
  else if (before === "or" && (after === undefined || after === ")" || after === "or")) from--;
  else if (after === "or" && (before === undefined || before === "(")) to++;
  tokens.splice(from, to - from);
}

// "not", a minus by itself, or a level or minus before a bracket.
function leads(token: Token | undefined, next: Token): boolean {
  if (token?.type !== "word") return token?.type === "not";
  if (isMinus(token.head) && token.quoted === undefined && token.length === 1) return true;
  if (next.type !== "(") return false;
  const isJoined = next.at === token.at + token.length;
  if (isMinus(token.head)) return isJoined;
  return levelBefore(token) !== undefined && (isJoined || token.head.length > 1);
}

// Bare words that something stood between are no phrase: "trail kind:forum running" is not "trail running".
function written(
  text: string,
  all: readonly Token[],
  kept: readonly Token[],
  known: Known,
): string {
  const isBare = (token: Token) =>
    token.type === "word" && !levelBefore(token) && endsInWords(readWord(token, known));
  return kept
    .map((token, i) => {
      const word = text.slice(token.at, token.at + token.length);
      const before = kept[i - 1];
      if (!before) return word;
      if (all[all.indexOf(token) - 1] === before) {
        return text.slice(before.at + before.length, token.at) + word;
      }
      if (before.type === "(" || token.type === ")") return word;
      return (isBare(before) && isBare(token) ? " and " : " ") + word;
    })
    .join("");
}
