// What profiles keep of evidence gives it back, and what is none is said.
import fc from "fast-check";
import { expect, test } from "vitest";
import { packEvidence, sameEvidence, unpackEvidence, wasRead } from "../../../lib/index/profile.ts";
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

test("tells whether anything was read", () => {
  const kept = packEvidence(aChannel("c:1", [[2, "age:25-34", "interest:running"]]).evidence);
  expect(wasRead(kept)).toBe(true);
  expect(wasRead(packEvidence(NO_EVIDENCE))).toBe(false);
});

test("tells other evidence from the same", () => {
  const [one, two] = [2, 3].map((times) => aChannel("c:1", [[times, "need:rest"]]).evidence);
  expect(sameEvidence(packEvidence(one!), packEvidence(structuredClone(one!)))).toBe(true);
  expect(sameEvidence(packEvidence(one!), packEvidence(two!))).toBe(false);
  expect(sameEvidence(undefined, packEvidence(NO_EVIDENCE))).toBe(false);
});

const KEPT = [3, 9, 2, 2900, 5, 0, 2, 2900, 3, 1, 0];

const HARMS: readonly (readonly [string, number[]])[] = [
  ["more looks than there are", KEPT.with(2, 99)],
  ["fewer looks than none", KEPT.with(2, -1)],
  ["looks of no number", KEPT.with(2, NaN)],
  ["more of the quiet than there are", KEPT.with(5, 60)],
  ["a cohort's length too much", KEPT.with(9, 2)],
  ["a cohort's length below 0", KEPT.with(6, -3)],
  ["a trait that is not there", KEPT.with(10, 7)],
  ["a trait before the first", KEPT.with(10, -1)],
  ["half a trait", KEPT.with(10, 0.5)],
  ["nothing after a length", KEPT.slice(0, 7)],
  ["two numbers alone", [9, 9]],
  ["nothing at all", []],
];

test.each(HARMS)("refuses %s", (_, numbers) => {
  expect(unpackEvidence({ traits: "need:rest", numbers: KEPT }).cohorts).toHaveLength(1);
  expect(() => unpackEvidence({ traits: "need:rest", numbers })).toThrow("DATABASE_DAMAGED");
});

test.each([["9 9"], [{}], [{ traits: "need:rest" }], [{ traits: "", numbers: { length: 3 } }]])(
  "refuses %j",
  (kept) => {
    expect(() => unpackEvidence(kept as never)).toThrow("DATABASE_DAMAGED");
  },
);
