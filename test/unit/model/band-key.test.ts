// One range, one spelling: whatever words it was typed with, and always the same range.
import fc from "fast-check";
import { expect, test } from "vitest";
import { bandKey, unitsIn } from "../../../lib/model/band-key.ts";
import { parseBand } from "../../../lib/model/band.ts";
import { facetOf } from "../../../lib/model/facets.ts";

const AGE = facetOf("age")!.range!;
const INCOME = facetOf("income")!.range!;
const COMPANY = facetOf("company")!.range!;
const OWN = [0, Infinity] as const;

test.each([
  ["40-55 Jahre", "40-55"],
  ["40-55jahre", "40-55"],
  ["40 bis 55 Jahre", "40-55"],
  ["40–55 ans", "40-55"],
  ["40-55 años", "40-55"],
  ["40-55 tuổi", "40-55"],
  ["40-55歳", "40-55"],
  ["40到55岁", "40-55"],
  ["von 40 bis 55", "40-55"],
  ["35 years old", "35"],
  ["Ü40", "40+"],
  ["mindestens 40 Jahre", "40+"],
  ["40 oder älter", "40+"],
  ["unter 18", "<18"],
  ["30er", "30-39"],
  ["50 and over women", "50 and over women"], // whose age it is stays
])("spells %s of age as %s", (text, spelled) => expect(bandKey(text, AGE)).toBe(spelled));

test.each([
  ["10-49 Mitarbeiter", COMPANY, "10-49"],
  ["10-49 employees", COMPANY, "10-49"],
  ["10人以上", COMPANY, "10+"],
  ["500-1000 people", COMPANY, "500-1000"],
  ["50k a year", INCOME, "50k"],
  ["50.000 € im Jahr", INCOME, "50.000€"],
  ["年收入20万+", INCOME, "年收入20万+"],
  ["4k a month", INCOME, "4k a month"],
  ["<50k", INCOME, "<50k"],
  ["8 – 9", OWN, "8-9"],
  ["42 EU", OWN, "42eu"],
])("spells %s of %j as %s", (text, range, spelled) => expect(bandKey(text, range)).toBe(spelled));

test("leaves out the unit that a facet of one's own names in brackets", () => {
  expect(bandKey("8-9 m", OWN, unitsIn(["boat length (m)", "船长（米）"]))).toBe("8-9");
  expect(bandKey("8-9 米", OWN, unitsIn(["boat length (m)", "船长（米）"]))).toBe("8-9");
});

test.each(["", "young", "40-", "15 months", "90后"])("takes %j for no age", (text) => {
  expect(bandKey(text, AGE)).toBeUndefined();
});

test("never changes what a range means, and leaves its own spelling alone", () => {
  const words = fc.constantFrom(
    ..."40 55 7 1000 1,5 k - bis to + < >= ab unter Jahre years € a year Mitarbeiter 岁 万 women".split(
      " ",
    ),
  );
  const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, fc.constantFrom(AGE, INCOME, COMPANY, OWN), (typed, range) => {
      const spelled = bandKey(typed, range);
      if (spelled === undefined) return;
      expect(parseBand(spelled, range)).toEqual(parseBand(typed, range));
      expect(bandKey(spelled, range)).toBe(spelled);
    }),
    { numRuns: 2_000 },
  );
});
