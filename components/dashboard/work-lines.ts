// What the navigation says of long work while another section is open.
import type { ImportState } from "./data/import-state.ts";
import { summarise } from "./data/import-summary.ts";
import type { DeskStanding } from "./desk.ts";
import type { Standing } from "./long-work.ts";
import type { Pace } from "./work-pace.ts";
import type { WorkWords } from "../../assets/messages/work-line.ts";

/** One work: the panel of the Data section that shows it, what is said of it, and its share done, from 0 to 1. */
export type WorkLine = {
  readonly panel: "export" | "import" | "health" | "erase";
  readonly words: WorkWords;
  readonly part: number | undefined;
};

type Words = Readonly<Record<"busy" | "done" | "given" | "failed", WorkWords>>;

const WORDS = {
  exporting: {
    panel: "export",
    words: {
      busy: "exporting",
      done: "exported",
      given: "exportGiven",
      failed: "exportFailed",
    },
  },
  exportingFirst: {
    panel: "erase",
    words: {
      busy: "exporting",
      done: "exported",
      given: "exportGiven",
      failed: "exportFailed",
    },
  },
  checking: {
    panel: "health",
    words: { busy: "checking", done: "checked", given: "checkGiven", failed: "checkFailed" },
  },
  rebuilding: {
    panel: "health",
    words: {
      busy: "rebuilding",
      done: "rebuilt",
      given: "rebuildGiven",
      failed: "rebuildFailed",
    },
  },
  erasing: {
    panel: "erase",
    words: { busy: "erasing", done: "erased", given: "eraseGiven", failed: "eraseFailed" },
  },
} as const satisfies Record<
  Exclude<keyof DeskStanding, "importing">,
  { panel: WorkLine["panel"]; words: Words }
>;

const NAMES = ["exporting", "exportingFirst", "checking", "rebuilding", "erasing"] as const;

/** Returns a line for every work that is under way, waits for a decision or has ended. */
export function workLines(desk: DeskStanding): readonly WorkLine[] {
  const { state, pace } = desk.importing;
  const words = wordsOfImport(state);
  const importing: WorkLine[] = words
    ? [{ panel: "import", words, part: partOf(pace, state) }]
    : [];
  return [
    ...importing,
    ...NAMES.flatMap((name): WorkLine[] => {
      const stage = stageOf(desk[name]);
      if (!stage) return [];
      const { panel, words: each } = WORDS[name];
      return [{ panel, words: each[stage], part: partOf(desk[name].pace) }];
    }),
  ];
}

function stageOf({ task }: Standing<unknown>): keyof Words | undefined {
  if (task.state === "idle") return undefined;
  if (task.state !== "done") return task.state;
  // A rebuild may have been given up on another page.
  return task.value.given || task.value.value === "given" ? "given" : "done";
}

const IMPORT_WORDS = {
  reading: "importReading",
  checking: "importChecking",
  preview: "importWaits",
  starting: "importing",
  waiting: "importQueued",
  "at-once": "importing",
  writing: "importing",
  counting: "importCounting",
  undoing: "importUndoing",
  recounting: "importUndoing",
  done: "imported",
  refused: "importRefused",
} as const satisfies Record<string, WorkWords>;

function wordsOfImport(state: ImportState): WorkWords | undefined {
  if (state.state === "idle") return undefined;
  // A file that brings nothing new leaves nothing to decide.
  if (state.state === "preview" && summarise(state.preview.changes).length === 0) return undefined;
  return IMPORT_WORDS["stage" in state ? state.stage : state.state];
}

function partOf(pace: Pace | undefined, state?: ImportState): number | undefined {
  if (!pace || (state && !("stage" in state))) return undefined;
  return Math.min(1, pace.done / Math.max(1, pace.total));
}
