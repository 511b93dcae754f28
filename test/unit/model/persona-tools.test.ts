// What is made of a persona: drafts, frozen versions, open questions, positioning, hours.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positioningMessages, surveyMessages } from "../../../assets/messages/survey.ts";
import { asFacet } from "../../../lib/model/as-facet.ts";
import { draftFromProduct, relationOf } from "../../../lib/model/draft-persona.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import { freezePersona, personaHash } from "../../../lib/model/freeze-persona.ts";
import { hoursInWords } from "../../../lib/model/hours-in-words.ts";
import { hoursOverlap, parseHours, printHours } from "../../../lib/model/hours.ts";
import { POSITIONING_FACTS, positioningOf } from "../../../lib/model/positioning.ts";
import { saidBy, surveyQuestions, unknownFacets } from "../../../lib/model/unknown-facets.ts";
import { aPersona, aProduct } from "../../fixtures/a-map.ts";

const AT = "2026-11-02T00:00:00.000Z";
const LATER = "2026-11-03T00:00:00.000Z";

test("drafts a persona from what a product answers and what is bought beside it", () => {
  const product = aProduct({
    features: [
      { name: "Foam", needs: ["need:cushioning", "need:avoid-injury"] },
      { name: "Fit", needs: ["Need:Cushioning"] },
    ],
  });
  expect(draftFromProduct(product)).toEqual([
    { trait: "need:cushioning", level: "must" },
    { trait: "need:avoid-injury", level: "should" },
    { trait: "purchase:running-shoes", level: "should" },
    { trait: "spend:>=medium", level: "should" },
    { trait: "purchase:swift;relation=rival", level: "may" },
    { trait: "purchase:running-socks;relation=complementary", level: "may" },
  ]);
  const bare = aProduct({ features: [], rivals: [], complementary: [], price: "" });
  expect(draftFromProduct(bare)).toHaveLength(1);
});

test.each([
  ["1.200 €", "spend:>=high"],
  ["¥899", "spend:>=medium"],
  ["20 € / month", "spend:>=medium"],
  ["12 €", undefined],
  ["up to 50 €", undefined],
  ["on request", undefined],
])("drafts from the price %s who can afford it", (price, expected) => {
  const traits = draftFromProduct(aProduct({ price })).map(({ trait }) => trait);
  expect(traits.find((trait) => trait.startsWith("spend:"))).toBe(expected);
});

test.each([
  ["SWIFT", "rival"],
  ["Running shoes", "same"],
  ["daily 5", "same"],
  ["gemsbock", "same"],
  ["running socks", "complementary"],
  ["hat", undefined],
])("knows that %s is %s", (name, relation) => {
  expect(relationOf(aProduct({ brand: "Gemsbock" }), name)).toBe(relation);
});

describe("freezePersona", () => {
  test("keeps a dated copy that later edits leave alone", async () => {
    const frozen = await freezePersona(aPersona(), AT);
    const edited = { ...frozen, traits: [{ trait: "interest:yoga", level: "must" as const }] };
    const again = await freezePersona(edited, LATER);
    expect(again.versions?.map(({ at, traits }) => [at, traits.length])).toEqual([
      [AT, 2],
      [LATER, 1],
    ]);
  });

  test("freezes nothing twice", async () => {
    const frozen = await freezePersona(aPersona(), AT);
    const shuffled = { ...frozen, traits: frozen.traits.toReversed(), note: "Other" };
    expect(await freezePersona(shuffled, LATER)).toBe(shuffled);
  });

  test("hashes levels as well as traits", async () => {
    const { name, traits } = aPersona();
    const weaker = traits.map(({ trait }) => ({ trait, level: "may" as const }));
    expect(await personaHash({ name, traits })).not.toBe(
      await personaHash({ name, traits: weaker }),
    );
  });
});

describe("what a persona does not say", () => {
  test("is every facet without a criterion, telling ones first", () => {
    const open = unknownFacets([{ trait: "age:30-39" }, { trait: "interest:running" }]);
    expect(open).toHaveLength(FACETS.length - 2);
    expect(open.slice(0, 2).map(({ id }) => id)).toEqual(["gender", "need"]);
  });

  test("is not who decides, where the persona has a part in the decision", () => {
    const opens = (persona: Parameters<typeof saidBy>[0]) =>
      unknownFacets(saidBy(persona)).map(({ id }) => id);
    expect(opens({ traits: [], role: "uses" })).not.toContain("decision");
    expect(opens({ traits: [] })).toContain("decision");
  });

  test.each([
    ["年龄:25-34", "age"],
    ["年齡:25-34", "age"],
    ["Gender:women", "gender"],
    ["Edad:25-34", "age"],
    ["role-in-life:nurse", "role"],
    ["Boat length:8-9", "boat"],
    ["Bootslänge:8-9", "boat"],
    ["BOAT:8-9", "boat"],
  ])("is not what %s says by another name of %s", (trait, facet) => {
    const labels = { en: "Boat length (m)", "zh-CN": "Bootslänge" };
    const boat = asFacet({ id: "boat", labels, type: "band", decay: "slow", many: false, at: AT });
    const open = unknownFacets([{ trait }], [...FACETS, boat]).map(({ id }) => id);
    expect(open).toHaveLength(FACETS.length);
    expect(open).not.toContain(facet);
  });

  test("becomes survey questions with their options, in both languages", () => {
    const questions = surveyQuestions([], undefined, 3);
    expect(questions.map(({ facet, form }) => [facet, form])).toEqual([
      ["age", "range"],
      ["gender", "one-of"],
      ["need", "words"],
    ]);
    expect(questions[1]?.options).toContain("women");
    expect(Object.keys(surveyMessages).sort()).toEqual(FACETS.map(({ id }) => id).sort());
  });
});

describe("positioningOf", () => {
  test("says whom, which need and what sets the product apart", () => {
    const persona = aPersona({
      traits: [
        { trait: "need:rest", level: "must" },
        { trait: "need:cushioning", level: "should" },
      ],
    });
    expect(positioningOf(persona, aProduct())).toEqual({
      facts: {
        who: "Trail dad",
        need: "cushioning", // the one that the product answers
        product: "Daily 5",
        item: "running shoes",
        benefit: "Runs without sore knees",
        strength: "Lasts 1 000 km",
        rival: "Swift",
      },
      missing: [],
    });
  });

  test("knows the need that the product answers, however urgent it is", () => {
    const persona = aPersona({
      traits: [
        { trait: "need:rest", level: "must" },
        { trait: "need:cushioning;intensity=3", level: "should" },
      ],
    });
    expect(positioningOf(persona, aProduct()).facts.need).toMatch(/^cushioning/);
  });

  test("names what is missing", () => {
    const bare = aProduct({ benefits: [], rivals: [] });
    expect(positioningOf(aPersona(), bare).missing).toEqual(["benefit", "rival"]);
  });

  test("has a place for every fact in the sentence", () => {
    for (const sentence of Object.values(positioningMessages.sentence)) {
      for (const fact of POSITIONING_FACTS) expect(sentence).toContain(`{${fact}}`);
    }
  });
});

describe("hours", () => {
  const mask = (text: string) => parseHours(text)!;
  test.each([
    ["mon 0-1", 1],
    ["weekdays 19-23", 20],
    ["Mon-Fri 19:00-23:00", 20],
    ["sat-mon 8-9", 3],
    ["weekend", 48],
    ["周末 9-12", 6],
    ["daily 22-2", 28],
    ["mon 9-10, mon 9-11", 2],
    ["Mo-Fr 19-23 Uhr", 20],
    ["Montag bis Freitag 19-23", 20],
    ["samstags 10-14", 4],
    ["星期六 10-14", 4],
    ["周一到周五 19点-23点", 20],
    ["Mon–Fri 7pm-11pm", 20],
    ["mon/wed/fri 19-23", 12],
    ["sat, sun 10-14", 8],
    ["sat, weekday evenings", 49],
    ["20:30-22:30", 21],
  ])("reads %s as %d hours", (text, hours) => {
    expect(mask(text).reduce((sum, bit) => sum + bit, 0)).toBe(hours);
  });

  test.each(["", "someday", "mon 25-26", "mon 9-9", "ff", ","])("refuses %j", (text) =>
    expect(parseHours(text)).toBeUndefined(),
  );

  test("says any mask in words that read back the same", () => {
    // Days alike are what people note: every mask bit by bit would say each hour by itself.
    const hours = fc
      .integer({ min: 0, max: 23 })
      .chain((from) => fc.integer({ min: from + 1, max: 24 }).map((to) => ({ from, to })));
    const day = fc.oneof(
      fc.constant([{ from: 0, to: 24 }]),
      fc.array(hours, { maxLength: 2 }),
      fc.constant([{ from: 9, to: 12 }]),
    );
    const week = fc.array(day, { minLength: 7, maxLength: 7 }).map((days) => {
      const bits = new Uint8Array(168);
      for (const [i, of] of days.entries())
        for (const { from, to } of of) bits.fill(1, i * 24 + from, i * 24 + to);
      return bits;
    });
    const language = fc.constantFrom("en", "en-GB", "de", "de-AT", "zh-CN", "zh-TW");
    fc.assert(
      fc.property(
        week.filter((bits) => bits.includes(1)),
        language,
        (bits, spoken) => {
          const words = hoursInWords(bits, spoken);
          expect([words, parseHours(words)]).toEqual([words, bits]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("writes any mask in 42 digits that read back the same", () => {
    const bits = fc.array(fc.constantFrom(0, 1), { minLength: 168, maxLength: 168 });
    fc.assert(
      fc.property(bits, (list) => {
        const text = printHours(Uint8Array.from(list));
        expect(text).toMatch(/^[0-9a-f]{42}$/);
        expect([...mask(text)]).toEqual(list);
      }),
    );
  });

  test("overlap by the part of the seen hours that is wanted", () => {
    expect(hoursOverlap(mask("weekdays 18-22"), mask("mon 20-24"))).toBe(0.5);
    expect(hoursOverlap(mask("daily"), mask("mon 20-24"))).toBe(1);
    expect(hoursOverlap(mask("weekend"), new Uint8Array(168))).toBe(0);
  });
});
