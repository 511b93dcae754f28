// The hour strip: when people are online.
import type { Catalogue } from "../../lib/base/messages.ts";

export const hourMessages = {
  title: { en: "When they are online", zh_CN: "上网时段" },
  about: {
    en: "People seen by hour of the week, of whom hours were noted. What is asked of hours itself does not narrow it.",
    zh_CN: "按一周各小时统计记录了时段的人数；查询中的时段条件不参与筛选。",
  },
  none: {
    en: "No hours were noted of these people. Note them as “online hours: weekdays 19-23”.",
    zh_CN: "没有记录这些人的时段。可记为“上网时段：工作日 19-23”。",
  },
  busiest: { en: "Most of them: {hours}", zh_CN: "人数最多：{hours}" },
  of: { en: "hours noted of {n} {n|person|people}", zh_CN: "记录了 {n} 人的时段" },
  cell: { en: "{day} {from}–{to}: {n} {n|person|people}", zh_CN: "{day} {from}–{to}：{n} 人" },
  picture: {
    en: "People online by weekday and hour; the same numbers are in the table below.",
    zh_CN: "按星期与小时统计的在线人数；下方表格含相同数字。",
  },
  pictureHead: { en: "When they are online: {of}", zh_CN: "上网时段：{of}" },
  table: { en: "As a table", zh_CN: "以表格显示" },
  day: { en: "Weekday", zh_CN: "星期" },
} satisfies Catalogue;
