// Long work as a panel shows it: how it stands, and its moves. Leaving the panel leaves it at work.
import type { LongWork, Standing } from "./long-work.ts";
import { useObserved } from "./use-observed.ts";

export type Work<T> = Standing<T> & Pick<LongWork<T>, "begin" | "cancel" | "forget">;

/** Returns how the work stands now, and its moves. */
export function useWork<T>(work: LongWork<T>): Work<T> {
  const { begin, cancel, forget } = work;
  return { ...useObserved(work), begin, cancel, forget };
}
