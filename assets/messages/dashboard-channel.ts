// One channel of the dashboard in words: what is noted of it, and its sightings.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardChannelMessages = {
  back: { en: "All channels", zh_CN: "全部频道" },
  open: { en: "Open in a new tab", zh_CN: "在新标签页打开" },
  noteLook: { en: "Note a look here", zh_CN: "记录在此的观察" },
  about: { en: "About this channel", zh_CN: "关于此频道" },
  name: { en: "Name", zh_CN: "名称" },
  nameBad: { en: "A channel needs a name.", zh_CN: "频道需要名称。" },
  kind: { en: "Kind", zh_CN: "类型" },
  status: { en: "Status", zh_CN: "状态" },
  noStatus: { en: "not decided", zh_CN: "未定" },
  note: { en: "Note", zh_CN: "备注" },
  noteDropped: { en: "Note: why was it dropped?", zh_CN: "备注：为何放弃？" },
  address: { en: "Address", zh_CN: "网址" },
  addressBad: {
    en: "Write an address that begins with http:// or https://.",
    zh_CN: "请填写以 http:// 或 https:// 开头的网址。",
  },
  people: { en: "Reach (people)", zh_CN: "可触达人数" },
  peopleHint: {
    en: "Members or readers, as the place itself says. Empty when unknown.",
    zh_CN: "成员或读者数，以该处公布的为准；未知则留空。",
  },
  peopleBad: { en: "Write a whole number of people.", zh_CN: "请填写整数人数。" },
  source: { en: "Source of the number", zh_CN: "数字来源" },
  dayBad: {
    en: "Write a day from 1970 on, with all four digits of the year.",
    zh_CN: "请填写 1970 年之后的日期，年份写满四位。",
  },
  asOf: { en: "As of", zh_CN: "截至日期" },
  amount: { en: "Cost or effort", zh_CN: "投放成本或工时" },
  amountBad: {
    en: "Write one amount such as 120, 99.50 €, 2 h or free.",
    zh_CN: "请填写一个数值，如 120、99.50 元、2 小时或免费。",
  },
  amountForAWhile: {
    en: "Write what one placement costs: an amount for a month, a week or the like is not taken.",
    zh_CN: "请填写一次投放的成本：不接受按月、按周等计的金额。",
  },
  amountHint: {
    en: "Of one placement. Amounts are compared as they stand: use one currency, or hours, in the whole map.",
    zh_CN: "指一次投放。数值直接比较：整张地图请使用同一种货币或工时单位。",
  },
  currency: { en: "Currency or unit", zh_CN: "货币或单位" },
  key: { en: "Key", zh_CN: "键名" },
  sightings: { en: "Sightings", zh_CN: "观察" },
  totals: {
    en: "{n} {n|sighting|sightings}, {read} {read|look|looks} in all",
    zh_CN: "{n} 条观察，共查看 {read} 次",
  },
  empty: {
    en: "Nobody has looked here yet. Open the place, look around, and tag whom you see.",
    zh_CN: "还没有人查看过这里。打开它看看，并标记你看到的人。",
  },
  emptyByHand: {
    en: "Nobody has looked here yet. Press “Note a look here” above, and tag whom you saw.",
    zh_CN: "还没有人查看过这里。点上方的“记录在此的观察”，标记你看到的人。",
  },
  nobody: {
    en: "Looked at {read}, nobody of note.",
    zh_CN: "查看了 {read} 处，没有值得记录的人。",
  },
  seenOf: {
    en: "seen in {seen} of {read} {read|look|looks}",
    zh_CN: "{read} 次查看中见到 {seen} 次",
  },
  by: { en: "by {observer}", zh_CN: "观察者：{observer}" },
  you: { en: "you", zh_CN: "你" },
  page: { en: "Open the page", zh_CN: "打开页面" },
  pageOf: { en: "Open the page seen on {day}", zh_CN: "打开页面：{day}" },
  retract: { en: "Retract", zh_CN: "撤回" },
  retractOf: { en: "Retract the sighting of {day}", zh_CN: "撤回 {day} 的观察" },
  retractAsk: { en: "Retract this sighting?", zh_CN: "撤回这条观察？" },
  retractBody: {
    en: "It stops counting for good: here at once, and in colleagues' maps after a merge. It cannot be brought back.",
    zh_CN: "它将永久不再计入：在此立即生效，同事的地图合并后也会生效，且无法恢复。",
  },
  retractNow: { en: "Retract for good", zh_CN: "永久撤回" },
  retracted: { en: "Sighting retracted.", zh_CN: "观察已撤回。" },
  withdrawn: {
    en: "{n} retracted {n|sighting|sightings}",
    zh_CN: "{n} 条已撤回的观察",
  },
  withdrawnOne: { en: "Retracted", zh_CN: "已撤回" },
} satisfies Catalogue;
