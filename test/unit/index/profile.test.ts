// What profiles keep of evidence gives it back, and what is none is said.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  packEvidence,
  sameEvidence,
  statesTrait,
  unpackEvidence,
  wasRead,
} from "../../../lib/index/profile.ts";
import { NO_EVIDENCE } from "../../../lib/rank/evidence.ts";
import { aChannel } from "../rank/an-evidence.ts";

const TRAITS = ["age:25-34", "interest:running", "兴趣:跑步", "need:rest"];

const SOME = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.subarray(TRAITS)), { maxLength: 6 })
  .map((groups) =>
    aChannel(
      "c:1",
      groups.map(([times, some]) => [times, ...some]),
    ),
  );

test("gives evidence back as it was", () => {
  fc.assert(
    fc.property(SOME, ({ evidence }) => {
      expect(unpackEvidence(packEvidence(evidence))).toEqual(evidence);
    }),
  );
});

test("tells what it states, and whether anything was read", () => {
  const kept = packEvidence(aChannel("c:1", [[2, "age:25-34", "interest:running"]]).evidence);
  expect(statesTrait(kept, "interest:running")).toBe(true);
  expect(statesTrait(kept, "interest:run")).toBe(false);
  expect(wasRead(kept)).toBe(true);
  expect(wasRead(packEvidence(NO_EVIDENCE))).toBe(false);
});

test("tells other evidence from the same", () => {
  const [one, two] = [2, 3].map((times) => aChannel("c:1", [[times, "need:rest"]]).evidence);
  expect(sameEvidence(packEvidence(one!), packEvidence(structuredClone(one!)))).toBe(true);
  expect(sameEvidence(packEvidence(one!), packEvidence(two!))).toBe(false);
  expect(sameEvidence(undefined, packEvidence(NO_EVIDENCE))).toBe(false);
});

test.each([
  ["a length too much", [1, 1, 0, 0, 2, 2900, 1, 2, 0]],
  ["a length below 0", [1, 1, 0, 0, -3, 2900, 1, 1, 0]],
  ["a trait that is not there", [1, 1, 0, 0, 2, 2900, 1, 1, 7]],
  ["nothing after a length", [1, 1, 0, 0, 2]],
])("refuses %s", (_, numbers) => {
  expect(() => unpackEvidence({ traits: "need:rest", numbers })).toThrow("DATABASE_DAMAGED");
});
