// Turns between a computation and the page that it runs in.

/** How long a page computes before everything else has its turn. */
const TURN_MS = 20;

/** `isDue` tells whether the page should have its turn by now, `take` waits until it had one; `end` lets go of both. */
export type Turns = {
  readonly isDue: () => boolean;
  readonly take: () => Promise<void>;
  readonly end: () => void;
};

/** Returns the turns of a computation that begins now; it must be ended, or a program does not end. */
export function pageTurns(): Turns {
  // Not a timer: in a tab that nobody looks at it would wait for a second every time.
  const { port1, port2 } = new MessageChannel();
  port1.start();
  let until = performance.now() + TURN_MS;
  return {
    isDue: () => performance.now() >= until,
    take: async () => {
      await new Promise((resolve) => {
        port1.addEventListener("message", resolve, { once: true });
        port2.postMessage(undefined);
      });
      until = performance.now() + TURN_MS;
    },
    end: () => port1.close(),
  };
}
