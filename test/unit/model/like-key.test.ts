// One word written in several ways: with or without hyphens, accents, a plural's "s", in either Chinese script.
import { describe, expect, it } from "vitest";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { canonicalKey, coveredKeys } from "../../../lib/model/covered-keys.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { likeKey, withoutMarks } from "../../../lib/model/like-key.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";

const OWN = [
  { id: "interest:e-bike", labels: { en: "e-bike" }, broader: ["interest:cycling"] },
  { id: "interest:whitewater", labels: { de: "Wildwasserkajak", "zh-CN": "白水皮划艇" } },
  { id: "interest:opera", labels: { "zh-TW": "歌劇" } },
  { id: "region:vietnam", labels: { vi: "Việt Nam" } },
  { id: "region:hcmc", labels: { vi: "Thành phố Hồ Chí Minh" }, broader: ["region:vietnam"] },
  { id: "role:friend", labels: { vi: "bạn" } },
  { id: "role:nurse", labels: { fr: "infirmière" } },
  { id: "purchase:trail-shoes", labels: { en: "trail shoes" }, broader: ["purchase:shoes"] },
  { id: "purchase:glass", labels: { en: "glass" } },
  { id: "purchase:glasses", labels: { en: "glasses" }, broader: ["purchase:optics"] },
  { id: "purchase:news", labels: { en: "news" } },
];
const facet = (id: string, labels: Record<string, string>, more: Partial<OwnFacet>): OwnFacet => {
  const at = "2026-11-01T00:00:00Z";
  return { id, labels, type: "term", decay: "medium", many: false, at, ...more };
};
const FACETS = [
  facet(
    "level",
    { en: "level", vi: "trình độ", "zh-CN": "级别（自评）" },
    { type: "choice", values: ["Anfänger", "Profi"], ordered: true },
  ),
  facet("boat-length", { en: "boat length (m)", de: "Bootslänge" }, { type: "band" }),
  facet("pet", { "zh-CN": "宠物" }, {}),
];
const LEXICON = lexiconOf(OWN, BUILTIN_TERMS, FACETS);

describe("canonicalKey", () => {
  it.each([
    ["interest:ebike", "interest:e-bike"],
    ["interest:E Bikes", "interest:e-bike"],
    ["interest:Wildwasser-Kajak", "interest:whitewater"],
    ["interest:白水皮劃艇", "interest:whitewater"],
    ["interest:歌剧", "interest:opera"],
    ["region:viet nam", "region:vietnam"],
    ["region:thanh pho ho chi minh", "region:hcmc"],
    ["role:ban", "role:friend"],
    ["role:bàn", "role:bàn"], // with other accents it is another word
    ["role:Infirmieres", "role:nurse"],
    ["purchase:Trail Shoe;relation=rival", "purchase:trail-shoes;relation=rival"],
    ["purchase:glass", "purchase:glass"], // each word for itself where both are there
    ["purchase:glasses", "purchase:glasses"],
    ["owns:cars", "owns:car"],
    ["need:跑鞋s", "need:跑鞋s"],
    ["level:Anfaenger", "level:anfänger"],
    ["level:anfanger", "level:anfänger"],
    ["trinh do:profi", "level:profi"],
    ["級別:profi", "level:profi"],
    ["Bootslaenge:8-9", "boat-length:8-9"],
    ["boat length:8-9", "boat-length:8-9"],
    ["寵物:cat", "pet:cat"],
    ["興趣:跑步", "interest:running"],
    ["usage:uses", "usage:uses"],
    ["attitude:友好", "attitude:friendly"],
    ["态度:Friendly", "attitude:friendly"],
    ["频率:每週", "frequency:weekly"],
    ["Kaufhäufigkeit:monatlich", "frequency:monthly"],
    ["学历:本科", "education:degree"],
    ["age:25-34", "age:25-34"],
    ["age:40-55jahre", "age:40-55"],
    ["Alter:40 bis 55 Jahre", "age:40-55"],
    ["age:over 40", "age:40+"],
    ["age:25 to 34", "age:25-34"],
    ["age:teens", "age:13-19"],
    ["company:10-49 mitarbeiter", "company:10-49"],
    ["income:50k a year", "income:50k"],
    ["income:4k a month", "income:4k a month"],
    ["interest:10-15", "interest:10-15"],
  ])("counts %s under %s", (trait, key) => {
    expect(canonicalKey(trait, LEXICON)).toBe(key);
    expect(canonicalKey(key, LEXICON)).toBe(key);
  });
});

it("keeps the broader terms of a word that another is like", () => {
  expect(coveredKeys(["purchase:glasses"], LEXICON)).toContain("purchase:optics");
});

it("leaves a name of several facets to the one that has it", () => {
  const both = [...FACETS, facet("craft", { en: "boat length" }, {})];
  expect(canonicalKey("boat length:x", lexiconOf([], [], both))).toBe("craft:x");
});

describe("likeKey", () => {
  it.each([
    ["purchase:box", "purchase:boxes"],
    ["purchase:size", "purchase:sizes"],
    ["interest:hobby", "interest:hobbies"],
    ["interest:movie", "interest:movies"],
    ["purchase:dress", "purchase:dresses"],
  ])("is the same of %s and %s", (one, several) => expect(likeKey(one)).toBe(likeKey(several)));

  it.each([
    ["interest:tennis", "interest:tenni"],
    ["purchase:bus", "purchase:bu"],
    ["interest:1-2", "interest:12"],
  ])("is not the same of %s and %s", (one, other) => expect(likeKey(one)).not.toBe(likeKey(other)));
});

it("writes letters that are no accents as keyboards do", () => {
  expect(withoutMarks("đường łódź smørrebrød œuvre")).toBe("duong lodz smorrebrod oeuvre");
});
