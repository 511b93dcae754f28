// A chosen file, from its first bytes to the map: what is taken for lines, and what a newer version's records are.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { exportMap } from "../../../lib/app/export-map.ts";
import { openImport, runImport } from "../../../lib/app/run-import.ts";
import { settleAtStart } from "../../../lib/app/settle-import.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { linesHeader } from "../../../lib/exchange/write-lines.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { readMap, MAP_STORES } from "../../../lib/store/read-records.ts";
import { DAY_MS } from "../../../lib/base/time.ts";
import { aChannel, aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

const HEADER = linesHeader();

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

const left = async () => (await tools.store.read(MAP_STORES, readMap)).sightings;

const line = (record: string, value: unknown) => JSON.stringify({ record, value });
const sighting = line("sightings", { channel: "c", at: "2026-11-01T00:00:00.000Z" });
const long = HEADER.replace("}", `,"note":"${"x".repeat(70_000)}"}`);

describe("takes for a file of lines", () => {
  test.each([
    ["one with a header alone", HEADER, 0],
    ["one with a header and its line end", `${HEADER}\n`, 0],
    ["one with a long header", `${long}\n${sighting}`, 1],
    ["one with blank lines before the header", `\n \r\n${HEADER}\n${sighting}`, 1],
    ["one with a byte order mark and a blank line", `\uFEFF\n${HEADER}\n${sighting}`, 1],
  ])("%s", async (_, text, sightings) => {
    const { changes } = await openImport(tools, new Blob([text]));
    expect(changes.sightings.added).toBe(sightings);
  });
});

test("takes a whole map on one line for a map, whatever members it has", async () => {
  const map = JSON.parse(writeMap(EMPTY_MAP)) as object;
  const text = JSON.stringify({ ...map, lines: true, sightings: [JSON.parse(sighting).value] });
  const { changes } = await openImport(tools, new Blob([`${text}\n`]));
  expect(changes.sightings.added).toBe(1);
});

describe("counts a newer version's records and brings them", () => {
  const places = Array.from({ length: 3 }, (_, i) => ({ id: `pl:${i}` }));
  const lines = [HEADER, ...places.map((place) => line("places", place))].join("\n");
  const filler = `\n${" ".repeat(1024 * 1024)}`; // beyond this size a file is streamed

  test.each([
    ["from JSON", JSON.stringify({ format: "shoal-map", version: 1, sightings: [], places })],
    ["from lines", lines],
    ["from many lines", lines + filler],
  ])("%s", async (_, text) => {
    const opened = await openImport(tools, new Blob([text]));
    expect(opened.changes.extras).toEqual({ added: 3, changed: 0, retracted: 0, same: 0 });
    expect(await runImport(tools, opened)).toEqual(opened.changes);
    const exported = JSON.parse(await (await exportMap(tools)).content.text()) as object;
    expect(exported).toMatchObject({ places });
    const again = await openImport(tools, new Blob([text]));
    expect(again.changes.extras).toEqual({ added: 0, changed: 0, retracted: 0, same: 3 });
  });
});

describe("keeps what a small file shares with another import", () => {
  const both = aSighting({ id: "s:both" });
  const other = new Blob([writeMap(aMap({ channels: [aChannel()], sightings: [both] }))]);
  test("that is given up after it", async () => {
    const shared = { ...tools, area: fakeCopyArea() };
    let small: Promise<unknown> = Promise.resolve();
    const given = streamImport(shared, async (take) => {
      await take([
        { kind: "channels", record: aChannel() },
        { kind: "sightings", record: both },
      ]);
      await take([{ kind: "sightings", record: aSighting({ id: "s:own" }) }]);
      small = runImport(shared, await openImport(tools, other));
      throw new Error("given up");
    });
    await expect(given).rejects.toThrow("given up");
    await small;
    expect((await left()).map(({ id }) => id)).toEqual(["s:both"]);
  });

  test("that was killed before it", async () => {
    const shared = { ...tools, area: fakeCopyArea() };
    const killed = { ...shared, area: undefined };
    // Nothing more comes of it, and nobody undoes it.
    await new Promise<void>((resolve) => {
      void streamImport(killed, async (take) => {
        await take([
          { kind: "channels", record: aChannel() },
          { kind: "sightings", record: both },
        ]);
        await take([{ kind: "sightings", record: aSighting({ id: "s:own" }) }]);
        resolve();
        return new Promise<never>(() => undefined);
      });
    });
    await runImport(shared, await openImport(tools, other));
    await settleAtStart(shared);
    expect((await left()).map(({ id }) => id)).toEqual(["s:both"]);
  });
});

describe("calls no channel undescribed that the map knows by name", () => {
  const known = aChannel({ key: "known.example" });
  const described = aChannel({ key: "described.example" });
  const looks = (count: number) =>
    ["known.example", "described.example", "nobody.example"].flatMap((channel) =>
      Array.from({ length: count }, (_, i) => aSighting({ id: `s:${channel}-${i}`, channel })),
    );
  const json = (count: number) =>
    writeMap(aMap({ channels: [described], personas: [], sightings: looks(count) }));
  const lines = [
    HEADER,
    ...looks(1).map((look) => line("sightings", look)),
    line("channels", described),
  ].join("\n");

  test.each([
    ["in a small file", json(1)],
    ["in a large one", json(700)],
    ["in one of lines", lines + `\n${" ".repeat(1024 * 1024)}`],
  ])("%s", async (_, text) => {
    const warned = async () => {
      const { warnings } = await openImport(tools, new Blob([text]));
      return warnings.filter(({ code }) => code === "unknown-channel");
    };
    expect(await warned()).toEqual([{ code: "unknown-channel", count: 2 }]);
    const put = (channel: Channel) =>
      tools.store.write(["channels"], (tx) => tx.objectStore("channels").put(channel));
    await put(known);
    await put(described);
    expect(await warned()).toEqual([{ code: "unknown-channel", count: 1 }]);
    await put(aChannel({ key: "nobody.example" }));
    expect(await warned()).toEqual([]);
  });
});

test("says that it waits for another import, and can be given up meanwhile", async () => {
  const shared = { ...tools, area: fakeCopyArea() };
  const small = new Blob([writeMap(aMap({ sightings: [aSighting()] }))]);
  const opened = await openImport(tools, small);
  const told: string[] = [];
  const tell = (stage: string) => void told.push(stage);
  const giving = new AbortController();
  let given: Promise<unknown> = Promise.resolve();
  let kept: Promise<unknown> = Promise.resolve();
  await streamImport(shared, async () => {
    given = runImport(shared, opened, { tell, signal: giving.signal });
    given.catch(() => undefined);
    kept = runImport(shared, opened, { tell });
    await vi.waitFor(() => expect(told).toEqual(["waiting", "waiting"]));
    giving.abort(new Error("given up"));
    await expect(given).rejects.toThrow("given up");
    expect(await left()).toEqual([]);
    return { extras: {}, first: undefined, refused: 0, dropped: 0 };
  });
  await kept;
  expect(told).toEqual(["waiting", "waiting", "at-once"]);
  expect(await left()).toHaveLength(1);
});

test.each([false, true])(
  "joins what somebody added between two batches, also where another one went: %s",
  async (deletes) => {
    const key = "site:three.example";
    await tools.store.write(["channels"], (tx) =>
      tx.objectStore("channels").put(aChannel({ key: "site:old.example" })),
    );
    await streamImport(tools, async (take) => {
      await take([{ kind: "channels", record: aChannel({ key: "site:1.example" }) }]);
      await take([{ kind: "channels", record: aChannel({ key: "site:2.example" }) }]);
      await vi.waitFor(async () => {
        const there = await tools.store.read(["channels"], (tx) =>
          tx.objectStore("channels").getKey("site:2.example"),
        );
        expect(there).toBeDefined();
      });
      await tools.store.write(["channels"], async (tx) => {
        if (deletes) await tx.objectStore("channels").delete("site:old.example");
        await tx.objectStore("channels").put({ ...aChannel({ key }), tide: "low" } as Channel);
      });
      await take([{ kind: "channels", record: { ...aChannel({ key }), moon: "new" } as Channel }]);
      return { extras: {}, first: undefined, refused: 0, dropped: 0 };
    });
    const channel = await tools.store.read(["channels"], (tx) =>
      tx.objectStore("channels").get(key),
    );
    expect(channel).toMatchObject({ tide: "low", moon: "new" });
  },
);

test.each([
  ["a small file", 1],
  ["one that is joined batch by batch", 2_100],
])("tells of looks in %s that are dated ahead, but for a day", async (_, n) => {
  const dates = [
    "2026-11-01",
    "2999-02-20",
    new Date(tools.now() + DAY_MS / 2).toISOString().slice(0, 10),
  ];
  const sightings = dates.map((day, i) => aSighting({ id: `s:${i}`, at: `${day}T00:00:00.000Z` }));
  const channels = Array.from({ length: n }, (__, i) => aChannel({ key: `${i}.com` }));
  const text = writeMap(aMap({ sightings, channels }));
  const { warnings } = await openImport(tools, new Blob([text]));
  expect(warnings).toContainEqual({
    code: "ahead",
    count: 1,
    first: "reddit.com/r/running, 2999-02-20",
  });
});

test.each([
  ["a small file", 1],
  ["one that is joined batch by batch", 2_100],
])("tells of traits in %s that can match nothing", async (_, n) => {
  const traits = ["age:banana", "hours:never", "interest:running", "nofacet", "size:M", "own:x"];
  const sightings = [aSighting({ cohorts: [{ traits, seen: 1 }] })];
  const channels = Array.from({ length: n }, (__, i) => aChannel({ key: `${i}.com` }));
  const text = writeMap(aMap({ sightings, channels }));
  const { odd } = await openImport(tools, new Blob([text]));
  expect(odd?.count).toBe(3);
  expect(odd?.first.map(({ trait, error }) => [trait, error?.code])).toEqual([
    ["age:banana", "BAD_RANGE"],
    ["hours:never", "BAD_VALUE"],
    ["nofacet", undefined],
  ]);
});
