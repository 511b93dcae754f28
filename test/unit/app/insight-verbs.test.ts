// Insights over one ranking: it is that of the map as it is, whatever is saved while it is made.
import { expect, test } from "vitest";
import { makeInsightVerbs } from "../../../lib/app/insight-verbs.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import type { Change } from "../../../lib/browser/changes.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const RUNNERS = { criteria: [{ trait: "interest:running", level: "must" as const }] };

test("ranks what is there after a save, also where the first ranking is still being made", async () => {
  const tools = fakeTools();
  let answered = Promise.resolve();
  const settings = async () => {
    await answered;
    return tools.settings();
  };
  const heard: ((change: Change) => void)[] = [];
  const listen = (hear: (change: Change) => void) => {
    heard.push(hear);
    return () => undefined;
  };
  const verbs = makeInsightVerbs({ ...tools, settings, listen });
  let answer = () => undefined as void;
  answered = new Promise((resolve) => (answer = resolve));
  const early = verbs.outlook(RUNNERS); // has read the map, and waits for the settings
  answered = Promise.resolve();
  const looks = ["a", "b", "c"].map((name, i) =>
    aSighting({ id: `s:${name}`, channel: `site:${name}.example`, read: 6 + 8 * i }),
  );
  await applyImport(tools, { incoming: aMap({ sightings: looks }) });
  for (const hear of heard) hear("map");
  answer();
  const late = verbs.outlook(RUNNERS);
  await early;
  expect(await late).toMatchObject({ places: 3 });
  expect((await late).next.length).toBeGreaterThan(0);
});

test("tells how many values a split leaves out, by facet", async () => {
  const tools = fakeTools();
  const looks = Array.from({ length: 23 }, (_, i) =>
    aSighting({
      id: `s:${i}`,
      channel: `site:${i % 3}.example`,
      cohorts: [{ traits: ["interest:running", `need:of-${i}`], seen: 2 }],
    }),
  );
  await applyImport(tools, { incoming: aMap({ sightings: looks }) });
  const verbs = makeInsightVerbs({ ...tools, listen: () => () => undefined });
  const { cells, leftOut } = await verbs.split(RUNNERS, ["need"]);
  expect(cells).toHaveLength(20);
  expect(leftOut).toEqual({ need: 3 });
});
