// The import's states and what moves it from one to the next; an answer to an import given up since is ignored.
import type { OpenedImport } from "../../../lib/app/run-import.ts";
import type { ImportWork } from "../../../lib/app/stream-import.ts";
import type { ShoalError } from "../../../lib/base/errors.ts";
import type { MapChanges } from "../../../lib/exchange/compare-maps.ts";

/** What is being done with a chosen file. */
export type ImportStage = "reading" | "checking";

/** `run` numbers the attempts: answers carry the number of the one they belong to. */
export type ImportState =
  /** `given`: the last import was given up after it had begun, and nothing of it is in the map. */
  | { readonly state: "idle"; readonly run: number; readonly given?: true }
  | {
      readonly state: "working";
      readonly run: number;
      readonly file: string;
      readonly stage: ImportStage;
    }
  | {
      readonly state: "preview";
      readonly run: number;
      readonly file: string;
      readonly preview: OpenedImport;
    }
  | {
      readonly state: "applying";
      readonly run: number;
      readonly file: string;
      readonly stage: "starting" | ImportWork;
    }
  | {
      readonly state: "done";
      readonly run: number;
      readonly file: string;
      readonly changes: MapChanges;
    }
  | {
      readonly state: "refused";
      readonly run: number;
      readonly file: string;
      readonly error: ShoalError;
    };

export type ImportEvent =
  | { readonly type: "choose"; readonly file: string }
  | { readonly type: "stage"; readonly run: number; readonly stage: ImportStage }
  | { readonly type: "previewed"; readonly run: number; readonly preview: OpenedImport }
  | { readonly type: "apply" }
  | { readonly type: "work"; readonly run: number; readonly stage: ImportWork }
  | { readonly type: "undone"; readonly run: number }
  | { readonly type: "applied"; readonly run: number; readonly changes: MapChanges }
  | { readonly type: "failed"; readonly run: number; readonly error: ShoalError }
  | { readonly type: "cancel" };

export const FIRST_IMPORT: ImportState = { state: "idle", run: 0 };

/** Returns the state after an event. Nothing can be chosen or cancelled while a file is being applied. */
export function stepImport(state: ImportState, event: ImportEvent): ImportState {
  const { run } = state;
  if ("run" in event && event.run !== run) return state;
  switch (event.type) {
    case "choose":
      if (state.state === "applying") return state;
      return { state: "working", run: run + 1, file: event.file, stage: "reading" };
    case "stage":
      return state.state === "working" ? { ...state, stage: event.stage } : state;
    case "previewed":
      if (state.state !== "working") return state;
      return { state: "preview", run, file: state.file, preview: event.preview };
    case "apply":
      return state.state === "preview"
        ? { state: "applying", run, file: state.file, stage: "starting" }
        : state;
    case "work":
      return state.state === "applying" ? { ...state, stage: event.stage } : state;
    case "undone":
      return state.state === "applying" ? { state: "idle", run: run + 1, given: true } : state;
    case "applied":
      if (state.state !== "applying") return state;
      return { state: "done", run, file: state.file, changes: event.changes };
    case "failed":
      if (state.state !== "working" && state.state !== "applying") return state;
      return { state: "refused", run, file: state.file, error: event.error };
    case "cancel":
      return state.state === "applying" ? state : { state: "idle", run: run + 1 };
  }
}
