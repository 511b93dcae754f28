// The IAB Audience Taxonomy: every category with its path, found by its names.
import { expect, test } from "vitest";
import { IAB_AUDIENCE_TAXONOMY } from "../../../assets/iab/audience-taxonomy.ts";
import { readIab, searchIab } from "../../../lib/suggest/search-iab.ts";

const ALL = readIab(IAB_AUDIENCE_TAXONOMY);
const paths = (text: string, most = 3) =>
  searchIab(ALL, text, most).map(({ path }) => path.join(" > "));

test("holds every category once, each below one of the three tops", () => {
  expect(ALL).toHaveLength(1_558);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(1_558);
  const tops = ["Demographic", "Interest", "Purchase Intent*"];
  expect(ALL.every(({ path }) => tops.includes(path[0]!))).toBe(true);
});

test.each([
  ["25-29", "Demographic > Age Range > 25-29"],
  ["interest running", "Interest > Healthy Living > Fitness and Exercise > Running and Jogging"],
  ["RUNN jogg", "Interest > Healthy Living > Fitness and Exercise > Running and Jogging"],
  ["417", "Interest > Healthy Living > Wellness > Alternative Medicine > Herbs and Supplements"],
])("finds %s", (text, path) => expect(paths(text)[0]).toBe(path));

test.each(["", "  ", "zzzz", "running zzzz"])("finds nothing for %j", (text) =>
  expect(paths(text)).toEqual([]),
);

test("gives no more than asked for", () => expect(paths("a", 5)).toHaveLength(5));
