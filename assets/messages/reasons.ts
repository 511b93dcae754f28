// Sentences over the parts of a score that the popup and the dashboard share.
import type { Catalogue } from "../../lib/base/messages.ts";

export const reasonsMessages = {
  reasonsFree: {
    en: "It costs nothing, so there are no people per cost. What its share of looks is made of:",
    zh_CN: "不需要成本，因此没有“单位成本人数”。其查看占比由以下各项相加：",
  },
} satisfies Catalogue;
