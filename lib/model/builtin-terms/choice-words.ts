// Words under which people mean a value of a choice or band facet: never a new value, only other names.
import { termsOf } from "./builtin-term.ts";

export const CHOICE_TERMS = [
  ...termsOf("gender", [
    [
      "women",
      "women",
      "女性",
      "woman, female, females, lady, ladies, girl, girls, girlfriends, women only, 女, 女生, 女士, 女孩, 妹子, 姐妹们, frauen, damen, weiblich, mujeres, chicas, 女子",
    ],
    [
      "men",
      "men",
      "男性",
      "male, males, guys, gentlemen, lads, 男, 男生, 男士, 男人, 兄弟们, männer, herren, männlich, hombres, 男子",
    ],
    ["non-binary", "non-binary", "非二元", "nonbinary, enby, genderfluid"],
    // A group of both counts as each.
    ["mixed", "mixed", "男女皆有", "men and women, women and men, gemischt, 男女", "women men"],
  ]),
  ...termsOf("age", [
    [
      "13-19",
      "teens (13-19)",
      "青少年（13-19）",
      "teens, 青少年, teen, teenager, teenagers, 13-19, 青春期, jugendliche, adolescentes",
    ],
    [
      "18-24",
      "young adults (18-24)",
      "年轻人（18-24）",
      "young adults, 年轻人, young adult, junge erwachsene, 18-24",
    ],
    ["25-34", "25-34", "25-34", "25 to 34, 25到34岁"],
    ["35-44", "35-44", "35-44", "35 to 44, 35到44岁"],
    [
      "40-59",
      "middle-aged (40-59)",
      "中年（40-59）",
      "middle-aged, 中年, middle aged, middle age, 40-59, mittleres alter, 中年人",
    ],
    ["40+", "40+", "40+", "over 40, over-40s, over forty, 四十岁以上, ü40"],
    ["50+", "50+", "50+", "over 50, over-50s, over fifty, 五十岁以上, 中老年, ü50"],
    [
      "65+",
      "65+",
      "65+",
      "65 and over, over-65s, 六十五岁以上, senior citizen, senior citizens, 老年人, 高齢者",
    ],
  ]),
  ...termsOf("education", [
    ["school", "school", "中学", "no degree, left school at sixteen, 高中毕业, 初中毕业"],
    [
      "vocational",
      "vocational",
      "职校",
      "vocational school, trade school, apprenticeship, 中专, 大专, 高职, ausbildung, azubi",
    ],
    [
      "student",
      "student",
      "在读",
      "student, university student, college student, undergraduate, undergrad, 大学生, 在读, 在校生",
    ],
    [
      "degree",
      "degree",
      "大学",
      "bachelor's degree, bachelors degree, university graduate, college graduate, 本科毕业, 本科学历",
    ],
    [
      "postgraduate",
      "postgraduate",
      "研究生",
      "master's degree, masters degree, phd, doctorate, mba, 硕士, 博士, 读研",
    ],
  ]),
  ...termsOf("class", [
    ["working", "working class", "工薪阶层", "working-class family, 工薪族, arbeiterklasse"],
    ["middle", "middle class", "中产", "middle-class, 中产阶级, mittelschicht"],
    ["upper-middle", "upper middle class", "中上阶层", "upper-middle-class, well-off, 高知家庭"],
    ["upper", "upper class", "上层", "high net worth, 富人, 高净值"],
  ]),
  ...termsOf("spend", [
    ["low", "low", "低", "tight budget, on a budget, low budget, 预算有限, 穷学生, knappes budget"],
    ["medium", "medium", "中", "mid-range budget, mid-priced, 中等预算"],
    [
      "high",
      "high",
      "高",
      "money is no object, willing to pay more, premium price, 不差钱, 预算充足",
    ],
    ["luxury", "luxury", "奢侈", "luxury goods, haute couture, 奢侈品, luxusgüter"],
  ]),
  ...termsOf("ownership", [
    ["private", "private", "私营", "privately owned, private company, 民营, 私企"],
    ["mixed", "mixed", "混合", "partly state-owned, 混合所有制"],
    ["state-owned", "state-owned", "国有", "state owned, state-owned enterprise, 国企, 央企"],
    ["non-profit", "non-profit", "非营利", "nonprofit, not-for-profit, ngo, 非营利组织"],
  ]),
  ...termsOf("activity", [
    ["trade", "trade", "贸易", "reseller, importer, 贸易公司"],
    ["production", "production", "生产", "production plant, 生产厂家"],
    ["service", "service", "服务", "service provider, 服务商"],
  ]),
  ...termsOf("job-level", [
    ["owner", "owner", "业主", "business owner, founder, ceo, 创始人, 企业主, geschäftsführer"],
    [
      "manager",
      "manager",
      "经理",
      "team lead, department head, middle manager, 主管, 总监, abteilungsleiter",
    ],
    [
      "employee",
      "employee",
      "员工",
      "office job, nine to five, 9 to 5, 上班族, 打工人, angestellter",
    ],
  ]),
  ...termsOf("frequency", [
    ["once", "once", "一次", "one-time purchase, once in a lifetime"],
    ["yearly", "yearly", "每年", "every year, once a year, 每年一次, jedes jahr"],
    ["quarterly", "quarterly", "每季", "every three months, every season"],
    ["monthly", "monthly", "每月", "every month, once a month, 每个月, jeden monat"],
    ["weekly", "weekly", "每周", "every week, once a week, 每星期, jede woche"],
    ["daily", "buys daily", "每天购买"],
  ]),
  ...termsOf("decision", [
    ["decides", "decides", "决定", "my decision, i decide, 我说了算"],
    ["pays", "pays", "付款", "i pay for, i'm paying, out of my pocket, 我付钱, 我掏钱"],
    ["uses", "uses", "使用", "end user, i use it every day, 我自己用"],
    ["recommends", "recommends", "推荐", "i recommend it to, told my friends, 推荐给, 安利"],
    ["gatekeeps", "gatekeeps", "把关", "needs approval, has to approve, 审批, 要领导同意"],
  ]),
  ...termsOf("usage", [
    [
      "never-used",
      "never used",
      "从未使用",
      "never used one, never tried, never bought, 没用过, noch nie benutzt",
    ],
    ["tried", "tried", "试用过", "tried it once, free trial, 试用, ausprobiert"],
    ["uses", "uses", "在用", "been using it for, use it daily, 一直在用"],
    [
      "used-before",
      "used before",
      "曾经使用",
      "used to use, switched away from, stopped using, 以前用过, 弃坑",
    ],
  ]),
  ...termsOf("lifecycle", [
    ["stranger", "stranger", "陌生人"],
    ["prospect", "prospect", "潜在客户", "thinking of buying, considering buying, 想入手, 考虑买"],
    ["lead", "lead", "意向客户", "about to buy, ready to buy, going to order, 准备入手, 准备买"],
    [
      "customer",
      "customer",
      "客户",
      "just bought, happy customer, just ordered, 刚买, 已入手, 下单了",
    ],
    ["lapsed", "lapsed", "流失客户", "cancelled my subscription, won't buy again, 不再买了, 退坑"],
    [
      "advocate",
      "advocate",
      "推荐者",
      "recommend to everyone, can't recommend it enough, 强烈推荐, 自来水",
    ],
  ]),
  ...termsOf("objection", [
    [
      "money",
      "lacks money",
      "缺钱",
      "can't afford, too expensive, out of my budget, 太贵, 买不起, zu teuer, demasiado caro",
    ],
    [
      "time",
      "lacks time",
      "缺时间",
      "no time for, don't have time, too busy, 没时间, 太忙, keine zeit",
    ],
    [
      "no-need",
      "sees no need",
      "不需要",
      "don't need one, no need for it, 用不着, brauche ich nicht",
    ],
    [
      "no-supplier",
      "has no supplier",
      "没有供应商",
      "can't find a supplier, where can i buy, 哪里买, 找不到货源",
    ],
    [
      "haggles",
      "haggles",
      "砍价",
      "can you do it cheaper, best price you can do, 便宜点, 还价, 能少点吗",
    ],
  ]),
  ...termsOf("knowledge", [
    ["none", "none", "无", "never heard of, no idea about, 第一次听说, 完全不懂"],
    [
      "knows-category",
      "knows the category",
      "了解品类",
      "tried several brands, compared several, 做过功课",
    ],
    ["knows-us", "knows us", "了解我们"],
  ]),
  ...termsOf("value-fit", [
    ["accepts", "accepts our style", "接受我们的风格"],
    ["neutral", "neutral", "中立"],
    ["rejects", "rejects our style", "不接受"],
  ]),
  ...termsOf("attitude", [
    ["hostile", "hostile", "敌对"],
    ["wary", "wary", "警惕"],
    ["neutral", "neutral", "中立"],
    ["friendly", "friendly", "友好"],
  ]),
  ...termsOf("rhythm", [
    ["daily", "daily", "每天", "online every day, log in every day, 天天上网"],
    ["weekly", "weekly", "每周", "check in once a week"],
    ["rarely", "rarely", "很少", "rarely online, hardly ever log in, 很少上网"],
  ]),
];
