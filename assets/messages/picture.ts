// Plots as files, in words.
import type { Catalogue } from "../../lib/base/messages.ts";

export const pictureMessages = {
  save: { en: "Save as {format}", zh_CN: "保存为 {format}" },
} satisfies Catalogue;
