// The second copy's upkeep, off the path of every save: large commands, the journal's joining, the whole rewrite.
import { randomId } from "../base/ids.ts";
import type { CopyArea } from "../browser/copy-area.ts";
import { packText, unpackText } from "../browser/pack-text.ts";
import {
  latestLines,
  linesOfMap,
  mapFromLines,
  readLines,
  writeLines,
  type CopyLine,
} from "../exchange/copy-lines.ts";
import { COPY_KEY, type CopyState } from "../model/copy-state.ts";
import type { ShoalMap } from "../model/map.ts";
import { sameContents, type Sentinel } from "../model/sentinel.ts";
import { countMap } from "../model/step-sentinel.ts";
import type { Commit } from "../store/watch-records.ts";
import { readCopyState } from "./read-copy-state.ts";

/** Length of a segment's text before it is packed, in UTF-16 units. */
const SEGMENT_LENGTH = 1_000_000;

/** Writes lines as segments and returns their keys; no state names them yet. */
async function writeSegments(area: CopyArea, lines: readonly CopyLine[]): Promise<string[]> {
  const keys: string[] = [];
  let part: CopyLine[] = [];
  let length = 0;
  const flush = async () => {
    if (part.length === 0) return;
    const key = randomId(`${COPY_KEY}:segment`);
    await area.write(new Map([[key, await packText(writeLines(part))]]));
    keys.push(key);
    part = [];
    length = 0;
  };
  for (const line of lines) {
    part.push(line);
    length += JSON.stringify(line.record).length;
    if (length >= SEGMENT_LENGTH) await flush();
  }
  await flush();
  return keys;
}

async function changeState(
  area: CopyArea,
  change: (state: CopyState) => CopyState | undefined,
): Promise<CopyState | undefined> {
  return area.alone("copy", async () => {
    const state = await readCopyState(area);
    const after = state && change(state);
    if (after) await area.write(new Map([[COPY_KEY, after]]));
    return after;
  });
}

/** Writes the records of a large commit that the copy still owes under `token`. */
export function writeOwed(area: CopyArea, commit: Commit, token: string): Promise<void> {
  return area.alone("tidy", async () => {
    const { seq } = commit.sentinel;
    const lines: CopyLine[] = commit.changes.flatMap(({ kind, after }) =>
      after ? [{ seq, kind, record: after }] : [],
    );
    if (commit.extras) lines.push({ seq, kind: "extras", record: commit.extras });
    const keys = await writeSegments(area, lines);
    await changeState(area, (state) => ({
      ...state,
      segments: [...state.segments, ...keys],
      owed: state.owed.filter((owed) => owed !== token),
      lines: state.lines + lines.length,
    }));
  });
}

/** Joins the journal's entries into a segment. Entries that come meanwhile stay in the journal. */
export function joinJournal(area: CopyArea): Promise<void> {
  return area.alone("tidy", async () => {
    const state = await readCopyState(area);
    if (!state || state.journal.length < 2) return;
    const { lines, missing } = await readKeys(area, state.journal);
    if (missing.length > 0) return; // the next guard finds the gap and rewrites
    const latest = latestLines(lines);
    const keys = await writeSegments(area, latest);
    const joined = new Set(state.journal);
    const after = await changeState(area, (now) =>
      state.journal.every((key) => now.journal.includes(key))
        ? {
            ...now,
            segments: [...now.segments, ...keys],
            journal: now.journal.filter((key) => !joined.has(key)),
            lines: now.lines + latest.length,
          }
        : undefined,
    );
    await area.remove(after ? [...joined] : keys);
  });
}

/** A map as the database had it at a sentinel. */
export type MapAt = { readonly map: ShoalMap; readonly sentinel: Sentinel };

/** Makes the copy hold exactly the map that `read` returns; commands after its sentinel stay in the journal. */
export function rewriteCopy(area: CopyArea, read: () => Promise<MapAt>): Promise<void> {
  return area.alone("tidy", async () => {
    const before = await readCopyState(area);
    const { map, sentinel } = await read();
    const lines = linesOfMap(map, sentinel.seq);
    const segments = await writeSegments(area, lines);
    await area.alone("copy", async () => {
      const now = await readCopyState(area);
      // A journal entry's key names its command: those after the map was read are not in it.
      const later = (now?.journal ?? []).filter((key) => seqOf(key) > sentinel.seq);
      const after: CopyState = {
        sentinel: now && later.length > 0 ? now.sentinel : sentinel,
        segments,
        journal: later,
        owed: (now?.owed ?? []).filter((token) => !(before?.owed ?? []).includes(token)),
        lines: lines.length,
      };
      await area.write(new Map([[COPY_KEY, after]]));
    });
    await dropUnnamed(area);
  });
}

function seqOf(key: string): number {
  return Number(key.split(":")[1]);
}

async function dropUnnamed(area: CopyArea): Promise<void> {
  const keys = await area.keys().catch(() => []);
  await area.alone("copy", async () => {
    const state = await readCopyState(area);
    if (!state) return;
    const named = new Set([...state.segments, ...state.journal]);
    const loose = keys.filter((key) => key.startsWith(`${COPY_KEY}:`) && !named.has(key));
    if (loose.length > 0) await area.remove(loose);
  });
}

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
  const { lines, missing } = await readKeys(area, keys);
  const map = mapFromLines(lines);
  const settled = state !== undefined && state.owed.length === 0 && missing.length === 0;
  return { map, state, whole: settled && sameContents(countMap(map), state.sentinel) };
}

async function readKeys(
  area: CopyArea,
  keys: readonly string[],
): Promise<{ lines: CopyLine[]; missing: string[] }> {
  const lines: CopyLine[] = [];
  const missing: string[] = [];
  const found = await area.read(keys);
  for (const key of keys) {
    const packed = found.get(key);
    const text =
      typeof packed === "string" ? await unpackText(packed).catch(() => undefined) : undefined;
    if (text === undefined) missing.push(key);
    else for (const line of readLines(text)) lines.push(line);
  }
  return { lines, missing };
}
