// Long computations as steps: done at once in a program, in turns with the page in a page.

/** A computation that can be laid aside wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How long a page computes before everything else has its turn. */
const TURN_MS = 20;

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
  // Not a timer: in a tab that nobody looks at it would wait for a second every time.
  const { port1, port2 } = new MessageChannel();
  port1.start();
  try {
    for (;;) {
      const until = performance.now() + TURN_MS;
      do {
        const { done, value } = steps.next();
        if (done) return value;
      } while (performance.now() < until);
      signal?.throwIfAborted();
      await new Promise((resolve) => {
        port1.addEventListener("message", resolve, { once: true });
        port2.postMessage(undefined);
      });
    }
  } finally {
    port1.close();
  }
}
