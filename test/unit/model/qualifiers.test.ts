// Qualifiers by every name that people write them by: in keys, in what a map covers, in queries.
import { describe, expect, test } from "vitest";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { canonicalKey, coveredKeys, isPlainKey } from "../../../lib/model/covered-keys.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { qualifiersOf } from "../../../lib/model/qualifiers.ts";
import { parseTrait, withQualifier } from "../../../lib/model/trait.ts";
import { readQuery } from "../../../lib/query/read-query.ts";

const LEXICON = lexiconOf([], BUILTIN_TERMS);
const NO_WORDS = { terms: [], facets: [], sightings: [] };

const SPELLED = [
  ["购买:跑鞋;关系=竞品", "purchase:running-shoes;relation=rival"],
  ["购买：跑鞋；与我们的关系＝竞品", "purchase:running-shoes;relation=rival"],
  ["purchase:x;关系=竞争对手;时间=最近", "purchase:x;relation=rival;tense=lately"],
  ["purchase:x;when=now", "purchase:x;tense=now"],
  ["purchase:x;relation-to-us=a-rival's", "purchase:x;relation=rival"],
  ["purchase:x;relation=competitor", "purchase:x;relation=rival"],
  ["purchase:x;Relation=Rivals", "purchase:x;relation=rival"],
  ["purchase:x;tense=recently", "purchase:x;tense=lately"],
  ["purchase:x;tense:now", "purchase:x;tense=now"],
  ["purchase:x;Beziehung=Konkurrenz;Zeit=früher", "purchase:x;relation=rival;tense=earlier"],
  ["purchase:x;Verhältnis=Wettbewerber", "purchase:x;relation=rival"],
  ["owns:car;档次=高档", "owns:car;tier=high"],
  ["owns:car;Klasse=hoch", "owns:car;tier=high"],
  ["owns:car;Stufe=Luxus", "owns:car;tier=luxury"],
  ["owns:car;tier=mid-range", "owns:car;tier=medium"],
  ["need:x;迫切程度=迫切", "need:x;intensity=3"],
  ["need:x;intensity=high", "need:x;intensity=3"],
  ["need:x;how-urgent=wanted", "need:x;intensity=2"],
  ["need:x;Dringlichkeit=dringend", "need:x;intensity=3"],
  ["owns:car;tier=high+", "owns:car;tier=>=high"],
  ["owns:car;tier>=high", "owns:car;tier=>=high"],
  ["owns:car;tier=>=high", "owns:car;tier=>=high"],
  ["owns:car;tier:≥premium", "owns:car;tier=>=high"],
  ["owns:car;档次=中档以上", "owns:car;tier=>=medium"],
  ["owns:car;Klasse=mindestens-hoch", "owns:car;tier=>=high"],
  ["owns:car;tier=luxury+", "owns:car;tier=luxury"], // there is nothing above
  ["owns:car;tier>=low", "owns:car"], // any
  ["need:x;intensity>=2", "need:x;intensity=2"],
  ["need:x;intensity=1", "need:x"], // any
  ["purchase:x;relation=odd", "purchase:x"],
  ["purchase:x;relation>=rival", "purchase:x"], // has no order
  ["purchase:x;klasse=hoch", "purchase:x"], // of goods
] as const;

test.each(SPELLED)("counts %s as %s", (trait, key) =>
  expect(canonicalKey(trait, LEXICON)).toBe(key),
);

test.each(SPELLED.slice(0, -3))("asks for %s as for %s", (trait, key) => {
  const read = readQuery(trait, NO_WORDS);
  const asked = read.ok && read.query.type === "trait" ? read.query.trait : read;
  expect(typeof asked === "string" ? canonicalKey(asked, LEXICON) : asked).toBe(key);
});

test("finds what a map says in Chinese by any item of a rival", () => {
  expect(coveredKeys(["购买:跑鞋;关系=竞品;时间=最近"], LEXICON)).toEqual(
    expect.arrayContaining(["purchase:*;relation=rival", "purchase:shoes;tense=lately"]),
  );
});

test.each([
  ["owns:car;tier=luxury", "owns:car;tier=>=high", true],
  ["owns:car;tier=high", "owns:car;tier=>=high", true],
  ["owns:car;tier=high+", "owns:car;tier=>=medium", true],
  ["owns:car;tier=medium", "owns:car;tier=>=high", false],
  ["owns:car;tier=medium+", "owns:car;tier=>=high", false],
  ["owns:car;tier=medium+", "owns:car;tier=medium", false],
  ["owns:car", "owns:car;tier>=low", true],
  ["owns:suv;tier=luxury", "owns:*;tier=high+", true],
  ["need:rest", "need:rest;intensity=1", true],
  ["need:rest;intensity=1", "need:rest;intensity=2", false],
  ["need:rest;intensity=3", "need:*;intensity>=2", true],
])("takes %s for %s: %s", (stated, asked, is) =>
  expect(coveredKeys([stated], LEXICON).includes(canonicalKey(asked, LEXICON))).toBe(is),
);

test("spells out no more than can be asked", () => {
  expect(
    coveredKeys(["owns:x;tier=luxury"], LEXICON).filter((key) => key.startsWith("owns:x")),
  ).toEqual(["owns:x", "owns:x;tier=>=high", "owns:x;tier=>=medium", "owns:x;tier=luxury"]);
  expect(isPlainKey("owns:x;tier=>=high")).toBe(false);
});

test.each([
  ["owns:car;tier<=high", "BAD_VALUE"],
  ["purchase:x;relation=rival+", "BAD_VALUE"],
])("says that %s is wrong", (text, code) =>
  expect(readQuery(text, NO_WORDS)).toMatchObject({ ok: false, error: { code } }),
);

describe("parseTrait", () => {
  test("knows qualifiers by any name, and keeps others as they are", () => {
    const { qualifiers } = parseTrait("purchase:x;关系=竞品;colour=red;tense=odd");
    expect([...qualifiers]).toEqual([
      ["relation", "rival"],
      ["colour", "red"],
      ["tense", "odd"],
    ]);
  });

  test("lets a qualifier be set that has another name", () =>
    expect(withQualifier("purchase:x;关系=竞品", "relation", "same")).toBe(
      "purchase:x;relation=same",
    ));
});

test("gives no name to two qualifiers of a facet, or to two values of one", () => {
  for (const facet of ["purchase", "owns", "need"]) {
    const all = qualifiersOf(facet);
    const names = all.flatMap(({ name, en, zh, also }) => [name, en, zh, ...also.split(", ")]);
    const values = all.map((each) =>
      each.values.flatMap(([id, en, zh, also]) => [...new Set([id, en, zh]), ...also.split(", ")]),
    );
    for (const each of [[...new Set(names)], ...values]) {
      const folded = each.map((name) => name.toLowerCase());
      expect(folded).toEqual([...new Set(folded)]);
    }
  }
});
