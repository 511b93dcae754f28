// The query language read: text to tree, or the place and reason of the first error.
import { jointFault } from "./joint-fault.ts";
import { asResult, endsInWords, QueryFault, type Query, type QueryResult } from "./query.ts";
import { levelBefore, readWord, type Known } from "./read-word.ts";
import type { Token } from "./split-tokens.ts";
import { tokensOf } from "./tokens-of.ts";
import { isMinus } from "./word-lead.ts";

/** Longest query, in UTF-16 units, and deepest nesting. */
const MOST_LENGTH = 2_000;
const MOST_DEPTH = 20;

/**
 * Returns the tree that a query means. `not` binds closest, then `and` (also mere neighbourhood), then `or`; bare words
 * side by side stay together until the vocabulary parts them. An empty query is an `and` of nothing. With
 * `known` other facets' names are errors.
 */
export function parseQuery(text: string, known?: Known): QueryResult<Query> {
  return asResult(() => {
    if (text.length > MOST_LENGTH) {
      throw new QueryFault("TOO_LONG", MOST_LENGTH, text.length - MOST_LENGTH, {
        limit: MOST_LENGTH,
      });
    }
    const tokens = tokensOf(text, known);
    const reader = new Reader(tokens, text.length, known);
    return reader.whole();
  });
}

class Reader {
  private i = 0;
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private readonly known: Known | undefined;

  constructor(tokens: readonly Token[], end: number, known: Known | undefined) {
    this.tokens = tokens;
    this.end = end;
    this.known = known;
  }

  whole(): Query {
    if (this.tokens.length === 0) return { type: "and", items: [] };
    const query = this.alternatives(0);
    const left = this.tokens[this.i];
    if (left) throw new QueryFault("UNEXPECTED_PAREN", left.at, left.length, { sign: left.head });
    return query;
  }

  private alternatives(depth: number): Query {
    const items = [this.conjunction(depth)];
    while (this.take("or")) items.push(this.conjunction(depth));
    return group("or", items);
  }

  private conjunction(depth: number): Query {
    const items: Query[] = [];
    for (;;) {
      items.push(this.unary(depth));
      if (this.take("and")) continue;
      const next = this.tokens[this.i]?.type;
      if (next === undefined || next === "or" || next === ")" || next === ",") break;
    }
    return group("and", items);
  }

  private unary(depth: number): Query {
    const token = this.tokens[this.i];
    if (
      !token ||
      token.type === ")" ||
      token.type === "," ||
      token.type === "or" ||
      token.type === "and"
    ) {
      const before = this.tokens[this.i - 1];
      throw new QueryFault("MISSING_OPERAND", token?.at ?? this.end, token?.length ?? 0, {
        after: before?.head ?? "",
      });
    }
    if (depth > MOST_DEPTH) {
      throw new QueryFault("TOO_DEEP", token.at, token.length, { limit: MOST_DEPTH });
    }
    this.i++;
    switch (token.type) {
      case "not":
        return this.negation(depth);
      case "(":
        return this.bracketed(token, () => this.alternatives(depth + 1));
      case "joint":
        return this.joint(depth);
      default:
        return this.word(token, depth);
    }
  }

  // "not nurse parent" is about the first of the words, "not (nurse parent)" about both, "not (?nurse parent)" too.
  private negation(depth: number): Query {
    return { type: "not", item: this.operand(depth) };
  }

  private operand(depth: number): Query {
    const isBracket = this.tokens[this.i]?.type === "(";
    const item = this.unary(depth);
    return isBracket && endsInWords(item) ? { type: "and", items: [item] } : item;
  }

  private word(token: Token, depth: number): Query {
    const next = this.tokens[this.i];
    const opens = next?.type === "(" || next?.type === "joint";
    const joined = opens && next.at === token.at + token.length;
    const level = joined || (opens && token.head.length > 1) ? levelBefore(token) : undefined;
    if (level) return { type: "level", level, item: this.operand(depth) };
    if (joined && isMinus(token.head)) return this.negation(depth);
    return this.continued(readWord(token, this.known));
  }

  // "-age 30-45" is "not age 30-45": a sign before a word is of what that word begins.
  private continued(query: Query): Query {
    if (query.type === "words") return this.phrase(query);
    const isSigned = query.type === "not" || query.type === "level";
    return isSigned ? { ...query, item: this.continued(query.item) } : query;
  }

  // "trail running women": which words belong together only the vocabulary knows.
  private phrase(first: Query & { type: "words" }): Query {
    let { text } = first;
    for (let next = this.tokens[this.i]; next?.type === "word"; next = this.tokens[this.i]) {
      if (next.quoted !== undefined || levelBefore(next) || this.isSign(next)) break;
      const query = readWord(next, this.known);
      if (query.type !== "words") break;
      text += ` ${query.text}`;
      this.i++;
    }
    return { ...first, text };
  }

  // "-(": the sign is of the bracket after it.
  private isSign({ head, at, length }: Token): boolean {
    const after = this.tokens[this.i + 1];
    const opens = after?.type === "(" || after?.type === "joint";
    return opens && isMinus(head) && after.at === at + length;
  }

  private joint(depth: number): Query {
    const open = this.tokens[this.i++]!; // the tokenizer calls a word "joint" only before a bracket
    const items: Query[] = [];
    this.bracketed(open, () => {
      do {
        const { at = this.end, length = 0 } = this.tokens[this.i] ?? {};
        const item = this.alternatives(depth + 1);
        const fault = jointFault(item);
        if (fault) throw new QueryFault(fault, at, length);
        items.push(item);
      } while (this.take(","));
      return { type: "joint", items };
    });
    return { type: "joint", items };
  }

  private bracketed(open: Token, inside: () => Query): Query {
    const query = inside();
    if (!this.take(")")) throw new QueryFault("UNCLOSED_PAREN", open.at, open.length);
    return query;
  }

  private take(type: Token["type"]): boolean {
    if (this.tokens[this.i]?.type !== type) return false;
    this.i++;
    return true;
  }
}

function group(type: "and" | "or", items: readonly Query[]): Query {
  const flat = items.flatMap((item) => (item.type === type ? item.items : [item]));
  return flat.length === 1 ? flat[0]! : { type, items: flat };
}
