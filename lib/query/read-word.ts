// One word of a query: a trait, a range, a filter, a bare word or quoted text, with the level before it.
import { simplifyHan } from "../base/simplify-han.ts";
import { fold, foldCase } from "../base/text.ts";
import { parseBand } from "../model/band.ts";
import { agesOfBorn } from "../model/born-in.ts";
import { DERIVED, DERIVED_FOR } from "../model/derive-traits.ts";
import { qualifiersOf } from "../model/qualifiers.ts";
import { facetNamed, type Facet } from "../model/facets.ts";
import { facetCalled } from "../model/called-facets.ts";
import { ANY_ITEM, parseTrait, rangeOf, splitKey, traitKey } from "../model/trait.ts";
import { withSign } from "../model/choice-range.ts";
import { asNoted } from "./as-noted.ts";
import { filterLike, filterValue } from "./filter-values.ts";
import { asResult, QueryFault, type Query, type QueryError, type WantedLevel } from "./query.ts";
import { orderRange, orderSpan } from "./order-range.ts";
import { filterCalled, readFilter } from "./read-filter.ts";
import type { FindTerms, SpelledTerm } from "./resolve-words.ts";
import type { Token } from "./split-tokens.ts";
import { badChoice, badEnd, badValue, bareRange, noRange, type ValueFacet } from "./value-fault.ts";
import { isLevel, isMinus, levelOfSign, LEVELS, SIGNS } from "./word-lead.ts";

/** A facet beside the built-in ones, as far as reading a query goes. */
export type KnownFacet = Pick<Facet, "id" | "type" | "range" | "order" | "values"> &
  Partial<Pick<Facet, "many">> & {
    /** The units that the names of one's own facet give in brackets. */
    readonly units?: readonly string[];
  };

/** What a map knows beside the built-in facets; where it is not given, any name is taken for a facet's. */
export type Known = {
  /** Facets by every name of theirs, folded, and with umlauts written out. */
  readonly facets: ReadonlyMap<string, KnownFacet>;
  /** Traits that are in use, as keys, under their facets' ids too: they are asked for as they are, whatever they look like. */
  readonly inUse: ReadonlySet<string>;
  /** The words of the vocabulary. */
  readonly find: FindTerms;
  /** The values that are in use, whether the vocabulary has them or not. */
  readonly noted: FindTerms;
  /** Both of them, to be listed. */
  readonly spelled: readonly SpelledTerm[];
  /** The year that is asked in, which tells how old somebody is by now. */
  readonly year?: number | undefined;
};

/** Tells whether a folded name before a colon is a filter or a level in queries: a facet of it could not be asked for. */
export function isQueryWord(name: string): boolean {
  return filterCalled(name) !== undefined || isLevel(name);
}

/** Returns the facet that a folded name means in queries, or undefined where none has it. */
export function facetMeant(
  name: string,
  known: Pick<Known, "facets"> | undefined,
): KnownFacet | undefined {
  const simple = simplifyHan(name);
  return meantBy(name, known) ?? (simple === name ? undefined : meantBy(simple, known));
}

function meantBy(name: string, known: Pick<Known, "facets"> | undefined): KnownFacet | undefined {
  const id = name.replaceAll(" ", "-");
  const own = known?.facets.get(name) ?? known?.facets.get(id) ?? known?.facets.get(foldCase(id));
  return facetNamed(name) ?? own ?? facetCalled(name);
}

const SIGN = new RegExp(`^[${SIGNS}]`);

/** Returns what a word token asks for. Throws a QueryFault. */
export function readWord(token: Token, known: Known | undefined): Query {
  const { head, quoted, at, length } = token;
  const rest = (skip: number): Token => {
    return { ...token, head: head.slice(skip), at: at + skip, length: length - skip };
  };
  const sign = SIGN.exec(head)?.[0];
  if (sign !== undefined && (head.length > 1 || quoted !== undefined)) {
    const item = readWord(rest(1), known);
    return isMinus(sign)
      ? { type: "not", item }
      : { type: "level", level: levelOfSign(sign), item };
  }
  const colon = /[:：]/.exec(head)?.index ?? -1;
  const level = LEVELS.get(head.slice(0, Math.max(colon, 0)).toLowerCase());
  if (level && (head.length > colon + 1 || quoted !== undefined)) {
    const blanks = /^\s*/.exec(head.slice(colon + 1))![0].length;
    return { type: "level", level, item: readWord(rest(colon + 1 + blanks), known) };
  }
  if (level) throw new QueryFault("EMPTY_VALUE", at, length, { facet: head.slice(0, colon) });
  if (colon > 0) {
    const name = head.slice(0, colon).replace(/^["“「„«](.+)["”」“»]$/, "$1");
    return named(token, name, head.slice(colon + 1).trimStart(), known);
  }
  if (quoted !== undefined) return { type: "text", text: head + quoted };
  const compared = /^([^<>≤≥＜＞=]+)([<>≤≥＜＞][=＝]?[^=＝].*)$/.exec(head);
  if (compared) return trait(token, compared[1]!, compared[2]!, known);
  return { type: "words", text: head, at };
}

/** Tells whether a word is a level that stands before a bracket: `should:(…)`. */
export function levelBefore({ type, head, quoted }: Token): WantedLevel | undefined {
  if (type !== "word" || quoted !== undefined) return undefined;
  if (SIGN.test(head) && head.length === 1) return isMinus(head) ? undefined : levelOfSign(head);
  const [, name] = /^(.+)[:：]\s*$/.exec(head) ?? [];
  return name === undefined ? undefined : LEVELS.get(name.toLowerCase());
}

function named(token: Token, name: string, value: string, known: Known | undefined): Query {
  const filter = filterCalled(fold(name));
  // Quoted, `role:` is the facet of roles in life.
  if ((filter === "kind" || filter === "status" || filter === "method") && token.quoted) {
    const given = filterValue(filter, value + token.quoted);
    if (given !== undefined) return { type: "filter", name: filter, value: given };
  }
  if (filter && token.quoted === undefined) {
    const plain = fold(value);
    const isOlder = filter === "fresh" && plain.startsWith(">");
    const given = readFilter(filter, isOlder ? plain.slice(1) : plain, value);
    if (given !== undefined) {
      const item: Query = { type: "filter", name: filter, value: given };
      return isOlder ? { type: "not", item } : item;
    }
    // `role:` is also the facet of roles in life; others may be names of own facets.
    if (filter !== "role" && !known?.facets.has(fold(name))) {
      const facts = { filter, value, allowed: filterLike(filter) };
      throw new QueryFault(
        value === "" ? "EMPTY_FILTER" : "BAD_FILTER",
        token.at,
        token.length,
        facts,
      );
    }
  }
  if (filter === "observer")
    return { type: "filter", name: filter, value: value + (token.quoted ?? "") };
  return trait(token, name, value + (token.quoted ?? "") + (token.tail ?? ""), known);
}

function trait(token: Token, name: string, value: string, known: Known | undefined): Query {
  const meant = facetMeant(fold(name), known);
  const id = fold(name) === DERIVED ? DERIVED : meant?.id;
  const { at, length } = token;
  if (id === undefined && known) {
    throw new QueryFault("UNKNOWN_FACET", at, name.length, { facet: name });
  }
  const born = meant?.id === "age" && known?.year ? agesOfBorn(value, known.year) : undefined;
  const written = born ?? fold(value).replace(/; +/g, ";");
  if (written === "") throw new QueryFault("EMPTY_VALUE", at, length, { facet: name });
  if (id === DERIVED && known && token.quoted === undefined) return derived(token, value, known);
  // A range in apostrophes is that range; qualifiers alone are those of any item.
  const isAnyItem = written.startsWith(";") && !token.quoted && qualifiersOf(id ?? "").length > 0;
  const plain = meant?.type === "band" ? bareRange(written) : (isAnyItem ? ANY_ITEM : "") + written;
  const { type, range, order, values } = (id === meant?.id ? meant : undefined) ?? {};
  // "Ab und zu" is a value of its own, no "ab".
  const isValue = known?.find(plain).some((term) => term.startsWith(`${id}:`)) ?? false;
  const clean = order && token.quoted === undefined && !isValue ? withSign(plain) : plain;
  const facet: ValueFacet | undefined = type && { id: id ?? "", type, order, values };
  // What stands in quotes is meant as it is, but for hours, which nobody can write without.
  const isQuoted = token.quoted !== undefined && !token.tail && type !== "hours";
  const end = facet && !isQuoted ? badEnd(facet, clean) : undefined;
  if (end) throw new QueryFault(end.code, at, length, { facet: name, ...end.facts });
  if (type === "band" && !isValue && !parseBand(clean, range ?? [0, Infinity])) {
    throw new QueryFault("BAD_RANGE", at, length, { facet: name, value });
  }
  const slugged = clean.replace(/ +/g, "-");
  const isOwn = isQuoted || known?.inUse.has(asNoted(`${id}:${slugged}`, known));
  // Half a range: "L-" may mean up to L or from it. The vocabulary would find L by it.
  const isHalf = order && !isOwn && /^[-–—~～]|[-–—~～]$/.test(clean);
  if (isHalf && !order.includes(slugged)) {
    const { code, facts } = noRange(order, values);
    throw new QueryFault(code, at, length, { facet: name, value, ...facts });
  }
  const span = facet && !isOwn && !isValue ? orderSpan(facet, clean, known?.find) : undefined;
  if (span) return betweenValues(facet!.id, span, meant?.many ?? false);
  const given = (facet && orderRange(facet, clean, known?.find)) ?? clean;
  // The values of terms are slugs; bands, choices and hours keep their own signs.
  const typed = type === "band" || type === "hours" ? given : given.replace(/ +/g, "-");
  const slug = sameValue(typed, values) ?? typed;
  const asked = asNoted(`${id ?? fold(name)}:${slug}`, known);
  const asIs = isQuoted || isValue || known?.inUse.has(asked);
  const fault =
    facet && !asIs && (badValue(facet, given) ?? (known && badChoice(facet, slug, known.find)));
  if (fault) throw new QueryFault(fault.code, at, length, { facet: name, value, ...fault.facts });
  return { type: "trait", trait: asked };
}

/**
 * Returns what asks for people with a value of an ordered choice from the first to the last: of most facets they have
 * one, which then is from the first on and up to the last; of others any of them.
 */
export function betweenValues(id: string, values: readonly string[], many: boolean): Query {
  const asked = many ? values : [`>=${values[0]}`, `<=${values.at(-1)}`];
  const items = asked.map((value): Query => ({ type: "trait", trait: `${id}:${value}` }));
  return { type: many ? "or" : "and", items };
}

// "Anfaenger" is the value "anfänger".
function sameValue(typed: string, values: Facet["values"]): string | undefined {
  const ids = values?.map(([id]) => id) ?? [];
  const loose = foldCase(typed);
  return ids.find((id) => id === typed) ?? ids.find((id) => foldCase(id) === loose);
}

// "derived:spend:high" and "derived:spend>=high" have what the facet that they are derived for has.
function derived(token: Token, value: string, known: Known): Query {
  const asked = `${DERIVED}:${fold(value)}`;
  if (known.inUse.has(asked)) return { type: "trait", trait: asked };
  const [name, inner] = splitDerived(value);
  if (!DERIVED_FOR.includes(facetMeant(fold(name), known)?.id ?? "")) {
    const allowed = DERIVED_FOR.map((each) => `${each}:…`).join(", ");
    throw new QueryFault("BAD_VALUE", token.at, token.length, { facet: DERIVED, value, allowed });
  }
  const read = trait(token, name, inner, known);
  // What was bought tells of a need, not how urgent it is.
  const end = read.type === "trait" && badEnd({ id: DERIVED, type: "term" }, read.trait);
  if (end) {
    const { at, length } = token;
    throw new QueryFault(end.code, at, length, { facet: `${DERIVED}:${name}`, ...end.facts });
  }
  return prefixed(read);
}

function prefixed(query: Query): Query {
  if (query.type === "trait") return { type: "trait", trait: `${DERIVED}:${query.trait}` };
  return "items" in query ? { ...query, items: query.items.map(prefixed) } : query;
}

/** Returns what a derived trait is derived for, and its value or range: of "spend:high" or "spend>=high"; both empty for others. */
export function splitDerived(value: string): readonly [name: string, inner: string] {
  const [, name = "", inner = ""] =
    /^([^:：<>≤≥＜＞]*)(?:[:：]|(?=[<>≤≥＜＞]))(.*)$/s.exec(value) ?? [];
  return [name, inner];
}

/** Returns what is wrong with a trait that is asked for by itself, not in a query. */
export function doubtOf(trait: string, known: Known): QueryError | undefined {
  const token: Token = { type: "word", at: 0, length: trait.length, head: trait };
  const read = asResult(() => readWord(token, known));
  if (!read.ok) return read.error;
  // Only queries read "at least high" and "<high".
  const isDerived = trait.startsWith(`${DERIVED}:`);
  const { facet, value } = parseTrait(isDerived ? trait.slice(DERIVED.length + 1) : trait);
  const { id = "", order, values } = facetMeant(fold(facet), known) ?? {};
  const asked = read.query.type === "trait" ? read.query.trait : "";
  const isRange = order && (asked === "" || /:[<>]=/.test(asked));
  const fault = isRange && !rangeOf(fold(value)) && !known.inUse.has(`${id}:${fold(value)}`);
  if (!fault) return unknownValue(asked, known);
  const { code, facts } = noRange(order, values);
  return { at: 0, length: trait.length, code, facts: { facet, value, ...facts } };
}

/**
 * Returns that neither the vocabulary nor the map has a trait's value, where its facet has words for values, or that
 * what stands behind it in quotes means nothing.
 */
export function unknownValue(trait: string, known: Known): QueryError | undefined {
  const [base] = splitKey(trait);
  const { facet, value } = parseTrait(base);
  const { id, type } = facetMeant(facet, known) ?? {};
  if (id === undefined || type === undefined) return undefined;
  const end = badEnd({ id, type }, trait);
  if (end) return { at: 0, length: trait.length, code: end.code, facts: { facet, ...end.facts } };
  if (type === "band" || type === "hours" || value === ANY_ITEM) return undefined;
  if (known.inUse.has(traitKey(base)) || /^[<>]=/.test(value)) return undefined;
  const terms = [...known.find(value), ...known.noted(value)];
  if (terms.some((term) => term.startsWith(`${id}:`))) return undefined;
  return { at: 0, length: trait.length, code: "UNKNOWN_VALUE", facts: { facet, value } };
}
