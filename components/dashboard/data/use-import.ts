// The import at work: its states, and the verbs that move it on.
import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { ReadOptions } from "../../../lib/exchange/read-map.ts";
import type { OpenedImport } from "../../../lib/app/run-import.ts";
import type { WorkProgress } from "../../../lib/app/work.ts";
import { toShoalError } from "../../../lib/base/errors.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import type { Pace } from "../work-pace.ts";
import { FIRST_IMPORT, stepImport, type ImportState } from "./import-state.ts";

export type Import = {
  readonly state: ImportState;
  /** How far the pass under way is; undefined before it said so. */
  readonly pace: Pace | undefined;
  readonly choose: (file: File) => void;
  /** Opens the refused file again, without the records that were refused. */
  readonly chooseRest: () => void;
  readonly apply: (opened: OpenedImport) => void;
  readonly cancel: () => void;
};

/** Returns the import's state and its moves. Leaving the page gives it up. */
export function useImport(verbs: Pick<DataVerbs, "openImport" | "applyImport">): Import {
  const [state, step] = useReducer(stepImport, FIRST_IMPORT);
  const [pace, setPace] = useState<Pace>();
  const fileRef = useRef<File | undefined>(undefined);
  const workRef = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => workRef.current?.abort(), []);

  /** Begins a pass: what it is given up by, and what hears how far it is. */
  const beginPass = () => {
    const abort = new AbortController();
    workRef.current?.abort();
    workRef.current = abort;
    let startedMs = performance.now();
    setPace(undefined);
    const onProgress = ({ done, total }: WorkProgress) =>
      setPace({ done, total, elapsedMs: performance.now() - startedMs });
    const restart = () => {
      startedMs = performance.now();
      setPace(undefined);
    };
    return { signal: abort.signal, onProgress, restart };
  };

  const choose = (file: File, options: ReadOptions = {}) => {
    if (state.state === "applying") return;
    const run = state.run + 1;
    const { signal, onProgress } = beginPass();
    fileRef.current = file;
    step({ type: "choose", file: file.name });
    const tell = (stage: "reading" | "checking") => step({ type: "stage", run, stage });
    verbs.openImport(file, { ...options, tell, signal, onProgress }).then(
      (preview) => step({ type: "previewed", run, preview }),
      (thrown: unknown) => step({ type: "failed", run, error: toShoalError(thrown) }),
    );
  };
  const apply = (opened: OpenedImport) => {
    const { run } = state;
    const { signal, onProgress, restart } = beginPass();
    step({ type: "apply" });
    const tell = (stage: "writing" | "counting" | "undoing") => {
      restart();
      step({ type: "work", run, stage });
    };
    verbs.applyImport(opened, { signal, onProgress, tell }).then(
      (changes) => step({ type: "applied", run, changes }),
      (thrown: unknown) =>
        step(
          signal.aborted
            ? { type: "undone", run }
            : { type: "failed", run, error: toShoalError(thrown) },
        ),
    );
  };
  const cancel = () => {
    workRef.current?.abort();
    step({ type: "cancel" });
  };
  const chooseRest = () => {
    if (fileRef.current) choose(fileRef.current, { leaveOut: true });
  };
  return { state, pace, choose: (file) => choose(file), chooseRest, apply, cancel };
}
