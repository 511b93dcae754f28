// Export of the whole map, read and written batch by batch, so that its size is bounded by the disk alone.
import { localDay } from "../base/time.ts";
import { LINES_TEXT } from "../exchange/write-lines.ts";
import { jsonText } from "../exchange/write-map.ts";
import { totalOf } from "../model/sentinel.ts";
import { readImportLog } from "../store/import-log.ts";
import { countRecords } from "./count-records.ts";
import type { Tools } from "./tools.ts";
import { readState, walkRecords } from "./walk-records.ts";
import type { WorkOptions } from "./work.ts";

/** An export: the file's content, its suggested name, and what stands in it; what was withdrawn is there beside. */
export type MapExport = {
  readonly content: Blob;
  readonly fileName: string;
  readonly sightings: number;
  readonly channels: number;
};

/** One JSON text, or a record a line for maps too large for that. */
export type Layout = "json" | "lines";

/** Text handed to the browser at a time, which keeps it outside of the page's memory. */
const PART_LENGTH = 1024 * 1024;

/**
 * Returns the whole map as an export, in the state of one moment: where it changes meanwhile, reading starts over, and
 * while an import is under way it waits for its end.
 * Progress is told in records. Throws the signal's reason when it was given up.
 */
export async function exportMap(
  tools: Pick<Tools, "store" | "now">,
  layout: Layout = "json",
  options: WorkOptions = {},
): Promise<MapExport> {
  let written: Written | undefined;
  while (!written) written = await writeOnce(tools, layout, options);
  const fileName = `shoal-${localDay(tools.now())}.shoal.${layout === "lines" ? "ndjson" : "json"}`;
  return { ...written, fileName };
}

/** How often an import under way is looked at, and how long it may stand still: then it is one that nobody ends. */
const LOOK_MS = 250;
const STUCK_MS = 60_000;

/**
 * Waits while an import writes or is undone – half of it is there, and may be taken back – and tells whether one came to
 * its end meanwhile.
 */
async function importEnded(
  { store }: Pick<Tools, "store">,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  let before: string | undefined;
  for (let stuck = 0; stuck < STUCK_MS; stuck += LOOK_MS) {
    signal?.throwIfAborted();
    const log = await store.read(["meta"], readImportLog);
    if (!log || log.state === "counting") return before !== undefined;
    const now = JSON.stringify(log);
    if (now !== before) stuck = 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

type Written = Omit<MapExport, "fileName">;

/** Returns the content, or undefined where the map changed while it was read. */
async function writeOnce(
  tools: Pick<Tools, "store">,
  layout: Layout,
  { signal, onProgress }: WorkOptions,
): Promise<Written | undefined> {
  // The state is read first: whatever is counted or read after it and is not of it shows by its number.
  const { extras, sentinel } = await readState(tools);
  if (await importEnded(tools, signal)) return undefined;
  const counts = await countRecords(tools);
  const total = totalOf({ counts });
  const withdrawn = new Set<string>();
  let sightings = 0;
  const text = layout === "lines" ? LINES_TEXT : jsonText();
  const parts: Blob[] = [];
  let part = text.begin(total);
  let done = 0;
  const whole = await walkRecords(tools, sentinel?.seq ?? 0, (kind, { records, last }) => {
    signal?.throwIfAborted();
    for (const record of records) {
      part += text.record(kind, record);
      // Retractions come before the sightings that they withdraw.
      if ("of" in record && kind === "retractions") withdrawn.add(String(record.of));
      if ("id" in record && kind === "sightings" && !withdrawn.has(String(record.id))) sightings++;
    }
    if (last === undefined) part += text.endKind(kind);
    if (part.length >= PART_LENGTH) {
      parts.push(new Blob([part]));
      part = "";
    }
    done += records.length;
    onProgress?.({ done, total });
  });
  if (!whole) return undefined;
  parts.push(new Blob([part + text.end({ ...extras })]));
  const { channels } = counts;
  return { content: new Blob(parts, { type: "application/json" }), sightings, channels };
}
