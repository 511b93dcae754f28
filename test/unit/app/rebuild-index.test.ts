// A rebuild that somebody else is at, or was: shown from its own record, waited for, taken up, given up.
import { expect, test } from "vitest";
import { countingIn } from "../../../lib/app/index-vocabulary.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { giveUp, readRebuild } from "../../../lib/app/read-rebuild.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import type { WorkProgress } from "../../../lib/app/work.ts";
import { weekOf } from "../../../lib/rank/decay.ts";
import { readIndexState } from "../../../lib/store/index-state.ts";
import { gatherBatch } from "../../../lib/store/gather-batch.ts";
import { beginRebuild, REBUILD_STORES } from "../../../lib/store/rebuild-steps.ts";
import { writeBatch, type BatchStore } from "../../../lib/store/write-batch.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

/** A map of three channels with its index. */
async function threeChannels(): Promise<FakeTools> {
  const tools = fakeTools();
  const sightings = ["a.com", "b.com", "c.com"].map((channel, i) =>
    aSighting({ id: `s:${i}`, channel }),
  );
  await applyImport(tools, { incoming: aMap({ sightings }) });
  return tools;
}

/** Begins a rebuild, or goes on with one, and counts one channel, as another page does between two turns. */
async function countOne({ store, now, settings }: FakeTools): Promise<void> {
  const { halfLifeDays } = await settings();
  const counting = await store.read(["terms", "facets", "products"], countingIn);
  const building = { ...counting, halfLifeDays, refWeek: weekOf(now()) };
  await store.write(REBUILD_STORES, (tx) => beginRebuild(tx, building));
  const sizes = { channels: 1, sightings: 9, page: 9, named: 1, ms: 9_000 };
  const batch = await gatherBatch(store, counting.lexicon, sizes);
  const write: BatchStore["write"] = (work) => store.write(REBUILD_STORES, work);
  await writeBatch({ read: store.read, write }, batch!, building);
}

/** The tools of a page in which something else happens once, right after its first batch was read. */
function meanwhile(tools: FakeTools, what: () => Promise<unknown>): FakeTools {
  let done = false;
  const read: Store["read"] = async (stores, work, options) => {
    const result = await tools.store.read(stores, work, options);
    const isBatch = typeof result === "object" && result !== null && "counted" in result;
    if (isBatch && !done) {
      done = true;
      await what();
    }
    return result;
  };
  return { ...tools, store: { ...tools.store, read } };
}

const stateOf = ({ store }: FakeTools) => store.read(["meta"], readIndexState);

test("says how far a rebuild is, whoever is at it", async () => {
  const tools = await threeChannels();
  expect(await readRebuild(tools)).toBeUndefined();
  await countOne(tools);
  expect(await readRebuild(tools)).toEqual({ done: 1, total: 3 });
  await countOne(tools);
  expect(await readRebuild(tools)).toEqual({ done: 2, total: 3 });
});

test("takes up what a closed page left, and counts from there", async () => {
  const tools = await threeChannels();
  const { live } = await stateOf(tools);
  await countOne(tools);
  const told: WorkProgress[] = [];
  await keepIndex(tools, { onProgress: (progress) => told.push(progress) });
  expect(told[0]).toEqual({ done: 1, total: 3, from: 1 });
  expect(told.at(-1)).toEqual({ done: 3, total: 3, from: 1 });
  const after = await stateOf(tools);
  expect(after.rebuild).toBeUndefined();
  expect(after.live!.slot).not.toBe(live!.slot);
});

test("is done only when the new index answers, though another page counts some of it", async () => {
  const tools = await threeChannels();
  const { live } = await stateOf(tools);
  expect(await rebuildIndex(meanwhile(tools, () => countOne(tools)))).toBe("rebuilt");
  const after = await stateOf(tools);
  expect(after.rebuild).toBeUndefined();
  expect(after.live!.slot).not.toBe(live!.slot);
});

test("is done where another page brings it to its end", async () => {
  const tools = await threeChannels();
  const countAll = async () => {
    while ((await stateOf(tools)).rebuild) await countOne(tools);
  };
  expect(await rebuildIndex(meanwhile(tools, countAll))).toBe("rebuilt");
  expect((await stateOf(tools)).rebuild).toBeUndefined();
});

test("says that another page gave it up, and begins again where it was only made useless", async () => {
  const tools = await threeChannels();
  const { live } = await stateOf(tools);
  const given = () => tools.store.write(REBUILD_STORES, giveUp);
  expect(await rebuildIndex(meanwhile(tools, given))).toBe("given");
  expect(await stateOf(tools)).toEqual({ live });
  const sightings = [aSighting({ id: "s:9", channel: "d.com" })];
  const imported = () => applyImport(tools, { incoming: aMap({ sightings }) });
  expect(await rebuildIndex(meanwhile(tools, imported))).toBe("rebuilt");
  expect((await stateOf(tools)).live!.slot).not.toBe(live!.slot);
});

test("waits for another page's rebuild, and gives it up from here", async () => {
  const tools = await threeChannels();
  const { live } = await stateOf(tools);
  const told: WorkProgress[] = [];
  let second: Promise<unknown> | undefined;
  const first = await rebuildIndex(
    meanwhile(tools, async () => {
      const cancel = new AbortController();
      const { promise: seen, resolve } = Promise.withResolvers<void>();
      second = rebuildIndex(tools, {
        signal: cancel.signal,
        onProgress: (progress) => {
          told.push(progress);
          resolve();
        },
      }).catch((reason: unknown) => reason);
      await seen;
      cancel.abort(new Error("enough"));
      await second;
    }),
  );
  expect(told).toEqual([{ done: 0, total: 3, from: 0 }]);
  expect(await second).toEqual(new Error("enough"));
  expect(first).toBe("given");
  expect(await stateOf(tools)).toEqual({ live });
});
