// The dashboard's Ask section in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardAskMessages = {
  title: { en: "Where do they gather?", zh_CN: "他们聚集在哪里？" },
  persona: { en: "Persona", zh_CN: "人群画像" },
  choosePersona: { en: "choose a persona", zh_CN: "选择画像" },
  theseTraits: { en: "the traits below", zh_CN: "以下特征" },
  mode: { en: "Rank by", zh_CN: "排序依据" },
  fit: { en: "share of looks", zh_CN: "查看占比" },
  index: { en: "index", zh_CN: "指数" },
  reach: { en: "people to reach", zh_CN: "可触达人数" },
  "least-cost": { en: "least cost", zh_CN: "成本最低" },
  modeNote: {
    en: "Only channels with a noted reach or cost can be ranked this way; note them on the channel.",
    zh_CN: "只有记录了人数或成本的频道才能这样排序，请在频道页填写。",
  },
  leftOutOfReach: {
    en: "{n} more {n|channel fits|channels fit}, without a noted reach.",
    zh_CN: "另有 {n} 个频道符合，但未记录触达人数。",
  },
  leftOutOfCost: {
    en: "{n} more {n|channel fits|channels fit}, without a noted cost.",
    zh_CN: "另有 {n} 个频道符合，但未记录成本。",
  },
  leftOutMany: {
    en: "More than {n} further channels fit, without what this order needs.",
    zh_CN: "另有超过 {n} 个频道符合，但缺少此排序所需的记录。",
  },
  askTraits: { en: "Traits asked for", zh_CN: "查询的特征" },
  addTrait: { en: "Add a trait to the question", zh_CN: "为查询添加特征" },
  notFound: {
    en: "Nothing in Shoal is called “{text}”. Choose a persona, or say it with traits.",
    zh_CN: "Shoal 中没有“{text}”。请选择画像，或用特征描述。",
  },
  noPersonaTitle: { en: "Who are you looking for?", zh_CN: "你在寻找谁？" },
  noPersona: {
    en: "Describe one kind of customer as a persona, or add a trait above. The sample map has personas to try.",
    zh_CN: "把一类客户描述为画像，或在上方添加特征。示例地图中有画像可供试用。",
  },
  newPersona: { en: "New persona", zh_CN: "新建画像" },
  noFactsTitle: { en: "No channel fits this order", zh_CN: "没有符合此排序的频道" },
  noneTitle: { en: "Not seen anywhere yet", zh_CN: "尚未在任何地方见到" },
  none: {
    en: "None of {n} {n|channel|channels} has a sighting that fits. Tag where you meet such people, or ask with fewer “must” traits.",
    zh_CN: "{n} 个频道中没有符合的观察。请在遇到这类人时标记，或减少“必须”的特征。",
  },
  noneFilteredTitle: { en: "Nothing passes the filters", zh_CN: "没有通过筛选的结果" },
  noneFiltered: {
    en: "{n} {n|filter narrows|filters narrow} the question.",
    zh_CN: "当前问题受 {n} 个筛选限制。",
  },
  noneAtAll: {
    en: "The map is empty. Tag a page with Alt+Shift+S, import a map, or load the sample map.",
    zh_CN: "地图为空。请按 Alt+Shift+S 标记页面、导入地图或载入示例地图。",
  },
  fits: {
    en: "{n} of {all} {all|channel|channels} {n|fits|fit}",
    zh_CN: "{all} 个频道中有 {n} 个符合",
  },
  fitsSome: {
    en: "{n} of {all} {all|channel|channels} {n|shows|show} at least one of these traits",
    zh_CN: "{all} 个频道中有 {n} 个至少见到其中一个特征",
  },
  best: {
    en: "The best {n} of {all} {all|channel|channels}",
    zh_CN: "{all} 个频道中最佳的 {n} 个",
  },
  answer: { en: "Channels, best first", zh_CN: "频道，最佳在前" },
  rank: { en: "Rank", zh_CN: "名次" },
  name: { en: "Channel", zh_CN: "频道" },
  kindHead: { en: "Kind", zh_CN: "类型" },
  share: { en: "Of 100 looks", zh_CN: "每 100 次查看" },
  shareHelp: {
    en: "Estimated looks out of 100 that fit. The bar's line is the likely range.",
    zh_CN: "估计每 100 次查看中符合的次数，条上的线为可能范围。",
  },
  indexHead: { en: "Index", zh_CN: "指数" },
  seen: { en: "Seen", zh_CN: "见到" },
  seenHelp: {
    en: "Looks here that showed the trait, as written down",
    zh_CN: "按记录，此处见到该特征的查看次数",
  },
  seenAny: { en: "At least one trait", zh_CN: "至少一项" },
  seenAnyHelp: {
    en: "Looks here that showed one of the traits or more, as written down. Who shows only one counts too, unless it is one that only may be there: it does not say how many fit.",
    zh_CN:
      "按记录，此处见到任一或更多所求特征的查看次数。只具备其中一项的也算在内（仅“可以”的除外），并不表示符合的次数。",
  },
  seenOf: { en: "{seen} of {read}", zh_CN: "{seen} / {read}" },
  legendShare: {
    en: "Of 100 looks: how many fit, as a likely range.",
    zh_CN: "每 100 次查看：符合的次数，为可能范围。",
  },
  legendSeen: {
    en: "Seen: looks that showed the trait.",
    zh_CN: "见到：见到该特征的查看次数。",
  },
  legendSeenAny: {
    en: "At least one trait: looks that showed one of the traits or more (what only may be there does not count alone); not how many fit.",
    zh_CN:
      "至少一项：见到任一所求特征的查看次数，只有一项也算（仅“可以”的除外），并不表示符合的次数。",
  },
  free: { en: "free", zh_CN: "免费" },
  fresh: { en: "Last sighting", zh_CN: "最近观察" },
  status: { en: "Status", zh_CN: "状态" },
  thin: { en: "not meaningful yet", zh_CN: "暂无意义" },
  thinHelp: {
    en: "Fewer than 5 looks: look again before relying on it",
    zh_CN: "查看少于 5 次，请再查看后再作判断",
  },
  underAll: { en: "hardly any", zh_CN: "几乎没有" },
  range: { en: "{low}–{high}", zh_CN: "{low}–{high}" },
  rangeOf: { en: "{low}–{high} of 100", zh_CN: "每百次 {low}–{high}" },
  why: { en: "Why {name} has rank {rank}", zh_CN: "“{name}”为何排第 {rank}" },
  reasons: { en: "What the score is made of: {unit}", zh_CN: "得分由以下各项相加：{unit}" },
  prior: { en: "an average channel of this map", zh_CN: "这张地图的平均频道" },
  priorHelp: {
    en: "The lines above are what this channel's people change in it. For every trait some average people are credited first, more of them the more the channels are alike and the more people this one is said to reach, so that a lucky first look does not win.",
    zh_CN:
      "上面每一行是该频道的人带来的变化。每个特征先计入若干位平均水平的人（频道之间越相似、该频道的触达人数越多，计入越多），避免偶然的首次观察取胜。",
  },
  partRole: { en: "decision role, as filtered", zh_CN: "决策角色（按筛选）" },
  total: { en: "Score", zh_CN: "得分" },
  reachHead: { en: "People to reach", zh_CN: "可触达人数" },
  costHead: { en: "People per cost", zh_CN: "单位成本人数" },
  unitFit: { en: "share of looks", zh_CN: "查看占比" },
  unitIndex: { en: "index points", zh_CN: "指数点" },
  unitReach: { en: "people", zh_CN: "人" },
  unitCost: { en: "people per unit of cost", zh_CN: "每单位成本的人数" },
  quotes: { en: "{n} {n|sighting|sightings} behind it", zh_CN: "{n} 条观察为证" },
  openChannel: { en: "Open the channel's page", zh_CN: "打开频道页" },
  previous: { en: "Previous {n}", zh_CN: "前 {n} 个" },
  next: { en: "Next {n}", zh_CN: "后 {n} 个" },
  ranksOn: { en: "Ranks {from}–{to}", zh_CN: "第 {from}–{to} 名" },
  ranks: { en: "Ranks {from}–{to} of {n}", zh_CN: "第 {from}–{to} 名，共 {n} 名" },
} satisfies Catalogue;
