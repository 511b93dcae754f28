// Keeps the second copy no further behind than the last save: one entry and the sentinel, in one write, per command.
import { randomId } from "../base/ids.ts";
import type { CopyArea } from "../browser/copy-area.ts";
import { plainText } from "../browser/pack-text.ts";
import { COPY_KEY, emptyCopy, type CopyState } from "../model/copy-state.ts";
import { totalOf } from "../model/sentinel.ts";
import type { Commit } from "../store/watch-records.ts";
import { readCopyState } from "./read-copy-state.ts";

/** Commands that changed more records than this are copied after they are acknowledged. */
const MOST_AT_ONCE = 300;

/** Entries that the journal may hold before they are joined into a segment. */
const MOST_ENTRIES = 150;

/**
 * Copies a commit. Resolves when the copy has it, or, for a large one, when the copy says that it is owed; that rest
 * is then written behind it, as is the tidying of a long journal.
 */
export async function keepCommit(area: CopyArea, commit: Commit): Promise<void> {
  const { sentinel, changes, extras } = commit;
  const empty = totalOf(sentinel) === 0 && !extras;
  const many = !empty && changes.length > MOST_AT_ONCE;
  const key = randomId(`${COPY_KEY}:${sentinel.seq}`);
  const entry = many || empty ? undefined : entryOf(commit);
  const state = await area.alone("copy", async () => {
    const known = await readCopyState(area);
    const before = known ?? startOf(commit);
    const after = stepState(before, commit, key, many);
    await area.write(
      new Map<string, unknown>([...(entry ? [[key, entry] as const] : []), [COPY_KEY, after]]),
    );
    if (empty && after.segments.length === 0) await dropAll(area, before);
    return after;
  });
  if (!many && state.journal.length <= MOST_ENTRIES) return;
  const { writeOwed, joinJournal } = await import("./tidy-copy.ts");
  // Not awaited: the copy already says what it owes, and the guard of the next start goes on from there.
  void (many ? writeOwed(area, commit, key) : joinJournal(area)).catch(() => undefined);
}

function entryOf({ sentinel: { seq }, changes, extras }: Commit): string {
  const lines = changes.flatMap(({ kind, after }) =>
    after ? [JSON.stringify([seq, kind, after])] : [],
  );
  if (extras) lines.push(JSON.stringify([seq, "extras", extras]));
  return plainText(lines.join("\n"));
}

// Without a state the copy can be whole only if this is the first command of all.
function startOf({ sentinel }: Commit): CopyState {
  return { ...emptyCopy(sentinel), owed: sentinel.seq === 1 ? [] : ["start"] };
}

function stepState(before: CopyState, commit: Commit, key: string, many: boolean): CopyState {
  const { sentinel } = commit;
  const newest = sentinel.seq > before.sentinel.seq || sentinel.epoch > before.sentinel.epoch;
  if (newest && totalOf(sentinel) === 0 && !commit.extras) return emptyCopy(sentinel);
  // What was deleted is still in the segments: they are owed a rewrite, and until then hold too much, never too little.
  const deleted = commit.changes.some(({ after }) => !after);
  const owed = many || deleted ? [...before.owed, deleted ? `rewrite ${key}` : key] : before.owed;
  return {
    ...before,
    sentinel: newest ? sentinel : before.sentinel,
    journal: many ? before.journal : [...before.journal, key],
    owed,
  };
}

async function dropAll(area: CopyArea, { segments, journal }: CopyState): Promise<void> {
  await area.remove([...segments, ...journal]);
}
