// The import that is joined batch by batch: what a merge in memory gives, or the map as it was.
import * as fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { editChannel } from "../../../lib/app/edit-channel.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { exportMap } from "../../../lib/app/export-map.ts";
import type { ImportSource } from "../../../lib/app/import-source.ts";
import { mapSource } from "../../../lib/app/import-source.ts";
import { applyImport, eraseMap } from "../../../lib/app/move-map.ts";
import { previewStream } from "../../../lib/app/preview-stream.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { settleImport } from "../../../lib/app/settle-import.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { compareMaps } from "../../../lib/exchange/compare-maps.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import type { KindRecord } from "../../../lib/exchange/record-rules.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { EMPTY_MAP, RECORD_KINDS, type ShoalMap } from "../../../lib/model/map.ts";
import { parseSentinel } from "../../../lib/model/sentinel.ts";
import { countMap } from "../../../lib/model/step-sentinel.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aChannel, aMap, aRetraction, aSighting, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";
import { anyMap } from "../../fixtures/map-arbitraries.ts";
import { runs } from "../../fixtures/runs.ts";

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

const exported = async () => (await exportMap(tools)).content.text();

/** The records of maps one after another, in batches of a size; `each` is called before each batch. */
function sourceOf(
  maps: readonly ShoalMap[],
  size: number,
  each: (batch: number) => void = () => undefined,
): ImportSource {
  return async (take) => {
    const records = maps.flatMap((map) =>
      RECORD_KINDS.flatMap((kind) => map[kind].map((record): KindRecord => ({ kind, record }))),
    );
    for (let at = 0, n = 0; at < records.length; at += size) {
      each(n++);
      await take(records.slice(at, at + size));
    }
    const extras = Object.assign({}, ...maps.map((map) => map.extras)) as ShoalMap["extras"];
    return { extras, first: undefined, refused: 0, dropped: 0 };
  };
}

const sentinel = () =>
  tools.store.read(["meta"], async (tx) =>
    parseSentinel(await tx.objectStore("meta").get("sentinel")),
  );

async function soundIndex(): Promise<unknown> {
  const report = await checkIndex(tools);
  return report.state === "none" ? "none" : { ...report, channels: 0 };
}

const SOUND = {
  state: "checked",
  sound: true,
  steady: true,
  outdated: false,
  channels: 0,
  wrong: [],
  missing: [],
  parts: [],
};

test("gives what joining the maps in memory gives, whatever the batches, and says so before", () =>
  fc.assert(
    fc.asyncProperty(
      anyMap,
      anyMap,
      fc.integer({ min: 1, max: 9 }),
      async (before, incoming, size) => {
        tools = fakeTools();
        await applyImport(tools, { incoming: before });
        const stored = await mergeMaps(EMPTY_MAP, before);
        const joined = await mergeMaps(stored, incoming);
        const source = sourceOf([incoming], size);
        const { changes } = await previewStream(tools, source);
        expect(changes).toEqual(compareMaps(stored, joined));
        expect(await exported()).toBe(writeMap(stored));
        await streamImport(tools, source);
        expect(await exported()).toBe(writeMap(joined));
        expect(await soundIndex()).toEqual(SOUND);
        // A map that nothing ever was written to has none.
        expect((await sentinel()) ?? countMap(EMPTY_MAP)).toMatchObject(countMap(joined));
      },
    ),
    runs(10),
  ));

test("says before that two withdrawals which lose their names become one", async () => {
  const there = ["r:1", "r:3"].map((id) => aRetraction({ id, of: "s:2" }));
  await applyImport(tools, { incoming: { ...EMPTY_MAP, retractions: there } });
  const stored = await mergeMaps(EMPTY_MAP, { ...EMPTY_MAP, retractions: there });
  for (const at of ["1970-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]) {
    const retractions = ["r:1", "r:3"].map((id) => aRetraction({ id, at }));
    const incoming = { ...EMPTY_MAP, retractions };
    const { changes } = await previewStream(tools, sourceOf([incoming], 1));
    expect(changes).toEqual(compareMaps(stored, await mergeMaps(stored, incoming)));
  }
});

test("joins names that come again in the same file, in the same batch or a later one", () =>
  fc.assert(
    fc.asyncProperty(anyMap, anyMap, fc.integer({ min: 1, max: 30 }), async (a, b, size) => {
      tools = fakeTools();
      const same = { ...b, extras: {} };
      await streamImport(tools, sourceOf([a, same], size));
      expect(await exported()).toBe(writeMap(await mergeMaps(a, same)));
    }),
    runs(10),
  ));

class Killed extends Error {}

/** A store that dies at its n-th write and never writes again, as a killed page does. */
function mortal(store: Store, writes: number): Store {
  let left = writes;
  return {
    ...store,
    write: (...args) => (left-- > 0 ? store.write(...args) : Promise.reject(new Killed())),
  };
}

test("is undone or finished at the next start, wherever it was killed", () =>
  fc.assert(
    fc.asyncProperty(
      anyMap,
      anyMap,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 12 }),
      async (before, incoming, size, writes, again) => {
        tools = fakeTools();
        await applyImport(tools, { incoming: before });
        const was = await exported();
        const joined = writeMap(await mergeMaps(await mergeMaps(EMPTY_MAP, before), incoming));
        const store = mortal(tools.store, writes);
        await streamImport({ ...tools, store }, sourceOf([incoming], size)).catch(() => undefined);
        // The next start may be killed too.
        await settleImport({ ...tools, store: mortal(tools.store, again) }).catch(() => undefined);
        await settleImport(tools);
        expect([was, joined]).toContain(await exported());
        expect(await soundIndex()).toEqual(SOUND);
      },
    ),
    runs(10),
  ));

const MANY = aMap({
  channels: Array.from({ length: 40 }, (_, i) => aChannel({ key: `site:${i}.example` })),
  sightings: Array.from({ length: 40 }, (_, i) =>
    aSighting({ id: `s:${i}`, channel: `site:${i}.example` }),
  ),
  terms: [aTerm()],
});

test("leaves the map as it was when it is given up, also while it is counted", async () => {
  await saveSighting(tools, aDraft());
  const was = await exported();
  for (const when of ["writing", "counting"] as const) {
    const abort = new AbortController();
    const importing = streamImport(tools, mapSource(MANY), {
      signal: abort.signal,
      tell: (stage) => stage === when && abort.abort(),
    });
    await expect(importing).rejects.toMatchObject({ name: "AbortError" });
    expect(await exported()).toBe(was);
    expect(await soundIndex()).toEqual(SOUND);
  }
});

test("tells how far the undoing is: records first, then the channels that are counted anew", async () => {
  await saveSighting(tools, aDraft());
  const abort = new AbortController();
  const told: string[] = [];
  const importing = streamImport(tools, mapSource(MANY), {
    signal: abort.signal,
    tell: (stage) => {
      told.push(stage);
      if (stage === "counting") abort.abort();
    },
    onProgress: ({ done, total }) => told.push(`${done} of ${total}`),
  });
  await expect(importing).rejects.toMatchObject({ name: "AbortError" });
  const undoing = told.slice(told.indexOf("undoing"));
  expect(undoing).toContain("81 of 81");
  expect(undoing.indexOf("81 of 81")).toBeLessThan(undoing.indexOf("recounting"));
  expect(undoing.at(-1)).toMatch(/^\d+ of \d+$/);
});

test("keeps what somebody saves, edits or withdraws meanwhile, whether it is undone or not", async () => {
  await saveSighting(tools, aDraft());
  for (const fails of [true, false]) {
    tools.wait(60_000);
    const saved: string[] = [];
    const source: ImportSource = async (take, options) => {
      const end = await mapSource(MANY)(take, options);
      const draft = aDraft({ url: "https://site/0" });
      const channel = { ...draft.channel!, key: "site:0.example" };
      saved.push((await saveSighting(tools, { ...draft, channel })).id);
      await retractSighting(tools, "s:1");
      await editChannel(tools, "site:2.example", { status: "trying" });
      if (fails) throw new Killed();
      return end;
    };
    await streamImport(tools, source).catch(() => undefined);
    const map = JSON.parse(await exported()) as ShoalMap;
    expect(map.sightings.map(({ id }) => id)).toEqual(expect.arrayContaining(saved));
    expect(map.sightings).toHaveLength(fails ? 2 : 43);
    expect(map.channels.some(({ key }) => key === "site:0.example")).toBe(true);
    const edited = map.channels.find(({ key }) => key === "site:2.example");
    expect(edited).toMatchObject({ status: "trying" });
    expect(map.retractions).toHaveLength(fails ? 1 : 2);
    expect(await soundIndex()).toEqual(SOUND);
  }
});

test("joins again what somebody edits between joining and writing", async () => {
  const key = "site:2.example";
  await applyImport(tools, { incoming: aMap({ channels: [aChannel({ key })] }) });
  let edited = false;
  const store: Store = {
    ...tools.store,
    write: async (...args) => {
      if (args[0].includes("channels") && !edited) {
        edited = true;
        await editChannel(tools, key, { status: "trying" });
      }
      return tools.store.write(...args);
    },
  };
  const incoming = aMap({ channels: [aChannel({ key, tide: "low" } as never)] });
  await streamImport({ ...tools, store }, mapSource(incoming));
  const map = JSON.parse(await exported()) as ShoalMap;
  expect(map.channels).toMatchObject([{ key, tide: "low", status: "trying" }]);
});

test("ends when the map is erased meanwhile, and brings nothing back", async () => {
  await applyImport(tools, { incoming: aMap({ channels: [aChannel({ key: "site:1.example" })] }) });
  let erased: Promise<void> | undefined;
  const source: ImportSource = async (take, options) => {
    await take([{ kind: "channels", record: MANY.channels[1]! }]);
    await (erased ??= eraseMap(tools));
    return mapSource(MANY)(take, options);
  };
  await expect(streamImport(tools, source)).rejects.toMatchObject({ name: "AbortError" });
  expect(await exported()).toBe(writeMap(EMPTY_MAP));
});

test("counts what a retraction in the file withdraws, and names that come twice", async () => {
  await applyImport(tools, { incoming: aMap({ sightings: [aSighting({ id: "s:0" })] }) });
  const incoming = aMap({ ...MANY, retractions: [aRetraction({ of: "s:0" })] });
  const { changes, warnings, records } = await previewStream(tools, sourceOf([incoming, MANY], 10));
  expect(changes).toEqual(
    compareMaps(aMap({ sightings: [aSighting({ id: "s:0" })] }), await mergeMaps(incoming, MANY)),
  );
  expect(warnings).toEqual([
    { code: "joined", count: 41 },
    { code: "repeated", count: 40 },
  ]);
  expect(records).toBe(163);
});
