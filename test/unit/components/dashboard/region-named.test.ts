// Which region a typed name means.
import { expect, test } from "vitest";
import { regionNamed } from "../../../../components/dashboard/personas/region-named.ts";
import { notedLabels } from "../../../../lib/app/noted-words.ts";
import { termsToType } from "../../../../lib/app/vocabulary.ts";
import { aTerm } from "../../../fixtures/a-map.ts";

const own = aTerm({
  id: "region:dach",
  facet: "region",
  labels: { en: "German-speaking countries" },
  aliases: ["DACH"],
});
const noted = {
  id: "region:süd-tirol",
  facet: "region",
  labels: notedLabels("region:süd-tirol"),
  aliases: [],
  broader: [],
};
const regions = [...termsToType([own]), noted].filter(({ facet }) => facet === "region");

test.each([
  ["Mountains", "region:mountains"],
  ["山区", "region:mountains"],
  ["dach", "region:dach"],
  ["german-speaking countries", "region:dach"],
  ["Sued Tirol", "region:süd-tirol"],
  ["Upper Austria", "region:Upper Austria"],
  [" Bern; Zug ", "region:Bern Zug"],
  ["  ", ""],
])("takes %j for %s", (typed, region) => {
  expect(regionNamed(typed, regions)).toBe(region);
});
