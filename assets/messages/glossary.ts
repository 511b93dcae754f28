// The words that Shoal uses, explained: groups in the order in which one meets them.
import type { Locale } from "../../lib/base/messages.ts";

type Words = Readonly<Record<Locale, string>>;

/** A word under the id that an address names it by (`#glossary=index`). */
export type GlossaryWord = { readonly id: string; readonly word: Words; readonly means: Words };

export type GlossaryGroup = {
  readonly id: string;
  readonly title: Words;
  readonly words: readonly GlossaryWord[];
};

const word = (id: string, en: string, zh_CN: string, means: Words): GlossaryWord => ({
  id,
  word: { en, zh_CN },
  means,
});

export const glossaryMessages = {
  about: {
    en: "Each word has one meaning, here and in exported files.",
    zh_CN: "每个词只有一个含义，界面与导出文件一致。",
  },
} satisfies Readonly<Record<string, Words>>;

export const GLOSSARY: readonly GlossaryGroup[] = [
  {
    id: "notice",
    title: { en: "What you note", zh_CN: "你记录的内容" },
    words: [
      word("channel", "channel", "频道", {
        en: "A place where a group can be met: a site, a forum's section, an app, a newsletter, a square in the park. One channel, however many addresses lead to it.",
        zh_CN:
          "能遇到某个人群的地方：网站、论坛版块、应用、邮件通讯、公园广场。地址再多也是同一个频道。",
      }),
      word("look", "look", "查看", {
        en: "One thread, post or person that was read. Looks that showed nobody count too: they make a share smaller.",
        zh_CN: "读过的一个主题、帖子或一个人。没有发现的查看也算数：会使占比变小。",
      }),
      word("sighting", "sighting", "观察", {
        en: "The dated record of a visit to one channel: how much was read, who was seen, with quotes. It never changes; it can only be retracted.",
        zh_CN: "对一个频道的一次带日期的记录：读了多少、见到了谁、附引文。记录不会更改，只能撤回。",
      }),
      word("retraction", "retraction", "撤回", {
        en: "The record that withdraws a sighting, here and in every map that it is joined with.",
        zh_CN: "撤销一条观察的记录，在本地图和所有合并的地图中都生效。",
      }),
      word("trait", "trait", "特征", {
        en: "One thing said of a group, never of a person: interest running, age 25–34, need help choosing.",
        zh_CN: "关于人群（而非个人）的一条描述：兴趣 跑步、年龄 25–34、需求 建议。",
      }),
      word("facet", "facet", "方面", {
        en: "What a trait is about: age, interest, purchase, need. You can add your own.",
        zh_CN: "特征所属的方面：年龄、兴趣、购买、需求。你可以自行添加。",
      }),
      word("cohort", "group", "人群", {
        en: "Traits noticed together about the same people (a cohort). A persona is matched with one group at a time, not with traits of different people.",
        zh_CN: "在同一些人身上一起注意到的特征。画像与单个人群匹配，而不是拼凑不同人的特征。",
      }),
      word("observer", "observer", "观察者", {
        en: "Who noticed: a random id with a name of their choice.",
        zh_CN: "记录者：随机编号加自选的名字。",
      }),
      word("derived", "derived trait", "推得的特征", {
        en: "What follows from others, such as a spend level from goods owned. Shown with its reason, and never counted as if it had been seen.",
        zh_CN: "由其他特征推出，例如由拥有的物品推出消费水平。会显示理由，绝不当作亲眼所见。",
      }),
    ],
  },
  {
    id: "ask",
    title: { en: "What you ask for", zh_CN: "你要找的人" },
    words: [
      word("persona", "persona", "人群画像", {
        en: "One kind of customer, described by traits like a wanted ad.",
        zh_CN: "一类客户，像招聘启事那样用特征来描述。",
      }),
      word("levels", "must, should, may, must not", "必须、应当、可以、不能", {
        en: "How much a trait matters to a persona. Without a must a channel still ranks, but far lower; with a must-not it falls.",
        zh_CN: "特征对画像的重要程度。缺少“必须”的频道仍会上榜但靠后；出现“不能”的会下降。",
      }),
      word("buying-unit", "buying unit", "购买单元", {
        en: "Personas that decide together: one pays, one uses, one recommends.",
        zh_CN: "共同决定购买的画像：有人付款、有人使用、有人推荐。",
      }),
      word("frozen", "frozen version", "冻结版本", {
        en: "A persona as it was on a day, with a hash that names it wherever it is referred to.",
        zh_CN: "某一天的画像及其哈希，可供引用。",
      }),
    ],
  },
  {
    id: "numbers",
    title: { en: "What the numbers say", zh_CN: "数字的含义" },
    words: [
      word("seen", "seen 2 of 6", "6 次中见到 2 次", {
        en: "Of 6 looks, 2 showed such people: something of what is asked for (what may be there only where nothing more is), and nothing that speaks against it. It says what you saw, not what share of the audience they are.",
        zh_CN:
          "6 次查看中有 2 次见到这样的人：具备所求的某项特征（“可以”仅在没有更高要求时算），且没有相反的情况。它说明你看到了什么，而不是受众占比。",
      }),
      word("share", "share", "占比", {
        en: "The part of a channel's looks that show the persona, among those in which it could be told, drawn towards the map's average while looks are few.",
        zh_CN: "频道中能够判断的查看里，见到该画像的部分；查看较少时向地图平均值收缩。",
      }),
      word("range", "range", "范围", {
        en: "Where the share lies in about eight of ten cases. Wide means: look there again before you spend money.",
        zh_CN: "十次中约有八次，占比落在此范围内。范围宽表示：花钱之前再去看看。",
      }),
      word("thin", "not meaningful yet", "暂无意义", {
        en: "Too few looks to say anything.",
        zh_CN: "查看太少，无法下结论。",
      }),
      word("baseline", "baseline", "基准", {
        en: "The share in an average channel of your map.",
        zh_CN: "你的地图中平均频道的占比。",
      }),
      word("index", "index", "指数", {
        en: "Share against the baseline: 100 is average, 200 twice as much; large ones are multiples, 12×. The baseline takes several traits as independent: where they go together, the index is large.",
        zh_CN:
          "占比与基准之比：100 为平均，200 为两倍，较大的写作倍数，如 12×。基准把多个特征视为彼此独立：它们常同时出现时，指数就很大。",
      }),
      word("reach", "reach", "触达人数", {
        en: "How many people can be met there, as the place itself says. Noted with source and date, never guessed.",
        zh_CN: "在那里能遇到多少人，以该处自己的说法为准。附来源和日期，从不猜测。",
      }),
      word("rank-by", "rank by", "排序依据", {
        en: "Fit ranks by share, index by how special a channel is, reach by people, least cost by people for the money.",
        zh_CN: "契合按占比，指数按频道的独特程度，触达按人数，最低成本按花费换来的人数。",
      }),
      word("freshness", "freshness", "新鲜度", {
        en: "Older sightings count less: what people are about to buy fades first, what they like later, who they are last.",
        zh_CN: "越早的观察权重越低：将要购买的最先淡去，其次是喜好，最后是身份。",
      }),
      word("coverage", "coverage", "覆盖率", {
        en: "How many of the persona's places are likely in the map already, as a range. Hidden below 40 sightings.",
        zh_CN: "该画像的聚集地大概有多少已在地图中，以范围表示。不足 40 条观察时不显示。",
      }),
      word("log-odds", "log-odds", "对数优势比", {
        en: "How much likelier a trait is with one persona's people than with another's; 0 is no difference.",
        zh_CN: "某特征在一个画像的人中比在另一个画像的人中更可能出现的程度；0 表示无差别。",
      }),
    ],
  },
];
