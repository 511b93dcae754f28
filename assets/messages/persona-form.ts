// Sentences of a persona's form that the popup and the dashboard share.
import type { Catalogue } from "../../lib/base/messages.ts";

export const personaFormMessages = {
  dropped: { en: "Changes dropped: {name}.", zh_CN: "已放弃更改：{name}。" },
  sameName: {
    en: "Another persona has this name, too; in lists the two look alike.",
    zh_CN: "已有同名画像，在列表中两者难以区分。",
  },
  sameNameOpen: { en: "Open the other one", zh_CN: "打开另一个" },
} satisfies Catalogue;
