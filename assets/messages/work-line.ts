// Long work in a few words, as the navigation tells of it.
import type { Catalogue } from "../../lib/base/messages.ts";

export const workLineMessages = {
  exporting: { en: "Exporting…", zh_CN: "正在导出…" },
  exported: { en: "Exported", zh_CN: "已导出" },
  exportGiven: { en: "Export cancelled", zh_CN: "导出已取消" },
  exportFailed: { en: "Export failed", zh_CN: "导出失败" },
  importReading: { en: "Reading a file…", zh_CN: "正在读取文件…" },
  importChecking: { en: "Checking a file…", zh_CN: "正在检查文件…" },
  importWaits: { en: "Import awaits your decision", zh_CN: "导入等待你的确认" },
  importQueued: { en: "Import waits for another one", zh_CN: "导入正在等待另一个导入" },
  importing: { en: "Importing…", zh_CN: "正在导入…" },
  importCounting: { en: "Counting an import…", zh_CN: "正在统计导入…" },
  importUndoing: { en: "Taking an import back…", zh_CN: "正在撤回导入…" },
  imported: { en: "Imported", zh_CN: "已导入" },
  importRefused: { en: "Not imported", zh_CN: "未导入" },
  checking: { en: "Checking the index…", zh_CN: "正在检查索引…" },
  checked: { en: "Index checked", zh_CN: "索引已检查" },
  checkGiven: { en: "Check cancelled", zh_CN: "检查已取消" },
  checkFailed: { en: "Check failed", zh_CN: "检查失败" },
  rebuilding: { en: "Rebuilding the index…", zh_CN: "正在重建索引…" },
  rebuilt: { en: "Index rebuilt", zh_CN: "索引已重建" },
  rebuildGiven: { en: "Rebuild cancelled", zh_CN: "重建已取消" },
  rebuildFailed: { en: "Rebuild failed", zh_CN: "重建失败" },
  erasing: { en: "Erasing…", zh_CN: "正在清空…" },
  erased: { en: "Erased", zh_CN: "已清空" },
  eraseGiven: { en: "Erasing cancelled", zh_CN: "清空已取消" },
  eraseFailed: { en: "Erasing failed", zh_CN: "清空失败" },
} satisfies Catalogue;

export type WorkWords = keyof typeof workLineMessages;
