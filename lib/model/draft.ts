// Drafts: what the tag panel holds for one tab before it is saved.
import * as z from "zod/mini";
import { CHANNEL_KINDS } from "./channel-kind.ts";
import { METHODS } from "./choices.ts";
import { DRAFT_LIMITS } from "./draft-limits.ts";
import { address, count, id, instant, line, text } from "./fields.ts";
import { quoteSchema } from "./sighting.ts";

/** The channel as the form shows it: recognised, or written by hand. */
export const draftChannelSchema = z.object({
  key: line,
  kind: z.enum(CHANNEL_KINDS),
  name: line,
  url: z.optional(address),
  /** The user corrected the name or kind: saving then changes the channel, also where it is known already. */
  edited: z.optional(z.boolean()),
});
export type DraftChannel = z.infer<typeof draftChannelSchema>;

export const draftCohortSchema = z.object({
  traits: z.array(line),
  seen: count(0),
  quotes: z.array(quoteSchema),
  /** What stands half-typed in its trait field. */
  typing: z.optional(text),
});
export type DraftCohort = z.infer<typeof draftCohortSchema>;

/** A trait that the page's own words suggest, with the words that triggered it. */
export const suggestionSchema = z.object({ trait: line, words: z.array(line) });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** The form of one tab. `tab` is the browser's number in the browser session `session`; both are only hints after a restart. */
export const draftSchema = z.object({
  id,
  tab: z.number(),
  session: line,
  at: instant,
  url: z.optional(address),
  title: line,
  channel: z.nullable(draftChannelSchema),
  limit: z.optional(z.enum(DRAFT_LIMITS)),
  method: z.enum(METHODS),
  read: count(1),
  cohorts: z.array(draftCohortSchema),
  note: text,
  suggestions: z.array(suggestionSchema),
  /** The user has typed something: such a draft is kept and offered after a restart. */
  touched: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;
