// The import at work: its states, and the verbs that move it on.
import { useEffect, useReducer, useRef } from "preact/hooks";
import type { ReadOptions } from "../../../lib/exchange/read-map.ts";
import type { ImportPreview } from "../../../lib/app/move-map.ts";
import { toShoalError } from "../../../lib/base/errors.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { FIRST_IMPORT, stepImport, type ImportState } from "./import-state.ts";

export type Import = {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  /** Opens the refused file again, without the records that were refused. */
  readonly chooseRest: () => void;
  readonly apply: (preview: ImportPreview) => void;
  readonly cancel: () => void;
};

/** Returns the import's state and its moves. Leaving the page before applying gives it up. */
export function useImport(verbs: Pick<DataVerbs, "openImport" | "applyImport">): Import {
  const [state, step] = useReducer(stepImport, FIRST_IMPORT);
  const fileRef = useRef<File | undefined>(undefined);
  const readingRef = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => readingRef.current?.abort(), []);

  const choose = (file: File, options: ReadOptions = {}) => {
    if (state.state === "applying") return;
    const run = state.run + 1;
    const abort = new AbortController();
    readingRef.current?.abort();
    readingRef.current = abort;
    fileRef.current = file;
    step({ type: "choose", file: file.name });
    verbs
      .openImport(file, (stage) => step({ type: "stage", run, stage }), abort.signal, options)
      .then(
        (preview) => step({ type: "previewed", run, preview }),
        (thrown: unknown) => step({ type: "failed", run, error: toShoalError(thrown) }),
      );
  };
  const apply = (preview: ImportPreview) => {
    const { run } = state;
    step({ type: "apply" });
    verbs.applyImport(preview).then(
      (changes) => step({ type: "applied", run, changes }),
      (thrown: unknown) => step({ type: "failed", run, error: toShoalError(thrown) }),
    );
  };
  const cancel = () => {
    readingRef.current?.abort();
    step({ type: "cancel" });
  };
  const chooseRest = () => {
    if (fileRef.current) choose(fileRef.current, { leaveOut: true });
  };
  return { state, choose: (file) => choose(file), chooseRest, apply, cancel };
}
