// The pivot: one facet against another.
import type { Catalogue } from "../../lib/base/messages.ts";

export const pivotMessages = {
  title: { en: "Count by two facets", zh_CN: "按两个方面统计" },
  about: {
    en: "In how many sightings two values were noted of the same people.",
    zh_CN: "在多少条观察记录中，两个取值出现在同一批人身上。",
  },
  rows: { en: "Rows", zh_CN: "行" },
  columns: { en: "Columns", zh_CN: "列" },
  whom: { en: "Of whom", zh_CN: "统计对象" },
  these: { en: "these people", zh_CN: "这些人" },
  everyone: { en: "everyone in the map", zh_CN: "全部人群" },
  everyoneLeft: { en: "everyone who is left", zh_CN: "留下的全部人群" },
  all: { en: "any", zh_CN: "任一" },
  none: {
    en: "No sighting notes both of the same people.",
    zh_CN: "没有观察记录在同一批人身上同时记录两者。",
  },
  cut: {
    en: "The {n} most noted values each way are shown; the file has all of them.",
    zh_CN: "每个方向显示记录最多的 {n} 个取值；文件包含全部。",
  },
  people: { en: "{n} {n|person|people} seen", zh_CN: "见到 {n} 人" },
  download: { en: "Download as CSV", zh_CN: "下载 CSV" },
} satisfies Catalogue;
