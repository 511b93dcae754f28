// The dashboard's Settings section in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const dashboardSettingsMessages = {
  observerTitle: { en: "Your name in the map", zh_CN: "你在地图中的名字" },
  observerAbout: {
    en: "Each sighting carries a random observer id. Colleagues who merge your map see this name beside it.",
    zh_CN: "每条观察都带有一个随机的观察者编号。同事合并你的地图后，会看到这个名字。",
  },
  observerLabel: { en: "Name", zh_CN: "名字" },
  observerHint: {
    en: "Empty is fine: colleagues then see only the id {id}.",
    zh_CN: "可以留空，同事将只看到编号 {id}。",
  },
  languageTitle: { en: "Language", zh_CN: "语言" },
  languageAbout: {
    en: "Takes effect at once, in every Shoal window. Your own words stay as you wrote them.",
    zh_CN: "立即在所有 Shoal 窗口生效。你自己写的内容保持不变。",
  },
  languageLabel: { en: "Shoal speaks", zh_CN: "界面语言" },
  auto: { en: "the browser's language", zh_CN: "跟随浏览器" },
  halfLifeTitle: { en: "How fast evidence ages", zh_CN: "证据的时效" },
  halfLifeAbout: {
    en: "People move on, so old sightings count less. Nothing is ever deleted for its age.",
    zh_CN: "人群会变化，因此较早的观察权重较低。任何记录都不会因时间久远而被删除。",
  },
  halfLifeLabel: { en: "Half-life in days", zh_CN: "半衰期（天）" },
  halfLifeWords: {
    en: "Evidence from {n} {n|day|days} ago counts half as much as evidence from today. What people are (age, gender) ages half as fast: {slow} days. What they are about to do (needs, purchases) ages twice as fast: {fast} days.",
    zh_CN:
      "{n} 天前的证据权重是今天的一半。人群的固有特征（年龄、性别）时效加倍：{slow} 天；即将发生的行为（需求、购买）时效减半：{fast} 天。",
  },
  halfLifeBad: {
    en: "Write a whole number of days from {least} to {most}.",
    zh_CN: "请填写 {least} 到 {most} 之间的整数天数。",
  },
  shortcutsTitle: { en: "Keyboard shortcuts", zh_CN: "键盘快捷键" },
  shortcutsAbout: {
    en: "The browser owns these keys; change them on its own page.",
    zh_CN: "这些按键由浏览器管理，请在浏览器的页面中修改。",
  },
  noKeys: { en: "not set", zh_CN: "未设置" },
  tagPage: { en: "Tag this page", zh_CN: "标记此页面" },
  openPopup: { en: "Ask where a persona gathers", zh_CN: "查询目标人群聚集在哪里" },
  change: { en: "Change shortcuts in the browser", zh_CN: "在浏览器中修改快捷键" },
  changeByHand: {
    en: "The browser did not open its page. In Firefox, open about:addons, press the gear and choose Manage Extension Shortcuts. In Chromium, open chrome://extensions/shortcuts.",
    zh_CN:
      "浏览器没有打开该页面。在 Firefox 中打开 about:addons，点击齿轮并选择“管理扩展快捷键”；在 Chromium 中打开 chrome://extensions/shortcuts。",
  },
  privacyTitle: { en: "Privacy", zh_CN: "隐私" },
  privacy: {
    en: "Nothing leaves this computer unless you export it. Shoal has no account and no server, reads a page only when you ask it to, and cannot open network connections.",
    zh_CN:
      "除非你主动导出，数据不会离开这台电脑。Shoal 没有账号，也没有服务器；只在你要求时读取页面，并且无法建立网络连接。",
  },
} satisfies Catalogue;
