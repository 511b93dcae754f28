// What each kind of a file's records must be, and what completes it.
import type * as z from "zod/mini";
import type { RecordKind, ShoalMap } from "../model/map.ts";
import { checkRecord, type Findings, type RecordCheck } from "./check-records.ts";
import { completeChannel, completeRetraction, completeSighting } from "./complete-records.ts";
import { FILE_RECORDS } from "./map-file.ts";

const asItIs = <S extends z.ZodMiniType>(schema: S): RecordCheck<S, z.infer<S>> => ({
  schema,
  complete: (record) => record,
});

/** The check of each kind of record. */
export const RECORD_CHECKS = {
  channels: { schema: FILE_RECORDS.channels, complete: completeChannel },
  dismissals: asItIs(FILE_RECORDS.dismissals),
  facets: asItIs(FILE_RECORDS.facets),
  observers: asItIs(FILE_RECORDS.observers),
  personas: asItIs(FILE_RECORDS.personas),
  products: asItIs(FILE_RECORDS.products),
  queries: asItIs(FILE_RECORDS.queries),
  retractions: { schema: FILE_RECORDS.retractions, complete: completeRetraction },
  sightings: { schema: FILE_RECORDS.sightings, complete: completeSighting },
  terms: asItIs(FILE_RECORDS.terms),
} as const;

/** A record of any kind. */
export type AnyRecord = ShoalMap[RecordKind][number];

/** A record with its kind. */
export type KindRecord = { readonly kind: RecordKind; readonly record: AnyRecord };

/** Returns one record of a file completed, or undefined where it is refused; `findings` tells why. */
export function checkAnyRecord(
  findings: Findings,
  kind: RecordKind,
  index: number,
  raw: unknown,
): AnyRecord | Promise<AnyRecord> | undefined {
  // Each check's schema gives what its own `complete` takes.
  const check: RecordCheck<z.ZodMiniType, AnyRecord> = RECORD_CHECKS[kind] as never;
  return checkRecord(findings, kind, index, raw, check);
}
