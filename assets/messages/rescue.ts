// What is said when the map's storage was harmed.
import type { Catalogue } from "../../lib/base/messages.ts";

export const rescueMessages = {
  healed: {
    en: "The browser had lost part of Shoal's database. {restored} {restored|record is|records are} back from Shoal's second copy; nothing is missing.",
    zh_CN:
      "浏览器丢失了 Shoal 数据库的一部分。已从第二份副本恢复 {restored} 条{restored|记录|记录}，没有缺失。",
  },
  healedOk: { en: "Good", zh_CN: "好" },
  standIn: {
    en: "The browser does not let Shoal open its database here, so Shoal works from its second copy. What you save and what you have half typed is kept there.",
    zh_CN:
      "浏览器不允许 Shoal 在此打开数据库，Shoal 正使用第二份副本。保存的内容和未保存的表单都会留在副本中。",
  },
  apart: {
    en: "This private window or container tab has a storage of its own. Shoal shows your map from its second copy, as it was when this page opened, and saves nothing here: to save, open it in an ordinary window and tab.",
    zh_CN:
      "此隐私窗口或身份标签页有自己独立的存储。Shoal 从第二份副本显示此页面打开时的地图，但不会在此保存任何内容：要保存，请在普通窗口的普通标签页中打开。",
  },
  shortTitle: { en: "Part of your map is missing", zh_CN: "你的地图缺失了一部分" },
  shortWhat: {
    en: "The browser lost Shoal's database: {expected} {expected|sighting was|sightings were} saved, {found} could be found.",
    zh_CN:
      "浏览器丢失了 Shoal 的数据库：已保存 {expected} 条{expected|观察|观察}，找到 {found} 条。",
  },
  shortSafe: {
    en: "What was found is safe, in two places. A backup can bring the rest back.",
    zh_CN: "找到的内容已安全保存在两处。其余可用备份恢复。",
  },
  restore: { en: "Restore from a backup file…", zh_CN: "从备份文件恢复…" },
  restoreElsewhere: { en: "Restore from a backup", zh_CN: "从备份恢复" },
  restoring: { en: "Restoring…", zh_CN: "正在恢复…" },
  restored: {
    en: "The file brought {n} {n|record|records}. There are now {found} of {expected} sightings.",
    zh_CN: "该文件恢复了 {n} 条{n|记录|记录}。现有 {found} / {expected} 条观察。",
  },
  diagnostic: { en: "Save a diagnostic file", zh_CN: "保存诊断文件" },
  diagnosticWhy: {
    en: "It holds everything that is left, also what Shoal cannot read itself. It stays on your computer.",
    zh_CN: "其中包含所有剩余内容，包括 Shoal 自己无法读取的部分。文件只保存在你的电脑上。",
  },
  goOn: { en: "Go on with what is left", zh_CN: "以现有内容继续" },
} satisfies Catalogue;
