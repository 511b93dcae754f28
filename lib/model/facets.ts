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
  /** Other everyday names, with commas between: see `facetCalled` (called-facets.ts). */
  readonly also?: string;
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
  also: string;
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
  extra: Extra,
): Facet => ({ id, type, decay, many: count === "many", section, en, zh, ...extra });

const none = ["none", "none", "无"] as const;

export const FACETS: readonly Facet[] = [
  facet("who", "role", "term", "slow", "many", "role in life", "生活角色", {
    also: "beruf, berufe, rolle, lebensrolle, occupation, profession, 角色, 身份, 职业, 人群",
  }),
  facet("who", "age", "band", "slow", "one", "age", "年龄", {
    also: "alter, altersgruppe, lebensalter, 年纪, 岁数, 年龄段",
    range: [0, 100],
  }),
  facet("who", "gender", "choice", "slow", "one", "gender", "性别", {
    also: "geschlecht, sex, 性",
    values: [
      ["women", "women", "女性"],
      ["men", "men", "男性"],
      ["non-binary", "non-binary", "非二元"],
      ["mixed", "mixed", "男女皆有"],
    ],
  }),
  facet("who", "physical", "term", "slow", "many", "physical", "身体特征", {
    also: "körper, körperbau, statur, 身体, 体型, 身材, 体质",
  }),
  facet("who", "education", "choice", "slow", "one", "education", "学历", {
    also: "bildung, ausbildung, abschluss, schulabschluss, bildungsstand, degree, 教育, 教育程度, 教育水平, 受教育程度, 文化程度",
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
    also: "einkommen, gehalt, verdienst, lohn, jahreseinkommen, salary, wage, wages, earnings, 收入, 收入水平, 薪水, 薪资, 工资, 年薪",
    range: [0, 1e12],
  }),
  facet("life", "class", "choice", "slow", "one", "social class", "社会阶层", {
    also: "schicht, gesellschaftsschicht, 阶层, 阶级, 社会阶级",
    order: ["working", "middle", "upper-middle", "upper"],
    values: [
      ["working", "working class", "工薪阶层"],
      ["middle", "middle class", "中产"],
      ["upper-middle", "upper middle class", "中上阶层"],
      ["upper", "upper class", "上层"],
    ],
  }),
  facet("life", "spend", "choice", "medium", "one", "spend level", "消费水平", {
    also: "ausgaben, ausgabenniveau, kaufkraft, preisniveau, 消费, 消费能力, 消费力, 消费级别, 购买力",
    order: ["low", "medium", "high", "luxury"],
    values: [
      ["low", "low", "低"],
      ["medium", "medium", "中"],
      ["high", "high", "高"],
      ["luxury", "luxury", "奢侈"],
    ],
  }),
  facet("life", "owns", "term", "medium", "many", "owned goods", "拥有物品", {
    also: "besitz, besitzt, eigentum, possessions, 拥有, 拥有的物品, 持有, 资产, 物品",
  }),
  facet("life", "region", "term", "slow", "many", "region", "地区", {
    also: "wohnort, ort, stadt, gegend, standort, gebiet, land, city, location, 地域, 区域, 所在地, 居住地, 地方, 城市, 省份",
  }),
  facet("life", "culture", "term", "slow", "many", "culture", "文化", {
    also: "kultur, kulturkreis, 文化背景",
  }),
  facet("life", "language", "term", "slow", "many", "language", "语言", {
    also: "sprache, sprachen, 语种",
  }),
  facet("work", "company", "band", "slow", "one", "company size (people)", "公司规模", {
    also: "firmengröße, unternehmensgröße, betriebsgröße, mitarbeiterzahl, 企业规模, 公司人数, 企业人数, 员工人数",
    range: [1, 1e8],
  }),
  facet("work", "ownership", "choice", "slow", "one", "ownership", "所有制", {
    also: "eigentumsform, trägerschaft, 企业性质, 公司性质, 企业类型",
    values: [
      ["private", "private", "私营"],
      ["state-owned", "state-owned", "国有"],
      ["mixed", "mixed", "混合"],
      ["non-profit", "non-profit", "非营利"],
    ],
  }),
  facet("work", "activity", "choice", "slow", "many", "activity", "经营活动", {
    also: "tätigkeit, geschäftstätigkeit, 经营, 业务, 经营类型",
    values: [
      ["trade", "trade", "贸易"],
      ["production", "production", "生产"],
      ["service", "service", "服务"],
    ],
  }),
  facet("work", "industry", "term", "slow", "many", "industry", "行业", {
    also: "branche, wirtschaftszweig, 产业, 所属行业, 行业类别",
  }),
  facet("work", "job-level", "choice", "medium", "one", "job level", "职位级别", {
    also: "position, stellung, hierarchie, karrierestufe, seniority, 职位, 职级, 职务, 级别, 岗位",
    order: ["employee", "manager", "owner"],
    values: [
      ["owner", "owner", "业主"],
      ["manager", "manager", "经理"],
      ["employee", "employee", "员工"],
    ],
  }),
  facet("life", "venue", "term", "medium", "many", "venue", "线下场所", {
    also: "veranstaltungsort, treffpunkt, lokal, 场所, 场地, 线下地点",
  }),
  facet("mind", "interest", "term", "medium", "many", "interest", "兴趣", {
    also: "interesse, interessen, hobbys, freizeit, interests, hobby, hobbies, 爱好, 兴趣爱好, 嗜好",
  }),
  facet(
    "mind",
    "personality",
    "term",
    "slow",
    "many",
    "personality, style, outlook",
    "个性与风格",
    { also: "persönlichkeit, charakter, stil, 个性, 性格, 风格" },
  ),
  facet("buying", "occasion", "term", "fast", "many", "buying occasion (when)", "购买时机", {
    also: "anlass, kaufanlass, gelegenheit, 时机, 场合, 购买场合, 购买时间",
  }),
  facet("buying", "reason", "term", "fast", "many", "reason to buy (why)", "购买理由", {
    also: "grund, kaufgrund, motiv, kaufmotiv, 理由, 原因, 动机, 购买原因, 购买动机",
  }),
  facet("buying", "need", "term", "fast", "many", "need", "需求", {
    also: "bedürfnis, bedürfnisse, bedarf, needs, 需要, 痛点",
  }),
  facet("mind", "attention", "term", "medium", "many", "attention focus", "关注点", {
    also: "aufmerksamkeit, achtet auf, 关注, 关注焦点, 关注内容",
  }),
  facet("buying", "purchase", "purchase", "fast", "many", "purchase", "购买", {
    also: "kauf, käufe, gekauft, einkauf, purchases, 买过, 已购, 购买物品, 购买商品",
  }),
  facet("buying", "frequency", "choice", "medium", "one", "purchase frequency", "购买频率", {
    also: "häufigkeit, kaufhäufigkeit, 频率, 频次, 购买频次, 消费频率",
    atLeast: true,
    order: ["once", "yearly", "quarterly", "monthly", "weekly", "daily"],
    values: [
      ["once", "once", "一次"],
      ["yearly", "yearly", "每年"],
      ["quarterly", "quarterly", "每季"],
      ["monthly", "monthly", "每月"],
      ["weekly", "weekly", "每周"],
      ["daily", "buys daily", "每天购买"],
    ],
  }),
  facet("buying", "decision", "choice", "medium", "many", "decision role", "决策角色", {
    also: "entscheidung, entscheidungsrolle, kaufentscheidung, 决策, 决策者, 决策身份, 决策作用",
    values: [
      ["decides", "decides", "决定"],
      ["pays", "pays", "付款"],
      ["uses", "uses", "使用"],
      ["recommends", "recommends", "推荐"],
      ["gatekeeps", "gatekeeps", "把关"],
    ],
  }),
  facet("buying", "usage", "choice", "medium", "one", "usage status", "使用状况", {
    also: "nutzung, verwendung, 使用, 使用情况, 使用状态",
    values: [
      ["never-used", "never used", "从未使用"],
      ["tried", "tried", "试用过"],
      ["uses", "uses", "在用"],
      ["used-before", "used before", "曾经使用"],
    ],
  }),
  facet("buying", "lifecycle", "choice", "fast", "one", "lifecycle", "客户阶段", {
    also: "kundenstatus, kundenphase, kundenbeziehung, 生命周期, 客户生命周期, 客户状态",
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
    also: "einwand, einwände, bedenken, objections, 异议, 疑虑, 抗拒点",
    values: [
      ["money", "lacks money", "缺钱"],
      ["time", "lacks time", "缺时间"],
      ["no-need", "sees no need", "不需要"],
      ["no-supplier", "has no supplier", "没有供应商"],
      ["haggles", "haggles", "砍价"],
    ],
  }),
  facet("buying", "value-fit", "choice", "medium", "one", "value fit", "价值契合", {
    also: "wertehaltung, werte, 价值观, 价值观契合, 价值匹配",
    order: ["rejects", "neutral", "accepts"],
    values: [
      ["accepts", "accepts our style", "接受我们的风格"],
      ["neutral", "neutral", "中立"],
      ["rejects", "rejects our style", "不接受"],
    ],
  }),
  facet("buying", "knowledge", "choice", "medium", "one", "category knowledge", "品类认知", {
    also: "kenntnis, kenntnisse, bekanntheit, wissen, 认知, 认知度, 了解程度, 品类了解",
    order: ["none", "knows-category", "knows-us"],
    values: [
      none,
      ["knows-category", "knows the category", "了解品类"],
      ["knows-us", "knows us", "了解我们"],
    ],
  }),
  facet("mind", "attitude", "choice", "fast", "one", "attitude to us", "对我们的态度", {
    also: "haltung, einstellung, 态度, 看法",
    order: ["hostile", "wary", "neutral", "friendly"],
    values: [
      ["hostile", "hostile", "敌对"],
      ["wary", "wary", "警惕"],
      ["neutral", "neutral", "中立"],
      ["friendly", "friendly", "友好"],
    ],
  }),
  facet("online", "engine", "term", "medium", "many", "search engine used", "搜索引擎", {
    also: "suchmaschine, suchmaschinen, 搜索, 引擎",
  }),
  facet("online", "sites", "term", "medium", "many", "sites used", "常用网站", {
    also: "seiten, webseiten, websites, 网站, 使用网站, 浏览网站",
  }),
  facet("online", "gathers", "term", "medium", "many", "gathering place", "聚集地", {
    also: "sammelpunkt, versammlungsort, 聚集, 聚集地点, 聚集场所",
  }),
  facet("online", "hours", "hours", "medium", "one", "online hours", "上网时段", {
    also: "uhrzeit, uhrzeiten, onlinezeit, onlinezeiten, online-zeiten, zeiten, 时段, 上网时间, 在线时间, 在线时段, 活跃时间, 活跃时段",
  }),
  facet("online", "rhythm", "choice", "medium", "one", "online rhythm", "上网频率", {
    also: "rhythmus, onlinerhythmus, 上网频次, 在线频率, 上网习惯",
    order: ["rarely", "weekly", "daily"],
    values: [
      ["daily", "daily", "每天"],
      ["weekly", "weekly", "每周"],
      ["rarely", "rarely", "很少"],
    ],
  }),
  facet("online", "tools", "term", "medium", "many", "tools used", "常用工具", {
    also: "werkzeug, werkzeuge, hilfsmittel, 工具, 软件, 使用工具",
  }),
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
  byName ??= facetsBy(({ id, en, zh }) => [en, en.replace(/\s*\(.*\)/, ""), zh, id]);
  return byName.get(name) ?? byName.get(name.replaceAll("-", " "));
}

/** Returns facets by the folded names that each has. */
export const facetsBy = (
  namesOf: (facet: Facet) => readonly string[],
): ReadonlyMap<string, Facet> =>
  new Map(FACETS.flatMap((facet) => namesOf(facet).map((name) => [fold(name), facet] as const)));
