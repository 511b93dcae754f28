// What the query field offers behind a semicolon: names of qualifiers, and their values after the sign.
import { beginsTyped } from "../../../lib/base/plain-word.ts";
import type { Locale } from "../../../lib/base/messages.ts";
import { qualifierNamed, qualifiersOf } from "../../../lib/model/qualifiers.ts";
import { IS_HAN } from "./filter-options.ts";
import type { QueryOption } from "./query-option.ts";

const PAIR = /^([^=＝<>≤≥＜＞]+)([=＝]|[<>≤≥＜＞][=＝]?)(.*)$/su;

/**
 * Returns what may complete a word of a facet whose last semicolon something can follow: qualifiers that are not said yet,
 * or values of the one that is named. What is typed in Chinese goes on in Chinese.
 */
export function qualifierOptions(word: string, facet: string, locale: Locale): QueryOption[] {
  const [, before = "", part = ""] = /^(.*[;；])(.*)$/su.exec(word) ?? [];
  const isHan = IS_HAN.test(part) || IS_HAN.test(word.slice(0, word.search(/[:：]/)));
  const isChinese = locale === "zh_CN";
  const [, name = "", sign = "", typed = ""] = PAIR.exec(part) ?? [];
  if (sign !== "") {
    const values = qualifierNamed(facet, name)?.values ?? [];
    return values
      .filter((names) => begins(names, typed))
      .map(([id, en, zh]) => {
        const insert = `${before}${name}${sign}${isHan ? zh : id}`;
        return { type: "qualifier", insert, more: false, label: isChinese ? zh : en };
      });
  }
  const said = before
    .split(/[;；]/u)
    .map((each) => qualifierNamed(facet, PAIR.exec(each)?.[1] ?? ""));
  return qualifiersOf(facet)
    .filter((each) => !said.includes(each))
    .filter((each) => begins([each.name, each.en, each.zh, each.also], part))
    .map((each) => {
      const insert = `${before}${isHan ? each.zh : each.name}=`;
      return { type: "qualifier", insert, more: true, label: isChinese ? each.zh : each.en };
    });
}

// The last of the names is several, with commas between.
const begins = (names: readonly string[], typed: string): boolean =>
  names
    .join(", ")
    .split(", ")
    .some((name) => beginsTyped(name, typed));
