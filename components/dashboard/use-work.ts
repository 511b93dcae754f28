// Long work at the press of a button: how far it is, its pace, and its giving up.
import { useEffect, useRef, useState } from "preact/hooks";
import type { WorkOptions } from "../../lib/app/work.ts";
import { useTask, type Task } from "./use-task.ts";
import type { Pace } from "./work-pace.ts";

/** What came of the work: its result, or that it was given up. */
export type Outcome<T> = { readonly given: false; readonly value: T } | { readonly given: true };

export type Work<T> = {
  readonly task: Task<Outcome<T>>;
  /** How far it is; undefined before it said so. */
  readonly pace: Pace | undefined;
  readonly begin: (work: (options: WorkOptions) => Promise<T>) => void;
  readonly cancel: () => void;
};

/** Returns the state of long work and its moves. Leaving the page gives it up. */
export function useWork<T>(): Work<T> {
  const [task, beginTask] = useTask<Outcome<T>>();
  const [pace, setPace] = useState<Pace>();
  const abortRef = useRef<AbortController>(undefined);
  useEffect(() => () => abortRef.current?.abort(), []);
  return {
    task,
    pace,
    begin: (work) => {
      const abort = new AbortController();
      const startedMs = performance.now();
      abortRef.current = abort;
      setPace(undefined);
      const onProgress: NonNullable<WorkOptions["onProgress"]> = ({ done, total }) =>
        setPace({ done, total, elapsedMs: performance.now() - startedMs });
      beginTask(async () => {
        try {
          return { given: false, value: await work({ signal: abort.signal, onProgress }) };
        } catch (thrown) {
          if (abort.signal.aborted) return { given: true };
          throw thrown;
        }
      });
    },
    cancel: () => abortRef.current?.abort(),
  };
}
