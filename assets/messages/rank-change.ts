// Sentences that tell what would change a channel's rank, in the popup and the dashboard.
import type { Catalogue } from "../../lib/base/messages.ts";

export const rankChangeMessages = {
  changeFirst: {
    en: "It leads by share. Looks without a find would lower it.",
    zh_CN: "占比领先。没有发现的查看会使其下降。",
  },
  changeUp: {
    en: "What would change this: {n} further {n|look that shows|looks that show} the persona in full would lift it above {above}.",
    zh_CN: "如何改变：再有 {n} 次完整见到此画像的查看，就会超过 {above}。",
  },
  changeAbout: {
    en: "What would change this: about {n} further {n|look that shows|looks that show} the persona in full would lift it above {above}.",
    zh_CN: "如何改变：大约再有 {n} 次完整见到此画像的查看，就会超过 {above}。",
  },
  changeFar: {
    en: "What would change this: more than 50 further finds would be needed to pass {above}.",
    zh_CN: "如何改变：需要再有 50 次以上的发现才能超过 {above}。",
  },
  changeFarAbout: {
    en: "What would change this: some 50 further finds or more would be needed to pass {above}.",
    zh_CN: "如何改变：大约需要再有 50 次或更多的发现才能超过 {above}。",
  },
  changeThin: {
    en: "What would change this: {n} more {n|look|looks} would make it meaningful.",
    zh_CN: "如何改变：再查看 {n} 次就有意义了。",
  },
} as const satisfies Catalogue;
