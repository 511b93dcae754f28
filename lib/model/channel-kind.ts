// The kinds of places where a group can be met.
export const CHANNEL_KINDS = [
  "site",
  "forum",
  "section",
  "group",
  "app",
  "account",
  "video",
  "podcast",
  "newsletter",
  "chat",
  "qa",
  "market",
  "course",
  "blog",
  "review",
  "event",
  "venue",
] as const;

export type ChannelKind = (typeof CHANNEL_KINDS)[number];
