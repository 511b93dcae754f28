// Where an import's records come from: a file of lines that is read anew for each pass, or a map in memory.
import { ShoalError } from "../base/errors.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import type { ReadOptions } from "../exchange/read-map.ts";
import type { KindRecord } from "../exchange/record-rules.ts";
import {
  BATCH_RECORDS,
  streamRecords,
  type StreamEnd,
  type StreamOptions,
} from "../exchange/stream-records.ts";

/** Hands every record on in batches; told is how much of the source has passed, from 0 to 1. */
export type ImportSource = (
  take: (records: readonly KindRecord[]) => Promise<void>,
  options: { readonly signal?: AbortSignal | undefined; readonly tell?: (part: number) => void },
) => Promise<StreamEnd>;

/** Bytes read at a time: each reading takes a millisecond of its own. */
const READ_BYTES = 512 * 1024;

/** Bytes handed on at a time: what is made of them holds the page for some milliseconds only. */
const PIECE_BYTES = 32 * 1024;

/** Returns the records of a file of lines. Throws FILE_RECORD at the end where some are refused and not to be left out. */
export function linesSource(file: Blob, { leaveOut }: ReadOptions = {}): ImportSource {
  return async (take, { signal, tell }) => {
    const options: StreamOptions = { signal, tell: (bytes) => tell?.(bytes / file.size) };
    const end = await streamRecords(piecesOf(file), take, options);
    const { first, refused } = end;
    if (first && !leaveOut) throw new ShoalError("FILE_RECORD", { ...first, refused });
    return end;
  };
}

/** Returns the bytes of a file piece by piece. */
export async function* piecesOf(file: Blob): AsyncIterable<Uint8Array> {
  for (let from = 0; from < file.size; from += READ_BYTES) {
    const bytes = await readBytes(file.slice(from, from + READ_BYTES));
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      yield bytes.subarray(at, at + PIECE_BYTES);
    }
  }
}

/** Returns the bytes of a chosen file. Throws FILE_UNREADABLE where it was moved, changed or taken away meanwhile. */
export async function readBytes(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    throw new ShoalError("FILE_UNREADABLE", {}, { cause: thrown });
  }
}

/** Returns the records of a map. */
export function mapSource(map: ShoalMap): ImportSource {
  return async (take, { signal, tell }) => {
    const total = RECORD_KINDS.reduce((sum, kind) => sum + map[kind].length, 0);
    let done = 0;
    for (const kind of RECORD_KINDS) {
      for (let at = 0; at < map[kind].length; at += BATCH_RECORDS) {
        signal?.throwIfAborted();
        const records = map[kind].slice(at, at + BATCH_RECORDS);
        await take(records.map((record) => ({ kind, record })));
        tell?.((done += records.length) / total);
      }
    }
    return { extras: map.extras, first: undefined, refused: 0, dropped: 0 };
  };
}
