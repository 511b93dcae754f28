// The dashboard's frame in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardMessages = {
  sections: { en: "Sections", zh_CN: "栏目" },
  skip: { en: "Skip to the content", zh_CN: "跳到正文" },
  ask: { en: "Ask", zh_CN: "查询" },
  channels: { en: "Channels", zh_CN: "频道" },
  personas: { en: "Personas", zh_CN: "人群画像" },
  products: { en: "Products", zh_CN: "产品" },
  vocabulary: { en: "Vocabulary", zh_CN: "词汇" },
  data: { en: "Data", zh_CN: "数据" },
  settings: { en: "Settings", zh_CN: "设置" },
  glossary: { en: "Glossary", zh_CN: "术语" },
  reading: { en: "Reading the map…", zh_CN: "正在读取地图…" },
  retry: { en: "Try again", zh_CN: "重试" },
  saved: { en: "Saved", zh_CN: "已保存" },
  cancel: { en: "Cancel", zh_CN: "取消" },
  loadSample: { en: "Load the sample map", zh_CN: "载入示例地图" },
} satisfies Catalogue;
