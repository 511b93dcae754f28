// Insights over one ranking: it is that of the map as it is, whatever is saved while it is made.
import { describe, expect, test } from "vitest";
import type { Narrowing } from "../../../lib/app/ask-narrowed.ts";
import { makeInsightVerbs, type InsightQuestion } from "../../../lib/app/insight-verbs.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import type { Change } from "../../../lib/browser/changes.ts";
import { criteriaOf } from "../../../lib/query/branch-criteria.ts";
import { branchesOf } from "../../../lib/query/branches.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import { aChannel, aMap, aSighting } from "../../fixtures/a-map.ts";
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

test("quotes those who are asked for, from where most of them were seen", async () => {
  const tools = fakeTools();
  const look = (i: number, interest: string, seen: number) =>
    aSighting({
      id: `s:${i}`,
      channel: `site:${String(i).padStart(2, "0")}.example`,
      read: 60,
      cohorts: [{ traits: [interest, "need:cushioning"], seen }],
    });
  const others = Array.from({ length: 25 }, (_, i) => look(i, "interest:cooking", 50));
  const few = Array.from({ length: 25 }, (_, i) => look(30 + i, "interest:running", 1));
  await applyImport(tools, {
    incoming: aMap({ sightings: [...others, ...few, look(60, "interest:running", 9)] }),
  });
  const verbs = makeInsightVerbs({ ...tools, listen: () => () => undefined });
  const found = await verbs.quotes(RUNNERS, ["need:cushioning"]);
  expect(found).toHaveLength(20);
  expect(found[0]).toMatchObject({ channel: "site:60.example", seen: 9 });
});

test("reads nothing anew for a key that somebody types, nor for settings", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ sightings: [aSighting()] }) });
  const heard: ((change: Change) => void)[] = [];
  const reads: string[] = [];
  const store: typeof tools.store = {
    ...tools.store,
    read: (stores, ...rest) => {
      reads.push(...stores);
      return tools.store.read(stores, ...rest);
    },
  };
  const listen = (hear: (change: Change) => void) => {
    heard.push(hear);
    return () => undefined;
  };
  const verbs = makeInsightVerbs({ ...tools, store, listen });
  const asked = { ...RUNNERS, narrowing: { method: "page" } };
  await verbs.usage(RUNNERS);
  await verbs.usage(asked);
  const before = reads.length;
  for (const hear of heard) hear("drafts");
  for (const hear of heard) hear("settings");
  await verbs.usage(RUNNERS);
  await verbs.usage(asked);
  expect(reads).toHaveLength(before);
  for (const hear of heard) hear("map");
  await verbs.usage(RUNNERS);
  expect(reads.length).toBeGreaterThan(before);
});

describe("narrowed", () => {
  const showing = (...traits: string[]) => [{ traits: ["interest:running", ...traits], seen: 2 }];
  const look = (id: string, name: string, traits: string[], rest = {}) =>
    aSighting({
      id: `s:${id}`,
      channel: `site:${name}.example`,
      read: 6,
      cohorts: showing(...traits),
      ...rest,
    });
  const MAP = aMap({
    channels: [
      aChannel({ key: "site:forum.example", kind: "forum", name: "Forum" }),
      aChannel({ key: "site:blog.example", kind: "blog", name: "Blog" }),
      aChannel({ key: "site:new-forum.example", kind: "forum", name: "New forum" }),
      aChannel({ key: "site:new-blog.example", kind: "blog", name: "New blog" }),
    ],
    sightings: [
      look("1", "forum", ["need:wide-fit", "decision:pays", "gender:men"]),
      look("2", "blog", ["need:grip", "decision:recommends", "gender:women"], { note: "mud" }),
      look("3", "blog", ["need:price", "gender:women"], { method: "interview" }),
    ],
  });
  async function verbsOf() {
    const tools = { ...fakeTools(), listen: () => () => undefined };
    await applyImport(tools, { incoming: MAP });
    return { tools, verbs: makeInsightVerbs(tools) };
  }
  const byFilter = (narrowing: Narrowing) => ({ ...RUNNERS, narrowing });
  const needsUnder = async (question: InsightQuestion) => {
    const { needs } = await (await verbsOf()).verbs.gaps(question);
    return needs.map(({ key }) => key.replace("need:", "")).sort();
  };

  test.each([
    [{}, ["grip", "price", "wide-fit"]],
    [{ kind: "forum" }, ["wide-fit"]],
    [{ kind: "blog", method: "interview" }, ["price"]],
    [{ status: "working" }, []],
  ])("counts the needs that %j leaves", async (narrowing, needs) => {
    expect(await needsUnder(byFilter(narrowing))).toEqual(needs);
  });

  test.each([
    ["running and kind:blog", ["grip", "price"]],
    ["running and mud", ["grip", "price"]],
    ["running and need:wide-fit", ["wide-fit"]],
    ["joint(running, need:price)", ["price"]],
    ["running not kind:blog", ["wide-fit"]],
  ])("counts the needs that `%s` leaves", async (text, needs) => {
    const read = readQuery(text.replace("mud", '"mud"'), MAP);
    const branches = read.ok ? branchesOf(read.query) : read;
    if (!branches.ok) throw new Error(branches.error.code);
    const [branch] = branches.query;
    expect(await needsUnder({ criteria: criteriaOf(branch!), branch })).toEqual(needs);
  });

  test("reads outlook, signs, quotes, set and pivot from what is left", async () => {
    const { verbs } = await verbsOf();
    const forums = byFilter({ kind: "forum" });
    expect(await verbs.outlook(forums)).toMatchObject({ met: 1, places: 1 });
    expect((await verbs.signs(forums)).unseen.map(({ name }) => name)).toEqual(["New forum"]);
    const quoted = await verbs.quotes(forums, ["interest:running"]);
    expect(quoted.map(({ sighting }) => sighting)).toEqual(["s:1"]);
    const { taken } = await verbs.smallestSet([forums], { target: 1, budget: Infinity });
    expect(taken.map(({ key }) => key)).toEqual(["site:forum.example"]);
    const { all } = await verbs.pivot(forums, ["need", "gender"], true);
    expect(all.sightings).toBe(1);
  });

  test("counts everyone by two facets among those with the roles that were chosen", async () => {
    const { verbs } = await verbsOf();
    const deciders = { ...RUNNERS, roles: ["pays"] };
    const { rows } = await verbs.pivot(deciders, ["need", "gender"], true);
    expect(rows.map(({ trait }) => trait)).toEqual(["need:wide-fit"]);
  });
});
