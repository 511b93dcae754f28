// All platforms with rules of their own, from the themed rule files. A new theme is one line here.
import type { Platform } from "./rule.ts";
import { FORUMS } from "./rules/forums.ts";
import { SOCIAL } from "./rules/social.ts";
import { VIDEO } from "./rules/video.ts";

export const PLATFORMS: readonly Platform[] = [...FORUMS, ...SOCIAL, ...VIDEO];
