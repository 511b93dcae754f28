// Channels without a competitor: what the signs call free, the brands in their quotes do not gainsay.
import { expect, test } from "vitest";
import { makeInsightVerbs, type InsightQuestion } from "../../../lib/app/insight-verbs.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import type { Product } from "../../../lib/model/product.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { aProduct, aSighting } from "../../fixtures/a-map.ts";
import { aRivalledMap, FORKLIFTS } from "../../fixtures/a-rivalled-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const BUYERS: InsightQuestion = { criteria: [{ trait: FORKLIFTS, level: "must" }] };

async function verbsOf(
  rivals: string[] = ["Hoppecke"],
  sightings?: Sighting[],
  others: readonly Product[] = [],
) {
  const tools = fakeTools();
  const reads: string[][] = [];
  const store: typeof tools.store = {
    ...tools.store,
    read: (stores, ...rest) => {
      reads.push([...stores]);
      return tools.store.read(stores, ...rest);
    },
  };
  const products = [aProduct({ id: "pr:own", item: "batteries", rivals }), ...others];
  await applyImport(tools, {
    incoming: aRivalledMap({ products, ...(sightings && { sightings }) }),
  });
  return { reads, verbs: makeInsightVerbs({ ...tools, store, listen: () => () => undefined }) };
}

test.each<[string, InsightQuestion]>([
  ["of the whole map", BUYERS],
  ["of what filters leave", { ...BUYERS, narrowing: { method: "page" } }],
])("calls no channel free %s where a rival stands in a quote", async (_of, asked) => {
  const { verbs } = await verbsOf();
  const { free, people } = await verbs.signs(asked);
  expect(free.map(({ key, seen }) => [key, seen])).toEqual([["free.example", 30]]);
  expect(people).toBe(78);
  const [rival] = await verbs.rivals(asked);
  expect(rival).toMatchObject({ name: "Hoppecke", channels: [{ key: "blog.example" }] });
});

test("reads the quotes of the best hundred or two where very many fit, and counts the others", async () => {
  const many = Array.from({ length: 250 }, (_, i) =>
    aSighting({
      id: `s:many-${i}`,
      channel: `many-${i}.example`,
      read: 60,
      cohorts: [{ traits: [FORKLIFTS], seen: 55, quotes: [{ exact: i === 0 ? "Hoppecke" : "" }] }],
    }),
  );
  const few = Array.from({ length: 250 }, (_, i) =>
    aSighting({
      id: `s:few-${i}`,
      channel: `few-${i}.example`,
      read: 60,
      cohorts: [{ traits: [FORKLIFTS], seen: 1 }],
    }),
  );
  const { verbs } = await verbsOf(["Hoppecke"], [...many, ...few]);
  const whole = await verbs.signs(BUYERS);
  expect(whole.free.length + whole.unread).toBe(249);
  expect(whole.free.length).toBeGreaterThanOrEqual(100);
  expect(whole.unread).toBeGreaterThan(0);
  const narrowed = await verbs.signs({ ...BUYERS, narrowing: { method: "page" } });
  expect([narrowed.free.length, narrowed.unread]).toEqual([249, 0]);
});

test("goes by the persona's own card, and by all where it has none", async () => {
  const other = aProduct({ id: "pr:other", name: "Quark", rivals: ["Hoppecke"] });
  const { verbs } = await verbsOf(["Kestrel"], undefined, [other]);
  const freeFor = async (product?: string) => {
    const { free } = await verbs.signs({ ...BUYERS, ...(product && { product }) });
    return free.map(({ key }) => key).sort();
  };
  expect(await freeFor("pr:own")).toEqual(["blog.example", "free.example"]);
  expect(await freeFor("pr:other")).toEqual(["free.example"]);
  expect(await freeFor()).toEqual(["free.example"]);
});

test("flags nothing and reads no quotes where no competitor is known", async () => {
  const { verbs, reads } = await verbsOf([]);
  await verbs.names();
  reads.length = 0;
  expect(await verbs.signs(BUYERS)).toMatchObject({ free: [], untold: 2 });
  expect(reads.flat()).not.toContain("sightings");
});
