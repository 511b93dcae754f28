// What other pages do in the middle of long work: nothing they save is lost, and the index counts by today's words.
import { expect, test, vi } from "vitest";
import { ask } from "../../../lib/app/ask.ts";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { editChannel } from "../../../lib/app/edit-channel.ts";
import { savePersona } from "../../../lib/app/edit-persona.ts";
import { mergeTerm } from "../../../lib/app/edit-term.ts";
import { exportMap } from "../../../lib/app/export-map.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { openImport, runImport } from "../../../lib/app/run-import.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { readIndexState } from "../../../lib/store/index-state.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aChannel, aMap, aPersona, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

/** A store before whose first write of a store something else happens. */
function interrupted(store: Store, name: "channels" | "profiles", what: () => Promise<unknown>) {
  let done = false;
  const write: Store["write"] = async (stores, work, options) => {
    if (!done && stores.includes(name)) {
      done = true;
      await what();
    }
    return store.write(stores, work, options);
  };
  return { ...store, write };
}

const RUNNING = { criteria: [{ trait: "interest:running", level: "must" }] } as const;

async function bothAnswers(tools: FakeTools) {
  const map = await tools.store.read(MAP_STORES, readMap);
  const plain = answerFromMap(map, RUNNING, tools.now(), 365).map(({ key }) => key);
  return { plain, indexed: (await ask(tools, RUNNING)).rows.map(({ key }) => key) };
}

/** A map of one place where people do yoga, which may be merged into running. */
async function yogaMap(): Promise<FakeTools> {
  const tools = fakeTools();
  const cohorts = [{ traits: ["interest:yoga"], seen: 2 }];
  await applyImport(tools, {
    incoming: aMap({ sightings: [aSighting({ channel: "a.com", cohorts })] }),
  });
  return tools;
}

const mergeYoga = (tools: FakeTools) => mergeTerm(tools, "interest:yoga", "interest:running");

test("an import joins again what somebody edits while it joins", async () => {
  const tools = fakeTools();
  const channel = aChannel({ key: "a.com", note: "old", edited: {} });
  const persona = aPersona({ name: "old", at: "2026-01-01T00:00:00.000Z" });
  await applyImport(tools, { incoming: aMap({ channels: [channel], personas: [persona] }) });
  const store = interrupted(tools.store, "channels", async () => {
    await editChannel(tools, "a.com", { note: "typed just now" });
    await savePersona(tools, { ...persona, name: "typed just now" });
  });
  const theirs = { ...persona, name: "colleague's", at: "2026-02-01T00:00:00.000Z" };
  const incoming = aMap({ channels: [{ ...channel, tide: "low" }], personas: [theirs] });
  await applyImport({ ...tools, store }, { incoming });
  const map = await tools.store.read(MAP_STORES, readMap);
  expect(map.channels[0]).toMatchObject({ note: "typed just now", tide: "low" });
  expect(map.personas[0]!.name).toBe("typed just now");
});

test("an import after which the index counts by the words of just now", async () => {
  const tools = await yogaMap();
  const store = interrupted(tools.store, "profiles", () => mergeYoga(tools));
  await applyImport({ ...tools, store }, { incoming: aMap({ channels: [aChannel()] }) });
  await keepIndex(tools);
  expect(await bothAnswers(tools)).toEqual({ plain: ["a.com"], indexed: ["a.com"] });
});

test("a rebuild that began with other words does not become the index", async () => {
  const tools = await yogaMap();
  let merging: Promise<unknown> | undefined;
  const read: Store["read"] = (stores, work, options) =>
    tools.store.read(
      stores,
      async (tx) => {
        const result = await work(tx);
        const isLast = (result as { readonly last?: boolean } | undefined)?.last === true;
        if (!stores.includes("postings") || !isLast || merging) return result;
        merging = mergeYoga(tools);
        // The read goes on for as long as that of a large map does.
        for (let i = 0; i < 200; i++) await tx.objectStore("meta").get("x");
        return result;
      },
      options,
    );
  await rebuildIndex({ ...tools, store: { ...tools.store, read } });
  expect(await merging).toBe(true);
  await keepIndex(tools);
  expect(await bothAnswers(tools)).toEqual({ plain: ["a.com"], indexed: ["a.com"] });
});

test("a sighting that an import moves to another channel counts there alone", async () => {
  const tools = fakeTools();
  const before = [aSighting({ channel: "b.com" }), aSighting({ id: "s:2", channel: "c.com" })];
  await applyImport(tools, { incoming: aMap({ sightings: before }) });
  await applyImport(tools, { incoming: aMap({ sightings: [aSighting({ channel: "a.com" })] }) });
  const { plain, indexed } = await bothAnswers(tools);
  expect(plain).toHaveLength(2);
  expect(indexed).toEqual(plain);
  expect(await checkIndex(tools)).toMatchObject({ sound: true });
});

test("an export waits for the end of an import, and holds all of it or nothing", async () => {
  const tools = fakeTools();
  let exporting: Promise<string> | undefined;
  const importing = streamImport(tools, async (take) => {
    await take([{ kind: "channels", record: aChannel({ key: "z.com" }) }]);
    await take([]); // the first batch is written by now
    exporting = exportMap(tools).then(({ content }) => content.text());
    await new Promise((resolve) => setTimeout(resolve, 300));
    throw new Error("given up");
  });
  await expect(importing).rejects.toThrow("given up");
  expect(JSON.parse((await exporting)!)).toMatchObject({ channels: [] });
});

test("a large import that another page did already says that nothing changed", async () => {
  const tools = fakeTools();
  const sightings = Array.from({ length: 2_100 }, (_, i) =>
    aSighting({ id: `s:${i}`, cohorts: [] }),
  );
  const file = new Blob([writeMap(aMap({ sightings }))]);
  const [one, two] = [await openImport(tools, file), await openImport(tools, file)];
  expect((await runImport(tools, one)).sightings).toMatchObject({ added: 2_100 });
  expect((await runImport(tools, two)).sightings).toMatchObject({ added: 0, same: 2_100 });
});

test("leaves nothing of an index that another one replaced", async () => {
  const tools = await yogaMap();
  await rebuildIndex(tools); // the index is in the other place from then on
  for (let i = 0; i < 20; i++) {
    tools.wait(1);
    const channel = { key: `c${i}.com`, kind: "site", name: "c" } as const;
    await saveSighting(tools, aDraft({ channel }));
  }
  await mergeYoga(tools);
  await vi.waitFor(async () => {
    await keepIndex(tools); // another page may be at it: then this one leaves it to that
    expect(await checkIndex(tools)).toMatchObject({ sound: true });
  });
  const left = await tools.store.read(["meta", "profiles", "postings", "recent"], async (tx) => {
    const { slot } = (await readIndexState(tx)).live!;
    const [profiles, postings, recent] = await Promise.all([
      tx.objectStore("profiles").getAllKeys(),
      tx.objectStore("postings").getAllKeys(),
      tx.objectStore("recent").getAllKeys(),
    ]);
    const slots = [...profiles.map(([of]) => of), ...postings.map(([, of]) => of)];
    return [...slots, ...recent.map(([of]) => of)].filter((of) => of !== slot);
  });
  expect(left).toEqual([]);
});
