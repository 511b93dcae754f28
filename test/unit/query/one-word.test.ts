// A query finds a word, a facet or a value by whatever way it is written, where only one of them is there.
import { expect, it } from "vitest";
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
  ],
  terms: [
    aTerm({ id: "interest:board-games", labels: { en: "board games", "zh-CN": "桌游" } }),
    aTerm({ id: "interest:e-bike", labels: { en: "e-bike" }, aliases: [] }),
    aTerm({ id: "region:quebec", labels: { fr: "Québec" }, aliases: [] }),
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
