import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keepCommit } from "../../../lib/app/keep-copy.ts";
import { readCopyState } from "../../../lib/app/read-copy-state.ts";
import { checkCopy, readCopy } from "../../../lib/app/read-copy.ts";
import { joinJournal, rewriteCopy, type LinesSource } from "../../../lib/app/tidy-copy.ts";
import { linesOfMap } from "../../../lib/exchange/copy-lines.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import { EMPTY_MAP, RECORD_KINDS, type ShoalMap } from "../../../lib/model/map.ts";
import { sameContents, type Sentinel } from "../../../lib/model/sentinel.ts";
import {
  countMap,
  emptySentinel,
  stepSentinel,
  type RecordChange,
} from "../../../lib/model/step-sentinel.ts";
import type { Commit } from "../../../lib/store/watch-records.ts";
import { aSighting } from "../../fixtures/a-map.ts";
import { fakeCopyArea, type FakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { anyMap } from "../../fixtures/map-arbitraries.ts";
import { runs } from "../../fixtures/runs.ts";

const added = (record: object): RecordChange => ({
  kind: "sightings",
  before: undefined,
  after: record,
});

function commits(...commands: readonly (readonly RecordChange[])[]): Commit[] {
  let sentinel = emptySentinel("m:1");
  return commands.map((changes) => {
    sentinel = stepSentinel(sentinel, changes);
    return { sentinel, changes, extras: undefined };
  });
}

const sightings = (count: number) =>
  Array.from({ length: count }, (_, i) => aSighting({ id: `s:${i}` }));

const sourceOf =
  (map: ShoalMap, sentinel: Sentinel): LinesSource =>
  async (take) => {
    await take(linesOfMap(map, sentinel.seq));
    return sentinel;
  };

/** Reads the copy whole, and sees to it that reading it entry by entry tells the same of it. */
async function readBoth(area: FakeCopyArea) {
  const copy = await readCopy(area);
  expect(await checkCopy(area)).toEqual({ state: copy.state, whole: copy.whole });
  return copy;
}

test("knows itself whole with superseded lines in it, and not with a damaged one", async () => {
  const area = fakeCopyArea();
  const [first, second] = [aSighting({ read: 5 }), aSighting({ read: 6 })];
  const change = { kind: "sightings" as const, before: first, after: second };
  for (const commit of commits([added(first)], [change])) await keepCommit(area, commit);
  expect((await readBoth(area)).whole).toBe(true);
  const entry = [...area.items.keys()].find((key) => key.startsWith("copy:2:"))!;
  area.items.set(entry, String(area.items.get(entry)).replace("6", "7"));
  expect((await readBoth(area)).whole).toBe(false);
});

test("is written again from the start where the map changes meanwhile", async () => {
  const area = fakeCopyArea();
  const [first] = commits([added(aSighting({ id: "s:1" }))]);
  const sources = [
    async (take: Parameters<LinesSource>[0]) => {
      await take(linesOfMap({ ...EMPTY_MAP, sightings: sightings(30) }, 1));
      return undefined;
    },
    sourceOf({ ...EMPTY_MAP, sightings: [aSighting({ id: "s:1" })] }, first!.sentinel),
  ];
  await rewriteCopy(area, (take) => sources.shift()!(take));
  const copy = await readBoth(area);
  expect(copy.whole).toBe(true);
  expect(area.items.size).toBe(copy.state!.segments.length + 1);
});

test("holds every commit at once, in whatever order they arrive", async () => {
  const all = commits(...sightings(12).map((each) => [added(each)]));
  const area = fakeCopyArea();
  for (const commit of all.toSorted((a, b) => (a.sentinel.seq % 3) - (b.sentinel.seq % 3))) {
    await keepCommit(area, commit);
  }
  const copy = await readBoth(area);
  expect(copy.map.sightings).toHaveLength(12);
  expect(copy.state?.sentinel.seq).toBe(12);
  // The copy began in the middle, so it does not claim to be whole until it was written anew.
  expect(copy.whole).toBe(false);
  const { map } = copy;
  await rewriteCopy(area, sourceOf(map, all.at(-1)!.sentinel));
  expect((await readBoth(area)).whole).toBe(true);
});

test("joins a long journal into segments without losing or doubling anything", async () => {
  const area = fakeCopyArea();
  for (const commit of commits(...sightings(400).map((each) => [added(each)]))) {
    await keepCommit(area, commit);
  }
  await joinJournal(area);
  const copy = await readBoth(area);
  expect(copy.whole).toBe(true);
  expect(copy.state?.journal).toEqual([]);
  expect(copy.state!.segments.length).toBeLessThan(10);
  expect(area.items.size).toBe(copy.state!.segments.length + 1);
});

test("says that it owes a large commit until it has it", async () => {
  const area = fakeCopyArea();
  const [commit] = commits(sightings(2_000).map(added));
  await keepCommit(area, commit!);
  expect((await readCopyState(area))?.sentinel.counts.sightings).toBe(2_000);
  await expect.poll(async () => (await readBoth(area)).whole, { timeout: 10_000 }).toBe(true);
});

test("is not whole while an acknowledged record is missing, and says which count is right", async () => {
  const area = fakeCopyArea();
  for (const commit of commits(...sightings(3).map((each) => [added(each)]))) {
    await keepCommit(area, commit);
  }
  const entry = [...area.items.keys()].find((key) => key.startsWith("copy:2:"));
  area.items.delete(entry!);
  const copy = await readBoth(area);
  expect(copy.whole).toBe(false);
  expect(copy.map.sightings).toHaveLength(2);
  expect(copy.state?.sentinel.counts.sightings).toBe(3);
});

test("gives back what is there when its own record is lost", async () => {
  const area = fakeCopyArea();
  for (const commit of commits(...sightings(3).map((each) => [added(each)]))) {
    await keepCommit(area, commit);
  }
  area.items.delete("copy");
  const copy = await readBoth(area);
  expect(copy.map.sightings).toHaveLength(3);
  expect(copy.whole).toBe(false);
});

test("empties itself when the map is erased", async () => {
  const area = fakeCopyArea();
  const each = aSighting();
  const [first, second] = commits(
    [added(each)],
    [{ kind: "sightings", before: each, after: undefined }],
  );
  await keepCommit(area, first!);
  await keepCommit(area, second!);
  expect([...area.items.keys()]).toEqual(["copy"]);
});

test("keeps any map, written whole, to the last character", async () => {
  await fc.assert(
    fc.asyncProperty(anyMap, async (generated: ShoalMap) => {
      const map = await mergeMaps(generated, EMPTY_MAP);
      const area = fakeCopyArea();
      const sentinel = { ...emptySentinel("m:1"), seq: 7, ...countMap(map) };
      await rewriteCopy(area, sourceOf(map, sentinel));
      const copy = await readBoth(area);
      expect(copy.whole).toBe(true);
      for (const kind of RECORD_KINDS) expect(copy.map[kind]).toHaveLength(map[kind].length);
      expect(sameContents(countMap(copy.map), sentinel)).toBe(true);
      expect(copy.map.extras).toEqual(map.extras);
    }),
    runs(60),
  );
});

test("keeps a commit that comes while it is being rewritten", async () => {
  const area = fakeCopyArea();
  const [first, second] = commits(
    [added(aSighting({ id: "s:1" }))],
    [added(aSighting({ id: "s:2" }))],
  );
  await keepCommit(area, first!);
  await rewriteCopy(area, async (take) => {
    await keepCommit(area, second!);
    const map = { ...EMPTY_MAP, sightings: [aSighting({ id: "s:1" })] };
    return sourceOf(map, first!.sentinel)(take);
  });
  const copy = await readBoth(area);
  expect(copy.whole).toBe(true);
  expect(copy.map.sightings.map(({ id }) => id).sort()).toEqual(["s:1", "s:2"]);
});
