// Factories for the ranking's tests: sightings and questions in one line, a fixed clock, generated maps.
import fc from "fast-check";
import { DAY_MS, toInstant } from "../../../lib/base/time.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { decayAt } from "../../../lib/rank/decay.ts";
import { foldEvidence } from "../../../lib/rank/evidence.ts";
import { askQuestion, type Question } from "../../../lib/rank/question.ts";
import type { Candidate } from "../../../lib/rank/rank-channels.ts";

/** The tests' present: 2026-11-23, noon. */
export const NOW = Date.parse("2026-11-23T12:00:00.000Z");

/** The decay of the tests: half-lives of 360, 180 and 90 days before NOW. */
export const DECAY = decayAt(NOW, 180);

type Group = { traits: readonly string[]; seen?: number };

/** A sighting of `days` ago (0) with `read` (1) items; cohorts are groups of traits seen once unless said. */
export function aSighting({
  channel = "reddit:r/running",
  read = 1,
  days = 0,
  groups = [],
}: {
  channel?: string;
  read?: number;
  days?: number;
  groups?: readonly (Group | readonly string[])[];
} = {}): Sighting {
  return {
    id: "s:1",
    channel,
    at: toInstant(NOW - days * DAY_MS),
    observer: "o:1",
    method: "page",
    read,
    cohorts: groups.map((group) => {
      const { traits, seen = 1 } = "traits" in group ? group : { traits: group };
      return { traits: traits.toSorted(), seen };
    }),
  };
}

/** A channel with `times` looks of one item each per group; an empty group is a look at nobody of note. */
export function aChannel(
  key: string,
  groups: readonly (readonly [times: number, ...traits: string[]])[],
  days = 0,
): Candidate {
  const sightings = groups.flatMap(([times, ...traits]) =>
    Array.from({ length: times }, () => aSighting({ days, groups: traits.length ? [traits] : [] })),
  );
  return { key, evidence: foldEvidence(sightings), facts: {} };
}

/** A question that wants all the traits as musts. */
export function mustHave(...traits: string[]): Question {
  return askQuestion(traits.map((trait) => ({ trait, level: "must" })));
}

const TRAITS = ["gender:women", "gender:men", "age:25-34", "age:30-49", "age:65+"].concat([
  "interest:shoes",
  "interest:trails",
  "need:advice",
  "team:red",
  "team:blue",
]);

const cohort = fc.record({
  traits: fc.uniqueArray(fc.constantFrom(...TRAITS), { minLength: 1, maxLength: 4 }),
  seen: fc.integer({ min: 1, max: 4 }),
});

const sighting = fc
  .record({
    channel: fc.constantFrom("c:1", "c:2", "c:3", "c:4", "c:5"),
    read: fc.integer({ min: 4, max: 9 }),
    days: fc.integer({ min: 0, max: 900 }),
    groups: fc.array(cohort, { maxLength: 3 }),
  })
  .map(aSighting);

/** Any sightings over five channels. */
export const anySightings: fc.Arbitrary<readonly Sighting[]> = fc.array(sighting, {
  maxLength: 30,
});

/** Any question over the traits of `anySightings`. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .uniqueArray(
    fc.record({
      trait: fc.constantFrom(...TRAITS),
      level: fc.constantFrom("must", "should", "may", "must-not"),
    }),
    { minLength: 1, maxLength: 4, selector: ({ trait }) => trait },
  )
  .map((criteria) => askQuestion(criteria));

/** Returns one candidate per channel, in the order in which channels first occur. */
export function candidatesOf(sightings: readonly Sighting[]): Candidate[] {
  const byChannel = Map.groupBy(sightings, ({ channel }) => channel);
  return [...byChannel].map(([key, own]) => ({
    key,
    evidence: foldEvidence(own),
    facts: { reach: 100 * key.length, cost: 3 },
  }));
}
