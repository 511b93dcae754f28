// Channels without a competitor: what the signs call free, the brands in their quotes do not gainsay.
import { expect, test } from "vitest";
import { makeInsightVerbs, type InsightQuestion } from "../../../lib/app/insight-verbs.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { aProduct } from "../../fixtures/a-map.ts";
import { aRivalledMap, FORKLIFTS } from "../../fixtures/a-rivalled-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const BUYERS: InsightQuestion = { criteria: [{ trait: FORKLIFTS, level: "must" }] };

async function verbsOf(rivals: string[] = ["Hoppecke"]) {
  const tools = fakeTools();
  const reads: string[][] = [];
  const store: typeof tools.store = {
    ...tools.store,
    read: (stores, ...rest) => {
      reads.push([...stores]);
      return tools.store.read(stores, ...rest);
    },
  };
  const products = [aProduct({ item: "batteries", rivals })];
  await applyImport(tools, { incoming: aRivalledMap({ products }) });
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

test("reads no quotes where no card names a rival", async () => {
  const { verbs, reads } = await verbsOf([]);
  await verbs.names();
  reads.length = 0;
  const { free } = await verbs.signs(BUYERS);
  expect(free.map(({ key }) => key).sort()).toEqual(["blog.example", "free.example"]);
  expect(reads.flat()).not.toContain("sightings");
});
