// Words under which people ask for a term of the vocabulary, but which on a page mean too much else to suggest it.
import { NAMES_OF_CHOICES } from "./choice-names-elsewhere.ts";
import { GERMAN_NAMES } from "./choice-names-german.ts";

/** Other names of terms, with commas between, by the term's id; of values of choices the English and Chinese ones. */
const MORE_WORDS: Readonly<Record<string, string>> = {
  "interest:running": "laufen, joggen, rennen, laufgruppe",
  "interest:cycling": "radeln, rad fahren, fahrradfahren",
  "interest:reading": "lesen",
  "interest:gaming": "zocken",
  "interest:crafts": "nähen, häkeln, handarbeit",
  "interest:photography": "fotografieren",
  "interest:art": "malen, zeichnen",
  "interest:singing": "singen",
  "role:mother": "mütter",
  "role:father": "väter",
  "owns:car": "auto, pkw, voiture, xe hơi, ô tô",
  "purchase:shoes": "鞋子",
  "gender:women": "女人",
  "region:africa": "afrika",
  "region:asia": "asien",
  "region:india": "indien, indian, indians",
  "region:canada": "kanada",
  "region:mexico": "mexiko",
  "region:poland": "polen",
  "region:germany": "germans",
  "region:south-korea": "koreans, südkorea",
  "region:thailand": "thais",
  "region:suburb": "vororte",
  "education:school": "high school, 高中, 初中",
  "education:vocational": "专科, 技校",
  "education:student": "学生",
  "education:degree": "bachelor, 本科, 学士, 大学本科",
  "education:postgraduate": "硕士研究生, 博士研究生",
  "spend:medium": "中等",
  "spend:luxury": "豪华",
  "activity:trade": "trading, commerce",
  "activity:production": "manufacturing, 制造",
  "job-level:owner": "老板",
  "frequency:yearly": "annually, buys yearly, kauft jährlich, kauft jedes jahr, 每年买一次",
  "frequency:quarterly": "每季度, buys quarterly, 每季度买一次",
  "frequency:monthly":
    "按月, buys monthly, buys every month, kauft monatlich, kauft jeden monat, 每月买一次, 每个月买",
  "frequency:weekly":
    "buys weekly, buys every week, kauft wöchentlich, kauft jede woche, 每周买一次, 每周买",
  "frequency:daily": "every day, 每天, 天天, kauft jeden tag, 每天买",
  "decision:decides": "decision maker, 决策者, 决定者",
  "decision:pays": "payer, buyer, 付款人",
  "decision:uses": "user, 使用者",
  "decision:recommends": "recommender, 推荐人",
  "decision:gatekeeps": "gatekeeper, approver, 把关人",
  "usage:never-used": "non-user, 未使用过",
  "usage:uses": "current user, 正在使用",
  "usage:used-before": "former user",
  "lifecycle:stranger": "陌生客户",
  "lifecycle:customer": "existing customer, regular customer, 老客户",
  "lifecycle:lapsed": "former customer, lost customer",
  "objection:haggles":
    "讨价还价, 爱砍价, 爱还价, 货比三家, 价格敏感, price-sensitive, price sensitive, bargain hunter",
  "objection:money": "no money, no budget, 没钱, 没预算",
  "objection:time": "no time",
  "objection:no-need": "no need",
  "value-fit:accepts": "accepts, 接受",
  "value-fit:rejects": "rejects, 不接受我们的风格",
  "knowledge:none": "knows nothing, 不了解, never heard of it, 没听说过",
  "attitude:hostile": "negative",
  "attitude:wary": "sceptical, skeptical, suspicious, sceptical of us, skeptical of us",
  "attitude:friendly": "positive",
};

/** Other names of terms, in every language, by the term's id. */
export const ASKED_WORDS: ReadonlyMap<string, readonly string[]> = joined([
  MORE_WORDS,
  GERMAN_NAMES,
  NAMES_OF_CHOICES,
]);

function joined(tables: readonly Readonly<Record<string, string>>[]) {
  const words = new Map<string, string[]>();
  for (const [id, names] of tables.flatMap((table) => Object.entries(table))) {
    words.set(id, [...(words.get(id) ?? []), ...names.split(", ")]);
  }
  return words;
}
