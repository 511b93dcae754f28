// Traits as text, facets as rows, settings from anything.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACETS, facetOf } from "../../../lib/model/facets.ts";
import { HALF_LIFE_DAYS, parseSettings } from "../../../lib/model/settings.ts";
import { parseTrait, traitFromLabel, traitKey, valueWords } from "../../../lib/model/trait.ts";

describe("parseTrait", () => {
  test("reads facet, value and qualifiers", () => {
    const { facet, value, qualifiers } = parseTrait("purchase:shoes;relation=rival;tense=lately");
    expect([facet, value]).toEqual(["purchase", "shoes"]);
    expect([...qualifiers]).toEqual([
      ["relation", "rival"],
      ["tense", "lately"],
    ]);
  });

  test.each(["", "no colon", ":x", "<script>"])("keeps %j as a value of no facet", (text) =>
    expect(parseTrait(text)).toMatchObject({ facet: "", value: text }),
  );
});

test.each([
  ["Interest:Running", "interest:running"],
  ["purchase:shoes;relation=rival", "purchase:shoes;relation=rival"],
  [
    "Purchase:Shoes; tense=now ;relation=Rival;colour=red",
    "purchase:shoes;relation=rival;tense=now",
  ],
  ["purchase:shoes;relation=odd", "purchase:shoes"],
  ["interest:running;tense=now", "interest:running"],
  ["need:rest；intensity=3", "need:rest;intensity=3"],
  ["interest: Trail  running", "interest:trail-running"],
  ["purchase:running shoes; relation=rival", "purchase:running-shoes;relation=rival"],
  ["age:30 bis 39", "age:30 bis 39"],
  ["hours:mon-fri 19-23", "hours:mon-fri 19-23"],
  ["spend:high+", "spend:>=high"],
  ["spend:≥ high", "spend:>=high"],
  ["job-level:<=manager", "job-level:<=manager"],
  ["spend:huge+", "spend:huge+"],
  ["age:40+", "age:40+"],
  ["gender:men+", "gender:men+"],
  ["interest:cafe\u0301", "interest:café"],
  ["interest:trail\u2011running", "interest:trail-running"],
  ["purchase:;tense=Now", "purchase:*;tense=now"],
  ["purchase:;tense=odd", "purchase:"],
  ["need:;intensity=1", "need:*"],
  ["purchase:shoes;relation=竞品", "purchase:shoes;relation=rival"],
])("counts %s as %s", (text, key) => expect(traitKey(text)).toBe(key));

test.each([
  ["interest", "Trail  Running", "interest:trail-running"],
  ["interest", "广场舞", "interest:广场舞"],
  ["need", "a:b;c=d", "need:a-b-c-d"],
])("makes the trait of %s %s", (facet, label, trait) => {
  expect(traitFromLabel(facet, label)).toBe(trait);
  expect(traitKey(trait)).toBe(trait);
});

test("makes keys that stay the same when made again", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(traitKey(traitKey(text))).toBe(traitKey(text));
    }),
  );
});

test.each([
  ["trail-running", "trail running"],
  ["25-34", "25-34"],
  ["Lithium-Staplerbatterie", "Lithium-Staplerbatterie"],
  ["lead-acid batteries", "lead-acid batteries"],
])("reads %s aloud as %s", (value, words) => expect(valueWords(value)).toBe(words));

test("names every facet once, in both languages, with values that are slugs", () => {
  const ids = FACETS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, en, zh, type, values, range } of FACETS) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(en.length * zh.length).toBeGreaterThan(0);
    expect(type === "choice").toBe(values !== undefined);
    expect(type === "band").toBe(range !== undefined);
    for (const [value] of values ?? []) expect(value).toMatch(/^[a-z0-9-]+$/);
  }
  expect(facetOf("constructor")).toBeUndefined();
});

describe("parseSettings", () => {
  test("gives starting values to an empty storage", () => {
    expect(parseSettings(undefined, () => "o:1")).toEqual({
      observer: "o:1",
      observerLabel: "",
      language: "auto",
      halfLifeDays: HALF_LIFE_DAYS.start,
      lastPersona: "",
      stickyTraits: [],
      recentTraits: [],
    });
  });

  test("never throws, keeps what is right, mends what is wrong", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored, () => "o:1");
        expect(parseSettings(settings, () => "o:2")).toEqual(settings);
      }),
    );
    expect(
      parseSettings({ halfLifeDays: -5, language: "zh_CN", recentTraits: [1, "a:b"] }, () => "o:1"),
    ).toMatchObject({ halfLifeDays: 365, language: "zh_CN", recentTraits: ["a:b"] });
  });
});
