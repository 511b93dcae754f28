// The cells of a split: of whose values, which of them people are in, and what becomes of a wanted value.
import { expect, test } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import { splitBy } from "../../../lib/insight/split-by.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { decayAt } from "../../../lib/rank/decay.ts";
import { aCandidate, type Seen } from "../../fixtures/a-candidate.ts";

const decay = decayAt(Date.parse("2026-11-10T00:00:00.000Z"), 365);

test("has the values of people who can be meant, however many others there are", () => {
  const men = Array.from({ length: 20 }, (_, i) =>
    aCandidate(`m${i}`, 10, [[`gender:men interest:hobby-${i}`, 9]]),
  );
  const women = aCandidate("w", 10, [["gender:women interest:knitting", 2]]);
  const { cells, leftOut } = atOnce(
    splitBy(
      [{ trait: "gender:women", level: "must" }],
      ["interest"],
      [...men, women],
      "fit",
      decay,
    ),
  );
  expect(cells.map(({ traits, seen }) => [...traits, seen])).toEqual([["interest:knitting", 2]]);
  expect(leftOut).toEqual({ interest: 0 });
});

test.each([
  ["choice", true, ["team:blue"]],
  ["choice", false, ["team:blue", "team:red"]],
  ["term", true, ["team:blue"]],
  ["term", false, ["team:blue", "team:red"]],
] as const)("asks for both where an own %s may have many: %s", (type, many, split) => {
  const values = type === "choice" ? { values: ["Red", "Blue"] } : {};
  const facet = {
    id: "team",
    labels: { en: "team" },
    type,
    decay: "slow",
    many,
    ...values,
  } as const;
  const lexicon = lexiconOf([], [], [{ ...facet, at: "2026-11-01T00:00:00.000Z" }]);
  const both = aCandidate("both", 20, [["interest:chess team:blue team:green", 4]]);
  const red = aCandidate("red", 20, [["interest:poker team:red", 4]]);
  const criteria = [
    { trait: "interest:chess", level: "should" },
    { trait: "team:green", level: "must" },
    { trait: "interest:poker", level: "should" },
  ] as const;
  const options = { lexicon, facets: [facet] };
  const { cells } = atOnce(splitBy(criteria, ["team"], [both, red], "fit", decay, options));
  expect(cells.map(({ traits }) => traits[0]).filter((key) => key !== "team:green")).toEqual(split);
});

test("has people of a left out range in the cell that covers more than half of it, else in none", () => {
  // As many values as are told apart.
  const common: Seen[] = [
    ["interest:chess age:30-49", 50],
    ...Array.from({ length: 19 }, (_, i): Seen => [`interest:chess age:${60 + i}`, 5]),
  ];
  const seenWith = (...rare: Seen[]) => {
    const { cells, leftOut } = atOnce(
      splitBy(
        [{ trait: "interest:chess", level: "must" }],
        ["age"],
        [aCandidate("a", 400, [...common, ...rare])],
        "fit",
        decay,
      ),
    );
    const [cell] = cells.filter(({ traits }) => traits[0] === "age:30-49");
    return [cells.length, leftOut["age"], cell?.seen];
  };
  expect(seenWith()).toEqual([20, 0, 50]);
  expect(seenWith(["interest:chess age:29-48", 3])).toEqual([20, 1, 53]);
  expect(seenWith(["interest:chess age:20-39", 3])).toEqual([20, 1, 50]); // half
  expect(seenWith(["interest:chess age:15-34", 3])).toEqual([20, 1, 50]); // a quarter
});
