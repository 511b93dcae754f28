// The channels of a buying unit, by the people who decide together.
import type { Catalogue } from "../../lib/base/messages.ts";

export const buyingUnitMessages = {
  title: { en: "Buying unit", zh_CN: "购买单元" },
  about: {
    en: "Where each of those who decide together is met, and where you reach several at once.",
    zh_CN: "共同决策者各自出现在哪里，以及哪里能同时触达多人。",
  },
  single: {
    en: "This persona decides alone so far. Parents and pupils, an engineer and the buyer: link those who decide with them.",
    zh_CN: "此画像目前单独决策。家长与学生、工程师与采购：请关联共同决策的画像。",
  },
  link: { en: "Link personas", zh_CN: "关联画像" },
  noPersona: {
    en: "Choose a persona to see those who decide with it.",
    zh_CN: "请选择画像以查看共同决策者。",
  },
  channel: { en: "Channel", zh_CN: "频道" },
  shared: { en: "Shared", zh_CN: "共有" },
  noneShared: {
    en: "No channel was seen to be shared: reach each of them where they are.",
    zh_CN: "未见共有的频道：请到各自所在之处触达。",
  },
  only: { en: "Only {name}", zh_CN: "仅{name}" },
  seen: { en: "{n} of {read}", zh_CN: "{read} 中 {n}" },
  none: { en: "not seen", zh_CN: "未见" },
  nobody: { en: "None of them was seen anywhere yet.", zh_CN: "尚未在任何地方见到他们。" },
  more: { en: "the first {most} of {n}", zh_CN: "{n} 个中的前 {most} 个" },
  all: { en: "Show all", zh_CN: "显示全部" },
  allOf: { en: "Show all: {title}", zh_CN: "显示全部：{title}" },
  unit: { en: "people seen of items read", zh_CN: "阅读条目中见到的人数" },
} satisfies Catalogue;
