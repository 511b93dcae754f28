// The records of a file of lines, checked as they come and handed on in batches: of any size, in bounded memory.
import type { ErrorFacts } from "../base/errors.ts";
import { perKind } from "../model/sentinel.ts";
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { noFindings } from "./check-records.ts";
import { keepExtra, lineItems, type LineProgress } from "./read-lines.ts";
import { extrasOf } from "./read-map.ts";
import { checkAnyRecord, type AnyRecord, type KindRecord } from "./record-rules.ts";

/** Records handed on at a time. */
export const BATCH_RECORDS = 1_000;

/** What became of a file: its unknown members, refused records with the first one's facts, and dropped members. */
export type StreamEnd = {
  readonly extras: ShoalMap["extras"];
  readonly first: ErrorFacts | undefined;
  readonly refused: number;
  readonly dropped: number;
};

export type StreamOptions = {
  readonly tell?: LineProgress | undefined;
  readonly signal?: AbortSignal | undefined;
};

const KINDS: ReadonlySet<unknown> = new Set(RECORD_KINDS);
const isKind = (name: unknown): name is RecordKind => KINDS.has(name);

/**
 * Hands the good records of a file on, completed, in the order of the file, and says at the end what was refused.
 * Unknown members are the only thing that is held. Throws as `readMapLines` does but for refused records.
 */
export async function streamRecords(
  chunks: AsyncIterable<Uint8Array>,
  take: (records: readonly KindRecord[]) => Promise<void>,
  { tell, signal }: StreamOptions = {},
): Promise<StreamEnd> {
  const findings = noFindings();
  const extras: Record<string, unknown> = {};
  const counts = perKind(() => 0);
  let batch: (readonly [RecordKind, AnyRecord | Promise<AnyRecord>])[] = [];
  const flush = async () => {
    const full = batch;
    batch = [];
    if (full.length === 0) return;
    await take(
      await Promise.all(full.map(async ([kind, record]) => ({ kind, record: await record }))),
    );
  };
  for await (const item of lineItems(chunks, tell, signal)) {
    const kind = item.record;
    if (!isKind(kind)) {
      keepExtra(item, extras);
      continue;
    }
    const record = checkAnyRecord(findings, kind, counts[kind]++, item.value);
    if (record !== undefined) batch.push([kind, record]);
    if (batch.length >= BATCH_RECORDS) await flush();
  }
  await flush();
  const known = extrasOf(extras, findings);
  return { extras: known, ...findings };
}
