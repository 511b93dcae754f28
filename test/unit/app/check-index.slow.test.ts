// The check of the index: silent where all is well, and exact about what is not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { editChannel, listChannels } from "../../../lib/app/edit-channel.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { LAYOUT_VERSION } from "../../../lib/index/state.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { INDEX_STORES, type WriteTransaction } from "../../../lib/store/schema.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aChannel, aSighting, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";
import { anySighting } from "../store/any-map.ts";
import { runs } from "../../fixtures/runs.ts";

async function aMap() {
  const tools = fakeTools();
  const sightings = [aSighting(), aSighting({ id: "s:2", channel: "site:other.example" })];
  await applyImport(tools, { incoming: { ...EMPTY_MAP, channels: [aChannel()], sightings } });
  await editChannel(tools, aChannel().key, { reach: { people: 500 } });
  return tools;
}

test("finds nothing wrong after imports, edits and retractions", async () => {
  const tools = await aMap();
  await retractSighting(tools, "s:2");
  expect(await checkIndex(tools)).toEqual({
    state: "checked",
    sound: true,
    steady: true,
    outdated: false,
    channels: 2,
    wrong: [],
    missing: [],
    parts: [],
  });
});

const anyChannelKey = fc.constantFrom("site:a.example", "site:m.example", "site:z.example");

/** The channel of a save, or an import of some sightings, which may bring words of its own. */
const anyChange = fc.oneof(
  fc.record({ saveIn: anyChannelKey }),
  fc.record({
    sightings: fc.uniqueArray(anySighting, { maxLength: 6, selector: ({ id }) => id }),
    terms: fc
      .subarray(["interest:rowing", "interest:cycling", "interest:yoga"])
      .map((ids) => ids.map((id) => aTerm({ id, aliases: [], broader: ["interest:sport"] }))),
  }),
);

test("finds nothing wrong whatever is saved and imported in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 2, maxLength: 8 }), async (changes) => {
      const tools = fakeTools();
      await keepIndex(tools);
      for (const change of changes) {
        if ("saveIn" in change) {
          const channel = { key: change.saveIn, kind: "site" as const, name: "A site" };
          await saveSighting(tools, aDraft({ channel }));
        } else await applyImport(tools, { incoming: { ...EMPTY_MAP, ...change } });
        expect(await checkIndex(tools)).toMatchObject({ sound: true, outdated: false });
      }
      tools.store.close();
    }),
    runs(10),
  );
}, 60_000);

test("finds nothing wrong after an import that brings words as well as channels", async () => {
  const tools = await aMap();
  const terms = [aTerm({ id: "interest:rowing" })];
  const others = ["a", "m", "z"].map((name) =>
    aSighting({ id: `s:${name}`, channel: `site:${name}.example` }),
  );
  await applyImport(tools, { incoming: { ...EMPTY_MAP, terms, sightings: others } });
  const profiles = await tools.store.read(INDEX_STORES, (tx) =>
    tx.objectStore("profiles").getAll(),
  );
  expect(profiles).toHaveLength(5);
  expect(await checkIndex(tools)).toMatchObject({ sound: true, channels: 5, outdated: false });
});

const DAMAGES: readonly (readonly [
  what: string,
  damage: (tx: WriteTransaction) => Promise<unknown>,
  found: object,
])[] = [
  [
    "a changed profile",
    async (tx) => {
      const [profile] = await tx.objectStore("profiles").getAll();
      await tx.objectStore("profiles").put({ ...profile!, lastAt: "" });
    },
    { wrong: [expect.any(String)] },
  ],
  [
    "a lost profile",
    (tx) => tx.objectStore("profiles").delete([0, 0]),
    { missing: [expect.any(String)], parts: expect.arrayContaining(["postings", "totals"]) },
  ],
  ["lost postings", (tx) => tx.objectStore("postings").clear(), { parts: ["postings", "totals"] }],
  ["lost totals", (tx) => tx.objectStore("meta").delete("totals-0"), { parts: ["totals"] }],
  ["lost facts", (tx) => tx.objectStore("facts").clear(), { parts: ["facts"] }],
  [
    "a changed spelling",
    (tx) => tx.objectStore("meta").put('\n["=x","y"]\n', "aliases-1"),
    { parts: ["spellings"] },
  ],
];

test.each(DAMAGES)("finds %s, and a rebuild puts it right", async (_, damage, found) => {
  const tools = await aMap();
  await tools.store.write(INDEX_STORES, async (tx) => void (await damage(tx)));
  expect(await checkIndex(tools)).toMatchObject({ sound: false, ...found });
  const progress: number[] = [];
  await rebuildIndex(tools, { onProgress: ({ done }) => progress.push(done) });
  expect(await checkIndex(tools)).toMatchObject({ sound: true, channels: 2 });
  expect(progress.at(-1)).toBe(2);
});

test("says that there is no index", async () => {
  expect(await checkIndex(fakeTools())).toEqual({ state: "none" });
});

test("gives up a rebuild on the signal and keeps the index that answers", async () => {
  const tools = await aMap();
  const giveUp = new AbortController();
  const rebuilding = rebuildIndex(tools, {
    signal: giveUp.signal,
    onProgress: () => giveUp.abort(new Error("enough")),
  });
  await expect(rebuilding).rejects.toThrow("enough");
  expect(await checkIndex(tools)).toMatchObject({ sound: true });
});

test("lists the same channels from the index as from the records", async () => {
  const tools = await aMap();
  const indexed = await listChannels(tools);
  await tools.store.write(INDEX_STORES, (tx) => tx.objectStore("meta").delete("index"));
  const scanned = await listChannels(tools);
  expect(indexed.map(({ traits: _, ...row }) => row)).toEqual(
    scanned.map(({ traits: _, ...row }) => row),
  );
});

test("believes nothing of an index that an older layout was written in", async () => {
  const tools = await aMap();
  await saveSighting(tools, aDraft({ at: "2026-11-01T09:00:00.000Z" }));
  await tools.store.write(INDEX_STORES, async (tx) => {
    const meta = tx.objectStore("meta");
    const state = await meta.get("index");
    const profiles = tx.objectStore("profiles");
    const [recent] = await tx.objectStore("recent").getAll();
    // What was kept then cannot be read any more.
    const before = { traits: "need:rest", numbers: [9, 9] };
    for (const profile of await profiles.getAll()) {
      await profiles.put({ ...profile, evidence: before });
    }
    await tx.objectStore("recent").put({ ...recent!, now: { ...recent!.now, evidence: before } });
    await meta.put({ ...(state as object), layout: LAYOUT_VERSION - 1 }, "index");
  });
  await saveSighting(tools, aDraft({ at: "2026-11-02T09:00:00.000Z" }));
  expect(await listChannels(tools)).toHaveLength(2);
  await keepIndex(tools);
  await saveSighting(tools, aDraft({ at: "2026-11-03T09:00:00.000Z" }));
  expect(await checkIndex(tools)).toMatchObject({ state: "checked", sound: true });
});

test("ends also where a channel has no key", async () => {
  const tools = fakeTools();
  const sightings = [aSighting({ channel: "" })];
  await applyImport(tools, { incoming: { ...EMPTY_MAP, sightings } });
  const signal = AbortSignal.timeout(5_000);
  expect(await checkIndex(tools, { signal })).toMatchObject({ sound: true });
});

test("reads few channels at a time, so that a save beside it need not wait", async () => {
  const tools = fakeTools();
  const sightings = Array.from({ length: 200 }, (_, i) =>
    aSighting({ id: `s:${i}`, channel: `site:${i}.example` }),
  );
  await applyImport(tools, { incoming: { ...EMPTY_MAP, sightings } });
  const told = [0];
  await checkIndex(tools, { onProgress: ({ done }) => told.push(done) });
  expect(told.at(-1)).toBe(200);
  const steps = told.slice(1).map((done, i) => done - told[i]!);
  expect(Math.max(...steps)).toBeLessThanOrEqual(64);
});
