// The version names what sightings are counted by, so that an index counted otherwise is noticed and rebuilt.
import { expect, test } from "vitest";
import { hashLexicon } from "../../../lib/index/hash-lexicon.ts";
import { LAYOUT_VERSION } from "../../../lib/index/state.ts";
import { VOCABULARY_VERSION } from "../../../lib/index/vocabulary-version.ts";
import { changeTotals, NO_TOTALS, packTotals } from "../../../lib/index/totals.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { NAMES_ELSEWHERE } from "../../../lib/model/called-facets.ts";
import { coveredKeys } from "../../../lib/model/covered-keys.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { aChannel } from "../rank/an-evidence.ts";

const OWN_NUMBERS: OwnFacet = {
  id: "mine",
  labels: { en: "Mine" },
  type: "band",
  decay: "slow",
  many: false,
  at: "2026-11-01T08:30:00.000Z",
};

test("names the built-in vocabulary, what its terms cover, what is added up, and the layout", () => {
  const lexicon = lexiconOf([], BUILTIN_TERMS);
  const values = FACETS.flatMap(({ id, values = [] }) => values.map(([value]) => `${id}:${value}`));
  const spelled = [
    "interest:Trail\u2011Running",
    "性别:女性",
    "purchase:;relation=竞品",
    "purchase:x;关系=竞品;when=recently",
    "spend:高+",
    "income:20万+",
    "age:40-55 jahre",
    "age:65 and over",
    "age:40 or below",
    "age:ende 20 bis anfang 30",
    "age:not 30-45",
    "income:400k kr",
    "income:50k a year",
    "company:10-49 mitarbeiter",
    ...[...FACETS.map(({ also = "" }) => also), ...Object.values(NAMES_ELSEWHERE)].flatMap(
      (names) => names.split(", ").map((name) => `${name}:x`),
    ),
    "purchase:x;relation=rival",
    "owns:x;tier=luxury",
    "owns:x;tier>=low",
    "need:x;intensity=3",
  ];
  const traits = [...BUILTIN_TERMS.map(({ id }) => id), ...values, ...spelled];
  const covered = traits.map((trait) => [trait, coveredKeys([trait], lexicon)] as const);
  const own = lexiconOf([], [], [OWN_NUMBERS]);
  const ofOwn = ["mine:1 500 km", "mine:100 - 200", "mine:-5 to 5", "mine:42-to-44"].map(
    (trait) => [trait, coveredKeys([trait], own)] as const,
  );
  const { evidence } = aChannel("c:1", [
    [2, "age:65+", "interest:trails"],
    [1, "age:25-34"],
    [1, "need:*", "need:rest"],
    [3],
  ]);
  const totals = packTotals(changeTotals(NO_TOTALS, [{ before: undefined, after: evidence }]));
  const hash = hashLexicon(
    new Map([
      ["lexicon", [hashLexicon(lexicon)]],
      ["layout", [`${LAYOUT_VERSION}`]],
      ["totals", [JSON.stringify(totals)]],
      ...covered,
      ...ofOwn,
    ]),
  );
  expect(hash, "what is counted changed: write the received version there").toBe(
    VOCABULARY_VERSION,
  );
});
