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

const BROADER = new Map([["interest:trails", ["interest:outdoors"]]]);

it("is the same in any order of sightings", () => {
  fc.assert(
    fc.property(anySightings, (sightings) => {
      expect(foldEvidence(sightings.toReversed(), BROADER)).toEqual(
        foldEvidence(sightings, BROADER),
      );
    }),
  );
});

it("comes back to what it was when a sighting is counted out again", () => {
  fc.assert(
    fc.property(anySightings, anySightings, (kept, withdrawn) => {
      const before = foldEvidence(kept, BROADER);
      const all = foldEvidence([...kept, ...withdrawn], BROADER);
      const after = withdrawn.reduce((rest, each) => countSighting(rest, each, -1, BROADER), all);
      expect(after).toEqual(before);
    }),
  );
});

it("keeps equal sets of traits as one cohort, however they are written", () => {
  const evidence = foldEvidence(
    [
      aSighting({ read: 5, groups: [{ traits: ["interest:Trails", "age:65+"], seen: 2 }] }),
      aSighting({ read: 3, groups: [["age:65+", "interest:trails"]] }),
      aSighting({ read: 2, days: 14 }),
    ],
    BROADER,
  );
  const week = weekOf(NOW);
  expect(evidence).toEqual({
    sightings: 3,
    looks: [week - 2, 2, week, 8],
    quiet: [week - 2, 2, week, 5], // 3 of 5, 2 of 3 and 2 of 2 read items showed nobody of note
    squares: 5,
    cohorts: [
      {
        traits: ["age:65+", "interest:outdoors", "interest:trails"],
        line: "\tage:65+\tinterest:outdoors\tinterest:trails\t",
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
