// What went wrong, whether the data is safe, what to do now: one entry a code of lib/base/errors.ts, in three parts.
import type { ErrorCode } from "../../lib/base/errors.ts";
import type { Locale } from "../../lib/base/messages.ts";

type Part = "what" | "safe" | "next";

const nothingWritten = {
  en: "Nothing was written; your map is as it was.",
  zh_CN: "没有写入任何内容，你的地图保持原样。",
};
const draftKept = {
  en: "It is not saved. What you typed is still here, and everything saved before is intact.",
  zh_CN: "尚未保存。你输入的内容仍在这里，之前保存的一切完好。",
};
const mapIntact = {
  en: "Everything saved before is intact.",
  zh_CN: "之前保存的一切完好。",
};
const chooseExport = {
  en: "Choose a file that Shoal exported.",
  zh_CN: "请选择由 Shoal 导出的文件。",
};
const tryAgain = { en: "Try again.", zh_CN: "请重试。" };
const reopen = {
  en: "Close other Shoal windows and try again.",
  zh_CN: "请关闭其他 Shoal 窗口后重试。",
};

export const errorMessages: Record<ErrorCode, Record<Part, Record<Locale, string>>> = {
  FILE_UNREADABLE: {
    what: {
      en: "The browser cannot read this file: it was moved, changed or taken away.",
      zh_CN: "浏览器无法读取此文件：它已被移动、修改或移除。",
    },
    safe: nothingWritten,
    next: { en: "Choose it again where it is now.", zh_CN: "请从它现在的位置重新选择。" },
  },
  FILE_TOO_BIG: {
    what: {
      en: "This file is larger than the {limit} that one import takes.",
      zh_CN: "此文件超过了单次导入的上限 {limit}。",
    },
    safe: nothingWritten,
    next: chooseExport,
  },
  FILE_NOT_TEXT: {
    what: { en: "This file is not UTF-8 text.", zh_CN: "此文件不是 UTF-8 文本。" },
    safe: nothingWritten,
    next: chooseExport,
  },
  FILE_NOT_JSON: {
    what: {
      en: "This file is not complete JSON: {problem}.",
      zh_CN: "此文件不是完整的 JSON：{problem}。",
    },
    safe: nothingWritten,
    next: chooseExport,
  },
  FILE_TOO_DEEP: {
    what: {
      en: "This file is nested too deeply to be a map.",
      zh_CN: "此文件嵌套过深，不是地图。",
    },
    safe: nothingWritten,
    next: chooseExport,
  },
  FILE_NOT_SHOAL: {
    what: { en: "This JSON is not a Shoal map.", zh_CN: "此 JSON 不是 Shoal 地图。" },
    safe: nothingWritten,
    next: chooseExport,
  },
  FILE_NEWER: {
    what: {
      en: "This map was made by a newer Shoal (format {version}).",
      zh_CN: "此地图由更新版本的 Shoal 生成（格式 {version}）。",
    },
    safe: nothingWritten,
    next: { en: "Update Shoal, then import it again.", zh_CN: "请更新 Shoal 后再导入。" },
  },
  FILE_RECORD: {
    what: {
      en: "{record} cannot be read: {field} {problem}.",
      zh_CN: "无法读取 {record}：{field} {problem}。",
    },
    safe: nothingWritten,
    next: {
      en: "Correct that record in the file, then import it again.",
      zh_CN: "请在文件中更正该记录后重新导入。",
    },
  },
  SAVE_INCOMPLETE: {
    what: { en: "The channel has no name yet.", zh_CN: "频道还没有名称。" },
    safe: draftKept,
    next: { en: "Name the place, then save.", zh_CN: "请填写地点名称后保存。" },
  },
  QUOTA: {
    what: { en: "Could not save: your disk is full.", zh_CN: "无法保存：磁盘已满。" },
    safe: draftKept,
    next: { en: "Free some space and save again.", zh_CN: "请释放空间后再次保存。" },
  },
  DATABASE_BLOCKED: {
    what: {
      en: "Another Shoal window holds the map in an older version.",
      zh_CN: "另一个 Shoal 窗口正以旧版本占用地图。",
    },
    safe: mapIntact,
    next: reopen,
  },
  DATABASE_NEWER: {
    what: {
      en: "A newer Shoal has opened this map.",
      zh_CN: "此地图已由更新版本的 Shoal 打开。",
    },
    safe: mapIntact,
    next: {
      en: "Close this page and open Shoal again. If it says so again, update Shoal.",
      zh_CN: "请关闭此页面并重新打开 Shoal。如果仍有此提示，请更新 Shoal。",
    },
  },
  DATABASE_CLOSED: {
    what: { en: "The connection to the map was closed.", zh_CN: "与地图的连接已关闭。" },
    safe: draftKept,
    next: tryAgain,
  },
  DATABASE_DAMAGED: {
    what: {
      en: "The browser's files of the map are damaged.",
      zh_CN: "浏览器中的地图文件已损坏。",
    },
    safe: {
      en: "Shoal keeps a second copy of everything that was saved.",
      zh_CN: "Shoal 保留了所有已保存内容的第二份副本。",
    },
    next: {
      en: "Close all Shoal windows and open Shoal again: it then works from the copy.",
      zh_CN: "请关闭所有 Shoal 窗口后重新打开：Shoal 会从副本恢复。",
    },
  },
  DATABASE_UNAVAILABLE: {
    what: {
      en: "The browser does not let Shoal open its database here.",
      zh_CN: "浏览器不允许 Shoal 在此打开数据库。",
    },
    safe: mapIntact,
    next: {
      en: "Open Shoal in an ordinary (not private) window, or restart the browser.",
      zh_CN: "请在普通（非隐私）窗口中打开 Shoal，或重启浏览器。",
    },
  },
  DATABASE_APART: {
    what: {
      en: "This private window or container tab has a storage of its own: nothing is saved from here.",
      zh_CN: "此隐私窗口或身份标签页有自己独立的存储，无法在此保存。",
    },
    safe: mapIntact,
    next: {
      en: "Open Shoal in an ordinary window and tab.",
      zh_CN: "请在普通窗口的普通标签页中打开 Shoal。",
    },
  },
  TIMEOUT: {
    what: { en: "The browser did not finish in time.", zh_CN: "浏览器未能及时完成。" },
    safe: draftKept,
    next: tryAgain,
  },
  PAGE_PROTECTED: {
    what: {
      en: "The browser does not let extensions read this page.",
      zh_CN: "浏览器不允许扩展读取此页面。",
    },
    safe: mapIntact,
    next: { en: "You can name the place by hand.", zh_CN: "你可以手动填写地点。" },
  },
  PAGE_NO_CHANNEL: {
    what: {
      en: "This address is not a place where people gather.",
      zh_CN: "此地址不是人群聚集的地方。",
    },
    safe: mapIntact,
    next: { en: "You can name the place by hand.", zh_CN: "你可以手动填写地点。" },
  },
  UNKNOWN: {
    what: { en: "Something unexpected happened ({detail}).", zh_CN: "发生意外情况（{detail}）。" },
    safe: mapIntact,
    next: tryAgain,
  },
};
