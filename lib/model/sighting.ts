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
 * Tells whether the traits of all cohorts are few enough to be counted in one go: a sighting is what cannot be put off
 * half way.
 */
export function hasFewTraits(cohorts: readonly { readonly traits: readonly unknown[] }[]): boolean {
  return cohorts.reduce((sum, { traits }) => sum + traits.length, 0) <= LIMITS.list;
}

/** What is said of one that has not. */
export const MANY_TRAITS = "must have at most 10000 traits in all";

/** One look at a channel: immutable, dated, and with no cohorts where nobody of note was met. */
export const sightingSchema = z
  .looseObject({
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
  })
  .check(
    z.refine((sighting) => sighting.cohorts.every((cohort) => cohort.seen <= sighting.read), {
      error: "a cohort cannot be seen more often than was read",
      path: ["cohorts"],
    }),
    z.refine((sighting) => hasFewTraits(sighting.cohorts), {
      error: MANY_TRAITS,
      path: ["cohorts"],
    }),
  );
export type Sighting = z.infer<typeof sightingSchema>;

/** Withdraws the sighting `of`, for good and everywhere. */
export const retractionSchema = z.looseObject({ id, of: id, at: instant, observer: line });
export type Retraction = z.infer<typeof retractionSchema>;

/** Sightings that come in batches: all of a map need not be in memory at once. */
export type SightingBatches = AsyncIterable<readonly Sighting[]> | Iterable<readonly Sighting[]>;
