// Long work in words: how far it is, and the way out of it.
import type { Catalogue } from "../../lib/base/messages.ts";

export const workMessages = {
  cancel: { en: "Cancel", zh_CN: "取消" },
  channels: {
    en: "{done} of {total} channels, {rate} a second{left}",
    zh_CN: "{total} 个频道中的 {done} 个，每秒 {rate} 个{left}",
  },
  records: {
    en: "{done} of {total} records, {rate} a second{left}",
    zh_CN: "{total} 条记录中的 {done} 条，每秒 {rate} 条{left}",
  },
  left: { en: ", about {n} {n|second|seconds} left", zh_CN: "，约剩 {n} 秒" },
} satisfies Catalogue;
