import fc from "fast-check";
import { expect, it } from "vitest";
import { weekOf } from "../../../lib/rank/decay.ts";
import {
  countSighting,
  foldEvidence,
  lastWeek,
  looksRead,
  NO_EVIDENCE,
} from "../../../lib/rank/evidence.ts";
import { anySightings, aSighting, NOW } from "./an-evidence.ts";

it("is the same in any order of sightings", () => {
  fc.assert(
    fc.property(anySightings, (sightings) => {
      expect(foldEvidence(sightings.toReversed())).toEqual(foldEvidence(sightings));
    }),
  );
});

it("comes back to what it was when a sighting is counted out again", () => {
  fc.assert(
    fc.property(anySightings, anySightings, (kept, withdrawn) => {
      const before = foldEvidence(kept);
      const all = foldEvidence([...kept, ...withdrawn]);
      const after = withdrawn.reduce((rest, each) => countSighting(rest, each, -1), all);
      expect(after).toEqual(before);
    }),
  );
});

it("keeps equal sets of traits as one cohort", () => {
  const evidence = foldEvidence([
    aSighting({ read: 5, groups: [{ traits: ["interest:trails", "age:65+"], seen: 2 }] }),
    aSighting({ read: 3, groups: [["age:65+", "interest:trails"]] }),
    aSighting({ read: 2, days: 14 }),
  ]);
  const week = weekOf(NOW);
  expect(evidence).toEqual({
    sightings: 3,
    looks: [week - 2, 2, week, 8],
    quiet: [week - 2, 2, week, 5], // 3 of 5, 2 of 3 and 2 of 2 read items showed nobody of note
    squares: 5,
    cohorts: [
      {
        traits: ["age:65+", "interest:trails"],
        line: "\tage:65+\tinterest:trails\t",
        seen: [week, 3],
      },
    ],
  });
  expect(looksRead(evidence)).toBe(10);
  expect(lastWeek(evidence)).toBe(week);
});

it("has no last week where there was no look", () => {
  expect(lastWeek(NO_EVIDENCE)).toBeUndefined();
});
