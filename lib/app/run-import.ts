// Opens a file for import and applies it: small ones in one transaction, others batch by batch.
import { checkFileSize } from "../exchange/parse-file.ts";
import { isLines } from "../exchange/read-lines.ts";
import {
  readMapBytes,
  readMapLines,
  type ReadOptions,
  type ReadResult,
} from "../exchange/read-map.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import type { MapChanges } from "../exchange/compare-maps.ts";
import { totalOf } from "../model/sentinel.ts";
import { countRecords } from "./count-records.ts";
import { linesSource, mapSource, piecesOf, type ImportSource, readBytes } from "./import-source.ts";
import { readSeq } from "../store/read-batch.ts";
import { applyImport, previewMap, withUnknownChannels, type ImportPreview } from "./move-map.ts";
import { previewStream } from "./preview-stream.ts";
import { alone, settleImport, type ImportTools } from "./settle-import.ts";
import type { ImportOptions } from "./stream-import.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";

/** Files with more records, and files for larger maps, are joined batch by batch. */
const SMALL_RECORDS = 2_000;
const SMALL_MAP = 20_000;

/** Files of lines that are larger are not read into memory to be counted. */
const SMALL_BYTES = 1024 * 1024;

/** A previewed file: `source` where it is to be joined batch by batch, else the map that it holds. */
export type OpenedImport = Pick<ImportPreview, "changes" | "warnings" | "odd"> &
  (
    | { readonly incoming: ShoalMap }
    | { readonly source: ImportSource; readonly records: number; readonly seq: number }
  );

export type OpenOptions = WorkOptions &
  ReadOptions & { readonly tell?: (stage: "reading" | "checking") => void };

/**
 * Reads and checks a whole file and returns what importing it would change; nothing is written. Throws a ShoalError
 * FILE_* on refusal, and the signal's reason when it was given up.
 */
export async function openImport(
  tools: Pick<Tools, "store" | "now">,
  file: Blob,
  options: OpenOptions = {},
): Promise<OpenedImport> {
  const { signal, tell } = options;
  tell?.("reading");
  const lines = await isLines((size) => readBytes(file.slice(0, size)));
  if (lines && file.size > SMALL_BYTES) {
    tell?.("checking");
    return openSource(tools, linesSource(file, options), options);
  }
  const read = lines
    ? await readMapLines(piecesOf(file), undefined, signal, options)
    : await readJson(file, options);
  signal?.throwIfAborted();
  tell?.("checking");
  if (await isSmall(tools, read)) return previewMap(tools, read);
  const preview = await openSource(tools, mapSource(read.map), options);
  const unknown = preview.warnings.find(({ code }) => code === "unknown-channel")?.count ?? 0;
  const ahead = preview.warnings.filter(({ code }) => code === "ahead");
  return { ...preview, warnings: [...withUnknownChannels(read.warnings, unknown), ...ahead] };
}

async function openSource(
  tools: Pick<Tools, "store" | "now">,
  source: ImportSource,
  options: OpenOptions,
): Promise<OpenedImport> {
  const seq = await tools.store.read(["meta"], readSeq);
  return { source, seq, ...(await previewStream(tools, source, options)) };
}

async function isSmall(tools: Pick<Tools, "store">, { map }: ReadResult): Promise<boolean> {
  const records = RECORD_KINDS.reduce((sum, kind) => sum + map[kind].length, 0);
  return records <= SMALL_RECORDS && totalOf({ counts: await countRecords(tools) }) <= SMALL_MAP;
}

async function readJson(
  file: Blob,
  { signal, tell, ...options }: OpenOptions,
): Promise<ReadResult> {
  checkFileSize(file.size);
  const bytes = await readBytes(file);
  signal?.throwIfAborted();
  tell?.("checking");
  await nextTask(); // parsing holds the page: let it say so first
  signal?.throwIfAborted();
  return readMapBytes(bytes, options);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/**
 * Joins an opened file into the map and returns what changed. When this rejects, by the signal's reason or an error,
 * the map is as it was.
 */
export async function runImport(
  tools: ImportTools,
  opened: OpenedImport,
  options: ImportOptions = {},
): Promise<MapChanges> {
  if ("incoming" in opened) {
    // An import that is under way may be given up: what it shares with this file would go with it.
    return alone(
      tools.area,
      async () => {
        await settleImport(tools);
        options.signal?.throwIfAborted();
        options.tell?.("at-once");
        return applyImport(tools, opened);
      },
      options,
    );
  }
  const { source, records, seq } = opened;
  // Where the map is another one by now, so is what the file changes.
  const isSame = seq === (await tools.store.read(["meta"], readSeq));
  const { signal } = options;
  const { changes } = isSame
    ? opened
    : await previewStream(tools, source, { ...(signal && { signal }) });
  const { streamImport } = await import("./stream-import.ts");
  await streamImport(tools, source, { ...options, records });
  return changes;
}
