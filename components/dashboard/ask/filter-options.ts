// What the query field offers of filters: their names, and what may stand after their colon.
import type { Locale } from "../../../lib/base/messages.ts";
import { beginsTyped } from "../../../lib/base/plain-word.ts";
import { FILTER_NAMES } from "./filters.ts";
import { FILTER_VALUES, filterName, filterNamed } from "./filter-words.ts";
import type { QueryOption } from "./query-option.ts";
import { quoted } from "./written-value.ts";

/** Somebody whose looks the map has: what lists call them, and how a query names them. */
export type NamedObserver = {
  readonly id: string;
  readonly label: string;
  readonly name: string;
};

/** Tells what was typed in Chinese, which goes on in it. */
export const IS_HAN = /\p{Script=Han}/u;

/** Returns the names of filters that begin so, in the surface's language, then in English. */
export function filterNames(begun: string, locale: Locale): QueryOption[] {
  return FILTER_NAMES.flatMap((filter): QueryOption[] => {
    const names = [filterName(filter, locale), filter];
    const name = names.find((each) => each.startsWith(begun));
    return name === undefined ? [] : [{ type: "filter", insert: `${name}:`, more: true }];
  });
}

/**
 * Returns the values of the filter that a name before a colon means, those that begin so by id or label; undefined where
 * it means none. What is typed in Chinese goes on in Chinese.
 */
export function filterValues(
  name: string,
  typed: string,
  locale: Locale,
  observers: readonly NamedObserver[],
): QueryOption[] | undefined {
  const filter = filterNamed(name);
  if (filter === undefined) return undefined;
  const begun = typed.replace(/^["“「„«]/, "");
  const option = (value: string, label: string): QueryOption => {
    return { type: "filter", insert: `${name}:${quoted(value)}`, more: false, label };
  };
  if (filter === "observer") {
    return observers
      .filter((each) => [each.id, each.label, each.name].some((known) => beginsTyped(known, begun)))
      .map(({ id, label, name: shown }) => option(label || id, shown));
  }
  const isHan = IS_HAN.test(name + typed);
  return FILTER_VALUES[filter]
    .filter(([id, label]) =>
      [id, id.replace(/^</, ""), label.en, label.zh_CN].some((known) => beginsTyped(known, begun)),
    )
    .map(([id, label]) => option(isHan ? label.zh_CN : id, label[locale]));
}
