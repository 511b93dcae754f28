// Ranges of facets of one's own that are told in another unit than the facet's.
import { expect, test } from "vitest";
import { bandKey } from "../../../lib/model/band-key.ts";
import { canonicalKey } from "../../../lib/model/covered-keys.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { partialCoverage, partialTarget } from "../../../lib/model/partial-coverage.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { unitNamed } from "../../../lib/model/units.ts";

const bandFacet = (id: string, en: string, other = {}): OwnFacet => ({
  id,
  labels: { en, ...other },
  type: "band",
  decay: "slow",
  many: false,
  at: "2026-11-01T08:30:00.000Z",
});
const lexicon = lexiconOf(
  [],
  [],
  [
    bandFacet("weight", "Weight (kg)"),
    bandFacet("boat", "Boat length (m)"),
    bandFacet("way", "Way to work (min)", { de: "Arbeitsweg (Min.)" }),
    bandFacet("pack", "Pack"),
    bandFacet("flat", "Wohnung", { "zh-CN": "住房面积（平米）" }),
    bandFacet("torque", "Torque (Nm)"),
    bandFacet("flight", "Flight (h)"),
  ],
);

function covers(wanted: string, stated: string): number | undefined {
  const target = partialTarget(canonicalKey(wanted, lexicon), lexicon);
  return target && partialCoverage(target, parseTrait(canonicalKey(stated, lexicon)).value);
}

test.each([
  ["weight:0.5-1", "weight:500 g", 1],
  ["weight:0.5-1", "weight:800-1500g", 1],
  ["weight:3+", "weight:2-4 kg", 0.6667],
  ["weight:500", "weight:500 g", 0],
  ["weight:500 g", "weight:0.5", 1],
  ["weight:500 g", "weight:0.5 kg", 1],
  ["weight:1-2", "weight:2-4 lbs", 0.8977],
  ["weight:1-2", "weight:1-2 kilos", 1],
  ["weight:1-2", "weight:2斤", 1],
  ["weight:1-2", "weight:1-2 cm", 0],
  ["weight:80+", "weight:90 kg", 1],
  ["weight:<1", "weight:900 g", 1],
  // Behind a length "m" is none of a million, nor is it one behind a weight.
  ["boat:8-9", "boat:8-9 m", 1],
  ["boat:8-10", "boat:30 ft", 1],
  ["boat:8-10", "boat:30 feet", 1],
  ["boat:8-10", "boat:900-950cm", 1],
  ["boat:8-10", "boat:30", 0],
  ["way:60-90", "way:1 h", 1],
  ["way:60-90", "way:1-2 stunden", 0.5167],
  ["flight:1-2", "flight:90 min", 1],
  ["flight:1-2", "flight:5", 0],
  ["weight:0.3+", "weight:500 g or more", 1],
  ["weight:0.3+", "weight:500克以上", 1],
  ["boat:8-10", "boat:8 m - 10 m", 1],
  ["boat:5+", "boat:9 m+", 1],
  ["flat:80-100", "flat:90平方米", 1],
  ["flat:80-100", "flat:90 m²", 1],
  ["flat:80-100", "flat:1000 sqft", 1],
  // Where the facet tells no unit, those that are told are told apart.
  ["pack:1-2 kg", "pack:1500 g", 1],
  ["pack:1-2 kg", "pack:1500 ml", 0],
  ["pack:1-2", "pack:1500 g", 0],
  ["pack:30-39", "pack:30s", 1],
  // A unit that is not known is none.
  ["torque:40-60", "torque:50 Nm", 1],
  ["torque:40-60", "torque:50 foo", 1],
])("of %s, %s covers %d", (wanted, stated, part) =>
  expect(covers(wanted, stated)).toBeCloseTo(part, 3),
);

test("knows units by every name", () => {
  expect(["kg", "kilos", "公斤", "千克"].map((name) => unitNamed(name)?.size)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(unitNamed("parsec")).toBeUndefined();
});

test.each([
  ["900 cm", "900cm"],
  ["90 mm", "90mm"],
  ["8-9 m", "8-9"],
  ["30 ft", "30ft"],
])("keeps a length in metres that was typed as %s as %s", (typed, kept) =>
  expect(bandKey(typed, [0, Infinity], ["m"])).toBe(kept),
);
