import { expect, test } from "vitest";
import { sharedReason } from "../../../components/shared-reason.ts";

const HOKA = ["purchase:hoka;relation=rival"];
const CAR = ["owns:car;tier=high", "purchase:boat"];

test.each([
  ["of all the looks once", [HOKA, HOKA], HOKA],
  ["of one look", [CAR], CAR],
  ["of each look where they differ", [HOKA, CAR], undefined],
  ["of each look where one has none", [HOKA, undefined], undefined],
  ["of nobody where nothing follows", [undefined, undefined], undefined],
  ["of nobody where a reason is empty", [[]], undefined],
  ["of no looks", [], undefined],
])("says the reason %s", (_what, reasons, shared) => {
  expect(sharedReason(reasons.map((because) => ({ because })))).toEqual(shared);
});
