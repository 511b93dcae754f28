// Settings: this installation's choices; they live outside the map and are never exported.
import * as z from "zod/mini";
import { id, line } from "./fields.ts";

export const LANGUAGES = ["auto", "en", "zh_CN"] as const;
export type Language = (typeof LANGUAGES)[number];

export const settingsSchema = z.object({
  observer: id,
  observerLabel: line,
  language: z.enum(LANGUAGES),
  /** Days after which evidence of the medium decay group counts half; slow facets take twice, fast ones half as long. */
  halfLifeDays: z.int().check(z.minimum(7), z.maximum(36_500)),
  /** The persona whose ranking the popup opens on. */
  lastPersona: z.optional(id),
  /** Traits that every new cohort starts with until they are unpinned. */
  stickyTraits: z.array(line),
  /** Traits used lately, latest first. */
  recentTraits: z.array(line),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Half-life that a new installation starts with, in days. */
export const DEFAULT_HALF_LIFE_DAYS = 365;
