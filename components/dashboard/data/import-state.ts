// The import's states and what moves it from one to the next; an answer to an import given up since is ignored.
import type { ImportPreview } from "../../../lib/app/move-map.ts";
import type { ShoalError } from "../../../lib/base/errors.ts";
import type { MapChanges } from "../../../lib/exchange/compare-maps.ts";

/** What is being done with a chosen file. */
export type ImportStage = "reading" | "checking";

/** `run` numbers the attempts: answers carry the number of the one they belong to. */
export type ImportState =
  | { readonly state: "idle"; readonly run: number }
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
      readonly preview: ImportPreview;
    }
  | { readonly state: "applying"; readonly run: number; readonly file: string }
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
  | { readonly type: "previewed"; readonly run: number; readonly preview: ImportPreview }
  | { readonly type: "apply" }
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
      return state.state === "preview" ? { state: "applying", run, file: state.file } : state;
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
