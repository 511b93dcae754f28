// A persona's ages by years of birth mean, in every answer and insight, the ages that they make in the year of asking.
import { beforeAll, expect, test } from "vitest";
import { ask } from "../../../lib/app/ask.ts";
import { askNarrowed } from "../../../lib/app/ask-narrowed.ts";
import { findOutlook } from "../../../lib/app/find-outlook.ts";
import { findProofs } from "../../../lib/app/find-proofs.ts";
import { makeInsightVerbs } from "../../../lib/app/insight-verbs.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { makeReadFunnel } from "../../../lib/app/read-funnel.ts";
import { atOnce } from "../../../lib/base/steps.ts";
import { explore } from "../../../lib/insight/explore.ts";
import { INSIGHTS } from "../../../lib/insight/insights.ts";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { narrowedGround } from "../../../lib/insight/narrowed-ground.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { EMPTY_BRANCH } from "../../../lib/query/branches.ts";
import type { Criteria } from "../../../lib/rank/question.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const MAP = aMap({
  sightings: ["age:90后", "age:27-36", "age:60+"].map((age, i) =>
    aSighting({
      id: `s:${i}`,
      channel: `c${i}.com`,
      at: "2026-10-01T08:00:00.000Z",
      read: 6,
      cohorts: [{ traits: [age, "need:rest", "hours:daily"], seen: 3 }],
    }),
  ),
});

const tools = { ...fakeTools(), listen: () => () => undefined };
const verbs = makeInsightVerbs(tools);
const now = tools.now();
const at = { now, halfLifeDays: 365 };
const narrowed = { mode: "fit", filters: { fresh: "900" } } as const;

beforeAll(async () => {
  await applyImport(tools, { incoming: MAP });
  await keepIndex(tools);
});

const noted = { narrowing: narrowed.filters };
const said = (trait: string): Criteria => [{ trait, level: "must" }];
const rowsOf = (criteria: Criteria) => {
  const answer = atOnce(askNarrowed(MAP, { ...narrowed, criteria }, at));
  return answer.ok ? answer.rows : [];
};
const exploreAs = (traits: Criteria) =>
  explore(
    { traits: [...traits] },
    {
      ...atOnce(narrowedGround(MAP, EMPTY_BRANCH, now)),
      ...at,
      products: [],
      facets: [],
      lexicon: lexiconOf([], []),
    },
    {
      mode: "fit",
      cover: 1,
      pivot: ["age", "need"],
      contrast: said("age:60+"),
      insights: new Set(INSIGHTS),
    },
  );
const ofFunnel = async (criteria: Criteria) =>
  (await makeReadFunnel(tools)(criteria)).steps.map(({ trait: _, ...step }) => step);

test.each<[what: string, find: (criteria: Criteria) => unknown]>([
  ["the answer from the index", async (criteria) => (await ask(tools, { criteria })).rows],
  ["the plain answer", (criteria) => answerFromMap(MAP, { criteria }, now, 365)],
  ["a filtered answer", rowsOf],
  ["the popup's outlook", (criteria) => findOutlook(tools, criteria)],
  ["the passages", (criteria) => findProofs(tools, "c0.com", criteria)],
  ["the funnel", ofFunnel],
  ["the outlook", (criteria) => verbs.outlook({ criteria })],
  ["signs under filters", (criteria) => verbs.signs({ criteria, ...noted })],
  ["a split", (criteria) => verbs.split({ criteria }, ["need"])],
  ["needs", (criteria) => verbs.gaps({ criteria })],
  ["quotes", (criteria) => verbs.quotes({ criteria }, ["need:rest"])],
  ["what the command line explores", exploreAs],
])("means them in %s", async (_, find) => {
  const born = await find(said("age:90后"));
  expect(born).toEqual(await find(said("age:27-36")));
  expect(born).not.toEqual(await find(said("age:60后")));
});
