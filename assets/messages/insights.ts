// The insights under an answer in words: every number with what it means, every thin one as too little evidence.
import type { Catalogue } from "../../lib/base/messages.ts";

export const insightMessages = {
  title: { en: "Insights", zh_CN: "洞察" },
  about: { en: "Read from the whole map.", zh_CN: "依据整张地图。" },
  aboutQuery: {
    en: "Read from the channels, looks and people that the query leaves.",
    zh_CN: "仅依据查询留下的频道、查看和人群。",
  },
  aboutNarrowed: {
    en: "Read from the channels, looks and people that the filters leave.",
    zh_CN: "仅依据筛选后留下的频道、查看和人群。",
  },
  alternative: { en: "Of the query's {n} alternatives", zh_CN: "针对查询的 {n} 种可能之一" },
  without: { en: "without {what}", zh_CN: "不含{what}" },
  thin: { en: "Too little evidence", zh_CN: "证据太少" },
  peopleWho: {
    en: "Counted are people who show at least half, by weight, of what must and should be there; what may be there helps.",
    zh_CN: "统计的是符合“必须”和“应当”特征至少一半（按权重）的人；“可以”的特征也算在内。",
  },
  showQuotes: { en: "Quotes", zh_CN: "引文" },
  quotesOf: { en: "Quotes that show {what}", zh_CN: "体现“{what}”的引文" },
  noQuotes: { en: "No quote was noted.", zh_CN: "没有记录引文。" },
  more: { en: "and {n} more", zh_CN: "另有 {n} 个" },
  showMore: { en: "Show {n} more", zh_CN: "再显示 {n} 个" },

  coverage: { en: "Coverage", zh_CN: "覆盖率" },
  coverageRange: {
    en: "{low}–{high} of 100 meetings happen in channels that the map already holds.",
    zh_CN: "每 100 次相遇中，约 {low}–{high} 次发生在地图已有的频道里。",
  },
  coverageHelp: {
    en: "From {n} sightings in {places} channels: the more channels met only once, the more are still unknown (Good–Turing).",
    zh_CN:
      "依据 {places} 个频道的 {n} 条观察：只见过一次的频道越多，未知的频道就越多（Good–Turing 估计）。",
  },
  coverageThin: {
    en: "Too little evidence: {n} {n|sighting shows|sightings show} people with half of what is asked for or more, from 40 on coverage can be told. {missing} missing.",
    zh_CN:
      "证据太少：{n} 条观察见到至少具备一半条件的人，满 40 条才能估计覆盖率，还差 {missing} 条。",
  },

  next: { en: "Where to look next", zh_CN: "接下来看哪里" },
  nextHelp: {
    en: "Knowing these places better would most likely change the top ten.",
    zh_CN: "更了解这些地方，最可能改变前十名。",
  },
  brandsIn: { en: "In", zh_CN: "范围" },
  everywhere: { en: "all channels", zh_CN: "全部频道" },
  lookFor: { en: "look for {facet}", zh_CN: "留意{facet}" },
  nextNone: {
    en: "More looks at the known channels would hardly change the top ten.",
    zh_CN: "再看已知的频道几乎不会改变前十名。",
  },
  seenOf: {
    en: "seen in {seen} of {read} {read|look|looks}",
    zh_CN: "{read} 次查看中见到 {seen} 次",
  },
  seenShort: { en: "seen {seen} of {read}", zh_CN: "{read} 次见 {seen} 次" },
  unseen: { en: "Never looked at", zh_CN: "从未查看" },
  unseenHelp: {
    en: "Channels on the map without a sighting, candidates first.",
    zh_CN: "地图上没有观察记录的频道，候选在前。",
  },

  recheck: { en: "Check again", zh_CN: "需要复查" },
  recheckHelp: {
    en: "When somebody last looked there: a half-life or more ago, so it counts half at most.",
    zh_CN: "最近一次查看的时间：已超过半衰期，权重不足一半。",
  },
  recheckNone: {
    en: "Every channel of the answer was looked at lately.",
    zh_CN: "答案中的频道近期都查看过。",
  },
  lastLook: { en: "last sighting: {ago}", zh_CN: "上次观察：{ago}" },

  signs: { en: "Signs", zh_CN: "信号" },
  signsThin: {
    en: "Too little evidence: {n} {n|person|people} with half of what is asked for or more {n|was|were} seen, from 8 on signs are told.",
    zh_CN: "证据太少：只见到 {n} 个至少具备一半条件的人，满 8 个才提示信号。",
  },
  signsNone: {
    en: "Nothing alarming among {n} {n|person|people} seen.",
    zh_CN: "所见 {n} 人中没有需要警惕的信号。",
  },
  haggling: {
    en: "{seen} of {of} people seen haggle: the position may be wrong for them, or the price.",
    zh_CN: "所见 {of} 人中有 {seen} 人砍价：定位或价格可能不适合他们。",
  },
  hagglingBarred: {
    en: "{seen} of {of} people seen haggle, counting those that are kept out for an objection: the position may be wrong, or the price.",
    zh_CN: "所见 {of} 人（包括因异议而排除的人）中有 {seen} 人砍价：定位或价格可能不适合。",
  },
  education: {
    en: "{seen} of {of} people seen do not know the category: they must be educated first.",
    zh_CN: "所见 {of} 人中有 {seen} 人不了解该品类，需要先教育市场。",
  },
  free: {
    en: "Good fit, no competitor seen",
    zh_CN: "契合且未见竞争对手",
  },
  freeUnread: {
    en: "{n} {n|channel fits|channels fit} less well and {n|shows|show} no rival in traits; quotes were not read there.",
    zh_CN: "另有 {n} 个契合度较低的频道，其特征中未见竞争对手，但未读其引文。",
  },
  freeUntold: {
    en: "{n} {n|channel fits|channels fit} well, but no competitor is known yet that could be seen there. List competitors on the product card, or note what people bought of one.",
    zh_CN:
      "有 {n} 个契合的频道，但还不知道任何竞争对手。请在产品卡片上列出竞争对手，或记录人们购买的竞品。",
  },
  freeHelp: {
    en: "A share whose likely range lies above the average of the channels where such people were seen, at least 8 of them, and no rival in anybody's traits or quotes.",
    zh_CN:
      "占比的可能范围高于见到这类人的频道的平均值，至少 8 个这样的人，且任何人的特征和引文中都没有竞争对手。",
  },
  peopleSeen: { en: "{n} {n|person|people} seen", zh_CN: "见到 {n} 人" },

  split: { en: "Split by", zh_CN: "细分" },
  splitAbout: {
    en: "The ranking once per value: only channels where the value and something else that is asked for were seen on the same people. Of one facet the 20 values seen most often, of two 8 each.",
    zh_CN:
      "按每个取值分别排名：只列出同一批人同时具备该取值和所求特征的频道。单个方面取最常见的 20 个值，两个方面各取 8 个。",
  },
  facet1: { en: "Columns", zh_CN: "列" },
  facet2: { en: "Rows", zh_CN: "行" },
  noFacet: { en: "none", zh_CN: "无" },
  all: { en: "all", zh_CN: "全部" },
  splitNone: {
    en: "Nobody was seen with a value of this facet and something that is asked for.",
    zh_CN: "没有见到同时具备该方面取值和所求特征的人。",
  },
  splitLeftOut: {
    en: "Left out of “{facet}”: {n} {n|value|values} seen less often.",
    zh_CN: "“{facet}”另有 {n} 个较少见的值未列出。",
  },
  nobody: { en: "nobody seen", zh_CN: "未见" },
  thinCell: { en: "too little evidence: {n} seen", zh_CN: "证据太少：见到 {n} 人" },
  seenButton: { en: "{n} seen", zh_CN: "见到 {n} 人" },

  contrast: { en: "Contrast with another persona", zh_CN: "与另一画像对比" },
  contrastWith: { en: "Other persona", zh_CN: "另一画像" },
  contrastAbout: {
    en: "What tells their people apart. Log-odds: 0 is no difference, each 1 is odds 2.7 times as high. Only differences beyond chance are listed (z of 1.6 or more).",
    zh_CN:
      "两类人的区别。对数几率：0 表示无差别，每增加 1，几率约为 2.7 倍。仅列出超出偶然的差异（z 不低于 1.6）。",
  },
  contrastAlone: {
    en: "There is no other persona to compare with. Describe a near miss: who looks alike and buys something else.",
    zh_CN: "没有可对比的其他画像。可描述一类“差一点”的人：看起来相似，买的却是别的东西。",
  },
  contrastNew: { en: "New persona", zh_CN: "新建画像" },
  contrastThin: {
    en: "Too little evidence: {a} and {b} people seen, from 8 each on they can be told apart.",
    zh_CN: "证据太少：分别见到 {a} 人和 {b} 人，各满 8 人才能对比。",
  },
  contrastNone: {
    en: "No trait differs beyond chance between {a} and {b} people seen.",
    zh_CN: "在所见的 {a} 人与 {b} 人之间，没有超出偶然的差异。",
  },
  trait: { en: "Trait", zh_CN: "特征" },
  logOdds: { en: "Log-odds", zh_CN: "对数几率" },
  ofPeople: { en: "{n} of {of}", zh_CN: "{of} 人中 {n} 人" },
  theseTraits: { en: "What is asked", zh_CN: "当前查询" },

  set: { en: "Smallest set", zh_CN: "最小频道组合" },
  setAbout: {
    en: "The few channels that cover most of these people, under a budget. Costs are those noted on the channels.",
    zh_CN: "在预算内用最少的频道覆盖大部分这些人。成本取自频道记录。",
  },
  target: { en: "Cover at least", zh_CN: "至少覆盖" },
  percent: { en: "{n} of 100", zh_CN: "{n}%" },
  budget: { en: "Budget", zh_CN: "预算" },
  budgetBad: {
    en: "Write one amount such as 500, max 1,200 € or 20 h.",
    zh_CN: "请填写一个数值，如 500、最多 1,200 元或 20 小时。",
  },
  budgetUnit: {
    en: "The budget is in {budget}, the costs are in {currencies}: the numbers are compared as they stand.",
    zh_CN: "预算以{budget}计，成本以{currencies}计：数值直接比较，不作换算。",
  },
  noLimit: { en: "no limit", zh_CN: "不限" },
  unit: { en: "Together with", zh_CN: "同时覆盖" },
  setNone: {
    en: "No channel that shows these people fits the budget.",
    zh_CN: "预算内没有能见到这些人的频道。",
  },
  setTotal: {
    en: "{n} {n|channel|channels}, cost {cost}, covering {covered} of 100 of what all channels together cover.",
    zh_CN: "{n} 个频道，成本 {cost}，达到全部频道覆盖的百分之 {covered}。",
  },
  setTotalUnpriced: {
    en: "{n} {n|channel|channels}, covering {covered} of 100 of what all channels together cover.",
    zh_CN: "{n} 个频道，达到全部频道覆盖的百分之 {covered}。",
  },
  setByPeople: {
    en: "Covered are people: those noted as a channel's reach × their share there. Who is in two channels counts in both.",
    zh_CN: "覆盖以人数计：频道记录的触达人数 × 其占比。同时在两个频道的人计两次。",
  },
  setByLooks: {
    en: "None of the channels with these people has a noted reach: covered is the chance that one look into each of them meets such people, not a number of people.",
    zh_CN: "见到这些人的频道都没有记录触达人数：覆盖指各查看一次时遇到这类人的可能性，而非人数。",
  },
  setReachAssumed: {
    en: "{n} {n|has|have} no noted reach and {n|counts|count} as one of middle size.",
    zh_CN: "其中 {n} 个未记录触达人数，按中等大小计。",
  },
  setShort: {
    en: "The budget ends before the wanted {target} of 100.",
    zh_CN: "预算不足以达到所求的百分之 {target}。",
  },
  setThin: {
    en: "{n} of them {n|was|were} read fewer than 5 times. Look there again before you spend.",
    zh_CN: "其中 {n} 个读过不到 5 条内容。花钱之前请再去看看。",
  },
  guarantee: {
    en: "Chosen one by one, always the channel that adds most for its cost; what others then made superfluous is taken out. No set of the same cost could cover more than {most} times as much; in practice the difference is small.",
    zh_CN:
      "逐个选取单位成本新增最多的频道，再去掉因此变得多余的频道。同样成本的任何组合最多只能达到其 {most} 倍，实际差距通常很小。",
  },
  guaranteeBest: {
    en: "Chosen one by one, always the channel that adds most for its cost; what others then made superfluous is taken out. No set of the same cost covers more.",
    zh_CN:
      "逐个选取单位成本新增最多的频道，再去掉因此变得多余的频道。同样成本的任何组合都不会覆盖更多。",
  },
  guaranteeRough: {
    en: "Chosen one by one, always the channel that adds most for its cost; what others then made superfluous is taken out. No set of the same cost could cover more than {most} times as much: where costs differ, nothing closer is certain.",
    zh_CN:
      "逐个选取单位成本新增最多的频道，再去掉因此变得多余的频道。同样成本的任何组合最多只能达到其 {most} 倍：成本不一时，无法作出更接近的保证。",
  },
  assumed: {
    en: "{n} of them {n|has|have} no noted cost: the middle of the noted ones is assumed.",
    zh_CN: "其中 {n} 个未记录成本，按已记录成本的中位数计算。",
  },
  unpriced: {
    en: "No cost is noted on them: each counts as much as the other. Note what a placement costs on a channel's page.",
    zh_CN: "这些频道都没有记录成本，因此一律同等计算。可在频道页填写投放成本。",
  },
  channel: { en: "Channel", zh_CN: "频道" },
  cost: { en: "Cost", zh_CN: "成本" },
  covered: { en: "Covered with it, of 100", zh_CN: "累计覆盖（%）" },

  usage: { en: "Used and never used", zh_CN: "用过与未用过" },
  usageAbout: {
    en: "The same people by whether they have used such a product; what holds back those who never did.",
    zh_CN: "按是否用过此类产品分列，并列出未用者的顾虑。",
  },
  used: { en: "Have used it", zh_CN: "用过" },
  never: { en: "Never used it", zh_CN: "从未用过" },
  usageNone: {
    en: "Usage was noted of none of these people. Note it as “usage status: never used” or “used before”.",
    zh_CN: "没有记录这些人的使用状况。可记为“使用状况：从未使用”或“曾经使用”。",
  },
  usageThin: {
    en: "Too little evidence: usage was noted of {n} such {n|person|people}.",
    zh_CN: "证据太少：仅 {n} 人记录了使用状况。",
  },
  objections: { en: "Objections", zh_CN: "顾虑" },
  needs: { en: "Needs", zh_CN: "需求" },

  gaps: { en: "Needs that nothing answers", zh_CN: "尚未满足的需求" },
  gapsAbout: {
    en: "Needs seen with these people, held against the features of the product cards.",
    zh_CN: "将所见需求与产品卡的功能对照。",
  },
  gapsNone: {
    en: "No need was noted of these people. Note what they ask for as “need: …” while you tag; here it is held against what your product does.",
    zh_CN: "没有记录这些人的需求。标记时把他们想要的记为“需求：…”，这里会与产品功能对照。",
  },
  gapsAll: { en: "Every need seen is answered by a feature.", zh_CN: "所见需求都有功能对应。" },
  gapsNoCard: {
    en: "There is no product card yet, so nothing answers these needs.",
    zh_CN: "还没有产品卡，因此没有功能对应这些需求。",
  },
  gapsNoProduct: { en: "There is no product card yet either.", zh_CN: "也还没有产品卡。" },
  gapsCard: { en: "Describe your product", zh_CN: "描述产品" },
  answered: { en: "Answered", zh_CN: "已满足" },
  answeredBy: { en: "{product}: {feature}", zh_CN: "{product}：{feature}" },

  rivals: { en: "Brands in their minds", zh_CN: "心目中的品牌" },
  rivalsAbout: {
    en: "What these people bought of a rival or of ours, and the rivals, names and brands of the product cards in their traits and quotes. Most mentioned first, with the channels; brands mentioned by as many people share a place.",
    zh_CN:
      "这些人购买过的竞品与自家产品，以及产品卡中的竞品、名称和品牌在其特征与引文中的出现，按提及人数排列，并列出频道；人数相同则名次并列。",
  },
  ours: { en: "ours", zh_CN: "自家" },
  oursNone: {
    en: "Ours was not mentioned: looked for were purchases of the same product, and the names and brands of the product cards.",
    zh_CN: "未提及自家品牌：已查找标为“同款”的购买，以及产品卡中的名称和品牌。",
  },
  rivalsNone: {
    en: "No rival was seen with these people. Note a purchase as “a rival's”, or list rivals on a product card.",
    zh_CN: "未见竞争对手。可将购买标记为“竞品”，或在产品卡中列出竞争对手。",
  },
} satisfies Catalogue;
