// The user's own terms that stand.
import { expect, test } from "vitest";
import { canonicalKey, coveredKeys } from "../../../lib/model/covered-keys.ts";
import { lexiconOf, type LexiconTerm } from "../../../lib/model/lexicon-rows.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { standingTerms } from "../../../lib/model/standing-terms.ts";

const merged = (into: string) => [
  { id: "interest:jogging", into },
  { id: into, removed: true },
];
const isShipped = (id: string) => id === "interest:running";
const standing = (into: string) => standingTerms(merged(into), isShipped).map((term) => term.into);

test("leaves out what was removed, and with it what was merged into it", () => {
  expect(standing("interest:fell-running")).toEqual([undefined]);
  const spelled = [
    { id: "interest:jogging", into: "interest:Fell Running" },
    { id: "interest:fell-running", removed: true },
  ];
  expect(standingTerms(spelled, isShipped)).toEqual([{ id: "interest:jogging" }]);
});

test("keeps what was merged into a word that is there without the user's record", () => {
  expect(standing("interest:running")).toEqual(["interest:running"]);
  expect(standing("gender:women")).toEqual(["gender:women"]);
});

test("lets the first of a circle stand, whatever leads into it", () => {
  const circle = [
    { id: "a:4", into: "a:3" },
    { id: "a:3", into: "a:2" },
    { id: "a:2", into: "a:1" },
    { id: "a:1", into: "a:3" },
    { id: "a:5", into: "a:5" },
    { id: "a:6", into: "a:7" },
  ];
  const into = (terms: typeof circle) =>
    standingTerms(terms, isShipped)
      .map((term): string => `${term.id} ${term.into}`)
      .sort();
  const expected = ["a:1 undefined", "a:2 a:1", "a:3 a:2", "a:4 a:3", "a:5 undefined", "a:6 a:7"];
  expect(into(circle)).toEqual(expected);
  expect(into(circle.toReversed())).toEqual(expected);
});

test("takes terms in a circle of merges for one, the first", () => {
  const lexicon = lexiconOf(
    [
      { id: "need:a", into: "need:b" },
      { id: "need:b", into: "need:a", broader: ["need:c"] },
      { id: "need:d", labels: { en: "delta" }, into: "need:b" },
    ],
    [],
  );
  for (const trait of ["need:a", "need:b", "need:d", "need:Delta"]) {
    expect(canonicalKey(trait, lexicon)).toBe("need:a");
  }
});

test("keeps what was merged into a value of an own choice", () => {
  const grade: OwnFacet = {
    id: "grade",
    labels: { en: "Grade" },
    type: "choice",
    decay: "slow",
    many: false,
    values: ["Easy", "Hard"],
    at: "2026-11-01T08:30:00Z",
  };
  const own = [
    { id: "grade:simple", into: "grade:easy" },
    { id: "grade:easy", removed: true },
  ];
  expect(canonicalKey("grade:simple", lexiconOf(own, [], [grade]))).toBe("grade:easy");
});

test("gives a word the parents of those that were merged into it, but not itself", () => {
  const term = (id: string, more: Partial<LexiconTerm> = {}): LexiconTerm => ({ id, ...more });
  const lexicon = lexiconOf(
    [
      term("interest:loden", { broader: ["interest:alpine"], into: "interest:wool-coat" }),
      term("interest:tweed", { broader: ["interest:wool-coat"], into: "interest:wool-coat" }),
      term("interest:wool-coat", { broader: ["interest:clothes"] }),
    ],
    [],
  );
  const under = lexiconOf(
    [
      term("interest:c", { broader: ["interest:p"], into: "interest:gp" }),
      term("interest:p", { broader: ["interest:gp"] }),
      term("interest:gp"),
    ],
    [],
  );
  expect(coveredKeys(["interest:gp"], under)).not.toContain("interest:p");
  expect(coveredKeys(["interest:c"], under)).toContain("interest:gp");
  const keys = coveredKeys(["interest:wool-coat"], lexicon);
  expect(keys.filter((key) => !key.includes("*")).sort()).toEqual([
    "interest:alpine",
    "interest:clothes",
    "interest:wool-coat",
  ]);
});
