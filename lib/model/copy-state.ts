// The second copy's own record: what it holds, and under which keys.
import { parseSentinel, type Sentinel } from "./sentinel.ts";

/**
 * `sentinel` is the one after the latest acknowledged command. The records are in `segments` and, since those, in the
 * `journal`, by key of the storage area. `owed` names large commands whose records are still being written; while
 * there is one, the copy is not whole. `lines` counts what the segments hold, superseded records included.
 */
export type CopyState = {
  readonly sentinel: Sentinel;
  readonly segments: readonly string[];
  readonly journal: readonly string[];
  readonly owed: readonly string[];
  readonly lines: number;
};

/** The key of the copy's own record; all its other keys begin with it. */
export const COPY_KEY = "copy";

/** Returns the state from stored data of any shape, or undefined. Written without zod: the first paint reads it. */
export function parseCopyState(stored: unknown): CopyState | undefined {
  if (stored === null || typeof stored !== "object") return undefined;
  const raw = stored as Record<keyof CopyState, unknown>;
  const sentinel = parseSentinel(raw.sentinel);
  const [segments, journal, owed] = [raw.segments, raw.journal, raw.owed].map(textsOf);
  if (!sentinel || !segments || !journal || !owed) return undefined;
  return { sentinel, segments, journal, owed, lines: Number(raw.lines) || 0 };
}

function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === "string") ? value : undefined;
}

/** Returns the state of a copy that holds nothing yet. */
export function emptyCopy(sentinel: Sentinel): CopyState {
  return { sentinel, segments: [], journal: [], owed: [], lines: 0 };
}
