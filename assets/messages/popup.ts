// What the popup says.
import type { Catalogue } from "../../lib/base/messages.ts";
import type { Locale } from "../../lib/base/messages.ts";
import type { Mode } from "../../lib/rank/question.ts";

export const modeMessages: Record<
  Mode,
  { name: Record<Locale, string>; why: Record<Locale, string> }
> = {
  fit: {
    name: { en: "Best fit", zh_CN: "最契合" },
    why: {
      en: "Largest estimated share of looks that show this persona.",
      zh_CN: "按估计占比排序：查看中见到此画像的比例最高者在前。",
    },
  },
  index: {
    name: { en: "Index", zh_CN: "指数" },
    why: {
      en: "How many times the map's own average; 100 is average.",
      zh_CN: "相当于地图平均水平的多少倍；100 为平均。",
    },
  },
  reach: {
    name: { en: "Reach", zh_CN: "触达" },
    why: {
      en: "Share × the noted number of people. Places without a noted reach are left out.",
      zh_CN: "占比 × 已记录的人数。未记录人数的地点不列出。",
    },
  },
  "least-cost": {
    name: { en: "Least cost", zh_CN: "成本最低" },
    why: {
      en: "Most fitting people per noted cost. Places without a cost are left out; one without a reach counts as usual.",
      zh_CN:
        "单位成本能触及的契合人数最多者在前。未记录成本的地点不列出；未记录人数的按通常人数计算。",
    },
  },
};

export const popupMessages = {
  search: { en: "Who are you looking for?", zh_CN: "你在找谁？" },
  groupPersonas: { en: "Personas", zh_CN: "画像" },
  groupTraits: { en: "Traits", zh_CN: "特征" },
  groupChannels: { en: "Channels", zh_CN: "频道" },
  askQuery: { en: "ask in the dashboard", zh_CN: "在控制台中查询" },
  groupNew: { en: "New", zh_CN: "新建" },
  traitsCount: { en: "{n} {n|trait|traits}", zh_CN: "{n} 个特征" },
  newPersona: { en: "New persona", zh_CN: "新建画像" },
  newPersonaNamed: { en: "New persona “{name}”", zh_CN: "新建画像“{name}”" },
  editPersona: { en: "Edit", zh_CN: "编辑" },
  editPersonaOf: { en: "Edit the persona {name}", zh_CN: "编辑画像“{name}”" },
  persona: { en: "Persona", zh_CN: "画像" },
  adHoc: { en: "People who show", zh_CN: "具备以下特征的人" },
  keepAsPersona: { en: "Keep as persona", zh_CN: "存为画像" },
  clearQuery: { en: "Clear", zh_CN: "清除" },
  tabSightings: { en: "{n} {n|sighting|sightings}", zh_CN: "{n} 条观察记录" },
  tabNew: { en: "not tagged yet", zh_CN: "尚未标记" },
  tabFits: { en: "index {index} for {name}", zh_CN: "指数 {index}，“{name}”" },
  tabFitsTraits: { en: "index {index}", zh_CN: "指数 {index}" },
  tabNoFit: { en: "{name} not seen here", zh_CN: "此处未见“{name}”" },
  tabNoFitShort: { en: "not seen here", zh_CN: "此处未见" },
  tabNone: {
    en: "This page is no place where people gather.",
    zh_CN: "此页面不是人群聚集的地方。",
  },
  tabProtected: {
    en: "The browser does not let extensions read this page.",
    zh_CN: "浏览器不允许扩展读取此页面。",
  },
  tag: { en: "Tag this page", zh_CN: "标记此页面" },
  tagByHand: { en: "Name a place by hand", zh_CN: "手动填写地点" },
  beside: { en: "Open beside the page", zh_CN: "在页面旁打开" },
  thisPage: { en: "This page", zh_CN: "此页面" },
  mode: { en: "Rank by", zh_CN: "排序" },
  kind: { en: "Kind of place", zh_CN: "地点类型" },
  allKinds: { en: "All kinds", zh_CN: "所有类型" },
  status: { en: "Status of the place", zh_CN: "地点状态" },
  anyStatus: { en: "Any status", zh_CN: "所有状态" },
  side: { en: "Who decides", zh_CN: "谁来决定" },
  allSides: { en: "Anyone", zh_CN: "所有人" },
  direct: { en: "Buyers", zh_CN: "直接购买者" },
  indirect: { en: "Influencers", zh_CN: "间接影响者" },
  sideWhy: {
    en: "Buyers decide or pay; influencers recommend, keep the gate or use. Only groups noted with such a role count.",
    zh_CN: "直接购买者做决定或付款；间接影响者推荐、把关或使用。只计算记录了相应角色的群体。",
  },
  answer: { en: "Where they gather", zh_CN: "他们聚集在哪里" },
  legend: { en: "What the numbers mean", zh_CN: "数字的含义" },
  legendShare: {
    en: "Bar: estimated share of looks that show the persona, drawn towards the map's average while looks are few. The thin line is the likely range (8 of 10 times).",
    zh_CN:
      "条形：查看中见到此画像的估计占比，查看较少时向地图平均值收缩。细线为可能范围（十次中有八次）。",
  },
  legendSeen: {
    en: "Seen 4 of 11: of 11 posts, threads or people looked at, 4 showed the trait.",
    zh_CN: "11 次中见到 4 次：在查看的 11 个帖子、主题或人中，有 4 个显示该特征。",
  },
  legendSeenAny: {
    en: "Any trait in 4 of 11: of 11 posts, threads or people looked at, 4 showed one of the traits or more (what only may be there does not count alone); not how many fit.",
    zh_CN:
      "任一特征：11 次中 4 次：在查看的 11 个帖子、主题或人中，有 4 个显示任一所求特征，只有一项也算（仅“可以”的除外），并不表示符合的次数。",
  },
  legendThin: {
    en: "Grey bar: fewer than {n} looks, not meaningful yet.",
    zh_CN: "灰色条形：查看少于 {n} 次，暂无意义。",
  },
  legendMore: { en: "Every word explained", zh_CN: "全部术语说明" },
  index: { en: "index {n}", zh_CN: "指数 {n}" },
  free: { en: "free", zh_CN: "免费" },
  people: { en: "{n} people", zh_CN: "{n} 人" },
  peoplePerCost: { en: "{n} people per cost", zh_CN: "每单位成本 {n} 人" },
  indexNone: { en: "no index yet", zh_CN: "暂无指数" },
  seenOf: { en: "seen {seen} of {read}", zh_CN: "{read} 次中见到 {seen} 次" },
  seenAnyOf: {
    en: "any trait in {seen} of {read}",
    zh_CN: "任一特征：{read} 次中 {seen} 次",
  },
  thin: { en: "not meaningful yet", zh_CN: "暂无意义" },
  why: { en: "Why it ranks here", zh_CN: "为何排在这里" },
  sumsTo: { en: "These parts add up to the score, {score}.", zh_CN: "各部分相加即得分 {score}。" },
  partPrior: { en: "an average channel of this map", zh_CN: "这张地图的平均频道" },
  partPriorWhy: {
    en: "The lines above are what this channel's people change in it. For the trait that leads, {n} average people are credited first, more of them the more the channels are alike and the more people this one is said to reach; its own outweigh them in time.",
    zh_CN:
      "上面每一行是该频道的人带来的变化。主导特征先计入 {n} 位平均水平的人，频道之间越相似、该频道的触达人数越多，计入越多；频道自身的人终会超过它。",
  },
  partRole: { en: "decision role, as filtered", zh_CN: "决策角色（按筛选）" },
  partShow: { en: "Quotes for {trait}", zh_CN: "“{trait}”的引文" },
  noProof: { en: "Not seen here.", zh_CN: "此处未见到。" },
  openChannel: { en: "Open in the dashboard", zh_CN: "在控制台中打开" },
  restsOn: {
    en: "{n} of {all} {all|channel|channels}",
    zh_CN: "{all} 个频道中 {n} 个",
  },
  restsOnMore: {
    en: "Best {n} of {all} {all|channel|channels}",
    zh_CN: "{all} 个频道中最佳的 {n} 个",
  },
  restsOnWhy: {
    en: "Channels of your map where such people were seen, and all that it holds",
    zh_CN: "地图中见到这类人的频道数，以及频道总数",
  },
  holds: { en: "{all} {all|channel|channels}", zh_CN: "{all} 个频道" },
  showAll: { en: "Show every place", zh_CN: "显示全部地点" },
  dashboard: { en: "Dashboard", zh_CN: "控制台" },
  emptyTitle: { en: "Your map is empty", zh_CN: "你的地图还是空的" },
  emptyTeach: {
    en: "Open a forum where your customers might be and press {key}. Note who you see, with a quote; after a few looks Shoal can say where such people gather.",
    zh_CN:
      "打开客户可能出现的论坛，按 {key}，记下你看到的人并附上引文；几次查看之后，Shoal 就能告诉你这类人聚集在哪里。",
  },
  emptySample: { en: "Look around in a sample map", zh_CN: "先看看示例地图" },
  emptyRestore: { en: "Restore a backup", zh_CN: "恢复备份" },
  emptySampleWhy: {
    en: "The sample map has about 70 places. Answers count them beside your own notes until you take them out again, in one click.",
    zh_CN: "示例地图约有 70 个地方。移除之前，回答会把它们与您自己的记录一起统计；一键即可移除。",
  },
  noPersonaTitle: { en: "Describe who you look for", zh_CN: "描述你要找的人" },
  noPersonaTeach: {
    en: "A persona is a wanted ad: traits that must, should or may be there. Or type a trait above for a quick answer.",
    zh_CN: "画像就像一则寻人启事：必须、应当或可以具备的特征。也可以在上方输入特征快速查询。",
  },
  noneTitle: { en: "Nobody like that was seen yet", zh_CN: "还没有见过这样的人" },
  noneTeach: {
    en: "Tag a page where you meet them, or loosen a “must”.",
    zh_CN: "在遇到他们的页面上做标记，或放宽某个“必须”。",
  },
  noneFiltered: {
    en: "Nothing is left with these filters.",
    zh_CN: "这些筛选条件下没有结果。",
  },
  noneMode: {
    en: "This order needs a reach or cost noted on a channel; note one in the dashboard.",
    zh_CN: "此排序需要先为频道记录触达人数或成本；请在控制台中填写。",
  },
  clearFilters: { en: "Show all", zh_CN: "显示全部" },
  updating: { en: "Answer: {n} {n|place|places}", zh_CN: "结果：{n} 个地点" },
} satisfies Catalogue;
