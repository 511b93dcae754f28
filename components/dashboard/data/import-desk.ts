// The import at work: its states, and the verbs that move it on; it outlives the panel that shows it.
import { toShoalError } from "../../../lib/base/errors.ts";
import type { ReadOptions } from "../../../lib/exchange/read-map.ts";
import type { OpenedImport } from "../../../lib/app/run-import.ts";
import type { ImportWork } from "../../../lib/app/stream-import.ts";
import type { WorkProgress } from "../../../lib/app/work.ts";
import type { DataVerbs } from "../dashboard-verbs.ts";
import { hold, type Observed } from "../observed.ts";
import type { Pace } from "../work-pace.ts";
import { FIRST_IMPORT, stepImport, type ImportEvent, type ImportState } from "./import-state.ts";

/** How an import stands; `pace` is how far the pass under way is, undefined before it said so. */
export type ImportStanding = { readonly state: ImportState; readonly pace: Pace | undefined };

export type ImportDesk = Observed<ImportStanding> & {
  readonly choose: (file: File) => void;
  /** Opens the refused file again, without the records that were refused. */
  readonly chooseRest: () => void;
  readonly apply: (opened: OpenedImport) => void;
  readonly cancel: () => void;
  /** Forgets what came of it; what is under way goes on, and a preview waits. */
  readonly forget: () => void;
};

/** Returns an import that is not begun; `now` is a clock in milliseconds. */
export function makeImportDesk(
  verbs: Pick<DataVerbs, "openImport" | "applyImport">,
  now: () => number,
): ImportDesk {
  const { read, listen, set } = hold<ImportStanding>({ state: FIRST_IMPORT, pace: undefined });
  let chosen: File | undefined;
  let pass = new AbortController();
  const step = (event: ImportEvent) => set({ ...read(), state: stepImport(read().state, event) });

  /** Begins a pass: what it is given up by, and what hears how far it is. */
  const beginPass = () => {
    pass.abort();
    pass = new AbortController();
    const { signal } = pass;
    let startedMs = 0;
    const restart = () => {
      startedMs = now();
      set({ ...read(), pace: undefined });
    };
    restart();
    const onProgress = ({ done, total }: WorkProgress) => {
      if (pass.signal !== signal) return;
      set({ ...read(), pace: { done, total, elapsedMs: now() - startedMs } });
    };
    return { signal, onProgress, restart };
  };

  const choose = (file: File, options: ReadOptions = {}) => {
    if (read().state.state === "applying") return;
    const { signal, onProgress } = beginPass();
    chosen = file;
    step({ type: "choose", file: file.name });
    const { run } = read().state;
    const tell = (stage: "reading" | "checking") => step({ type: "stage", run, stage });
    verbs.openImport(file, { ...options, tell, signal, onProgress }).then(
      (preview) => step({ type: "previewed", run, preview }),
      (thrown: unknown) => step({ type: "failed", run, error: toShoalError(thrown) }),
    );
  };
  const apply = (opened: OpenedImport) => {
    if (read().state.state !== "preview") return;
    const { run } = read().state;
    const { signal, onProgress, restart } = beginPass();
    step({ type: "apply" });
    const tell = (stage: ImportWork) => {
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
  return {
    read,
    listen,
    choose: (file) => choose(file),
    chooseRest: () => chosen && choose(chosen, { leaveOut: true }),
    apply,
    cancel: () => {
      pass.abort();
      step({ type: "cancel" });
    },
    forget: () => {
      const { state } = read().state;
      if (state === "done" || state === "refused" || state === "idle") step({ type: "cancel" });
    },
  };
}
