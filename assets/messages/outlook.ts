// The popup's line about coverage and the next looks in words: loaded once the answer is painted.
import type { Catalogue } from "../../lib/base/messages.ts";

export const outlookMessages = {
  covered: {
    en: "{low}–{high} of 100 meetings are in places you know",
    zh_CN: "每 100 次相遇约 {low}–{high} 次在已知地点",
  },
  coveredHelp: {
    en: "From {n} sightings: the more places met only once, the more are still unknown.",
    zh_CN: "依据 {n} 条观察：只见过一次的地点越多，未知的就越多。",
  },
  coverageMissing: {
    en: "Coverage: {n} more {n|sighting|sightings} of them needed",
    zh_CN: "覆盖率：还需 {n} 条见到他们的观察",
  },
  inDashboard: {
    en: "Coverage and where to look next, in the dashboard",
    zh_CN: "在控制台查看覆盖率和接下来该看的地点",
  },
  lookNext: { en: "Look next: {places}", zh_CN: "接下来看：{places}" },
} satisfies Catalogue;
