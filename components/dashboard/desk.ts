// The long works of a dashboard, above its sections: what is begun in one goes on in the others.
import type { IndexReport } from "../../lib/app/check-index.ts";
import type { Rebuilt } from "../../lib/app/read-rebuild.ts";
import type { DataVerbs, Exported } from "./dashboard-verbs.ts";
import { makeImportDesk, type ImportDesk, type ImportStanding } from "./data/import-desk.ts";
import { makeSampleDesk, type SampleDesk } from "./data/sample-desk.ts";
import { makeLongWork, type LongWork, type Standing } from "./long-work.ts";

export type Desk = {
  readonly exporting: LongWork<Exported>;
  /** The export that erasing offers. */
  readonly exportingFirst: LongWork<Exported>;
  readonly importing: ImportDesk;
  readonly sampling: SampleDesk;
  readonly checking: LongWork<IndexReport>;
  readonly rebuilding: LongWork<Rebuilt | undefined>;
  readonly erasing: LongWork<void>;
};

/** How each work of a desk stands, but the sample's: that is over in a moment, or follows an import that tells of itself. */
export type DeskStanding = Readonly<
  Record<Exclude<keyof Desk, "importing" | "sampling">, Standing<unknown>> & {
    importing: ImportStanding;
  }
>;

/** Returns a desk on which nothing is begun; `now` is a clock in milliseconds. */
export function makeDesk(
  verbs: Pick<DataVerbs, "openImport" | "applyImport" | "loadSample">,
  now: () => number = () => performance.now(),
): Desk {
  return {
    exporting: makeLongWork(now),
    exportingFirst: makeLongWork(now),
    importing: makeImportDesk(verbs, now),
    sampling: makeSampleDesk(verbs),
    checking: makeLongWork(now),
    rebuilding: makeLongWork(now),
    erasing: makeLongWork(now),
  };
}

/** Returns how each work stands now. */
export function readDesk(desk: Desk): DeskStanding {
  return {
    exporting: desk.exporting.read(),
    exportingFirst: desk.exportingFirst.read(),
    importing: desk.importing.read(),
    checking: desk.checking.read(),
    rebuilding: desk.rebuilding.read(),
    erasing: desk.erasing.read(),
  };
}

/** Forgets what came of works that have ended, once somebody has seen it. */
export function forgetEnded(desk: Desk): void {
  for (const work of Object.values(desk)) work.forget();
}

/** Tells whether leaving the page now would undo what is being written. */
export function isWriting({ importing }: Desk): boolean {
  const { state } = importing.read();
  return state.state === "applying" && (state.stage === "at-once" || state.stage === "writing");
}
