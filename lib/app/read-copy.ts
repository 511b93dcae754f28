// Reads of the second copy: whole, for healing, or entry by entry, to see whether it is whole.
import type { CopyArea } from "../browser/copy-area.ts";
import { unpackText } from "../browser/pack-text.ts";
import { lineName, mapFromLines, readLines, type CopyLine } from "../exchange/copy-lines.ts";
import { COPY_KEY, type CopyState } from "../model/copy-state.ts";
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { perKind, sameContents, totalOf } from "../model/sentinel.ts";
import { addRecord, countMap, digestRecord } from "../model/step-sentinel.ts";
import { readCopyState } from "./read-copy-state.ts";

/** The copy as it stands: its map, its state where readable, and whether it is all that the sentinel expects. */
export type CopyRead = {
  readonly map: ShoalMap;
  readonly state: CopyState | undefined;
  readonly whole: boolean;
};

/** Reads the whole copy. What is damaged is left out; without a state everything that is there is taken. */
export async function readCopy(area: CopyArea): Promise<CopyRead> {
  const state = await readCopyState(area);
  const keys = state
    ? [...state.segments, ...state.journal]
    : (await area.keys().catch(() => [])).filter((key) => key.startsWith(`${COPY_KEY}:`));
  const { lines, missing } = await readEntries(area, keys);
  const map = mapFromLines(lines);
  const settled = state !== undefined && state.owed.length === 0 && missing.length === 0;
  return { map, state, whole: settled && sameContents(countMap(map), state.sentinel) };
}

/** Returns the lines of some entries, and the keys of those that cannot be read. */
export async function readEntries(
  area: CopyArea,
  keys: readonly string[],
): Promise<{ lines: CopyLine[]; missing: string[] }> {
  const lines: CopyLine[] = [];
  const missing: string[] = [];
  const found = await area.read(keys);
  for (const key of keys) {
    const text = await textOf(found.get(key));
    if (text === undefined) missing.push(key);
    else for (const line of readLines(text)) lines.push(line);
  }
  return { lines, missing };
}

async function textOf(packed: unknown): Promise<string | undefined> {
  return typeof packed === "string" ? unpackText(packed).catch(() => undefined) : undefined;
}

/** Tells whether the copy holds all that its sentinel expects; one entry is in memory at a time. */
export async function checkCopy(area: CopyArea): Promise<Omit<CopyRead, "map">> {
  const state = await readCopyState(area);
  if (!state || state.owed.length > 0) return { state, whole: false };
  const held = noContents();
  const readable = await eachLine(area, state, ({ kind, record }) => addRecord(held, kind, record));
  if (!readable) return { state, whole: false };
  if (sameContents(held, state.sentinel)) return { state, whole: true };
  // Where there are more lines than records, later ones supersede others: those are left out.
  const superseded = totalOf(held) > totalOf(state.sentinel);
  return { state, whole: superseded && sameContents(await latestOf(area, state), state.sentinel) };
}

type RecordLine = CopyLine & { readonly kind: RecordKind };

const isRecord = (line: CopyLine): line is RecordLine => line.kind !== "extras";

const noContents = () => ({ counts: perKind(() => 0), digests: perKind(() => 0) });

async function eachLine(
  area: CopyArea,
  { segments, journal }: CopyState,
  take: (line: RecordLine) => void,
): Promise<boolean> {
  for (const key of [...segments, ...journal]) {
    const { lines, missing } = await readEntries(area, [key]);
    if (missing.length > 0) return false;
    for (const line of lines) if (isRecord(line)) take(line);
  }
  return true;
}

async function latestOf(area: CopyArea, state: CopyState) {
  const latest = perKind(() => new Map<string, { seq: number; digest: number }>());
  await eachLine(area, state, (line) => {
    const { seq, kind, record } = line;
    const known = latest[kind].get(lineName(line));
    if (!known || known.seq <= seq) {
      latest[kind].set(lineName(line), { seq, digest: digestRecord(record) });
    }
  });
  const held = noContents();
  for (const kind of RECORD_KINDS) {
    for (const { digest } of latest[kind].values()) addRecord(held, kind, digest);
  }
  return held;
}
