// Waiting for what a browser does in its own time.
import { setTimeout as pause } from "node:timers/promises";

/** Returns after so many milliseconds. */
export async function sleep(ms: number): Promise<void> {
  await pause(ms);
}

/**
 * Asks until the answer is truthy, and returns it. Answers that throw count as "not yet". Throws after `timeoutMs`,
 * naming what was waited for and the last error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false | "" | 0>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: last });
    await sleep(40);
  }
}
