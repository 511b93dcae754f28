// All platforms with rules of their own, from the themed rule files. A new theme is one line here.
import type { Platform } from "./rule.ts";
import { ART } from "./rules/art.ts";
import { BLOGS } from "./rules/blogs.ts";
import { BOARDS } from "./rules/boards.ts";
import { CHAT } from "./rules/chat.ts";
import { CHINESE_BOARDS } from "./rules/chinese-boards.ts";
import { CHINESE } from "./rules/chinese.ts";
import { CODE } from "./rules/code.ts";
import { COURSES } from "./rules/courses.ts";
import { FORUMS } from "./rules/forums.ts";
import { JAPANESE } from "./rules/japanese.ts";
import { KOREAN } from "./rules/korean.ts";
import { LISTS } from "./rules/lists.ts";
import { MARKETS } from "./rules/markets.ts";
import { MEETINGS } from "./rules/meetings.ts";
import { NO_CHANNELS } from "./rules/no-channels.ts";
import { PODCASTS } from "./rules/podcasts.ts";
import { REVIEWS } from "./rules/reviews.ts";
import { RUSSIAN } from "./rules/russian.ts";
import { SOCIAL } from "./rules/social.ts";
import { STORES } from "./rules/stores.ts";
import { VIDEO } from "./rules/video.ts";

export const PLATFORMS: readonly Platform[] = [
  ...ART,
  ...BLOGS,
  ...BOARDS,
  ...CHAT,
  ...CHINESE_BOARDS,
  ...CHINESE,
  ...CODE,
  ...COURSES,
  ...FORUMS,
  ...JAPANESE,
  ...KOREAN,
  ...LISTS,
  ...MARKETS,
  ...MEETINGS,
  ...NO_CHANNELS,
  ...PODCASTS,
  ...REVIEWS,
  ...RUSSIAN,
  ...SOCIAL,
  ...STORES,
  ...VIDEO,
];
