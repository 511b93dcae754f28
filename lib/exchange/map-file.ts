// The file format as schemas: what a `*.shoal.json` may hold, and what may be left out when writing it by hand.
import * as z from "zod/mini";
import { LIMITS } from "../base/text.ts";
import { channelSchema } from "../model/channel.ts";
import { CHANNEL_KINDS } from "../model/channel-kind.ts";
import { METHODS } from "../model/choices.ts";
import { dismissalSchema } from "../model/dismissal.ts";
import { count, id, line } from "../model/fields.ts";
import { ownFacetSchema } from "../model/own-facet.ts";
import { personaSchema } from "../model/persona.ts";
import { productSchema } from "../model/product.ts";
import { savedQuerySchema } from "../model/saved-query.ts";
import { cohortSchema, retractionSchema, sightingSchema } from "../model/sighting.ts";
import { observerSchema, termSchema } from "../model/term.ts";

/** What `format` and `version` of a file say. */
export const FILE_FORMAT = "shoal-map";
export const FILE_VERSION = 1;

/** Largest file that is read in one piece, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The observer of a hand-written sighting that names none. */
export const UNKNOWN_OBSERVER = "o:unknown";

const fileChannelSchema = z.looseObject({
  ...channelSchema.shape,
  kind: z._default(z.enum(CHANNEL_KINDS), "site"),
  name: z.optional(line),
});

const fileCohortSchema = z.looseObject({
  ...cohortSchema.shape,
  seen: z._default(count(1), 1),
});

// A sighting is counted in one go: it cannot be put off half way.
function hasFewTraits(cohorts: readonly { readonly traits: readonly unknown[] }[]): boolean {
  return cohorts.reduce((sum, { traits }) => sum + traits.length, 0) <= LIMITS.list;
}

const fileSightingSchema = z
  .looseObject({
    ...sightingSchema.shape,
    id: z.optional(id),
    observer: z._default(line, UNKNOWN_OBSERVER),
    method: z._default(z.enum(METHODS), "page"),
    read: z.optional(count(1)),
    cohorts: z._default(z.array(fileCohortSchema).check(z.maxLength(LIMITS.traits)), []),
  })
  .check(
    z.superRefine(({ read, cohorts }, context) => {
      if (!hasFewTraits(cohorts)) {
        const message = `must have at most ${LIMITS.list} traits in all`;
        const params = { mostTraits: LIMITS.list };
        context.addIssue({ code: "custom", path: ["cohorts"], message, params });
      }
      cohorts.forEach(({ seen }, i) => {
        if (read === undefined || seen <= read) return;
        const path = ["cohorts", i, "seen"];
        const message = `must be at most "read" (${read})`;
        context.addIssue({ code: "custom", path, message, params: { atMostRead: read } });
      });
    }),
  );

const fileRetractionSchema = z.looseObject({
  ...retractionSchema.shape,
  id: z.optional(id),
  observer: z._default(line, UNKNOWN_OBSERVER),
});

export type FileChannel = z.infer<typeof fileChannelSchema>;
export type FileSighting = z.infer<typeof fileSightingSchema>;
export type FileRetraction = z.infer<typeof fileRetractionSchema>;

/** The schema of each kind of record as a file may hold it. */
export const FILE_RECORDS = {
  channels: fileChannelSchema,
  dismissals: dismissalSchema,
  facets: ownFacetSchema,
  observers: observerSchema,
  personas: personaSchema,
  products: productSchema,
  queries: savedQuerySchema,
  retractions: fileRetractionSchema,
  sightings: fileSightingSchema,
  terms: termSchema,
} as const;

/** The schema of a whole file. Only `format`, `version` and `sightings` are needed. */
export const mapFileSchema = z.looseObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  channels: z.optional(z.array(FILE_RECORDS.channels)),
  dismissals: z.optional(z.array(FILE_RECORDS.dismissals)),
  facets: z.optional(z.array(FILE_RECORDS.facets)),
  observers: z.optional(z.array(FILE_RECORDS.observers)),
  personas: z.optional(z.array(FILE_RECORDS.personas)),
  products: z.optional(z.array(FILE_RECORDS.products)),
  queries: z.optional(z.array(FILE_RECORDS.queries)),
  retractions: z.optional(z.array(FILE_RECORDS.retractions)),
  sightings: z.array(FILE_RECORDS.sightings),
  terms: z.optional(z.array(FILE_RECORDS.terms)),
});
