// The popup's outlook is the dashboard's, however a facet or a word of the user's own is spelled.
import { beforeAll, expect, test } from "vitest";
import { countTimesMet } from "../../../lib/app/count-met.ts";
import { saveOwnFacet } from "../../../lib/app/edit-facet.ts";
import { editTerm } from "../../../lib/app/edit-term.ts";
import { findOutlook } from "../../../lib/app/find-outlook.ts";
import { readCounting } from "../../../lib/app/index-vocabulary.ts";
import { makeInsightVerbs } from "../../../lib/app/insight-verbs.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { readPlaces } from "../../../lib/app/read-places.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { aMap, aRetraction, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

let tools: FakeTools;

const look = (place: string, trait: string) =>
  aSighting({
    id: `s:${place}`,
    channel: `${place}.com`,
    read: 10,
    cohorts: [{ traits: [trait], seen: 5 }],
  });

beforeAll(async () => {
  tools = fakeTools();
  const stated = ["size:40-44", "size:30-35", "level:very hard", "interest:running"];
  const sightings = stated.map((trait, i) => look(`p${i}`, trait));
  // Of one day's looks at one place, two show the people, and one of these was withdrawn.
  const day = ["chess", "chess", "go", "go", "go"].map((name, i) => ({
    ...look(`day-${i}`, `interest:${name}`),
    channel: "day.com",
  }));
  const retractions = [aRetraction({ id: "r:1", of: "s:day-1" })];
  await applyImport(tools, { incoming: aMap({ sightings: [...sightings, ...day], retractions }) });
  const size = { labels: { en: "size", de: "Schuh-Größe", "zh-CN": "鞋码" } };
  await saveOwnFacet(tools, { ...size, type: "band", decay: "slow", many: false });
  const level = { labels: { en: "level", de: "Stufe" }, values: ["easy", "hard", "very hard"] };
  await saveOwnFacet(tools, {
    ...level,
    type: "choice",
    decay: "fast",
    many: false,
    ordered: true,
  });
  await editTerm(tools, "level:hard", { aliases: ["hart"] });
  await editTerm(tools, "interest:running", { aliases: ["Laufen"] });
  await rebuildIndex(tools);
});

test.each([
  ["Schuh-Größe:42-44", 1],
  ["鞋码:42-44", 1],
  ["size:42-44", 1],
  ["Stufe:hart+", 1],
  ["兴趣:Laufen", 1],
  ["interest:cycling", 0],
  ["interest:chess", 1],
  ["interest:go", 3],
])("of %s", async (trait, met) => {
  const criteria = [{ trait, level: "must" }] as const;
  const verbs = makeInsightVerbs({ ...tools, listen: () => () => undefined });
  const outlook = await findOutlook(tools, criteria);
  expect(outlook?.met).toBe(met);
  expect(outlook).toEqual(await verbs.outlook({ criteria }));
});

test("reads no more sightings than asked to, where the index does not tell", async () => {
  const places = await readPlaces(tools);
  const { lexicon } = await readCounting(tools);
  const question = askQuestion([{ trait: "interest:go", level: "must" }], undefined, lexicon);
  const count = (most: number) => countTimesMet(tools, question, places, async () => lexicon, most);
  expect(await count(100)).toEqual(new Map([["day.com", 3]]));
  expect(await count(4)).toEqual(new Map([["day.com", 3]]));
  expect(await count(3)).toEqual(new Map());
});
