// Channels: places where a group can be met, with what the marketer noted of them.
import * as z from "zod/mini";
import { CHANNEL_KINDS } from "./channel-kind.ts";
import { STATUSES } from "./choices.ts";
import { address, count, instant, line, text } from "./fields.ts";

/** Number of people who can be met in a channel: noted with its source and date, never invented. */
export const reachSchema = z.looseObject({
  people: count(0),
  source: z.optional(line),
  at: z.optional(instant),
});

/** What a placement in the channel costs, in the user's own currency. */
export const costSchema = z.looseObject({
  amount: z.number().check(z.minimum(0), z.maximum(1_000_000_000_000)),
  currency: z.optional(line),
});

/** One place under one key. `edited` holds, per field, when a person last set it: the later edit wins on merge. */
export const channelSchema = z.looseObject({
  key: line,
  kind: z.enum(CHANNEL_KINDS),
  name: line,
  url: z.optional(address),
  /** Version of the rules that made the key; none is the first. */
  canon: z.optional(count(0)),
  reach: z.optional(reachSchema),
  cost: z.optional(costSchema),
  role: z.optional(z.enum(["find", "retain", "close"])),
  status: z.optional(z.enum(STATUSES)),
  note: z.optional(text),
  edited: z.optional(z.record(line, instant)),
  sample: z.optional(z.boolean()),
});
export type Channel = z.infer<typeof channelSchema>;
