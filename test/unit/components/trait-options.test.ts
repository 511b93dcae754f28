// What the type-ahead offers.
import { expect, test, vi } from "vitest";
import { oddRange, splitFacet, traitOptions } from "../../../components/trait-options.ts";
import { traitsOf } from "../../../components/traits-of.ts";
import type { Vocabulary } from "../../../lib/app/load-vocabulary.ts";
import { facetLabel, termsToType, traitLabel } from "../../../lib/app/vocabulary.ts";
import { asFacet } from "../../../lib/model/as-facet.ts";
import { parseBand } from "../../../lib/model/band.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import { ORDERED_FACETS } from "../../../lib/model/ordered-facets.ts";
import { partialTarget } from "../../../lib/model/partial-coverage.ts";
import { matchTerms } from "../../../lib/suggest/match-terms.ts";

const words = termsToType([]);
const byId = new Map(words.map((word) => [word.id, word]));
// Made once each: what a list is searched by is kept with it.
const lists = new Map<string | undefined, typeof words>([[undefined, words]]);
function among(facet: string | undefined): typeof words {
  const list = lists.get(facet) ?? words.filter((word) => word.facet === facet);
  lists.set(facet, list);
  return list;
}

const vocabulary: Vocabulary = {
  words,
  facets: ORDERED_FACETS,
  derive: () => [],
  complete: (trait) => trait,
  readings: () => undefined,
  facetLabel: (facet) => facetLabel(facet, "en"),
  traitLabel: (trait) => traitLabel(trait, byId, "en"),
  match: (text, facet, max) =>
    matchTerms(text, among(facet), { max }).map(({ id, part }) => ({ id, ...(part && { part }) })),
};
const traits = (text: string, taken: string[] = []) =>
  traitOptions(text, vocabulary, taken).flatMap((each) =>
    each.type === "trait" ? [each.trait] : [],
  );

test("keeps years of birth as the ages of today", () => {
  vi.setSystemTime(Date.parse("2026-06-01T12:00:00.000Z"));
  for (const text of ["90后", "age: 90后", "年龄：90 後"]) {
    expect(traits(text)[0]).toBe("age:27-36");
  }
  expect(traits("95后")[0]).toBe("age:27-31");
  expect(traits("91后").filter((trait) => trait.startsWith("age:"))).toEqual([]);
  vi.useRealTimers();
});

test.each([
  ["late 20s", "age:27-29"],
  ["in her 40s", "age:40-49"],
  ["mid-forties", "age:44-46"],
  ["20多岁", "age:20-29"],
  ["over 40", "age:40+"],
])("takes %s without a facet for years of age", (text, trait) =>
  expect(traits(text)[0]).toBe(trait),
);

const whole = (text: string) =>
  traitOptions(text, vocabulary, []).flatMap((each) =>
    each.type === "trait" ? [[...traitsOf(each), each.part ? "?" : ""].join(" ").trim()] : [],
  );

test.each([
  ["men in their 40s", "gender:men age:40-49"],
  ["age: 40s men", "gender:men age:40-49"],
  ["30代女性", "gender:women age:30-39"],
  ["35岁以上女性", "gender:women age:35+"],
  ["三十多岁的妈妈", "role:mother age:30-39"],
  ["women 30-45", "gender:women age:30-45"],
  ["mothers 30-40", "role:mother age:30-40"],
  ["m 35-44", "gender:men age:35-44"],
  ["35 Jahre alte Männer", "gender:men age:35"],
  ["Männer über 50", "gender:men age:50+"],
  ["mujeres de 30 a 40", "gender:women age:30-40"],
  ["30대 여성", "gender:women age:30-39"],
  ["kids 10-12", "age:10-12"],
  ["上班族 25-35岁", "role:office-worker age:25-35"],
  ["man in his 50s", "gender:men age:50-59"],
  ["boys under 12", "gender:men age:<12"],
  ["women up to 30", "gender:women age:<31"],
  ["男・30代", "gender:men age:30-39"],
  // What says more, or the age of other people, stays as it was written.
  ["parents of 10-12 year olds", "age:parents of 10-12 year olds"],
  ["女大学生 18-22岁", "age:女大学生18-22岁"],
  ["退休人员60岁以上", "age:退休人员60岁以上"],
])("makes two traits of %s", (text, trait) => expect(whole(text)[0]).toBe(trait));

test("takes no age by itself where it does not know whose it is", () => {
  const unknown = { ...vocabulary, match: () => [] };
  expect(traitOptions("women 30-45", unknown, []).at(-1)).toMatchObject({
    trait: "age:30-45",
    part: true,
  });
});

test.each([
  ["18-24", "age:18-24"],
  ["around 30", "age:27-33"],
  ["月薪两万", "income:月薪两万"],
  ["月収30万円", "income:月収30万円"],
  ["household income over $100k", "income:household income over $100k"],
  ["weekdays after 9pm", "hours:weekdays after 9pm"],
  ["need: avoiding injury; intensity=3", "need:avoid-injury;intensity=3"],
  ["owns:car；档次=奢侈", "owns:car;tier=luxury"],
  ["nurses", "role:nurse"],
  ["drivers", "role:driver"],
  ["purchase:shoes;tense=lat", "purchase:shoes"],
])("takes %s as it is meant", (text, trait) => expect(whole(text)[0]).toBe(trait));

const NOTHING_KNOWN =
  "Twens, Segler, Bauer, husband, 50 people, 11-50 people, 50人, 30 students, 50 women, M50, F16, X 30, running; yoga, men and women in their 40s";
test.each(NOTHING_KNOWN.split(", "))("takes %s for no other word", (text) => {
  const [first] = traitOptions(text, vocabulary, []);
  expect(first).toEqual({ type: "new", facet: "interest", label: text });
});

test("knows a facet of one's own without the unit in its name", () => {
  const weight = asFacet({
    id: "weight",
    labels: { en: "Weight (kg)", "zh-CN": "体重（公斤）" },
    type: "band",
    decay: "slow",
    many: false,
    at: "2026-11-01T08:30:00.000Z",
  });
  const own = { ...vocabulary, facets: [...ORDERED_FACETS, weight] };
  for (const text of ["weight: 500 g", "Weight (kg): 500 g", "体重: 500 g"]) {
    expect(traitOptions(text, own, [])[0]).toEqual({ type: "trait", trait: "weight:500g" });
  }
});

test("makes no new word of a name that no facet has but where it was moved to", () => {
  const [first] = traitOptions("owned: qqxyzzy", vocabulary, []);
  expect(first).toMatchObject({ type: "new", part: true });
});

test("prefers a known word to a new one", () => {
  const [first] = traitOptions("running", vocabulary, []);
  expect(first).toMatchObject({ type: "trait", trait: "interest:running" });
});

test("offers a new word in the facets that capture leads with, interest first", () => {
  const fresh = traitOptions("qqxyzzy", vocabulary, []);
  expect(fresh[0]).toEqual({ type: "new", facet: "interest", label: "qqxyzzy" });
});

test.each([
  ["age: 25-34", "age:25-34"],
  ["age 25-34", "age:25-34"],
  ["年龄：25-34", "age:25-34"],
  ["age 40+", "age:40+"],
  ["Age: 25 – 34", "age:25-34"],
  ["age: 65 and over", "age:65+"],
  ["age: less than 18", "age:<18"],
  ["age: in their 30s", "age:30-39"],
  ["age: between 25 and 34", "age:25-34"],
  ["income: $1000 a month", "income:$1000 a month"],
  ["income: 1 200 000", "income:1200000"],
  ["income: 50k € im Jahr", "income:50k€"],
  ["income: 20万/年", "income:20万"],
  ["income: 3.000 € pro Monat", "income:3.000 € pro monat"],
  ["company: 10-49 Mitarbeiter", "company:10-49"],
  ["company: 500+ employees", "company:500+"],
  ["company: 1000人以上", "company:1000+"],
  ["company: 500-1000 Mitarbeiter", "company:500-1000"],
  ["company: <10", "company:1-9"],
  ["age: 30-40 Frauen", "age:30-40"],
  ["40-55 Jahre", "age:40-55"],
  ["Alter: 40 bis 55 Jahre", "age:40-55"],
  ["age: 40–55 ans", "age:40-55"],
  ["age: 40-55 años", "age:40-55"],
  ["age: 40-55 tuổi", "age:40-55"],
  ["年龄：40到55岁", "age:40-55"],
  ["age: Mitte 30", "age:34-36"],
  ["age: ab 40", "age:40+"],
  ["age: 100", "age:100"],
  ["age: 0-3", "age:<4"],
])("reads the band in %j", (text, trait) => {
  expect(traits(text)[0]).toBe(trait);
});

test.each([
  ["收入：20k-40k", "income:20k-40k"],
  ["工资: 20k-40k", "income:20k-40k"],
  ["性别:", "gender:women"],
  ["usage-status:", "usage:never-used"],
])("knows the facet that %j names every day", (text, trait) => {
  expect(traits(text)[0]).toBe(trait);
});

test.each([
  ["gender women", "gender:women"],
  ["gender wom", "gender:women"],
  ["性别 女", "gender:women"],
  ["spend level high", "spend:high"],
  ["online hours mon-fri 19-23", "hours:mon-fri 19-23"],
  ["age at least 40", "age:40+"],
])("offers the value first where %j names its facet without a colon", (text, trait) => {
  expect(traits(text)[0]).toBe(trait);
  expect(traitOptions(text, vocabulary, [])[0]?.type).toBe("trait");
});

test.each([
  ["language learning", "interest:languages"],
  ["need qqxyzzy", undefined],
])("leaves %j a word of its own, though a facet is called like its beginning", (text, trait) => {
  expect(traits(text)[0]).toBe(trait);
});

test.each([
  ["职位: 经理", "job-level"],
  ["岗位", "job-level"],
  ["hobbies: chess", "interest"],
  ["hobb", "interest"],
  ["消费力", "spend"],
  ["爱好", "interest"],
])("finds the facet in %j", (text, facet) => {
  const found = splitFacet(text, vocabulary)?.facet;
  const [first] = traitOptions(text, vocabulary, []);
  expect(found ?? (first?.type === "facet" && first.facet)).toBe(facet);
});

test("leaves an everyday name to a facet of one's own that is called so", () => {
  const own = { id: "pastime", en: "Hobby", zh: "消遣", type: "term", decay: "slow" } as const;
  const facets = [...ORDERED_FACETS, { ...own, many: false, section: "own" as const }];
  const facetLabel = (id: string) => (id === "pastime" ? "Hobby" : id);
  expect(splitFacet("hobby: high", { facets, facetLabel })?.facet).toBe("pastime");
  expect(splitFacet("爱好: high", { facets, facetLabel })?.facet).toBe("interest");
});

test("offers a word before the facet that only shares its name", () => {
  const [first] = traitOptions("软件", vocabulary, []);
  expect(first).toMatchObject({ type: "trait" });
});

test.each(["less than 18", "30 und älter", "at least 30", "25 – 34", "ca. 30", "in her 30s"])(
  "keeps what %j means",
  (text) => {
    const [trait = ""] = traits(`age: ${text}`);
    expect(partialTarget(trait)).toMatchObject({ band: parseBand(text, [0, 100])! });
  },
);

test.each(["income: $20 an hour", "income: 20 € pro Stunde"])("offers nothing for %j", (text) => {
  expect(traits(text).filter((trait) => trait.startsWith("income:"))).toEqual([]);
});

test.each([
  ["40-49", "age:40-49"],
  ["35 years", "age:35"],
  ["40+", "age:40+"],
  ["20k-40k €", "income:20k-40k€"],
  ["<50k", "income:<50k"],
  ["€20-€50", "income:€20-€50"],
  ["< 30", "age:<30"],
  ["weekday mornings", "hours:weekday mornings"],
])("offers %s first as what it is", (text, trait) => {
  expect(traits(text)[0]).toBe(trait);
});

test("takes neither a name with a number for an age, nor impossible hours for a word", () => {
  const words = [
    "c25k",
    "3d printing",
    "90s music",
    "5g",
    "2 kids",
    "mum of 3",
    "2-3 kids",
    "8-bit games",
    "5k running",
  ];
  for (const word of words) {
    expect(traits(word).filter((trait) => /^(age|income):/.test(trait))).toEqual([]);
  }
  expect(traitOptions("hours: weekdays 25-30", vocabulary, [])).toEqual([]);
});

test("lists every choice of a facet that was named", () => {
  expect(traits("gender: ")).toEqual([
    "gender:women",
    "gender:men",
    "gender:non-binary",
    "gender:mixed",
  ]);
});

test.each([
  ["spend: at least high", ["spend:>=high"]],
  ["spend:high+", ["spend:>=high", "spend:high"]],
  ["消费水平：高以上", ["spend:>=high"]],
  ["spend: at most med", ["spend:<=medium"]],
  ["gender: at least women", []],
  ["spend: at least", []],
])("offers %j as %j", (text, expected) => expect(traits(text)).toEqual(expected));

test("adds no new word to a facet of fixed choices or bands", () => {
  const offered = [
    ...traitOptions("gender: qq", vocabulary, []),
    ...traitOptions("age: qq", vocabulary, []),
  ];
  expect(offered.filter(({ type }) => type === "new")).toEqual([]);
});

test("offers no range that is taken, in whatever words it was kept", () => {
  expect(traits("age: 40-55", ["age:40-55jahre"])).not.toContain("age:40-55");
});

test("offers no trait twice", () => {
  expect(traits("gender:", ["gender:men"])).not.toContain("gender:men");
});

test("offers the facets where nothing is typed, interest first", () => {
  const [first, ...rest] = traitOptions("", vocabulary, []);
  expect(first).toEqual({ type: "facet", facet: "interest" });
  expect(rest).toHaveLength(FACETS.length - 1);
});

test("takes a colon in other text for no facet", () => {
  expect(splitFacet("http://x", vocabulary)).toBeUndefined();
});

test.each([
  ["age 99-12", "age"],
  ["age: young at heart", "age"],
  ["age: 300", "age"],
  ["online hours: 25-99", "hours"],
  ["age: 25-34", undefined],
  ["age:", undefined],
  ["interest: 99-12", undefined],
  ["99-12", undefined],
])("tells of %j that no range of %s can be made of it", (text, facet) => {
  expect(oddRange(text, vocabulary)?.id).toBe(facet);
});

test.each([
  ["gend", "gender"],
  ["gende", "gender"],
  ["regi", "region"],
  ["purch", "purchase"],
  ["inco", "income"],
])(
  "offers a facet that is being typed before its values and words that are nearly so: %s",
  (text, facet) => {
    expect(traitOptions(text, vocabulary, [])[0]).toEqual({ type: "facet", facet });
  },
);

test("offers a word that is being typed before a facet", () => {
  expect(traitOptions("langu", vocabulary, []).slice(0, 2)).toEqual([
    expect.objectContaining({ trait: "interest:languages" }),
    { type: "facet", facet: "language" },
  ]);
});
