// What each kind of channel is called.
import type { ChannelKind } from "../../lib/model/channel-kind.ts";
import type { Locale } from "../../lib/base/messages.ts";

export const kindMessages: Record<ChannelKind, Record<Locale, string>> = {
  site: { en: "site", zh_CN: "网站" },
  forum: { en: "forum", zh_CN: "论坛" },
  section: { en: "section", zh_CN: "版块" },
  group: { en: "group", zh_CN: "群组" },
  app: { en: "app", zh_CN: "应用" },
  account: { en: "account", zh_CN: "账号" },
  video: { en: "video channel", zh_CN: "视频频道" },
  podcast: { en: "podcast", zh_CN: "播客" },
  newsletter: { en: "newsletter", zh_CN: "邮件通讯" },
  chat: { en: "chat", zh_CN: "聊天群" },
  qa: { en: "questions & answers", zh_CN: "问答" },
  market: { en: "marketplace", zh_CN: "市场" },
  course: { en: "course", zh_CN: "课程" },
  blog: { en: "blog", zh_CN: "博客" },
  review: { en: "reviews", zh_CN: "点评" },
  event: { en: "event", zh_CN: "活动" },
  venue: { en: "venue", zh_CN: "线下场所" },
};
