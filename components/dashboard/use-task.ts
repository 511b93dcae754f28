// One piece of work at the press of a button: not begun, under way, done with its result, or failed with its reason.
import { useEffect, useRef, useState } from "preact/hooks";
import { toShoalError, type ShoalError } from "../../lib/base/errors.ts";

export type Task<T> =
  | { readonly state: "idle" }
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "failed"; readonly error: ShoalError };

/** Returns the state of the work and how to begin it; a second beginning outdates the first. */
export function useTask<T>(): readonly [Task<T>, (work: () => Promise<T>) => void] {
  const [task, setTask] = useState<Task<T>>({ state: "idle" });
  const latestRef = useRef(0);
  useEffect(() => () => void (latestRef.current = -1), []);
  const begin = (work: () => Promise<T>) => {
    const mine = ++latestRef.current;
    const settle = (next: Task<T>) => {
      if (mine === latestRef.current) setTask(next);
    };
    setTask({ state: "busy" });
    work().then(
      (value) => settle({ state: "done", value }),
      (thrown: unknown) => settle({ state: "failed", error: toShoalError(thrown) }),
    );
  };
  return [task, begin];
}
