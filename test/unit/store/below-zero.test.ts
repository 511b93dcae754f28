// Nothing can be counted less than nothing: an index that would have to is given up, and what somebody does goes on.
import { expect, test } from "vitest";
import { ask } from "../../../lib/app/ask.ts";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { packBlock, unpackBlock } from "../../../lib/index/posting-block.ts";
import { packEvidence } from "../../../lib/index/profile.ts";
import { NO_EVIDENCE } from "../../../lib/rank/evidence.ts";
import { foldRecent } from "../../../lib/store/fold-recent.ts";
import { readIndexState } from "../../../lib/store/index-state.ts";
import { INDEX_STORES } from "../../../lib/store/schema.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

async function mapOfTwo(): Promise<FakeTools> {
  const tools = fakeTools();
  const sightings = [1, 2].map((n) => aSighting({ id: `s:${n}`, channel: `site:${n}.example` }));
  await applyImport(tools, { incoming: aMap({ sightings }) });
  return tools;
}

const GIVEN_UP = { live: undefined, keys: ["site:2.example"], sound: true };

async function whatIsLeft(tools: FakeTools) {
  const { live } = await tools.store.read(["meta"], readIndexState);
  const criteria = [{ trait: "interest:running", level: "must" }] as const;
  const { rows } = await ask(tools, { criteria });
  await keepIndex(tools);
  const report = await checkIndex(tools);
  const sound = report.state !== "none" && report.sound;
  return { live, keys: rows.map(({ key }) => key), sound };
}

test("withdraws what the channel's profile does not hold, without the index", async () => {
  const tools = await mapOfTwo();
  await tools.store.write(["profiles"], async (tx) => {
    const profiles = await tx.objectStore("profiles").getAll();
    const evidence = packEvidence(NO_EVIDENCE);
    await Promise.all(
      profiles.map((each) => tx.objectStore("profiles").put({ ...each, evidence })),
    );
  });
  await retractSighting(tools, "s:1");
  expect(await whatIsLeft(tools)).toEqual(GIVEN_UP);
});

test("writes no block that holds less than is taken out of it", async () => {
  const tools = await mapOfTwo();
  await tools.store.write(["postings"], async (tx) => {
    const postings = tx.objectStore("postings");
    for (const key of await postings.getAllKeys()) {
      const { lines } = unpackBlock((await postings.get(key))!);
      await postings.put(packBlock(key[1], key[2], { lines, weeks: [] }), key);
    }
  });
  await retractSighting(tools, "s:1");
  await tools.store.write(INDEX_STORES, async (tx) => void (await foldRecent(tx, undefined, true)));
  expect(await whatIsLeft(tools)).toEqual(GIVEN_UP);
});

test("refuses to pack a count below zero", () => {
  expect(() => packBlock(0, 0, { weeks: [2_900, 3, 2_901, -1], lines: [] })).toThrow(RangeError);
});
