// Words that several surfaces share: levels, methods, statuses, buttons, the parts of shared components.
import type { Catalogue } from "../../lib/base/messages.ts";
import type { Level, Method, Status } from "../../lib/model/choices.ts";
import type { Locale } from "../../lib/base/messages.ts";

export const levelMessages: Record<Level, Record<Locale, string>> = {
  must: { en: "must", zh_CN: "必须" },
  should: { en: "should", zh_CN: "应当" },
  may: { en: "may", zh_CN: "可以" },
  "must-not": { en: "must not", zh_CN: "不能" },
};

export const methodMessages: Record<Method, Record<Locale, string>> = {
  page: { en: "read on the page", zh_CN: "阅读页面" },
  survey: { en: "survey", zh_CN: "问卷调查" },
  interview: { en: "interview", zh_CN: "访谈" },
  email: { en: "e-mail", zh_CN: "电子邮件" },
  "customer-file": { en: "customer file (counts only)", zh_CN: "客户档案（仅计数）" },
  "provided-data": { en: "data provided to us", zh_CN: "他人提供的数据" },
  "published-data": { en: "published data", zh_CN: "公开数据" },
  "competitor-study": { en: "study of a competitor", zh_CN: "竞争对手研究" },
};

/** What "read on the page" is in a place without pages. */
export const seenThere: Record<Locale, string> = { en: "seen there", zh_CN: "在当地看到" };

export const statusMessages: Record<Status, Record<Locale, string>> = {
  candidate: { en: "candidate", zh_CN: "候选" },
  watching: { en: "watching", zh_CN: "观察中" },
  trying: { en: "trying", zh_CN: "试用中" },
  working: { en: "working", zh_CN: "有效" },
  dropped: { en: "dropped", zh_CN: "已放弃" },
};

export const sectionMessages: Record<
  "who" | "life" | "work" | "mind" | "buying" | "online" | "own",
  Record<Locale, string>
> = {
  who: { en: "Who they are", zh_CN: "他们是谁" },
  life: { en: "How they live", zh_CN: "生活状况" },
  work: { en: "Their work", zh_CN: "工作" },
  mind: { en: "What moves them", zh_CN: "兴趣与想法" },
  buying: { en: "How they buy", zh_CN: "如何购买" },
  online: { en: "Online habits", zh_CN: "上网习惯" },
  own: { en: "Facets of your own", zh_CN: "自定义方面" },
};

export const sharedMessages = {
  save: { en: "Save", zh_CN: "保存" },
  cancel: { en: "Cancel", zh_CN: "取消" },
  close: { en: "Close", zh_CN: "关闭" },
  edit: { en: "Edit", zh_CN: "编辑" },
  remove: { en: "Remove", zh_CN: "移除" },
  undo: { en: "Undo", zh_CN: "撤销" },
  back: { en: "Back", zh_CN: "返回" },
  tryAgain: { en: "Try again", zh_CN: "重试" },
  saved: { en: "Saved.", zh_CN: "已保存。" },
  sample: { en: "sample", zh_CN: "示例" },
  removeTrait: { en: "Remove {trait}", zh_CN: "移除 {trait}" },
  levelOf: { en: "How strongly {trait} is wanted", zh_CN: "“{trait}”的重要程度" },
  derived: {
    en: "Follows: {trait} – from {because}",
    zh_CN: "推断：{trait}（依据：{because}）",
  },
  because: { en: "Derived, because of: {traits}", zh_CN: "推断依据：{traits}" },
  derivedHelp: {
    en: "Derived from what was noted, and never counted as if it had been seen. Ask for it as “derived:…”.",
    zh_CN: "由记录推断而来，不会当作见到的特征统计。可用“derived:…”查询。",
  },
  qualifierOf: { en: "{name} of {trait}", zh_CN: "“{trait}”的{name}" },
  pinTrait: {
    en: "Pin {trait}: every new form starts with it",
    zh_CN: "固定“{trait}”：新表单自动带上",
  },
  unpinTrait: { en: "Unpin {trait}", zh_CN: "取消固定“{trait}”" },
  addTrait: { en: "Add a trait", zh_CN: "添加特征" },
  traitPlaceholder: {
    en: "running · age 25-34 · need: …",
    zh_CN: "跑步 · 年龄 25-34 · 需求: …",
  },
  optionsCount: { en: "{n} {n|match|matches}", zh_CN: "{n} 个匹配项" },
  chooseValue: { en: "choose a value", zh_CN: "选择取值" },
  newWord: { en: "new word in {facet}", zh_CN: "{facet}中的新词" },
  addWord: { en: "Add “{label}”", zh_CN: "添加“{label}”" },
  alsoCalled: { en: "“{alias}”", zh_CN: "“{alias}”" },
  seenOf: {
    en: "seen in {seen} of {read} {read|look|looks}",
    zh_CN: "{read} 次查看中见到 {seen} 次",
  },
  openPage: { en: "Open the page", zh_CN: "打开页面" },
  openPageOf: { en: "Open the page of {date} in a new tab", zh_CN: "打开页面：{date}（新标签页）" },
  sourceBy: { en: "by {observer}", zh_CN: "观察者：{observer}" },
  shareWords: {
    en: "About {share} of 100 looks show this persona, likely between {low} and {high}.",
    zh_CN: "每 100 次查看约有 {share} 次见到此画像，可能在 {low} 到 {high} 之间。",
  },
  shareNone: {
    en: "Hardly any look shows this persona.",
    zh_CN: "几乎没有查看见到此画像。",
  },
  shareThin: {
    en: "Not meaningful yet: too few looks to trust the estimate.",
    zh_CN: "暂无意义：查看次数太少，估计不可靠。",
  },
  errorCode: { en: "Code {code}", zh_CN: "代码 {code}" },
  personaName: { en: "Name", zh_CN: "名称" },
  personaNameHint: { en: "for example: Trail dad", zh_CN: "例如：越野跑爸爸" },
  personaTraits: { en: "Traits", zh_CN: "特征" },
  personaTraitsHint: {
    en: "Say how strongly each trait is wanted; “must not” keeps a group out.",
    zh_CN: "为每个特征选择重要程度；“不能”会排除该群体。",
  },
  personaNote: { en: "Note", zh_CN: "备注" },
  unsaved: { en: "Not saved yet.", zh_CN: "尚未保存。" },
  personaSave: { en: "Save persona", zh_CN: "保存画像" },
  personaRemove: { en: "Remove persona", zh_CN: "移除画像" },
  personaRemoveAsk: {
    en: "Remove “{name}”? Sightings stay; only this description goes.",
    zh_CN: "移除“{name}”？观察记录会保留，只删除这份描述。",
  },
  personaNeedsName: { en: "Give the persona a name.", zh_CN: "请为画像命名。" },
  personaNeedsTrait: {
    en: "Add at least one trait that is wanted.",
    zh_CN: "请至少添加一个想要的特征。",
  },
  tipBand: {
    en: "Type a range, like 25-34, 40+ or <30",
    zh_CN: "输入范围，如 25-34、40+ 或 <30",
  },
  tipHours: {
    en: "Choose, or type hours like weekdays 19-23",
    zh_CN: "选择或输入时段，如 工作日 19-23",
  },
  oddBand: {
    en: "No range of “{facet}” yet. Write it like 25-34, 40+ or <30.",
    zh_CN: "这还不是“{facet}”的范围，请写成 25-34、40+ 或 <30。",
  },
  oddHours: {
    en: "No hours yet. Write them like weekdays 19-23 or weekend mornings.",
    zh_CN: "这还不是时段，请写成：工作日 19-23 或 周末早上。",
  },
  halfTyped: {
    en: "“{words}” is not a trait yet. Choose one with Enter, or clear the field, then save.",
    zh_CN: "“{words}”还不是特征。请按 Enter 选择，或清空输入框后再保存。",
  },
  wanted: { en: "Wanted", zh_CN: "寻找" },
  wantedMust: { en: "must show {traits}", zh_CN: "必须 {traits}" },
  wantedShould: { en: "better with {traits}", zh_CN: "最好 {traits}" },
  wantedMay: { en: "perhaps {traits}", zh_CN: "也许 {traits}" },
  wantedNot: { en: "never {traits}", zh_CN: "绝不 {traits}" },
} satisfies Catalogue;
