// The vocabulary that forms work with: qualifiers, own facets, listed brands.
import { expect, test } from "vitest";
import { traitOptions } from "../../../components/trait-options.ts";
import { addTerm } from "../../../lib/app/add-term.ts";
import { saveOwnFacet } from "../../../lib/app/edit-facet.ts";
import { editTerm } from "../../../lib/app/edit-term.ts";
import { saveProduct } from "../../../lib/app/edit-product.ts";
import { loadVocabulary } from "../../../lib/app/load-vocabulary.ts";
import { draftFromProduct } from "../../../lib/model/draft-persona.ts";
import { positioningOf } from "../../../lib/model/positioning.ts";
import { traitFromLabel, withQualifier } from "../../../lib/model/trait.ts";
import { aPersona, aProduct } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const OWN = { decay: "medium", many: false } as const;

test.each([
  [
    "purchase:running-shoes;relation=rival;tense=now",
    "running shoes (a rival's, now)",
    "跑鞋（竞品，正在）",
  ],
  ["purchase:*;relation=rival", "anything (a rival's)", "任何（竞品）"],
  ["owns:watch;tier=high+", "watch (≥ high)", "watch（≥ 高档）"],
  ["spend:>=high", "≥ high", "≥ 高"],
  ["age:35-44", "35-44", "35-44"],
  ["age:30-39", "30-39", "30-39"],
  ["age:40-55jahre", "40-55", "40-55"],
  ["age:25 to 34", "25-34", "25-34"],
  ["age:65 and over", "65+", "65+"],
  ["age:>=40", "40+", "40+"],
  ["company:10-49 mitarbeiter", "10-49", "10-49"],
  ["purchase:Lithium-Staplerbatterie", "Lithium-Staplerbatterie", "Lithium-Staplerbatterie"],
  ["derived:spend:high", "spend level: high", "消费水平: 高"],
])("says %s in words", async (trait, en, zh) => {
  const tools = fakeTools();
  expect((await loadVocabulary(tools, "en")).traitLabel(trait)).toBe(en);
  expect((await loadVocabulary(tools, "zh_CN")).traitLabel(trait)).toBe(zh);
});

test.each([
  ["purchase:shoes", "relation", "rival", "purchase:shoes;relation=rival"],
  ["purchase:shoes;tense=now", "relation", "rival", "purchase:shoes;relation=rival;tense=now"],
  ["purchase:shoes;relation=rival;tense=now", "relation", "", "purchase:shoes;tense=now"],
])("of %s with %s %s makes %s", (trait, name, value, made) => {
  expect(withQualifier(trait, name, value)).toBe(made);
});

test("offers own facets, their values and ranges like the built-in ones", async () => {
  const tools = fakeTools();
  await saveOwnFacet(tools, { ...OWN, labels: { en: "Shoe size", "zh-CN": "鞋码" }, type: "band" });
  const values = ["Easy", "Quite hard"];
  await saveOwnFacet(tools, { ...OWN, labels: { en: "Grade" }, type: "choice", values });
  const vocabulary = await loadVocabulary(tools, "en");
  const offered = (text: string) => traitOptions(text, vocabulary, []);
  expect(offered("shoe s")).toContainEqual({ type: "facet", facet: "shoe-size" });
  expect(offered("Shoe size 42-44")[0]).toEqual({ type: "trait", trait: "shoe-size:42-44" });
  expect(offered("鞋码：42-44")[0]).toEqual({ type: "trait", trait: "shoe-size:42-44" });
  expect(offered("grade:").map((each) => each.type === "trait" && each.trait)).toEqual([
    "grade:easy",
    "grade:quite-hard",
  ]);
  expect(offered("quite h")[0]).toMatchObject({ trait: "grade:quite-hard" });
  expect(vocabulary.traitLabel("grade:quite-hard")).toBe("Quite hard");
});

test("fills in the relation of what a product card lists, and offers it by name", async () => {
  const tools = fakeTools();
  await saveProduct(tools, { name: "Gemsbock", rivals: ["Altra"], complementary: ["Wool socks"] });
  const { complete, match, traitLabel } = await loadVocabulary(tools, "en");
  expect(match("altr", undefined, 1)).toEqual([{ id: "purchase:altra" }]);
  expect(complete("purchase:altra")).toBe("purchase:altra;relation=rival");
  expect(traitLabel(complete("purchase:wool-socks"))).toBe("Wool socks (complementary)");
  expect(complete("purchase:altra;relation=same")).toBe("purchase:altra;relation=same");
  expect(complete("interest:altra")).toBe("interest:altra");
});

test("offers what a product card says people look for, which its persona wants, and its brand", async () => {
  const tools = fakeTools();
  await saveProduct(tools, { name: "MugX", brand: "Kettle & Co", item: "travel-mug" });
  const { complete, match, traitLabel } = await loadVocabulary(tools, "en");
  expect(match("travel m", undefined, 1)).toEqual([{ id: "purchase:travel-mug" }]);
  expect(traitLabel("purchase:travel-mug")).toBe("travel mug");
  expect(complete("purchase:travel-mug")).toBe("purchase:travel-mug;relation=same");
  expect(match("kettle", undefined, 1)).toEqual([{ id: "purchase:kettle-&-co" }]);
  expect(complete("purchase:kettle-&-co")).toBe("purchase:kettle-&-co;relation=same");
});

test("tells products and brands as their cards write them", async () => {
  const tools = fakeTools();
  const lists = { substitutes: ["Lead-acid batteries"], rivals: ["Still", "Li-Power"] };
  const item = "Lithium-Staplerbatterie";
  await saveProduct(tools, { name: "E-Force", item, ...lists });
  await saveProduct(tools, { name: "Other", item: "e-force" });
  const { traitLabel } = await loadVocabulary(tools, "en");
  const said = (name: string) => traitLabel(traitFromLabel("purchase", name));
  for (const name of [item, "Lead-acid batteries", "Li-Power", "E-Force"]) {
    expect(said(name)).toBe(name);
  }
  const card = aProduct({ item, features: [] });
  const drafted = draftFromProduct(card).map(({ trait }) => traitLabel(trait));
  expect(drafted).toContain(item);
  expect(positioningOf(aPersona(), card, traitLabel).facts.item).toBe(item);
  expect(positioningOf(aPersona(), card).facts.item).toBe(item);
});

test("keeps hours as typed, and offers usual ones until some are", async () => {
  const vocabulary = await loadVocabulary(fakeTools(), "en");
  const [first] = traitOptions("online hours: Mon-Fri 19-23", vocabulary, []);
  expect(first).toEqual({ type: "trait", trait: "hours:mon-fri 19-23" });
  expect(traitOptions("online hours:", vocabulary, [])[0]).toMatchObject({ type: "trait" });
});

test("finds Chinese words by pinyin and initials, where Chinese is read", async () => {
  const tools = fakeTools();
  await addTerm(tools, "interest", "银行理财", "zh_CN");
  const chinese = await loadVocabulary(tools, "zh_CN");
  const idsOf = (text: string) => chinese.match(text, undefined, 5).map(({ id }) => id);
  expect(idsOf("yinhang")).toEqual([]);
  await chinese.readings("yinhang");
  expect(idsOf("yinhang")).toContain("interest:银行理财"); // 行 is hang here, not xing
  expect(idsOf("paobu")).toContain("interest:running");
  expect(idsOf("gcw")).toContain("interest:square-dancing");
  expect(chinese.readings("paobu")).toBeUndefined();
  const english = await loadVocabulary(tools, "en");
  await english.readings("paobu");
  expect(english.match("paobu", undefined, 5)).toEqual([]);
});

test("a shipped word that was changed is found by all its spellings", async () => {
  const tools = fakeTools();
  await editTerm(tools, "interest:running", { definition: "Roads, mostly." });
  const vocabulary = await loadVocabulary(tools, "en");
  for (const spelling of ["jogger", "läufer", "跑团", "running"]) {
    expect(traitOptions(spelling, vocabulary, [])).toContainEqual(
      expect.objectContaining({ trait: "interest:running" }),
    );
  }
});
