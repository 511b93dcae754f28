// What is wrong with a query, in words, by code.
import type { Catalogue } from "../../lib/base/messages.ts";

/** Placeholders: `after`, `sign`, `facet`, `value`, `name`, `part`, `word`, `filter`, `allowed`, `limit`. */
export const queryErrorMessages = {
  UNCLOSED_PAREN: { en: "This bracket is never closed.", zh_CN: "这个括号没有闭合。" },
  UNEXPECTED_PAREN: { en: "“{sign}” does not belong here.", zh_CN: "这里不该有“{sign}”。" },
  UNCLOSED_QUOTE: { en: "This quote is never closed.", zh_CN: "这个引号没有闭合。" },
  MISSING_OPERAND: { en: "Something is missing here.", zh_CN: "这里缺少内容。" },
  EMPTY_VALUE: {
    en: "“{facet}” needs a value after the colon.",
    zh_CN: "“{facet}”的冒号后缺少内容。",
  },
  UNKNOWN_FACET: { en: "There is no facet “{facet}”.", zh_CN: "没有“{facet}”这个方面。" },
  UNKNOWN_WORD: { en: "The vocabulary does not know “{word}”.", zh_CN: "词汇表里没有“{word}”。" },
  UNKNOWN_VALUE: {
    en: "Neither the vocabulary nor the map knows “{value}” of {facet}.",
    zh_CN: "词汇表和地图里都没有“{facet}”的“{value}”。",
  },
  BAD_RANGE: { en: "“{value}” is no range of {facet}.", zh_CN: "“{value}”不是“{facet}”的范围。" },
  BAD_VALUE: {
    en: "“{value}” is no value of {facet}. Write {allowed}.",
    zh_CN: "“{value}”不是“{facet}”的取值。可以写：{allowed}。",
  },
  BAD_QUALIFIER: {
    en: "“{name}” says nothing of {facet}. It can be said more precisely by {allowed}.",
    zh_CN: "“{facet}”没有“{name}”。可以用 {allowed} 说得更准确。",
  },
  NO_QUALIFIERS: {
    en: "Nothing of {facet} can stand behind a semicolon, as “{part}” does: only purchases, goods and needs are said more precisely so. A further trait stands behind a blank.",
    zh_CN:
      "“{facet}”的分号后不能有内容（“{part}”）：只有购买、物品和需求可以这样补充说明。另一个特征请用空格隔开。",
  },
  NO_ORDER: {
    en: "{facet} has no order: “{value}” cannot be asked of it.",
    zh_CN: "“{facet}”没有先后顺序，不能用“{value}”来问。",
  },
  NO_ITEMS: {
    en: "“*” stands for any item of purchases, goods and needs alone. Name a value of {facet}.",
    zh_CN: "“*”只能代表任何购买、物品或需求。请写出“{facet}”的取值。",
  },
  BAD_FILTER: {
    en: "“{value}” is nothing to filter {filter} by. Write {allowed}.",
    zh_CN: "“{value}”不能用来筛选 {filter}。可以写：{allowed}。",
  },
  EMPTY_FILTER: {
    en: "“{filter}” needs something after the colon: write {allowed}.",
    zh_CN: "“{filter}”的冒号后缺少内容。可以写：{allowed}。",
  },
  FILTER_IN_JOINT: {
    en: "Only traits can be seen jointly: put a filter or a further joint beside this one.",
    zh_CN: "同时出现的只能是特征：请把筛选条件或另一个 joint 写在括号外。",
  },
  LEVEL_IN_JOINT: {
    en: "All of a joint is seen on the same people: write the level before it, as in should:joint(…).",
    zh_CN: "“同时”中的特征须出现在同一群人身上：请把程度写在“同时”之前，例如 应当:同时(…)。",
  },
  NOTHING_WANTED: {
    en: "Add a trait that is wanted, such as interest:running: quoted text, a filter or “not” alone only narrows, and there is nothing to rank by.",
    zh_CN: "请加上一个想要的特征，例如 兴趣:跑步：只有引文、筛选条件或“非”只能缩小范围，无法排名。",
  },
  TOO_LONG: { en: "A query has at most {limit} characters.", zh_CN: "查询最多 {limit} 个字符。" },
  TOO_DEEP: { en: "Brackets go at most {limit} levels deep.", zh_CN: "括号最多嵌套 {limit} 层。" },
  TOO_MANY_BRANCHES: {
    en: "These alternatives multiply to more than {limit}.",
    zh_CN: "这些选择组合起来超过 {limit} 种。",
  },
} satisfies Catalogue;

/** Behind an error's sentence: what may have been meant, `near` with commas between. */
export const nearWordMessages = {
  didYouMean: { en: "Did you mean {near}?", zh_CN: "您是不是想找：{near}？" },
} satisfies Catalogue;

/** What can stand after the colon of a filter whose values are no list; queries read it in either language. */
export const filterLikeMessages = {
  fresh: { en: '"<90d", "3 months" or ">1y"', zh_CN: "“<90d”、“3个月”或“>1y”" },
  observer: {
    en: 'the name of somebody who looked, such as observer:"Anna B."',
    zh_CN: '观察者的名字，例如 观察者:"Anna B."',
  },
} satisfies Catalogue;
