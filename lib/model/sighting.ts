// Sightings: what was seen on one look at a channel, and the retractions that withdraw them.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { METHODS } from "./choices.ts";
import { address, count, id, instant, line, text } from "./fields.ts";

/** A passage of a page with the text around it, as in the W3C TextQuoteSelector. */
export const quoteSchema = z.looseObject({
  exact: text,
  prefix: z.optional(text),
  suffix: z.optional(text),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Traits noticed together about the same people: `seen` of the sighting's `read` items showed them. */
export const cohortSchema = z.looseObject({
  traits: z.array(line).check(z.maxLength(LIMITS.traits)),
  seen: count(1),
  quotes: z.optional(z.array(quoteSchema).check(z.maxLength(LIMITS.traits))),
});
export type Cohort = z.infer<typeof cohortSchema>;

/**
 * One look at a channel: immutable, dated, and with no cohorts where nobody of note was met. That no cohort was seen more
 * often than was read, and that traits are few in all, is checked where a file is read (`lib/exchange/map-file.ts`).
 */
export const sightingSchema = z.looseObject({
  id,
  channel: line,
  url: z.optional(address),
  title: z.optional(line),
  at: instant,
  observer: line,
  method: z.enum(METHODS),
  read: count(1),
  cohorts: z.array(cohortSchema).check(z.maxLength(LIMITS.traits)),
  note: z.optional(text),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** Withdraws the sighting `of`, for good and everywhere. */
export const retractionSchema = z.looseObject({ id, of: id, at: instant, observer: line });
export type Retraction = z.infer<typeof retractionSchema>;

/** Sightings that come in batches: all of a map need not be in memory at once. */
export type SightingBatches = AsyncIterable<readonly Sighting[]> | Iterable<readonly Sighting[]>;
