// What the tag panel knows of a draft's channel: as exact where it has very many sightings, without reading all of them.
import { IDBIndex as FakeIndex } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { knownChannel } from "../../../lib/app/known-channel.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { readChannelSightings } from "../../../lib/store/read-records.ts";
import { withdrawnAmong } from "../../../lib/store/withdrawals.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aChannel, aMap, aRetraction, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

afterEach(() => vi.restoreAllMocks());

const { channel } = aDraft();
const key = channel!.key;
const idOf = (n: number) => `s:${String(n).padStart(4, "0")}`;

/** Returns tools over a map of one channel, every `nth` sighting of it withdrawn. */
async function channelOf(sightings: number, nth: number) {
  const tools = fakeTools();
  const ns = Array.from({ length: sightings }, (_, n) => n);
  const trait = (n: number) => (n % 3 === 0 ? "interest:chess" : "interest:running");
  await applyImport(tools, {
    incoming: aMap({
      channels: [aChannel({ key, name: "The club", kind: "venue" })],
      sightings: ns.map((n) =>
        aSighting({ id: idOf(n), channel: key, cohorts: [{ traits: [trait(n)], seen: 1 }] }),
      ),
      retractions: ns
        .filter((n) => n % nth === 0)
        .map((n) => aRetraction({ id: `r:${n}`, of: idOf(n) })),
    }),
  });
  return tools;
}

test.each([
  [4, 3],
  [90, 2],
  [90, 50],
  [700, 100],
])("counts what stands of %i sightings, every %ith withdrawn", async (sightings, nth) => {
  const tools = await channelOf(sightings, nth);
  const known = await knownChannel(tools, aDraft());
  expect(known.sightings).toBe(sightings - Math.ceil(sightings / nth));
  expect(known.usual[0]).toBe("interest:running");
  expect(known.draft?.channel).toMatchObject({ name: "The club", kind: "venue" });
});

test("leaves the name that was typed", async () => {
  const tools = await channelOf(4, 3);
  const draft = aDraft({ channel: { ...channel!, name: "Ours", edited: true } });
  expect((await knownChannel(tools, draft)).draft?.channel).toMatchObject({ name: "Ours" });
});

test("does not know a place without an address, nor one that nobody noted", async () => {
  const tools = fakeTools();
  const draft = aDraft();
  expect(await knownChannel(tools, draft)).toEqual({ draft, usual: [], sightings: 0 });
  expect(await knownChannel(tools, undefined)).toMatchObject({ draft: undefined, sightings: 0 });
});

test("asks for all withdrawals at once where they are fewer than what is asked about", async () => {
  const tools = await channelOf(90, 50);
  const asking = vi.spyOn(FakeIndex.prototype, "getKey");
  const found = await tools.store.read(["sightings", "retractions"], (tx) =>
    readChannelSightings(tx, key),
  );
  const withdrawn = found.flatMap(({ sighting, retracted }) => (retracted ? [sighting.id] : []));
  expect(withdrawn.toSorted()).toEqual([idOf(0), idOf(50)]);
  expect(asking).not.toHaveBeenCalled();
});

test("names no withdrawal but those asked about", async () => {
  const tools = await channelOf(90, 2);
  const ids = Array.from({ length: 50 }, (_, n) => idOf(n + 1));
  const withdrawn = await tools.store.read(["retractions"], (tx) => withdrawnAmong(tx, ids));
  expect(withdrawn).toEqual(new Set(ids.filter((_, n) => n % 2 === 1)));
});
