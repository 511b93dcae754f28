// The storage health panel in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardHealthMessages = {
  title: { en: "Storage health", zh_CN: "存储健康" },
  about: {
    en: "The ranking is read from an index that is kept beside your records. Checking holds it against them; rebuilding makes it anew while you go on working.",
    zh_CN:
      "排名读取自与记录一同保存的索引。检查会将其与记录核对；重建会在你继续工作时重新生成索引。",
  },
  check: { en: "Check the index", zh_CN: "检查索引" },
  rebuild: { en: "Rebuild the index", zh_CN: "重建索引" },
  checking: { en: "Checking…", zh_CN: "正在检查…" },
  rebuilding: { en: "Rebuilding…", zh_CN: "正在重建…" },
  sound: {
    en: "The index agrees with your records: {n} {n|channel|channels} checked.",
    zh_CN: "索引与记录一致：已检查 {n} 个频道。",
  },
  none: {
    en: "There is no index yet. It is built by itself after the first sighting; until then every record is read.",
    zh_CN: "还没有索引。首次观察后会自动生成；在此之前会读取每条记录。",
  },
  differs: {
    en: "The index differs from your records in {n} {n|channel|channels}. Your records are safe; rebuild the index.",
    zh_CN: "索引与记录在 {n} 个频道中不一致。你的记录是安全的，请重建索引。",
  },
  partsDiffer: {
    en: "Parts of the index do not add up ({parts}). Your records are safe; rebuild the index.",
    zh_CN: "索引的部分内容不一致（{parts}）。你的记录是安全的，请重建索引。",
  },
  outdated: {
    en: "The index was built with other words or settings and is about to be rebuilt by itself.",
    zh_CN: "索引由其他词汇或设置生成，即将自动重建。",
  },
  rebuilt: { en: "The index was rebuilt.", zh_CN: "索引已重建。" },
  given: { en: "Given up; nothing was changed.", zh_CN: "已取消，未做任何更改。" },
} satisfies Catalogue;
