// A query finds a word, a facet or a value by whatever way it is written, where only one of them is there.
import { describe, expect, it } from "vitest";
import { nearWords } from "../../../lib/query/near-words.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { aMap, aSighting, aTerm } from "../../fixtures/a-map.ts";

const band = (id: string, labels: OwnFacet["labels"]): OwnFacet => {
  return { id, labels, type: "band", decay: "slow", many: false, at: "2026-11-01T08:30:00.000Z" };
};
const MAP = aMap({
  facets: [
    band("shoe-size", { en: "shoe size", vi: "cỡ giày" }),
    band("boat-length", { en: "boat length (m)" }),
    { ...band("pet", { en: "pet, kind of (own)" }), type: "term" },
  ],
  terms: [
    aTerm({ id: "interest:board-games", labels: { en: "board games", "zh-CN": "桌游" } }),
    aTerm({ id: "interest:e-bike", labels: { en: "e-bike" }, aliases: [] }),
    aTerm({ id: "region:quebec", labels: { fr: "Québec" }, aliases: [] }),
    aTerm({ id: "need:back-pain", labels: { en: "back pain" }, aliases: [] }),
    aTerm({ id: "role:guide", labels: { "zh-CN": "登山向导" }, aliases: [] }),
  ],
  sightings: [
    aSighting({ cohorts: [{ traits: ["shoe size:38-40", "purchase:climbing shoe"], seen: 2 }] }),
  ],
});

it.each([
  ["board game", "interest:board-games"],
  ["quebec", "region:quebec"],
  ["登山向導", "role:guide"],
  ["桌遊", "interest:board-games"],
  ["shoe size 42-44", "shoe-size:42-44"],
  ["shoe size:>44", "shoe-size:>44"],
  ["co giay:42", "shoe-size:42"],
  ["boat length:8-9", "boat-length:8-9"],
  ["climbing shoes", "purchase:climbing-shoe"],
  ["purchase:climbing shoes", "purchase:climbing-shoe"],
  ["purchase:climbing-shoes;relation=rival", "purchase:climbing-shoe;relation=rival"],
])("reads %s", (text, trait) => {
  expect(readQuery(text, MAP)).toEqual({ ok: true, query: { type: "trait", trait } });
});

it("means the word of another facet too, where that is like it", () => {
  const read = JSON.stringify(readQuery("ebike", MAP));
  expect(read).toContain("interest:e-bike");
  expect(read).toContain("owns:");
});

describe("did you mean", () => {
  it.each([
    ["bord games", "board games"],
    ["boardgamez", "board games"],
    ["Quebek", "Québec"],
    ["interest:running and trial running", "trail running"],
    ["登山向道", "登山向导"],
    ["intrest:running", "interest"],
    ["shoo-size:42", "shoe-size"],
    ["gender:wemen", "women"],
    ["running clmbing shoe", "climbing shoe"],
  ])("names for %s what it is nearly", (text, near) => {
    const read = readQuery(text, MAP);
    expect(read.ok ? [] : read.error.near).toContain(near);
  });

  it.each(["zzzzzz", "ab", "(", "age:banana", "spend:>=xylophone"])(
    "names nothing for %s",
    (text) => {
      const read = readQuery(text, MAP);
      expect(read).toMatchObject({ ok: false });
      expect(read.ok || read.error.near).toBeUndefined();
    },
  );

  it("names no more than three, the nearest first, each once", () => {
    const words = ["Runners", "runer", "tanning", "Running", "RUNNING", "gunning", "cunning"];
    expect(nearWords("runing", words)).toEqual(["Running"]);
    expect(nearWords("unning", words)).toEqual(["Running", "cunning", "gunning"]);
  });
});

it.each([
  ["pet, kind of (own):cat", "pet:cat"],
  ['"pet, kind of (own)":cat', "pet:cat"],
  ["must:pet, kind of (own): cat", "pet:cat"],
  ["(boat length (m):8-9)", "boat-length:8-9"],
  ["boat length (m)>=8", "boat-length:>=8"],
  ["income:50k-70k €", "income:50k-70k €"],
  ["income:>=200000 CNY", "income:>=200000 cny"],
  ["Einkommen: 4.000 € pro Monat", "income:4.000 € pro monat"],
  ["age:30-40 ans", "age:30-40 ans"],
  ["need:back pain;intensity=3", "need:back-pain;intensity=3"],
])("reads %s whole", (text, trait) => {
  const read = JSON.stringify(readQuery(text, MAP));
  expect(read).toContain(JSON.stringify({ type: "trait", trait }));
  expect(read).not.toContain('"and"');
});
