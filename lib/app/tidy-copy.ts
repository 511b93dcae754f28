// The second copy's upkeep, off the path of every save: large commands, the journal's joining, the whole rewrite.
import { randomId } from "../base/ids.ts";
import type { CopyArea } from "../browser/copy-area.ts";
import { packText } from "../browser/pack-text.ts";
import { latestLines, writeLine, type CopyLine } from "../exchange/copy-lines.ts";
import { COPY_KEY, type CopyState } from "../model/copy-state.ts";
import type { Sentinel } from "../model/sentinel.ts";
import type { Commit } from "../store/watch-records.ts";
import { readEntries } from "./read-copy.ts";
import { readCopyState } from "./read-copy-state.ts";

/** Length of a segment's text before it is packed, in UTF-16 units. */
const SEGMENT_LENGTH = 1_000_000;

/** Writes lines as segments, each when it is full; no state names them before `done` has returned their keys. */
function segmentWriter(area: CopyArea) {
  const keys: string[] = [];
  let part: string[] = [];
  let length = 0;
  let lines = 0;
  const flush = async () => {
    if (part.length === 0) return;
    const key = randomId(`${COPY_KEY}:segment`);
    await area.write(new Map([[key, await packText(part.join("\n"))]]));
    keys.push(key);
    part = [];
    length = 0;
  };
  return {
    add: async (some: readonly CopyLine[]) => {
      for (const line of some) {
        const text = writeLine(line);
        part.push(text);
        lines++;
        length += text.length;
        if (length >= SEGMENT_LENGTH) await flush();
      }
    },
    done: async () => {
      await flush();
      return { keys, lines };
    },
  };
}

async function writeSegments(area: CopyArea, lines: readonly CopyLine[]): Promise<string[]> {
  const writer = segmentWriter(area);
  await writer.add(lines);
  return (await writer.done()).keys;
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
    const { lines, missing } = await readEntries(area, state.journal);
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

/** Hands a map on as lines, in the state of one moment, and returns its sentinel; none where it changed meanwhile. */
export type LinesSource = (
  take: (lines: readonly CopyLine[]) => Promise<void>,
) => Promise<Sentinel | undefined>;

/** Makes the copy hold exactly what a source hands on; commands after its sentinel stay in the journal. */
export function rewriteCopy(area: CopyArea, source: LinesSource): Promise<void> {
  return area.alone("tidy", async () => {
    const before = await readCopyState(area);
    const { sentinel, keys, lines } = await writeWhole(area, source);
    await area.alone("copy", async () => {
      const now = await readCopyState(area);
      // A journal entry's key names its command: those after the map was read are not in it.
      const later = (now?.journal ?? []).filter((key) => seqOf(key) > sentinel.seq);
      const after: CopyState = {
        sentinel: now && later.length > 0 ? now.sentinel : sentinel,
        segments: keys,
        journal: later,
        owed: (now?.owed ?? []).filter((token) => !(before?.owed ?? []).includes(token)),
        lines,
      };
      await area.write(new Map([[COPY_KEY, after]]));
    });
    await dropUnnamed(area);
  });
}

async function writeWhole(area: CopyArea, source: LinesSource) {
  for (;;) {
    const writer = segmentWriter(area);
    const sentinel = await source(writer.add);
    const { keys, lines } = await writer.done();
    if (sentinel) return { sentinel, keys, lines };
    await area.remove(keys);
  }
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
