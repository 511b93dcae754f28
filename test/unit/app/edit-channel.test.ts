// Editing channels field by field.
import { expect, test } from "vitest";
import {
  editChannel,
  listChannels,
  readChannel,
  readCurrencies,
  readStatuses,
} from "../../../lib/app/edit-channel.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { aChannel, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const KEY = aChannel().key;

async function aMapWith(tools: ReturnType<typeof fakeTools>) {
  await tools.store.write(["channels"], (tx) =>
    tx.objectStore("channels").put(aChannel({ sample: true, future: { kept: 1 } })),
  );
}

test("writes only the field that was changed, stamps it, and keeps what a newer version added", async () => {
  const tools = fakeTools();
  await aMapWith(tools);
  await editChannel(tools, KEY, { status: "trying" });
  const { sample: _, ...mine } = aChannel({ future: { kept: 1 } });
  expect((await readChannel(tools, KEY)).channel).toEqual({
    ...mine,
    status: "trying",
    edited: { ...mine.edited, status: "2026-11-01T12:00:00.000Z" },
  });
});

test("clears a field for good: the clearing wins a merge with the older value", async () => {
  const tools = fakeTools();
  await aMapWith(tools);
  await editChannel(tools, KEY, { note: null, reach: null });
  const { channel } = await readChannel(tools, KEY);
  expect(Object.keys(channel)).not.toContain("note");
  const merged = await mergeMaps(
    { ...EMPTY_MAP, channels: [channel] },
    { ...EMPTY_MAP, channels: [aChannel()] },
  );
  expect(merged.channels[0]).not.toHaveProperty("note");
  expect(merged.channels[0]).not.toHaveProperty("reach");
});

test("keeps both of two edits that pages make at the same time", async () => {
  const tools = fakeTools();
  await aMapWith(tools);
  await Promise.all([
    editChannel(tools, KEY, { note: "from one page" }),
    editChannel(tools, KEY, { name: "from another" }),
  ]);
  expect((await readChannel(tools, KEY)).channel).toMatchObject({
    note: "from one page",
    name: "from another",
  });
});

test("shows the hours of people however they were stated, and the last look by time", async () => {
  const tools = fakeTools();
  const at = ["2026-11-01T12:00:00Z", "2026-11-01T12:00:00.500Z"];
  await tools.store.write(["sightings"], async (tx) => {
    const looks = ["hours:weekends 19-23", "上网时段:周末 19-23"].map((trait, i) =>
      aSighting({
        id: `s:${i}`,
        channel: KEY,
        at: at[i]!,
        cohorts: [{ traits: [trait], seen: 1 }],
      }),
    );
    await Promise.all(looks.map((each) => tx.objectStore("sightings").put(each)));
  });
  const { hours } = await readChannel(tools, KEY);
  expect(hours.stated).toBe(2);
  expect(hours.counts[6]![20]).toBe(2);
  expect((await listChannels(tools))[0]!.lastAt).toBe(at[1]);
});

test("wins over an edit whose clock was ahead when the same file comes again", async () => {
  const tools = fakeTools();
  const theirs = aChannel({ note: "theirs", edited: { note: "2027-05-01T00:00:00.000Z" } });
  const incoming = { ...EMPTY_MAP, channels: [theirs] };
  await applyImport(tools, { incoming });
  await editChannel(tools, KEY, { note: "mine, later" });
  await applyImport(tools, { incoming });
  expect((await readChannel(tools, KEY)).channel.note).toBe("mine, later");
});

test("shows the latest sighting first, with and without milliseconds", async () => {
  const tools = fakeTools();
  const sightings = [
    aSighting({ at: "2026-11-01T08:30:00Z" }),
    aSighting({ id: "s:2", at: "2026-11-01T08:30:00.500Z" }),
  ];
  await applyImport(tools, { incoming: { ...EMPTY_MAP, sightings } });
  const { sightings: shown } = await readChannel(tools, KEY);
  expect(shown.map(({ sighting }) => sighting.id)).toEqual(["s:2", "s:1"]);
});

test("tells the status of an answer's channels", async () => {
  const tools = fakeTools();
  await aMapWith(tools);
  await editChannel(tools, KEY, { status: "trying" });
  expect(await readStatuses(tools, [KEY, "elsewhere.example"])).toEqual(new Map([[KEY, "trying"]]));
});

test("tells the currencies that costs are noted in", async () => {
  const tools = fakeTools();
  const cost = (key: string, currency?: string) =>
    aChannel({ key, cost: { amount: 5, ...(currency && { currency }) } });
  const channels = [cost("a", "eur"), cost("b", "EUR "), cost("c"), aChannel({ key: "d" })];
  expect(await readCurrencies(tools)).toEqual([]);
  await applyImport(tools, { incoming: { ...EMPTY_MAP, channels } });
  expect(await readCurrencies(tools)).toEqual(["", "EUR"]);
});

test("changes two parts of one member in the same moment", async () => {
  const tools = fakeTools();
  const key = "site:example.org";
  await editChannel(tools, key, { cost: { amount: 100, currency: "EUR" } });
  await Promise.all([
    editChannel(tools, key, ({ cost }) => ({ cost: { ...cost, amount: 250 } })),
    editChannel(tools, key, ({ cost }) => ({ cost: { ...cost!, currency: "CHF" } })),
  ]);
  const { channel } = await readChannel(tools, key);
  expect(channel.cost).toEqual({ amount: 250, currency: "CHF" });
});
