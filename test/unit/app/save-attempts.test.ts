import { expect, test } from "vitest";
import { makeSaveAttempts } from "../../../lib/app/save-attempts.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { ShoalError } from "../../../lib/base/errors.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const countOf = (tools: ReturnType<typeof fakeTools>) =>
  tools.store.read(["sightings"], (tx) => tx.objectStore("sightings").count());

test("writes one sighting however often a save is tried again", async () => {
  const tools = fakeTools();
  const { once } = makeSaveAttempts(tools.now);
  const draft = aDraft();
  const tryIt = (fails: boolean) =>
    once(draft, async (moment) => {
      const sighting = await saveSighting({ ...tools, now: () => moment }, draft);
      if (fails) throw new ShoalError("TIMEOUT"); // it was written, but the answer came too late
      return sighting;
    });
  await expect(tryIt(true)).rejects.toThrow("TIMEOUT");
  tools.wait(60_000);
  await expect(tryIt(true)).rejects.toThrow("TIMEOUT");
  tools.wait(60_000);
  await tryIt(false);
  expect(await countOf(tools)).toBe(1);
});

test("writes a second look at the same place as a sighting of its own", async () => {
  const tools = fakeTools();
  const { once } = makeSaveAttempts(tools.now);
  const save = () =>
    once(aDraft(), (moment) => saveSighting({ ...tools, now: () => moment }, aDraft()));
  await save();
  tools.wait(60_000);
  await save();
  expect(await countOf(tools)).toBe(2);
});

test("knows a try again though words stand half-typed in a group by then", async () => {
  let clock = 0;
  const { once } = makeSaveAttempts(() => ++clock);
  const draft = aDraft();
  const moments: number[] = [];
  const tryIt = (of: typeof draft) =>
    once(of, async (moment) => {
      moments.push(moment);
      throw new ShoalError("TIMEOUT");
    });
  await expect(tryIt(draft)).rejects.toThrow("TIMEOUT");
  const cohorts = draft.cohorts.map((cohort) => ({ ...cohort, typing: "coff" }));
  await expect(tryIt({ ...draft, cohorts })).rejects.toThrow("TIMEOUT");
  expect(new Set(moments).size).toBe(1);
});
