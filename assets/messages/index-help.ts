// What an index says: in the unit in which a list shows it, of one trait or of several.
import type { Catalogue } from "../../lib/base/messages.ts";

export const indexHelpMessages = {
  points: {
    en: "Index: the share against an average channel of your map; 100 is average, 200 is twice as much.",
    zh_CN: "指数：占比与地图中平均频道之比；100 为平均，200 为两倍。",
  },
  pointsOfSeveral: {
    en: "Index: the share against an average channel of your map, where the traits are taken as independent of each other; 100 is average, 200 is twice as much. It is large where they go together.",
    zh_CN:
      "指数：占比与地图中平均频道之比，平均假定各特征彼此独立；100 为平均，200 为两倍。特征同时出现的地方，指数会很大。",
  },
  times: {
    en: "Index: how many times the share of an average channel of your map.",
    zh_CN: "指数：占比为地图中平均频道的多少倍。",
  },
  timesOfSeveral: {
    en: "Index: how many times the share of an average channel of your map, where the traits are taken as independent of each other. It is large where they go together.",
    zh_CN:
      "指数：占比为地图中平均频道的多少倍，平均假定各特征彼此独立。特征同时出现的地方，指数会很大。",
  },
} satisfies Catalogue;
