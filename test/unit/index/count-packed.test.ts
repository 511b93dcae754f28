// Counting in what is kept is counting in the evidence itself, to the last number.
import { serialize } from "node:v8";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countPacked } from "../../../lib/index/count-packed.ts";
import { packEvidence, type PackedEvidence } from "../../../lib/index/profile.ts";
import { countSighting, foldEvidence, NO_EVIDENCE } from "../../../lib/rank/evidence.ts";
import { anySightings, aSighting } from "../rank/an-evidence.ts";

test("gives what counting in the evidence gives, and its trait numbers, step by step", () => {
  fc.assert(
    fc.property(anySightings, anySightings, (kept, added) => {
      let evidence = foldEvidence(kept);
      const steps = [
        ...added.map((each) => [each, 1] as const),
        ...[...added, ...kept].map((each) => [each, -1] as const),
      ];
      for (const [sighting, sign] of steps) {
        const packed = countPacked(packEvidence(evidence), sighting, sign);
        evidence = countSighting(evidence, sighting, sign);
        expect(packed).toEqual(packEvidence(evidence));
      }
      expect(evidence).toEqual(NO_EVIDENCE);
    }),
  );
});

test("leaves what it was given as it was", () => {
  const kept = packEvidence(foldEvidence([aSighting({ read: 5, groups: [["age:65+"]] })]));
  const before = structuredClone(kept);
  countPacked(kept, aSighting({ read: 3, groups: [["age:65+"], ["interest:trails"]] }), 1);
  expect(kept).toEqual(before);
});

test("counts a trait that comes before all others, and drops one that is gone", () => {
  const [late, early] = [
    aSighting({ read: 1, groups: [["need:rest"]] }),
    aSighting({ read: 1, groups: [["age:65+"]] }),
  ];
  const both = countPacked(packEvidence(foldEvidence([late])), early, 1);
  expect(both.traits).toBe("age:65+\tneed:rest");
  expect(countPacked(both, late, -1).traits).toBe("age:65+");
});

test("writes what was read before as shortly as what is new", () => {
  const groups = Array.from({ length: 200 }, (_, i) => [`interest:${i}`]);
  const fresh = packEvidence(foldEvidence([aSighting({ read: 200, groups })]));
  const sizeOf = ({ numbers }: PackedEvidence) => serialize(numbers).length;
  const shortest = ({ numbers }: PackedEvidence) => {
    const list: number[] = [];
    for (const each of numbers) list.push(each);
    return serialize(list).length;
  };
  const read = structuredClone(fresh);
  expect(sizeOf(read)).toBeGreaterThan(1.5 * shortest(read)); // why it matters
  const counted = countPacked(read, aSighting({ read: 1, groups: [["interest:7"]] }), 1);
  expect(sizeOf(counted)).toBe(shortest(counted));
  expect(sizeOf(fresh)).toBe(shortest(fresh));
});

test("refuses what is no evidence", () => {
  const sighting = aSighting({ read: 1 });
  expect(() => countPacked({ traits: "need:rest", numbers: [9, 9] }, sighting, 1)).toThrow(
    "DATABASE_DAMAGED",
  );
});
