// Every insight counts the same people of a look: who is met, who is quoted, whose brands and facets are counted.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { branchLooks } from "../../../lib/exchange/branch-looks.ts";
import { branchCandidates } from "../../../lib/exchange/map-query.ts";
import { atOnce } from "../../../lib/base/steps.ts";
import { countMet, metIn } from "../../../lib/insight/met.ts";
import { ofRoles } from "../../../lib/insight/of-roles.ts";
import { pivotOf } from "../../../lib/insight/pivot.ts";
import { proofsOf, quotesOf } from "../../../lib/insight/proofs.ts";
import { rivalMentions } from "../../../lib/insight/rivals.ts";
import { coverSighting } from "../../../lib/model/cover-sighting.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { LEVELS } from "../../../lib/model/choices.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { EMPTY_BRANCH, type Branch } from "../../../lib/query/branches.ts";
import { foldEvidence } from "../../../lib/rank/evidence.ts";
import { askQuestion, type Criteria, type Question } from "../../../lib/rank/question.ts";
import { aSighting } from "../../fixtures/a-candidate.ts";
import { aMap } from "../../fixtures/a-map.ts";
import { runs } from "../../fixtures/runs.ts";

const lexicon = lexiconOf([], []);
const NO_BRANDS = { names: new Map(), kinds: new Set<string>() };
const NOW = Date.parse("2026-11-23T12:00:00.000Z");
const musts = (...traits: string[]) => traits.map((trait) => ({ trait, level: "must" as const }));

/** Whom the insights count of looks: sightings and people, as each of them tells. */
async function countedIn(question: Question, looks: readonly Sighting[]) {
  const covered = looks.map((look) => coverSighting(look, lexicon));
  const pivot = await pivotOf([looks], ["mark", "note"], lexicon, question);
  const quotes = quotesOf(question, [], looks, lexicon, new Map());
  const [brand] = await rivalMentions(question, [looks], NO_BRANDS, lexicon);
  return {
    sightings: countMet(question, looks, lexicon),
    people: metIn(question, foldEvidence(covered).cohorts).seen,
    pivoted: pivot.all,
    quoted: new Set(quotes.map(({ sighting }) => sighting)).size,
    quotedPeople: quotes.reduce((sum, { seen }) => sum + seen, 0),
    named: brand?.seen ?? 0,
  };
}

/** What `countedIn` should tell of so many. */
const alike = (sightings: number, people: number) => ({
  sightings,
  people,
  pivoted: { sightings, seen: people },
  quoted: sightings,
  quotedPeople: people,
  named: people,
});

// Told of everybody, so that pivot and brands can count all who are met.
const EVERYBODY = "mark:a note:b purchase:zeta;relation=rival";
const group = (traits: string, seen: number) => [`${traits} ${EVERYBODY}`, seen] as const;

const PARTED = aSighting(6, [
  group("interest:military language:zh", 3),
  group("gender:women language:zh interest:yoga", 2),
]);

test("has nobody of one group be what is told of another", async () => {
  const question = askQuestion(musts("interest:military", "gender:women"), undefined, lexicon);
  expect(await countedIn(question, [PARTED])).toEqual(alike(0, 0));
});

test("tells people by the years that they were born in", async () => {
  const question = askQuestion(musts("age:27-36"), undefined, lexicon);
  const look = aSighting(6, [group("age:90后", 3)]);
  expect(await countedIn(question, [look])).toEqual(alike(1, 3));
  const proofs = proofsOf(question, [look], lexicon, new Map());
  expect(proofs.get("age:27-36")).toHaveLength(1);
  const { columns } = await pivotOf([[look]], ["mark", "age"], lexicon);
  expect(columns.map(({ trait }) => trait)).toEqual(["age:27-36"]);
});

const TRAITS = [
  "interest:military",
  "interest:yoga",
  "gender:women",
  "language:zh",
  "age:90后",
  "age:27-36",
  "decision:pays",
  "decision:uses",
];
const someTraits = fc.uniqueArray(fc.constantFrom(...TRAITS), { minLength: 1, maxLength: 3 });

// Most are so few people that they were parted into groups.
const someGroups = fc.array(fc.tuple(someTraits, fc.integer({ min: 1, max: 3 })), { maxLength: 3 });

const someLooks = fc.array(someGroups, { maxLength: 5 }).map((looks) =>
  looks.map((groups, i) => {
    const seen = groups.map(([traits, n]) => group(traits.join(" "), n));
    return { ...aSighting(7, seen, i + 1), id: `s:${i}`, channel: `c${i % 2}` };
  }),
);

const someCriteria: fc.Arbitrary<Criteria> = fc.uniqueArray(
  fc.record({
    trait: fc.constantFrom(...TRAITS.filter((trait) => !trait.includes("后"))),
    level: fc.constantFrom("must", "must", ...LEVELS),
  }),
  { minLength: 1, maxLength: 3, selector: ({ trait }) => trait },
);

describe("of any looks", () => {
  test("counts the same people everywhere", async () => {
    await fc.assert(
      fc.asyncProperty(someLooks, someCriteria, fc.boolean(), async (looks, criteria, pays) => {
        const question = askQuestion(criteria, pays ? ["pays"] : undefined, lexicon);
        const counted = await countedIn(question, looks);
        expect(counted).toEqual(alike(counted.sightings, counted.people));
      }),
      runs(300),
    );
  });

  test("counts those who are met in what joints leave as their evidence does", async () => {
    await fc.assert(
      fc.asyncProperty(someLooks, someCriteria, someTraits, async (looks, criteria, joint) => {
        const map = aMap({ sightings: looks });
        const branch: Branch = {
          ...EMPTY_BRANCH,
          joints: [{ not: false, level: "must", wanted: joint.slice(0, 1), unwanted: [] }],
        };
        const question = askQuestion(criteria, undefined, lexicon);
        const left = branchLooks(map, branch, { now: NOW });
        const candidates = atOnce(branchCandidates(map, branch, { now: NOW }));
        const cohorts = candidates.flatMap(({ evidence }) => evidence.cohorts);
        const counted = await countedIn(question, left);
        expect(counted).toEqual(alike(counted.sightings, metIn(question, cohorts).seen));
      }),
      runs(300),
    );
  });

  test("counts those who have a role as among all", async () => {
    await fc.assert(
      fc.asyncProperty(someLooks, someCriteria, async (looks, criteria) => {
        const question = askQuestion(criteria, ["pays"], lexicon);
        const left = ofRoles(looks, question, lexicon);
        expect(await countedIn(question, left)).toEqual(await countedIn(question, looks));
      }),
      runs(300),
    );
  });
});
