// One text per lexicon: equal where counting would be, and only there.
import { expect, test } from "vitest";
import { hashLexicon } from "../../../lib/index/hash-lexicon.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";

const aTier = (...order: string[]): OwnFacet => ({
  id: "tier",
  labels: { en: "Tier" },
  type: "choice",
  decay: "slow",
  ordered: true,
  many: false,
  values: order,
  at: "2026-11-01T08:30:00Z",
});

const hashOf = (facet: OwnFacet) => hashLexicon(lexiconOf([], [], [facet]));

test("is the same in whatever order entries and broader terms stand", () => {
  const rows: [string, string[]][] = [
    ["interest:running", ["interest:sport", "interest:health"]],
    ["=interest:jogging", ["interest:running"]],
  ];
  const turned = rows.map(([id, meant]): [string, string[]] => [id, meant.toReversed()]).reverse();
  expect(hashLexicon(new Map(turned))).toBe(hashLexicon(new Map(rows)));
});

test("changes with the order of an ordered choice, which says what counts as more", () => {
  expect(hashOf(aTier("low", "high"))).not.toBe(hashOf(aTier("high", "low")));
  expect(hashOf(aTier("low", "high"))).toBe(hashOf(aTier("low", "high")));
});
