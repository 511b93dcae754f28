// What is said of backups.
import type { Catalogue } from "../../lib/base/messages.ts";

export const backupMessages = {
  last: { en: "Backup: {when}", zh_CN: "备份：{when}" },
  lastHeld: {
    en: "Last backup: {when}, with {n} {n|sighting|sightings}.",
    zh_CN: "上次备份：{when}，包含 {n} 条{n|观察|观察}。",
  },
  never: { en: "No backup yet", zh_CN: "尚无备份" },
  now: { en: "Back up", zh_CN: "备份" },
  nowWhy: {
    en: "Writes the whole map into your downloads, as a file with today's date",
    zh_CN: "将整张地图写入下载文件夹，文件名带有今天的日期",
  },
  title: { en: "Scheduled backups", zh_CN: "定期备份" },
  about: {
    en: "Writes the whole map into the folder “Shoal” of your downloads, as a file with its date. Such a file survives the loss of this browser's profile. The browser asks you once whether Shoal may manage downloads; Shoal does nothing else with that. Where nothing was added, no file is written.",
    zh_CN:
      "将整张地图写入下载文件夹中的“Shoal”文件夹，文件名带日期。即使浏览器配置文件丢失，该文件仍在。浏览器会询问一次是否允许 Shoal 管理下载；Shoal 不会将其用于其他目的。没有新增内容时不写文件。",
  },
  pace: { en: "How often", zh_CN: "频率" },
  off: { en: "Off", zh_CN: "关闭" },
  daily: { en: "Every day", zh_CN: "每天" },
  weekly: { en: "Every week", zh_CN: "每周" },
  next: { en: "Next: {day}.", zh_CN: "下次：{day}。" },
  asking: { en: "Waiting for the browser…", zh_CN: "正在等待浏览器…" },
  refused: {
    en: "Not changed: the browser was not allowed to. Your map is as safe as before; you can still export it by hand.",
    zh_CN: "未更改：浏览器未获许可。你的地图和之前一样安全，仍可手动导出。",
  },
  forbidden: {
    en: "The last backup was not written: Shoal may no longer manage downloads. Your map is intact. Choose the pace again to allow it.",
    zh_CN: "上次备份未写入：Shoal 已不能管理下载。你的地图完好。请重新选择频率以授予许可。",
  },
  failed: {
    en: "The last backup could not be written. Your map is intact. Shoal tries again within the hour; look whether the disk is full.",
    zh_CN: "上次备份无法写入。你的地图完好。Shoal 会在一小时内重试；请检查磁盘是否已满。",
  },
  failedShort: {
    en: "The scheduled backup could not be written; is the disk full? Your map is intact. Shoal tries again within the hour; or back up now.",
    zh_CN: "定期备份未能写入，磁盘是否已满？你的地图完好。Shoal 会在一小时内重试；也可立即备份。",
  },
  forbiddenShort: {
    en: "The scheduled backup was not written: Shoal may no longer manage downloads. Your map is intact.",
    zh_CN: "定期备份未写入：Shoal 已不能管理下载。你的地图完好。",
  },
  mend: { en: "Allow it again", zh_CN: "重新允许" },
  restoreHow: {
    en: "To go back to one, choose it under “Import and merge”: you see what it would bring before anything is written.",
    zh_CN: "要恢复备份，请在“导入与合并”中选择它：写入前会先显示将带来的内容。",
  },
} satisfies Catalogue;
