// All platforms with rules of their own, from the themed rule files. A new theme is one line here.
import type { Platform } from "./rule.ts";
import { ART } from "./rules/art.ts";
import { ASIA } from "./rules/asia.ts";
import { BLOGS } from "./rules/blogs.ts";
import { BOARDS } from "./rules/boards.ts";
import { CHAT } from "./rules/chat.ts";
import { FORUMS } from "./rules/forums.ts";
import { PODCASTS } from "./rules/podcasts.ts";
import { SOCIAL } from "./rules/social.ts";
import { STORES } from "./rules/stores.ts";
import { VIDEO } from "./rules/video.ts";
import { WORK } from "./rules/work.ts";

export const PLATFORMS: readonly Platform[] = [
  ...FORUMS,
  ...BOARDS,
  ...SOCIAL,
  ...VIDEO,
  ...CHAT,
  ...BLOGS,
  ...STORES,
  ...PODCASTS,
  ...WORK,
  ...ART,
  ...ASIA,
];
