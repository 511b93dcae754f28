// What is made of a persona: drafts, frozen versions, open questions, positioning.
import { describe, expect, test } from "vitest";
import { positioningMessages, surveyMessages } from "../../../assets/messages/survey.ts";
import { asFacet } from "../../../lib/model/as-facet.ts";
import { joinPersonas } from "../../../lib/exchange/join-personas.ts";
import { draftFromProduct } from "../../../lib/model/draft-persona.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import { freezePersona, personaHash } from "../../../lib/model/freeze-persona.ts";
import { POSITIONING_FACTS, positioningOf } from "../../../lib/model/positioning.ts";
import { saidBy, surveyQuestions, unknownFacets } from "../../../lib/model/unknown-facets.ts";
import { aPersona, aProduct } from "../../fixtures/a-map.ts";

const AT = "2026-11-02T00:00:00.000Z";
const LATER = "2026-11-03T00:00:00.000Z";
const LAST = "2026-11-04T00:00:00.000Z";

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

  test("freezes again what an earlier version said, so that it is the latest, also after a merge", async () => {
    const first = await freezePersona(aPersona(), AT);
    const second = await freezePersona({ ...first, name: "Other" }, LATER);
    const back = await freezePersona({ ...second, name: first.name }, LAST);
    expect(back.versions?.map(({ at }) => at)).toEqual([AT, LATER, LAST]);
    expect(back.versions?.[2]?.hash).toBe(back.versions?.[0]?.hash);
    expect(joinPersonas(second, back).versions).toEqual(back.versions);
    expect(await freezePersona(back, "2026-11-05T00:00:00.000Z")).toBe(back);
  });

  test("keeps the part in the decision; without one the hash is that of name and traits", async () => {
    const bare = await freezePersona(aPersona(), AT);
    const payer = await freezePersona({ ...bare, role: "pays" }, LATER);
    expect(payer.versions?.map(({ role }) => role)).toEqual([undefined, "pays"]);
    const { name, traits } = aPersona();
    expect(bare.versions?.[0]?.hash).toBe(await personaHash({ name, traits }));
    expect(payer.versions?.[1]?.hash).not.toBe(bare.versions?.[0]?.hash);
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
