// A list that is saved at each change: changes that follow fast build on each other, not on what was last read.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export type ListEdits<T> = {
  /** The list as it will be once all that was begun is saved. */
  readonly shown: readonly T[];
  /** Changes the list and saves it; a change that could not be saved is part of the next one. */
  readonly apply: (change: (list: readonly T[]) => readonly T[]) => Promise<unknown>;
};

/** Returns the list with its unsaved changes, and how to change it; once nothing is under way, what was read counts. */
export function useListEdits<T>(
  values: readonly T[],
  onSave: (values: readonly T[]) => Promise<unknown>,
): ListEdits<T> {
  const [pending, setPending] = useState<readonly T[]>();
  // Beside the state, which a second change in the same moment would not see yet.
  const latestRef = useRef<readonly T[] | undefined>(undefined);
  const underWayRef = useRef(0);
  // A change may wait for something first, such as a new word: what was read when it began is old by then.
  const nowRef = useRef({ values, onSave });
  useLayoutEffect(() => {
    nowRef.current = { values, onSave };
  });
  const read = JSON.stringify(values);
  useEffect(() => {
    if (underWayRef.current > 0) return;
    latestRef.current = undefined;
    setPending(undefined);
  }, [read]);
  return {
    shown: pending ?? values,
    apply: async (change) => {
      const next = change(latestRef.current ?? nowRef.current.values);
      latestRef.current = next;
      underWayRef.current++;
      setPending(next);
      try {
        return await nowRef.current.onSave(next);
      } finally {
        underWayRef.current--;
      }
    },
  };
}
