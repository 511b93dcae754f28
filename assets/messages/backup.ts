// What is said of the last backup.
import type { Catalogue } from "../../lib/base/messages.ts";

export const backupMessages = {
  last: { en: "Last backup: {when}", zh_CN: "上次备份：{when}" },
  lastHeld: {
    en: "Last backup: {when}, with {n} {n|sighting|sightings}.",
    zh_CN: "上次备份：{when}，包含 {n} 条{n|目击|目击}。",
  },
  never: { en: "No backup yet", zh_CN: "尚无备份" },
} satisfies Catalogue;
