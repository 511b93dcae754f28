// A command that writes records, from its transaction to the second copy, while nothing heals the map.
import { toShoalError, type ShoalError } from "../base/errors.ts";
import { randomId } from "../base/ids.ts";
import type { WriteTransaction } from "./schema.ts";
import { settle } from "./settle.ts";
import type { StoreGuard } from "./store.ts";
import { watchRecords } from "./watch-records.ts";

/** A command's result, and why the second copy does not have it, where that must be told. */
export type Written<T> = { readonly result: T; readonly uncopied?: ShoalError | undefined };

/**
 * Runs `work` in a watched transaction and tells the guard of what it changed. Rejects where nothing was written, with
 * the signal's reason where a healing took too long.
 * Healing reads the whole map before it writes it: a command that came between the two would be lost.
 */
export function writeWatched<T>(
  guard: Pick<StoreGuard, "beside" | "committed">,
  begin: () => WriteTransaction,
  work: (tx: WriteTransaction) => Promise<T>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Written<T>> {
  const write = async () => {
    const tx = begin();
    const command = () => watchRecords(tx, work, () => randomId("m"));
    const { result, commit } = await settle(tx, command, timeoutMs);
    if (!commit) return { result };
    // It is written: what the copy refuses is told, and must not make the command run again.
    const uncopied = await guard.committed(commit).then(() => undefined, toShoalError);
    return { result, uncopied };
  };
  return guard.beside(write, { signal });
}
