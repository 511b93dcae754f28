// Which cell of a split people are in where their own value has none.
import { expect, test } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import { splitBy } from "../../../lib/insight/split-by.ts";
import { decayAt } from "../../../lib/rank/decay.ts";
import { aCandidate, type Seen } from "../../fixtures/a-candidate.ts";

const decay = decayAt(Date.parse("2026-11-10T00:00:00.000Z"), 365);

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
