// The type-ahead of the query field: what may stand at the caret, and what picking it makes of the text.
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import { plainWord } from "../../../lib/base/plain-word.ts";
import type { Locale } from "../../../lib/base/messages.ts";
import { fold } from "../../../lib/base/text.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { ORDERED_FACETS } from "../../../lib/model/ordered-facets.ts";
import { isPart, traitOptions } from "../../trait-options.ts";
import { filterNames, filterValues, type NamedObserver } from "./filter-options.ts";
import { filterNamed } from "./filter-words.ts";
import type { QueryOption } from "./query-option.ts";

/** What is offered from: the words, the surface's language, and whose looks the map has. */
export type QueryWords = {
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
  readonly observers: readonly NamedObserver[];
};

/** The word at the caret: its place in the text, and what may complete it. */
export type QueryHelp = {
  readonly from: number;
  readonly to: number;
  readonly options: readonly QueryOption[];
};

const OPERATORS = ["and", "or", "not", "joint("] as const;
const LEVELS = ["must:", "should:", "may:"] as const;

const BEFORE_WORD = /(?:[+\-?]|must:|should:|may:)*$/;

/** Returns the help for a text with the caret at `caret`; none where the word is already complete. */
export function queryHelp(text: string, caret: number, words: QueryWords): QueryHelp {
  const start = text.slice(0, caret).search(/[^\s(),（），]*$/);
  const typed = text.slice(start, caret);
  const signs = BEFORE_WORD.exec(/^(?:[+\-?]|must:|should:|may:)*/.exec(typed)?.[0] ?? "")?.[0];
  const from = start + (signs?.length ?? 0);
  const rest = /^[^\s(),（），]*/.exec(text.slice(caret))?.[0] ?? "";
  const word = text.slice(from, caret);
  const help = { from, to: caret + rest.length };
  if (word === "" && text.trim() !== "") return { ...help, options: [] };
  const options = word === "" ? starters(words) : optionsFor(word, words);
  const done = options.some(({ insert }) => insert === word);
  return { ...help, options: done ? [] : options };
}

/** Returns the text and the caret after an option was picked. */
export function pickOption(
  text: string,
  { from, to }: Pick<QueryHelp, "from" | "to">,
  { insert, more }: QueryOption,
): { readonly text: string; readonly caret: number } {
  const space = more || /^[\s),]/.test(text.slice(to)) ? "" : " ";
  const caret = from + insert.length + (more ? 0 : 1);
  return { text: text.slice(0, from) + insert + space + text.slice(to), caret };
}

function starters({ locale }: QueryWords): QueryOption[] {
  const facets = ORDERED_FACETS.slice(0, 6).map(({ id }) => facetOption(id));
  return [
    ...facets,
    ...filterNames("", locale),
    { type: "operator", insert: "joint(", more: true },
  ];
}

function optionsFor(word: string, { vocabulary, locale, observers }: QueryWords): QueryOption[] {
  const colon = word.search(/[:：]/);
  const name = word.slice(0, Math.max(colon, 0));
  const wanted = fold(word);
  const traits = traitOptions(word, vocabulary, []).flatMap((option): QueryOption[] => {
    if (option.type === "facet") return [facetOption(option.facet)];
    if (option.type === "new") return [];
    return [
      {
        type: "trait",
        trait: option.trait,
        via: option.via,
        guess:
          isPart(option) || !isNamed(option, colon < 0 ? word : word.slice(colon + 1), vocabulary),
        insert: written(option.trait),
        more: false,
      },
    ];
  });
  const values = filterValues(name, word.slice(colon + 1), locale, observers);
  if (values) return [...values, ...(filterNamed(name) === "role" ? traits : [])].slice(0, 30);
  if (colon > 0) return traits.slice(0, 30);
  const operators = OPERATORS.filter((each) => each.startsWith(wanted)).map(
    (insert): QueryOption => ({ type: "operator", insert, more: insert.endsWith("(") }),
  );
  const levels = LEVELS.filter((each) => each.startsWith(wanted)).map((insert): QueryOption => ({
    type: "level",
    insert,
    more: true,
  }));
  const offered = traits.slice(0, 10);
  const isGuess = (option: QueryOption) => option.type === "trait" && option.guess;
  const sure = offered.filter((option) => !isGuess(option));
  return [
    ...operators,
    ...sure,
    ...filterNames(wanted, locale),
    ...levels,
    ...offered.filter((option) => isGuess(option)),
  ];
}

// The matcher forgives typing errors and does not tell where it did.
function isNamed(
  { trait, via = "" }: { readonly trait: string; readonly via?: string | undefined },
  typed: string,
  { traitLabel, words }: Vocabulary,
): boolean {
  const wanted = plainWord(typed).replaceAll("-", " ");
  const { labels = {}, aliases = [] } = words.find(({ id }) => id === trait) ?? {};
  const names = [traitLabel(trait), via, parseTrait(trait).value, ...Object.values(labels)];
  return [...names, ...aliases].some((name) => {
    const spaced = ` ${plainWord(name).replaceAll(/[-_/()]/g, " ")}`;
    // Chinese has no spaces: a word may begin anywhere.
    return spaced.includes(/\p{Script=Han}/u.test(wanted) ? wanted : ` ${wanted}`);
  });
}

const facetOption = (facet: string): QueryOption => ({
  type: "facet",
  facet,
  insert: `${facet}:`,
  more: true,
});

function written(trait: string): string {
  const { facet } = parseTrait(trait);
  const value = trait.slice(facet.length + 1);
  const plain = /^[^\s()（）"“”「」,，、:：\\]+$/.test(value) && filterNamed(facet) === undefined;
  return plain ? trait : `${facet}:"${value.replace(/[\\"]/g, "\\$&")}"`;
}
