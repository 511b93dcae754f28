// The states of an import.
import { expect, test } from "vitest";
import {
  FIRST_IMPORT,
  stepImport,
  type ImportEvent,
  type ImportState,
} from "../../../../../components/dashboard/data/import-state.ts";
import { ShoalError } from "../../../../../lib/base/errors.ts";
import { compareMaps } from "../../../../../lib/exchange/compare-maps.ts";
import { EMPTY_MAP } from "../../../../../lib/model/map.ts";

const changes = compareMaps(EMPTY_MAP, EMPTY_MAP);
const preview = { incoming: EMPTY_MAP, changes, warnings: [] };
const error = new ShoalError("FILE_NOT_JSON");

const choose: ImportEvent = { type: "choose", file: "team.shoal.json" };
const file = "team.shoal.json";

function walk(...events: ImportEvent[]): ImportState {
  return events.reduce(stepImport, FIRST_IMPORT);
}

test("goes from choosing through the preview to the report", () => {
  expect(walk(choose)).toEqual({ state: "working", run: 1, file, stage: "reading" });
  expect(walk(choose, { type: "stage", run: 1, stage: "checking" })).toMatchObject({
    stage: "checking",
  });
  const previewed: ImportEvent = { type: "previewed", run: 1, preview };
  expect(walk(choose, previewed)).toEqual({ state: "preview", run: 1, file, preview });
  expect(walk(choose, previewed, { type: "apply" })).toEqual({
    state: "applying",
    run: 1,
    file,
    stage: "starting",
  });
  expect(walk(choose, previewed, { type: "apply" }, { type: "applied", run: 1, changes })).toEqual({
    state: "done",
    run: 1,
    file,
    changes,
  });
});

test("shows a refusal while reading and a failure while writing", () => {
  const failed: ImportEvent = { type: "failed", run: 1, error };
  expect(walk(choose, failed)).toEqual({ state: "refused", run: 1, file, error });
  expect(
    walk(choose, { type: "previewed", run: 1, preview }, { type: "apply" }, failed),
  ).toMatchObject({ state: "refused" });
});

test("forgets what an import given up since still answers", () => {
  const cancelled = walk(choose, { type: "cancel" });
  expect(cancelled).toEqual({ state: "idle", run: 2 });
  expect(stepImport(cancelled, { type: "previewed", run: 1, preview })).toBe(cancelled);
  const again = stepImport(cancelled, choose);
  expect(again).toMatchObject({ state: "working", run: 3 });
  expect(stepImport(again, { type: "failed", run: 1, error })).toBe(again);
});

test("says that an import given up on its way brought nothing, until another begins", () => {
  const applying = walk(choose, { type: "previewed", run: 1, preview }, { type: "apply" });
  const waiting = stepImport(applying, { type: "work", run: 1, stage: "waiting" });
  const given = stepImport(waiting, { type: "undone", run: 1 });
  expect(given).toEqual({ state: "idle", run: 2, given: true });
  expect(stepImport(given, choose)).not.toHaveProperty("given");
  expect(stepImport(given, { type: "cancel" })).toEqual({ state: "idle", run: 3 });
});

test("can neither be cancelled nor begun anew while it writes", () => {
  const applying = walk(choose, { type: "previewed", run: 1, preview }, { type: "apply" });
  expect(stepImport(applying, { type: "cancel" })).toBe(applying);
  expect(stepImport(applying, choose)).toBe(applying);
});

test("writes nothing that was not previewed", () => {
  expect(stepImport(FIRST_IMPORT, { type: "apply" })).toBe(FIRST_IMPORT);
  expect(walk(choose, { type: "apply" })).toMatchObject({ state: "working" });
  expect(walk(choose, { type: "failed", run: 1, error }, { type: "apply" })).toMatchObject({
    state: "refused",
  });
});
