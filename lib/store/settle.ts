// One transaction brought to its end: complete, or undone with the reason.
import { timeLimit } from "../base/time-limit.ts";

type Ending = { readonly done: Promise<void>; readonly abort: () => void };

/** How long an aborted transaction gets to say why. */
const REASON_MS = 1_000;

/**
 * Runs `work` and resolves after the transaction's `complete`, the only acknowledgement: a request's success can still
 * be undone by an abort (full disk). After `timeoutMs` the transaction is aborted, so that it cannot complete behind
 * an error that said it did not. Rejects with the transaction's own reason where it has one.
 */
export async function settle<T>(tx: Ending, work: () => Promise<T>, timeoutMs: number): Promise<T> {
  tx.done.catch(() => undefined); // its rejection is awaited below, after the work's own
  const { late, end } = timeLimit(timeoutMs);
  const finish = async () => {
    const result = await work();
    await tx.done;
    return result;
  };
  try {
    return await Promise.race([finish(), late]);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // already aborted or finished: the first error says why
    }
    throw (await reasonOf(tx, error)) ?? error;
  } finally {
    end();
  }
}

// When the browser aborts, requests only say AbortError; the transaction knows that the disk was full.
async function reasonOf(tx: Ending, error: unknown): Promise<unknown> {
  if (!(error instanceof DOMException) || error.name !== "AbortError") return undefined;
  const silent = new Promise<void>((resolve) => setTimeout(resolve, REASON_MS));
  return Promise.race([tx.done, silent]).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}
