// Long work that outlives the section it was begun in: how far it is, its pace, its giving up, and what came of it.
import type { WorkOptions } from "../../lib/app/work.ts";
import { toShoalError } from "../../lib/base/errors.ts";
import { hold, type Observed } from "./observed.ts";
import type { Task } from "./use-task.ts";
import type { Pace } from "./work-pace.ts";

/** What came of the work: its result, or that it was given up. */
export type Outcome<T> = { readonly given: false; readonly value: T } | { readonly given: true };

/** How the work stands; `pace` is undefined before it said how far it is. */
export type Standing<T> = { readonly task: Task<Outcome<T>>; readonly pace: Pace | undefined };

export type LongWork<T> = Observed<Standing<T>> & {
  /** Begins the work, unless it is under way. */
  readonly begin: (work: (options: WorkOptions) => Promise<T>) => void;
  readonly cancel: () => void;
  /** Forgets what came of it; what is under way goes on. */
  readonly forget: () => void;
};

const IDLE = { task: { state: "idle" }, pace: undefined } as const;

/** Returns work that is not begun; `now` is a clock in milliseconds. */
export function makeLongWork<T>(now: () => number): LongWork<T> {
  const { read, listen, set } = hold<Standing<T>>(IDLE);
  let abort = new AbortController();
  const isBusy = () => read().task.state === "busy";
  const begin = async (work: (options: WorkOptions) => Promise<T>) => {
    abort = new AbortController();
    const { signal } = abort;
    const startedMs = now();
    set({ task: { state: "busy" }, pace: undefined });
    const onProgress: NonNullable<WorkOptions["onProgress"]> = (progress) =>
      set({ ...read(), pace: { ...progress, elapsedMs: now() - startedMs } });
    const end = (task: Task<Outcome<T>>) => set({ task, pace: undefined });
    try {
      end({ state: "done", value: { given: false, value: await work({ signal, onProgress }) } });
    } catch (thrown) {
      if (signal.aborted) end({ state: "done", value: { given: true } });
      else end({ state: "failed", error: toShoalError(thrown) });
    }
  };
  return {
    read,
    listen,
    begin: (work) => {
      if (!isBusy()) void begin(work);
    },
    cancel: () => abort.abort(),
    forget: () => {
      if (!isBusy()) set(IDLE);
    },
  };
}
