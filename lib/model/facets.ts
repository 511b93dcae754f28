// The facets: what can be said of a group. A new facet is one row here.
import { fold } from "../base/text.ts";

/** How a facet's values match: ordered numeric bands, a fixed choice, hierarchical terms, item + qualifiers, hours of the week. */
export type FacetType = "band" | "choice" | "term" | "purchase" | "hours";

/** How fast what is known of a facet grows old: who people are, what they like, what they are about to do. */
export const DECAY_GROUPS = ["slow", "medium", "fast"] as const;
export type DecayGroup = (typeof DECAY_GROUPS)[number];

export type Facet = {
  readonly id: string;
  readonly type: FacetType;
  readonly decay: DecayGroup;
  /** A group can have several values at once (interests) or one (gender). */
  readonly many: boolean;
  /** Where a form shows it. */
  readonly section: "who" | "life" | "work" | "mind" | "buying" | "online" | "own";
  readonly en: string;
  readonly zh: string;
  /** The built-in values of a choice, in order where one exists: id, English, Chinese. */
  readonly values?: readonly (readonly [id: string, en: string, zh: string])[];
  /** Widest range of a band facet, in its unit; open ends stop here (see `overlap` where it is endless). */
  readonly range?: readonly [number, number];
  /** The values of a choice that stand in a rising order, so that "at least" (`spend:>=high`) can be asked. */
  readonly order?: readonly string[];
  /** Whether asking for a value of the order means that one and more: who buys weekly is worth no less than monthly. */
  readonly atLeast?: boolean;
};

type Extra = {
  atLeast?: true;
  values?: Facet["values"] & {};
  range?: Facet["range"] & {};
  order?: Facet["order"] & {};
};

const facet = (
  section: Facet["section"],
  id: string,
  type: FacetType,
  decay: DecayGroup,
  count: "one" | "many",
  en: string,
  zh: string,
  extra: Extra = {},
): Facet => ({ id, type, decay, many: count === "many", section, en, zh, ...extra });

const none = ["none", "none", "无"] as const;

export const FACETS: readonly Facet[] = [
  facet("who", "role", "term", "slow", "many", "role in life", "生活角色"),
  facet("who", "age", "band", "slow", "one", "age", "年龄", { range: [0, 100] }),
  facet("who", "gender", "choice", "slow", "one", "gender", "性别", {
    values: [
      ["women", "women", "女性"],
      ["men", "men", "男性"],
      ["non-binary", "non-binary", "非二元"],
      ["mixed", "mixed", "男女皆有"],
    ],
  }),
  facet("who", "physical", "term", "slow", "many", "physical", "身体特征"),
  facet("who", "education", "choice", "slow", "one", "education", "学历", {
    order: ["school", "vocational", "degree", "postgraduate"],
    values: [
      ["school", "school", "中学"],
      ["vocational", "vocational", "职校"],
      ["student", "student", "在读"],
      ["degree", "degree", "大学"],
      ["postgraduate", "postgraduate", "研究生"],
    ],
  }),
  facet("life", "income", "band", "medium", "one", "income (per year)", "年收入", {
    range: [0, 1e12],
  }),
  facet("life", "class", "choice", "slow", "one", "social class", "社会阶层", {
    order: ["working", "middle", "upper-middle", "upper"],
    values: [
      ["working", "working class", "工薪阶层"],
      ["middle", "middle class", "中产"],
      ["upper-middle", "upper middle class", "中上阶层"],
      ["upper", "upper class", "上层"],
    ],
  }),
  facet("life", "spend", "choice", "medium", "one", "spend level", "消费水平", {
    order: ["low", "medium", "high", "luxury"],
    values: [
      ["low", "low", "低"],
      ["medium", "medium", "中"],
      ["high", "high", "高"],
      ["luxury", "luxury", "奢侈"],
    ],
  }),
  facet("life", "owns", "term", "medium", "many", "owned goods", "拥有物品"),
  facet("life", "region", "term", "slow", "many", "region", "地区"),
  facet("life", "culture", "term", "slow", "many", "culture", "文化"),
  facet("life", "language", "term", "slow", "many", "language", "语言"),
  facet("work", "company", "band", "slow", "one", "company size (people)", "公司规模", {
    range: [1, 1e8],
  }),
  facet("work", "ownership", "choice", "slow", "one", "ownership", "所有制", {
    values: [
      ["private", "private", "私营"],
      ["state-owned", "state-owned", "国有"],
      ["mixed", "mixed", "混合"],
      ["non-profit", "non-profit", "非营利"],
    ],
  }),
  facet("work", "activity", "choice", "slow", "many", "activity", "经营活动", {
    values: [
      ["trade", "trade", "贸易"],
      ["production", "production", "生产"],
      ["service", "service", "服务"],
    ],
  }),
  facet("work", "industry", "term", "slow", "many", "industry", "行业"),
  facet("work", "job-level", "choice", "medium", "one", "job level", "职位级别", {
    order: ["employee", "manager", "owner"],
    values: [
      ["owner", "owner", "业主"],
      ["manager", "manager", "经理"],
      ["employee", "employee", "员工"],
    ],
  }),
  facet("life", "venue", "term", "medium", "many", "venue", "线下场所"),
  facet("mind", "interest", "term", "medium", "many", "interest", "兴趣"),
  facet("mind", "personality", "term", "slow", "many", "personality, style, outlook", "个性与风格"),
  facet("buying", "occasion", "term", "fast", "many", "buying occasion (when)", "购买时机"),
  facet("buying", "reason", "term", "fast", "many", "reason to buy (why)", "购买理由"),
  facet("buying", "need", "term", "fast", "many", "need", "需求"),
  facet("mind", "attention", "term", "medium", "many", "attention focus", "关注点"),
  facet("buying", "purchase", "purchase", "fast", "many", "purchase", "购买"),
  facet("buying", "frequency", "choice", "medium", "one", "purchase frequency", "购买频率", {
    atLeast: true,
    order: ["once", "yearly", "quarterly", "monthly", "weekly"],
    values: [
      ["once", "once", "一次"],
      ["yearly", "yearly", "每年"],
      ["quarterly", "quarterly", "每季"],
      ["monthly", "monthly", "每月"],
      ["weekly", "weekly", "每周"],
    ],
  }),
  facet("buying", "decision", "choice", "medium", "many", "decision role", "决策角色", {
    values: [
      ["decides", "decides", "决定"],
      ["pays", "pays", "付款"],
      ["uses", "uses", "使用"],
      ["recommends", "recommends", "推荐"],
      ["gatekeeps", "gatekeeps", "把关"],
    ],
  }),
  facet("buying", "usage", "choice", "medium", "one", "usage status", "使用状况", {
    values: [
      ["never-used", "never used", "从未使用"],
      ["tried", "tried", "试用过"],
      ["uses", "uses", "在用"],
      ["used-before", "used before", "曾经使用"],
    ],
  }),
  facet("buying", "lifecycle", "choice", "fast", "one", "lifecycle", "客户阶段", {
    order: ["stranger", "prospect", "lead", "customer", "advocate"],
    values: [
      ["stranger", "stranger", "陌生人"],
      ["prospect", "prospect", "潜在客户"],
      ["lead", "lead", "意向客户"],
      ["customer", "customer", "客户"],
      ["lapsed", "lapsed", "流失客户"],
      ["advocate", "advocate", "推荐者"],
    ],
  }),
  facet("buying", "objection", "choice", "fast", "many", "objection", "顾虑", {
    values: [
      ["money", "lacks money", "缺钱"],
      ["time", "lacks time", "缺时间"],
      ["no-need", "sees no need", "不需要"],
      ["no-supplier", "has no supplier", "没有供应商"],
      ["haggles", "haggles", "砍价"],
    ],
  }),
  facet("buying", "value-fit", "choice", "medium", "one", "value fit", "价值契合", {
    order: ["rejects", "neutral", "accepts"],
    values: [
      ["accepts", "accepts our style", "接受我们的风格"],
      ["neutral", "neutral", "中立"],
      ["rejects", "rejects our style", "不接受"],
    ],
  }),
  facet("buying", "knowledge", "choice", "medium", "one", "category knowledge", "品类认知", {
    order: ["none", "knows-category", "knows-us"],
    values: [
      none,
      ["knows-category", "knows the category", "了解品类"],
      ["knows-us", "knows us", "了解我们"],
    ],
  }),
  facet("mind", "attitude", "choice", "fast", "one", "attitude to us", "对我们的态度", {
    order: ["hostile", "wary", "neutral", "friendly"],
    values: [
      ["hostile", "hostile", "敌对"],
      ["wary", "wary", "警惕"],
      ["neutral", "neutral", "中立"],
      ["friendly", "friendly", "友好"],
    ],
  }),
  facet("online", "engine", "term", "medium", "many", "search engine used", "搜索引擎"),
  facet("online", "sites", "term", "medium", "many", "sites used", "常用网站"),
  facet("online", "gathers", "term", "medium", "many", "gathering place", "聚集地"),
  facet("online", "hours", "hours", "medium", "one", "online hours", "上网时段"),
  facet("online", "rhythm", "choice", "medium", "one", "online rhythm", "上网频率", {
    order: ["rarely", "weekly", "daily"],
    values: [
      ["daily", "daily", "每天"],
      ["weekly", "weekly", "每周"],
      ["rarely", "rarely", "很少"],
    ],
  }),
  facet("online", "tools", "term", "medium", "many", "tools used", "常用工具"),
];

const byId = new Map(FACETS.map((row) => [row.id, row]));

/** Returns the built-in facet with this id, or undefined for one of the user's own: `matchingOf` knows both. */
export function facetOf(id: string): Facet | undefined {
  return byId.get(id);
}

let byName: ReadonlyMap<string, Facet> | undefined;

/**
 * Returns the built-in facet that a folded name means: its id, or its name in English (without what is in brackets) or
 * Chinese, with blanks or hyphens.
 */
export function facetNamed(name: string): Facet | undefined {
  byName ??= new Map(
    FACETS.flatMap((facet) =>
      [facet.en, facet.en.replace(/\s*\(.*\)/, ""), facet.zh, facet.id].map(
        (each) => [fold(each), facet] as const,
      ),
    ),
  );
  return byName.get(name) ?? byName.get(name.replaceAll("-", " "));
}
