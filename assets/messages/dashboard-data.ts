// The dashboard's Data section in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardDataMessages = {
  exportTitle: { en: "Export", zh_CN: "导出" },
  exportAbout: {
    en: "The whole map as one JSON file: for a backup, a colleague, or the command line. Equal maps give identical files.",
    zh_CN:
      "把整张地图导出为一个 JSON 文件，用于备份、分享给同事或命令行。相同的地图总是得到相同的文件。",
  },
  exportNow: { en: "Export the map", zh_CN: "导出地图" },
  exportLines: { en: "As lines (NDJSON)", zh_CN: "按行导出（NDJSON）" },
  exportLinesAbout: {
    en: "One record a line: for very large maps and for data tools.",
    zh_CN: "每行一条记录，适合很大的地图和数据工具。",
  },
  holds: {
    en: "{sightings} {sightings|sighting|sightings} in {channels} {channels|channel|channels}",
    zh_CN: "{channels} 个频道，{sightings} 条观察",
  },
  exporting: { en: "Writing the file…", zh_CN: "正在写入文件…" },
  exportGiven: { en: "Cancelled; no file was written.", zh_CN: "已取消，未写入文件。" },
  exported: {
    en: "{file} ({size}) is in your downloads: {sightings} {sightings|sighting|sightings}, {channels} {channels|channel|channels}.",
    zh_CN: "{file}（{size}）已保存到下载目录：{sightings} 条观察，{channels} 个频道。",
  },
  exportEmpty: {
    en: "There is nothing to export yet. Tag a page, import a map, or load the sample map.",
    zh_CN: "还没有可导出的内容。请先标记页面、导入地图或载入示例地图。",
  },
  importTitle: { en: "Import and merge", zh_CN: "导入与合并" },
  importAbout: {
    en: "Joins a *.shoal.json file into your map. You see what would change before anything is written. Importing twice changes nothing more, and what was retracted stays retracted.",
    zh_CN:
      "把 *.shoal.json 文件合并到你的地图。写入之前会先显示将发生的变化。重复导入不会产生更多变化，已撤回的内容不会恢复。",
  },
  choose: { en: "Choose a file…", zh_CN: "选择文件…" },
  chooseOther: { en: "Choose another file…", zh_CN: "选择其他文件…" },
  drop: {
    en: "or drop it here. JSON up to 64 MB, NDJSON of any size.",
    zh_CN: "或拖放到此处。JSON 最大 64 MB，NDJSON 不限大小。",
  },
  stageReading: { en: "Reading {file}…", zh_CN: "正在读取 {file}…" },
  stageChecking: {
    en: "Checking every record of {file}…",
    zh_CN: "正在检查 {file} 的每条记录…",
  },
  stageStarting: { en: "Importing {file}…", zh_CN: "正在导入 {file}…" },
  applying: {
    en: "Writing {file} into your map in one step…",
    zh_CN: "正在将 {file} 一次性写入地图…",
  },
  stageWaiting: {
    en: "{file} waits for another import to end…",
    zh_CN: "{file} 正在等待另一个导入结束…",
  },
  stageWriting: { en: "Writing {file} into your map…", zh_CN: "正在将 {file} 写入地图…" },
  stageCounting: {
    en: "Counting what {file} brought…",
    zh_CN: "正在统计 {file} 带来的内容…",
  },
  stageUndoing: {
    en: "Cancelling: taking back what {file} brought…",
    zh_CN: "正在取消：撤回 {file} 带来的内容…",
  },
  stageRecounting: {
    en: "Cancelled: what {file} brought is gone; counting what stays…",
    zh_CN: "已取消：{file} 带来的内容已撤回，正在重新统计…",
  },
  importGiven: { en: "Cancelled; nothing was brought in.", zh_CN: "已取消，未导入任何内容。" },
  previewTitle: { en: "{file} would bring", zh_CN: "{file} 将带来" },
  nothingNew: {
    en: "Everything in this file is already in your map.",
    zh_CN: "此文件的内容已全部在你的地图中。",
  },
  refusedNone: { en: "0 refused", zh_CN: "0 条被拒绝" },
  already: {
    en: "{n} {n|record|records} of your map {n|stays|stay} as {n|it is|they are}.",
    zh_CN: "你地图中的 {n} 条记录保持不变。",
  },
  apply: { en: "Import", zh_CN: "导入" },
  doneTitle: { en: "Imported {file}", zh_CN: "已导入 {file}" },
  close: { en: "Close", zh_CN: "关闭" },
  refusedTitle: { en: "{file} was not imported", zh_CN: "{file} 未导入" },
  moreRefused: {
    en: "{n} {n|record|records} of this file would be refused; the first is named above.",
    zh_CN: "此文件中有 {n} 条记录会被拒绝，上面是第一条。",
  },
  joined: {
    en: "{n} {n|record|records} of the file had a name that another one has, and {n|was|were} joined with it.",
    zh_CN: "文件中有 {n} 条记录与其他记录同名，已合并。",
  },
  odd: {
    en: "{n} {n|trait|traits} of the file can match nothing but {n|itself|themselves}:",
    zh_CN: "文件中有 {n} 个特征除自身外无法匹配：",
  },
  oddAmong: {
    en: "{n} of the first {among} different traits of the file can match nothing but {n|itself|themselves}:",
    zh_CN: "文件的前 {among} 个不同特征中，有 {n} 个除自身外无法匹配：",
  },
  oddMore: { en: "and {n} more", zh_CN: "还有 {n} 个" },
  oddNoFacet: { en: "It names no facet.", zh_CN: "没有写明方面。" },
  clashing: {
    en: "{n} {n|sighting has|sightings have} the id of another one in the file but {n|says|say} something else (the first: {first}). One of each id is kept, and the rest is thrown away: give {n|it an id of its own|them ids of their own} to keep all.",
    zh_CN:
      "文件中有 {n} 条观察与另一条编号相同但内容不同（第一条：{first}）。每个编号只保留一条，其余会被丢弃：要全部保留，请改用不同的编号。",
  },
  repeated: {
    en: "{n} {n|sighting has|sightings have} the id of another one in the file: where they differ, one of each id is kept, and the rest is thrown away.",
    zh_CN: "文件中有 {n} 条观察与另一条编号相同：内容不同时，每个编号只保留一条，其余会被丢弃。",
  },
  ahead: {
    en: "{n} {n|sighting is|sightings are} dated more than a day ahead of now (the first: {first}): {n|it counts|they count} as seen today.",
    zh_CN: "有 {n} 条观察的日期比现在晚一天以上（第一条：{first}），将按今天见到计算。",
  },
  "proto-dropped": {
    en: "{n} unsafe “__proto__” {n|field was|fields were} left out.",
    zh_CN: "已去除 {n} 个不安全的“__proto__”字段。",
  },
  importRest: {
    en: "See the rest without {n|this record|these records}",
    zh_CN: "跳过这 {n} 条记录，查看其余内容",
  },
  "left-out": {
    en: "{n} {n|record is|records are} left out, because {n|it|they} cannot be read.",
    zh_CN: "有 {n} 条记录因无法读取而被跳过。",
  },
  "unknown-channel": {
    en: "{n} {n|channel is|channels are} mentioned by sightings but not described; {n|it goes|they go} by {n|its key|their keys}.",
    zh_CN: "有 {n} 个频道只在观察中出现而没有说明，将以其键名显示。",
  },
  "sightings.added": {
    en: "+{n} {n|sighting|sightings}",
    zh_CN: "+{n} 条观察",
  },
  "sightings.changed": {
    en: "{n} {n|sighting|sightings} changed",
    zh_CN: "{n} 条观察有变化",
  },
  "sightings.retracted": {
    en: "{n} {n|sighting|sightings} withdrawn",
    zh_CN: "{n} 条观察被撤回",
  },
  "retractions.added": {
    en: "{n} {n|retraction|retractions}",
    zh_CN: "{n} 条撤回记录",
  },
  "retractions.changed": {
    en: "{n} {n|retraction|retractions} changed",
    zh_CN: "{n} 条撤回记录有变化",
  },
  "retractions.retracted": { en: "", zh_CN: "" },
  "channels.added": { en: "+{n} {n|channel|channels}", zh_CN: "+{n} 个频道" },
  "channels.changed": { en: "{n} {n|channel|channels} changed", zh_CN: "{n} 个频道有变化" },
  "channels.retracted": { en: "", zh_CN: "" },
  "personas.added": { en: "+{n} {n|persona|personas}", zh_CN: "+{n} 个人群画像" },
  "personas.changed": {
    en: "{n} {n|persona|personas} changed",
    zh_CN: "{n} 个人群画像有变化",
  },
  "personas.retracted": {
    en: "{n} {n|persona|personas} removed",
    zh_CN: "{n} 个人群画像被移除",
  },
  "products.added": {
    en: "+{n} {n|product card|product cards}",
    zh_CN: "+{n} 张产品卡",
  },
  "products.changed": {
    en: "{n} {n|product card|product cards} changed",
    zh_CN: "{n} 张产品卡有变化",
  },
  "products.retracted": {
    en: "{n} {n|product card|product cards} removed",
    zh_CN: "移除 {n} 张产品卡",
  },
  "queries.added": { en: "+{n} saved {n|query|queries}", zh_CN: "+{n} 个已存查询" },
  "queries.changed": { en: "{n} saved {n|query|queries} changed", zh_CN: "{n} 个已存查询有变化" },
  "queries.retracted": { en: "{n} saved {n|query|queries} removed", zh_CN: "移除 {n} 个已存查询" },
  "facets.added": { en: "+{n} own {n|facet|facets}", zh_CN: "+{n} 个自定义方面" },
  "facets.changed": { en: "{n} own {n|facet|facets} changed", zh_CN: "{n} 个自定义方面有变化" },
  "facets.retracted": { en: "{n} own {n|facet|facets} removed", zh_CN: "移除 {n} 个自定义方面" },
  "dismissals.added": {
    en: "+{n} dismissed {n|suggestion|suggestions}",
    zh_CN: "+{n} 条已忽略的建议",
  },
  "dismissals.changed": {
    en: "{n} dismissed {n|suggestion|suggestions} changed",
    zh_CN: "{n} 条已忽略的建议有变化",
  },
  "dismissals.retracted": {
    en: "{n} dismissed {n|suggestion|suggestions} removed",
    zh_CN: "移除 {n} 条已忽略的建议",
  },
  "terms.added": { en: "+{n} {n|term|terms}", zh_CN: "+{n} 个词条" },
  "terms.changed": { en: "{n} {n|term|terms} changed", zh_CN: "{n} 个词条有变化" },
  "terms.retracted": { en: "{n} {n|term|terms} removed", zh_CN: "{n} 个词条被移除" },
  "observers.added": { en: "+{n} {n|observer|observers}", zh_CN: "+{n} 位观察者" },
  "observers.changed": {
    en: "{n} {n|observer|observers} changed",
    zh_CN: "{n} 位观察者有变化",
  },
  "observers.retracted": { en: "", zh_CN: "" },
  "extras.added": {
    en: "+{n} {n|record|records} of a newer version",
    zh_CN: "+{n} 条新版本的记录",
  },
  "extras.changed": {
    en: "{n} {n|record|records} of a newer version changed",
    zh_CN: "{n} 条新版本的记录有变化",
  },
  "extras.retracted": { en: "", zh_CN: "" },
  sampleTitle: { en: "Sample map", zh_CN: "示例地图" },
  sampleAbout: {
    en: "About 70 channels and 250 sightings, with personas and a product card, to try Shoal with. It never touches your own records, and it leaves in one click.",
    zh_CN:
      "约 70 个频道、250 条观察，另有人群画像和产品卡，供你试用 Shoal。它不会改动你自己的记录，一键即可移除。",
  },
  sampleIn: { en: "The sample map is loaded.", zh_CN: "示例地图已载入。" },
  sampleOut: { en: "The sample map is not loaded.", zh_CN: "示例地图未载入。" },
  sampleLoad: { en: "Load the sample map", zh_CN: "载入示例地图" },
  sampleLoading: { en: "Loading…", zh_CN: "正在载入…" },
  sampleRemove: { en: "Remove the sample map", zh_CN: "移除示例地图" },
  sampleRemoving: { en: "Removing…", zh_CN: "正在移除…" },
  storageTitle: { en: "In this browser", zh_CN: "在此浏览器中" },
  storageAbout: {
    en: "The map lives in this browser profile only. Export it now and then: a file is the only copy that outlives the profile.",
    zh_CN: "地图只保存在此浏览器的用户配置中。请定期导出：只有导出的文件能在配置之外保留。",
  },
  channels: { en: "{n|channel|channels}", zh_CN: "{n|频道|频道}" },
  sightings: { en: "{n|sighting|sightings}", zh_CN: "{n|观察|观察}" },
  personas: { en: "{n|persona|personas}", zh_CN: "{n|人群画像|人群画像}" },
  products: { en: "{n|product card|product cards}", zh_CN: "{n|产品卡|产品卡}" },
  queries: { en: "{n|saved query|saved queries}", zh_CN: "{n|已存查询|已存查询}" },
  facets: { en: "{n|own facet|own facets}", zh_CN: "{n|自定义方面|自定义方面}" },
  dismissals: {
    en: "{n|dismissed suggestion|dismissed suggestions}",
    zh_CN: "{n|已忽略的建议|已忽略的建议}",
  },
  terms: { en: "{n|own term|own terms}", zh_CN: "{n|自定义词条|自定义词条}" },
  observers: { en: "{n|observer|observers}", zh_CN: "{n|观察者|观察者}" },
  goneCount: { en: "{n} {what}", zh_CN: "{what} {n}" },
  gone: {
    en: "Withdrawn or removed, and kept only so that no import brings them back: {list}.",
    zh_CN: "已撤回或移除、仅为防止导入时恢复而保留：{list}。",
  },
  used: { en: "{size} used on disk.", zh_CN: "占用磁盘 {size}。" },
  usedUnknown: {
    en: "The browser does not tell how much room the map takes.",
    zh_CN: "浏览器没有告知地图占用的空间。",
  },
  persistent: {
    en: "The browser keeps the map even when the disk gets full.",
    zh_CN: "即使磁盘空间不足，浏览器也会保留地图。",
  },
  notPersistent: {
    en: "The browser may clear the map when the disk gets full.",
    zh_CN: "磁盘空间不足时，浏览器可能会清除地图。",
  },
  keep: { en: "Ask the browser to keep it", zh_CN: "请求浏览器保留" },
  keeping: { en: "Asking the browser…", zh_CN: "正在请求浏览器…" },
  kept: { en: "The browser agreed to keep it.", zh_CN: "浏览器已同意保留。" },
  refused: {
    en: "The browser did not agree. Your map is as safe as before; export it now and then.",
    zh_CN: "浏览器没有同意。地图与之前一样安全，请定期导出。",
  },
  "no-answer": {
    en: "The browser has not answered within 3 seconds. It may still be asking you; otherwise try again later.",
    zh_CN: "浏览器 3 秒内没有答复。它可能仍在等待你的确认，否则请稍后再试。",
  },
  eraseTitle: { en: "Erase everything", zh_CN: "清空全部" },
  eraseAbout: {
    en: "Deletes every record and draft in this browser, at once and for good. Files you exported stay.",
    zh_CN: "立即永久删除此浏览器中的所有记录和草稿。已导出的文件不受影响。",
  },
  eraseEmpty: { en: "The map is empty.", zh_CN: "地图为空。" },
  exportFirst: { en: "Export the map first", zh_CN: "先导出地图" },
  eraseType: { en: "Type {word} to confirm", zh_CN: "输入“{word}”以确认" },
  eraseWord: { en: "ERASE", zh_CN: "清空" },
  eraseNow: { en: "Erase everything", zh_CN: "清空全部" },
  erasing: {
    en: "Erasing… Cancelled before it is done, it leaves everything as it was.",
    zh_CN: "正在清空… 完成之前取消，一切保持原样。",
  },
  eraseGiven: { en: "Cancelled; nothing was erased.", zh_CN: "已取消，未清空任何内容。" },
  erased: {
    en: "Everything is erased. The map is empty.",
    zh_CN: "已全部清空，地图为空。",
  },
} satisfies Catalogue;
