// What stated traits cover: qualifiers, ranges, broader terms, other spellings, and what is derived.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalKey,
  coveredKeys,
  isPlainKey,
  keysLookedUp,
  shownDerived,
} from "../../../lib/model/covered-keys.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { deriveTraits } from "../../../lib/model/derive-traits.ts";
import type { NeedsCard } from "../../../lib/model/card-needs.ts";
import { lexiconOf, type LexiconTerm } from "../../../lib/model/lexicon-rows.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { traitKey } from "../../../lib/model/trait.ts";

const AT = "2026-11-01T08:30:00.000Z";
const BUILTINS = [
  {
    id: "interest:running",
    en: "running",
    zh: "跑步",
    aliases: ["jogging"],
    broader: ["interest:sport"],
  },
  {
    id: "interest:trail-running",
    en: "trail running",
    zh: "越野跑",
    broader: ["interest:running", "interest:outdoors"],
  },
  { id: "purchase:running-shoes", en: "running shoes", zh: "跑鞋", broader: ["purchase:shoes"] },
];
const OWN = [
  {
    id: "interest:fell",
    facet: "interest",
    labels: { en: "Fell running", de: "Berglauf" },
    into: "interest:trail-running",
    at: AT,
  },
  {
    id: "interest:lauf",
    facet: "interest",
    labels: { de: "Laufen" },
    aliases: ["Jogging"],
    at: AT,
  },
  { id: "interest:fußball", labels: { de: "Fußball" }, aliases: ["Sport: Ball", "Fan’s ball"] },
  { id: "interest:maße", labels: { de: "Maße" } },
  { id: "interest:masse", labels: { de: "Masse" } },
  { id: "spend:high", labels: { de: "hoch" }, aliases: ["sehr teuer"] },
  { id: "grade:hard", labels: { de: "schwer" } },
];
const FACETS: readonly OwnFacet[] = [
  {
    id: "grade",
    labels: { en: "Grade", de: "Schwierigkeit", "zh-CN": "难度" },
    type: "choice",
    values: ["Easy", "Hard"],
    ordered: true,
    decay: "slow",
    many: false,
    at: AT,
  },
  { id: "性别", labels: {}, type: "term", decay: "slow", many: true, at: AT },
];
const LEXICON = lexiconOf(OWN, BUILTINS, FACETS);
const covered = (...traits: string[]) => coveredKeys(traits, LEXICON);

test.each([
  ["interest:跑步", "interest:running"],
  ["Interest:Laufen", "interest:lauf"],
  ["interest:jogging", "interest:lauf"], // the user's own word comes before the built-in one
  ["interest:fell", "interest:trail-running"],
  ["interest:Berglauf", "interest:trail-running"],
  ["purchase:跑鞋;relation=rival", "purchase:running-shoes;relation=rival"],
  ["need:跑步", "need:跑步"], // a spelling belongs to its facet
  ["interest:FUSSBALL", "interest:fußball"],
  ["interest:Fuss\u00ADball", "interest:fußball"],
  ["interest:Sport: Ball", "interest:fußball"],
  ["interest:sport‑ball", "interest:fußball"],
  ["interest:Fan's Ball", "interest:fußball"],
  ["interest:Maße", "interest:maße"], // each word for itself where both are there
  ["interest:Masse", "interest:masse"],
  ["spend:hoch+", "spend:>=high"],
  ["spend:≥ sehr teuer", "spend:>=high"],
  ["spend:<=Hoch", "spend:<=high"],
  ["grade:schwer+", "grade:>=hard"],
  ["spend:>=unbekannt", "spend:>=unbekannt"],
  ["兴趣:跑步", "interest:running"],
  ["兴趣：跑步", "interest:running"],
  ["derived:需求:跑鞋", "derived:need:running-shoes"],
  ["Social class:upper+", "class:>=upper"],
  ["性别:女", "性别:女"], // a facet of one's own
  ["购买:跑鞋;relation=rival", "purchase:running-shoes;relation=rival"],
  ["需求:rest;intensity=3", "need:rest;intensity=3"],
  ["难度:>=schwer", "grade:>=hard"],
  ["Schwierigkeit:Hard", "grade:hard"],
  ["social-class:upper", "class:upper"],
  ["derived:need:跑鞋", "derived:need:running-shoes"],
  ["purchase:;relation=竞品", "purchase:*;relation=rival"],
])("counts %s under %s", (trait, key) => {
  expect(canonicalKey(trait, LEXICON)).toBe(key);
  expect(canonicalKey(key, LEXICON)).toBe(key);
  // What a page reads of the lexicon for it is enough.
  const partOf = (lexicon: typeof LEXICON) => {
    const looked = new Set(keysLookedUp([trait], lexicon).map((each) => `=${each}`));
    return new Map([...LEXICON].filter(([id]) => looked.has(id)));
  };
  expect(canonicalKey(trait, partOf(partOf(new Map())))).toBe(key);
});

test("counts a group of men and women as both", () => {
  const lexicon = lexiconOf([], BUILTIN_TERMS);
  expect(coveredKeys(["gender:男女皆有"], lexicon)).toEqual([
    "gender:men",
    "gender:mixed",
    "gender:women",
  ]);
});

test("covers all broader terms of several parents", () => {
  expect(covered("interest:越野跑")).toEqual([
    "interest:outdoors",
    "interest:running",
    "interest:sport",
    "interest:trail-running",
  ]);
});

describe("qualifiers", () => {
  test("cover every plainer trait, of broader items and of any item", () => {
    const keys = covered("purchase:running-shoes;tense=lately;relation=related");
    for (const item of ["running-shoes", "shoes", "*"]) {
      for (const rest of [";relation=related", ";tense=lately", ";relation=related;tense=lately"]) {
        expect(keys).toContain(`purchase:${item}${rest}`);
      }
    }
    expect(keys).toContain("purchase:shoes");
    expect(keys).toContain("purchase:*");
    expect(keys).toHaveLength(12);
  });

  test("cover at most what was stated", () => {
    expect(covered("purchase:shoes")).toEqual(["purchase:*", "purchase:shoes"]);
    expect(covered("purchase:*;tense=now")).toEqual(["purchase:*", "purchase:*;tense=now"]);
    expect(covered("owns:car;tier=luxury")).not.toContain("owns:car;tier=high");
  });

  test("cover a need up to its intensity", () => {
    expect(covered("need:rest;intensity=2")).toEqual([
      "need:*",
      "need:*;intensity=2",
      "need:rest",
      "need:rest;intensity=2",
    ]);
  });
});

test.each([
  [
    "spend:high",
    [
      "spend:<=high",
      "spend:<=luxury",
      "spend:>=high",
      "spend:>=low",
      "spend:>=medium",
      "spend:high",
    ],
  ],
  [
    "job-level:owner",
    [
      "job-level:<=owner",
      "job-level:>=employee",
      "job-level:>=manager",
      "job-level:>=owner",
      "job-level:owner",
    ],
  ],
  ["spend:>=high", ["spend:>=high", "spend:>=low", "spend:>=medium"]],
  ["lifecycle:lapsed", ["lifecycle:lapsed"]],
])("covers the ranges that %s lies in", (trait, keys) => expect(covered(trait)).toEqual(keys));

describe("deriveTraits", () => {
  test.each([
    [
      ["owns:car;tier=luxury", "owns:phone;tier=low"],
      [["derived:spend:luxury", ["owns:car;tier=luxury"]]],
    ],
    [["purchase:house;tense=lately"], [["derived:spend:high", ["purchase:house;tense=lately"]]]],
    [["owns:car;tier=luxury", "spend:low"], []],
    [
      ["purchase:shoes;relation=rival"],
      [["derived:need:shoes", ["purchase:shoes;relation=rival"]]],
    ],
    [["purchase:shoes;relation=rival", "need:shoes;intensity=3"], []],
    [["purchase:shoes;relation=related", "owns:bicycle"], []],
    [["income:100k+"], [["derived:spend:high", ["income:100k+"]]]],
    [["income:¥10万-15万"], [["derived:spend:medium", ["income:¥10万-15万"]]]],
    [["income:<20k €"], [["derived:spend:low", ["income:<20k €"]]]],
    [["income:up to 200k"], []],
    [["income:banana"], []],
    [["income:100k+", "spend:low"], []],
    [["income:30k", "owns:car;tier=luxury"], [["derived:spend:luxury", ["owns:car;tier=luxury"]]]],
  ])("derives from %j", (traits, derived) =>
    expect(deriveTraits(traits).map(({ trait, because }) => [trait, because])).toEqual(derived),
  );

  test("keeps what is derived apart from what is stated", () => {
    const keys = covered("owns:car;tier=high");
    expect(keys).toContain("derived:spend:high");
    expect(keys).toContain("derived:spend:>=medium");
    expect(keys.some((key) => key.startsWith("spend:"))).toBe(false);
  });
});

describe("the needs that product cards name", () => {
  const card = {
    features: [
      { name: "Foam", needs: ["need:Dämpfung", "need:joy", "interest:running"] },
      { name: "Lace" },
    ],
    rivals: ["Swift"],
    substitutes: ["阿迪", "Insole"],
  };
  const lexicon = lexiconOf(
    [
      { id: "need:cushioning", labels: { de: "Dämpfung" }, broader: ["need:comfort"] },
      { id: "purchase:adi", aliases: ["阿迪"] },
      { id: "purchase:adi-zero", broader: ["purchase:adi"] },
    ],
    [],
    [],
    [card, { ...card, rivals: ["Gone"], removed: true }, { rivals: ["Bare"] }],
  );
  const derived = (...traits: string[]) =>
    coveredKeys(traits, lexicon).filter((key) => key.startsWith("derived:"));

  test.each([
    ["purchase:Swift;relation=rival", ["cushioning", "comfort", "joy", "swift"]],
    ["purchase:阿迪;relation=substitute", ["cushioning", "comfort", "joy", "adi"]],
    ["purchase:adi-zero;relation=rival", ["cushioning", "comfort", "joy", "adi", "adi-zero"]],
    ["purchase:gone;relation=rival", ["gone"]],
    ["purchase:bare;relation=rival", ["bare"]],
    ["purchase:swift", ["cushioning", "comfort", "joy", "swift"]],
    ["purchase:swift;tense=now", ["cushioning", "comfort", "joy", "swift"]],
    ["purchase:bare", []],
    ["purchase:swift;relation=complementary", []],
    ["need:swift", []],
  ])("follow from %s", (trait, needs) => {
    const keys = needs.flatMap((need) => [`derived:need:${need}`]);
    expect(derived(trait).filter((key) => !key.endsWith(":*"))).toEqual(keys.sort());
  });

  test("are not derived where they are stated", () => {
    const keys = derived("purchase:swift;relation=rival", "need:dämpfung");
    expect(keys).not.toContain("derived:need:cushioning");
    expect(keys).toContain("derived:need:joy");
  });

  test("are shown with their reason, in the place of the item's name", () => {
    expect(shownDerived(["purchase:Swift;relation=rival", "owns:x;tier=low"], lexicon)).toEqual([
      { trait: "derived:need:cushioning", because: ["purchase:swift;relation=rival"] },
      { trait: "derived:need:joy", because: ["purchase:swift;relation=rival"] },
      { trait: "derived:spend:low", because: ["owns:x;tier=low"] },
    ]);
    expect(shownDerived(["purchase:bare;relation=rival"], lexicon)).toHaveLength(1);
  });

  test("follow from what was stated, not from the broader word, and from no good of little worth", () => {
    const builtin = lexiconOf([], BUILTIN_TERMS);
    const high = { trait: "derived:spend:high", because: ["owns:electric-car"] };
    expect(shownDerived(["owns:electric car"], builtin)).toEqual([high]);
    expect(shownDerived(["owns:older car", "purchase:used car"], builtin)).toEqual([]);
    expect(coveredKeys(["owns:old-car"], builtin)).not.toContain("derived:spend:high");
    expect(shownDerived(["owns:old-car;tier=luxury"], builtin)).toHaveLength(1);
    expect(shownDerived(["owns:old-car", "owns:electric-car"], builtin)).toEqual([high]);
    expect(shownDerived(["owns:old-car", "owns:car;tier=luxury"], builtin)).toHaveLength(1);
  });

  const shown = (cards: readonly NeedsCard[], terms: readonly LexiconTerm[], ...traits: string[]) =>
    shownDerived(traits, lexiconOf(terms, [], [], cards)).map(({ trait }) => trait);

  test("are shown of the broader item that a card lists", () => {
    const pegasus = { id: "purchase:pegasus", broader: ["purchase:nike"] };
    const nike = { features: [{ name: "Foam", needs: ["need:cushioning"] }], rivals: ["Nike"] };
    expect(shown([nike], [pegasus], "purchase:pegasus;relation=rival")).toEqual([
      "derived:need:cushioning",
      "derived:need:pegasus",
    ]);
  });

  test("are shown where they go by an item's name, the same or another's", () => {
    const same = { features: [{ name: "F", needs: ["need:swift"] }], rivals: ["Swift"] };
    expect(shown([same], [], "purchase:swift;relation=rival")).toEqual(["derived:need:swift"]);
    const one = { features: [{ name: "F", needs: ["need:cushioning"] }], rivals: ["Swift"] };
    const two = { features: [{ name: "F", needs: ["need:speed"] }], rivals: ["Cushioning"] };
    expect(shown([one, two], [], "purchase:swift;relation=rival")).toEqual([
      "derived:need:cushioning",
    ]);
  });

  test("are not shown where they are stated more narrowly, as they are not counted either", () => {
    const card = { features: [{ name: "F", needs: ["need:rest"] }], rivals: ["Swift"] };
    const quiet = { id: "need:quiet-rest", broader: ["need:rest"] };
    expect(shown([card], [quiet], "purchase:swift;relation=rival", "need:quiet-rest")).toEqual([]);
  });

  test("are asked for by the spelling that they are counted under", () => {
    const lexicon = lexiconOf(
      [{ id: "purchase:running-shoes", aliases: ["跑鞋"] }],
      [],
      [],
      [{ features: [{ name: "F", needs: ["need:跑鞋"] }], rivals: ["Starbucks"] }],
    );
    expect(coveredKeys(["purchase:starbucks;relation=rival"], lexicon)).toContain(
      canonicalKey("derived:need:跑鞋", lexicon),
    );
  });
});

test("tells stated traits from those that only follow", () => {
  const keys = covered("spend:high", "need:rest;intensity=2", "purchase:x;relation=rival");
  expect(keys.filter((key) => isPlainKey(key))).toEqual([
    "need:rest",
    "need:rest;intensity=2",
    "purchase:x",
    "purchase:x;relation=rival",
    "spend:high",
  ]);
});

const anyTrait = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "interest:Jogging",
    "interest:fell",
    "purchase:跑鞋;relation=rival;tense=now",
    "need:rest;intensity=3",
    "owns:car;tier=high",
    "spend:high+",
  ),
);

test("always covers what was stated, the same again when covered again, in any order", () => {
  fc.assert(
    fc.property(fc.array(anyTrait, { maxLength: 5 }), (traits) => {
      const keys = covered(...traits);
      const stated = traits.map((trait) => canonicalKey(trait, LEXICON));
      expect(keys).toEqual(expect.arrayContaining(stated.filter((key) => key !== "")));
      expect(keys).not.toContain("");
      for (const key of keys) expect(traitKey(key)).toBe(key);
      expect(covered(...traits.toReversed(), ...traits)).toEqual(keys);
    }),
  );
});

test("knows a name with a sign of ranges and blanks as the same word", () => {
  const terms = [
    { id: "interest:lgbt", labels: { en: "LGBT+ community" }, aliases: ["18+ hikes"] },
  ];
  const lexicon = lexiconOf(terms, []);
  expect(canonicalKey("interest:LGBT+ community", lexicon)).toBe("interest:lgbt");
  expect(canonicalKey("interest:18+ Hikes", lexicon)).toBe("interest:lgbt");
  expect(traitKey("spend: >= high")).toBe("spend:>=high");
});

const anOwn = (facet: Partial<OwnFacet>): OwnFacet => ({
  id: "shoe-size",
  labels: {},
  type: "band",
  decay: "slow",
  many: false,
  at: AT,
  ...facet,
});
const OWN_FACETS = lexiconOf(
  [],
  [],
  [
    anOwn({}),
    anOwn({ id: "rating", type: "choice", values: ["1 star", "2 stars"], ordered: true }),
  ],
);

test.each([
  ["age:>=65", true],
  ["income:>=100k", true],
  ["shoe-size:>=42", true],
  ["rating:>=1-star", false],
  ["spend:>=high", false],
  ["purchase:*", false],
  ["derived:spend:high", false],
])("takes %s for what people state: %s", (key, plain) =>
  expect(isPlainKey(key, OWN_FACETS)).toBe(plain),
);
