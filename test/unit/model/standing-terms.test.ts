// The user's own terms that stand.
import { expect, test } from "vitest";
import { canonicalKey } from "../../../lib/model/covered-keys.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
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
