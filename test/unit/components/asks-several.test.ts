import { expect, test } from "vitest";
import { asksSeveral } from "../../../components/asks-several.ts";
import type { Level } from "../../../lib/model/choices.ts";

test.each<readonly [readonly Level[], boolean]>([
  [["must", "must"], true],
  [["must", "should"], true],
  [["must", "may"], false],
  [["must", "must-not"], false],
  [["may", "may"], true],
  [["must"], false],
  [[], false],
])("takes what is seen of %j for one trait of several: %s", (levels, several) => {
  expect(asksSeveral(levels.map((level) => ({ level })))).toBe(several);
});
