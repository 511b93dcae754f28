// Long computations as steps: done at once in a program, in turns with the page in a page.
import { pageTurns } from "./turns.ts";

/** A computation that can be laid aside wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Returns the result of a computation, done at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Returns the result of a computation that lets the page have a turn every few milliseconds; rejects with the signal's
 * reason where it was given up.
 */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  const turns = pageTurns();
  try {
    for (;;) {
      signal?.throwIfAborted();
      do {
        const { done, value } = steps.next();
        if (done) return value;
      } while (!turns.isDue());
      await turns.take();
    }
  } finally {
    turns.end();
  }
}
