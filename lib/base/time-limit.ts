// A limit of time on work that may never end.
import { ShoalError } from "./errors.ts";

/** A running limit: `late` rejects with TIMEOUT when it is over, and `signal` is aborted by the same; `end` ends it. */
export type TimeLimit = {
  readonly late: Promise<never>;
  readonly signal: AbortSignal;
  readonly end: () => void;
};

/** Begins a limit of so many milliseconds. */
export function timeLimit(ms: number): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as ShoalError));
  });
  const timer = setTimeout(() => controller.abort(new ShoalError("TIMEOUT")), ms);
  return { late, signal, end: () => clearTimeout(timer) };
}
