// The dashboard's Channels section in words: the table, its filters, and adding a channel by hand.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardChannelsMessages = {
  search: { en: "Search names, traits, notes", zh_CN: "搜索名称、特征、备注" },
  kind: { en: "Kind", zh_CN: "类型" },
  status: { en: "Status", zh_CN: "状态" },
  anyKind: { en: "any kind", zh_CN: "全部类型" },
  anyStatus: { en: "any status", zh_CN: "全部状态" },
  noStatus: { en: "no status", zh_CN: "未设状态" },
  name: { en: "Name", zh_CN: "名称" },
  traits: { en: "Seen most", zh_CN: "最常见" },
  traitsHelp: { en: "The traits noted most often here", zh_CN: "此处最常记录的特征" },
  sightings: { en: "Sightings", zh_CN: "观察" },
  sightingsHelp: {
    en: "How often someone looked here and wrote it down",
    zh_CN: "有人查看此处并记录的次数",
  },
  read: { en: "Looks", zh_CN: "查看数" },
  readHelp: {
    en: "How many threads, posts or people were read here in all",
    zh_CN: "在此总共阅读的帖子、主题或人数",
  },
  lastAt: { en: "Last sighting", zh_CN: "最近观察" },
  never: { en: "never", zh_CN: "从未" },
  table: { en: "Channels", zh_CN: "频道" },
  shown: {
    en: "{shown} of {all} {all|channel|channels}",
    zh_CN: "{all} 个频道中的 {shown} 个",
  },
  all: { en: "{all} {all|channel|channels}", zh_CN: "{all} 个频道" },
  none: { en: "No channel matches.", zh_CN: "没有匹配的频道。" },
  clear: { en: "Show all channels", zh_CN: "显示全部频道" },
  emptyTitle: { en: "No channels yet", zh_CN: "还没有频道" },
  empty: {
    en: "A channel is a place where a group can be met: a forum, an app, a site, a club. Open one in a tab and tag it with Alt+Shift+S, or start from the sample map.",
    zh_CN:
      "频道是能遇到某类人群的地方：论坛、应用、网站、俱乐部。在标签页中打开它，按 Alt+Shift+S 标记；也可以先载入示例地图。",
  },
  add: { en: "Add by hand", zh_CN: "手动添加" },
  addTitle: { en: "Add a channel by hand", zh_CN: "手动添加频道" },
  addAbout: {
    en: "For apps, venues and places that no page stands for. With an address, the channel gets the identity that tagging its page would give.",
    zh_CN: "适用于应用、线下场所等没有网页的地方。填写网址时，频道的身份与标记该网页时相同。",
  },
  addName: { en: "Name", zh_CN: "名称" },
  addNameHint: { en: "for example: Riverside parkrun", zh_CN: "例如：滨江公园跑团" },
  addAddress: { en: "Address (optional)", zh_CN: "网址（可选）" },
  addKindByAddress: { en: "as the address says", zh_CN: "按网址识别" },
  addNow: { en: "Add channel", zh_CN: "添加频道" },
} satisfies Catalogue;
