import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ask } from "../../../lib/app/ask.ts";
import { askKept, FIRST_ROWS } from "../../../lib/app/ask-kept.ts";
import { removePersona, savePersona } from "../../../lib/app/edit-persona.ts";
import { openingPersona } from "../../../lib/app/list-personas.ts";
import { keepAnswersReady, MOST_KEPT, onceQuiet } from "../../../lib/app/keep-answers-ready.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { eraseMap } from "../../../lib/app/move-map.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { IMPORT_KEY } from "../../../lib/model/import-log.ts";
import type { Persona } from "../../../lib/model/persona.ts";
import type { Settings } from "../../../lib/model/settings.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import type { Criteria } from "../../../lib/rank/question.ts";
import { keptKey, readKeptAnswers, type Kept } from "../../../lib/store/kept-answer.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

const RUNNERS: Persona["traits"] = [{ trait: "interest:running", level: "must" }];
const SWIMMERS: Persona["traits"] = [{ trait: "interest:swimming", level: "must" }];
const PROGRAM = "1.0";

let tools: FakeTools;
let saved: Sighting;
let persona: Persona;

beforeEach(async () => {
  fakeBrowser.reset();
  tools = fakeTools();
  await saveRunner("first");
  saved = await saveRunner("another");
  persona = await savePersona(tools, { name: "Runner", traits: RUNNERS });
  await keepIndex(tools);
});

async function saveRunner(note: string) {
  const cohorts = [{ traits: ["interest:running"], seen: 2, quotes: [] }];
  return saveSighting(tools, aDraft({ note, cohorts, read: 5 }));
}

const found = () => tools.store.read(["meta"], readKeptAnswers);

async function kept(criteria: Criteria = RUNNERS, program = PROGRAM) {
  return askKept(tools, criteria, { found: await found(), program });
}

const makeReady = () => keepAnswersReady(tools, PROGRAM);

const asked = (criteria: Criteria = RUNNERS) => ask(tools, { criteria }, FIRST_ROWS);

function changeSettings(other: Partial<Settings>) {
  const { settings } = tools;
  tools = { ...tools, settings: async () => ({ ...(await settings()), ...other }) };
}

/** Makes it ready and tells whether the index was asked. */
async function asksIndex(): Promise<boolean> {
  const read = vi.spyOn(tools.store, "read");
  await makeReady();
  const looked = read.mock.calls.some(([stores]) => stores.includes("postings"));
  read.mockRestore();
  return looked;
}

test("keeps what asking gives, the same to the last bit", async () => {
  expect(await kept()).toBeUndefined();
  await makeReady();
  expect(await kept()).toEqual(await asked());
  expect((await asked()).rows).toHaveLength(1);
});

test("asks nothing where the kept answer still holds", async () => {
  expect(await asksIndex()).toBe(true);
  expect(await asksIndex()).toBe(false);
});

test.each<[what: string, change: () => Promise<unknown>]>([
  ["a save", () => saveRunner("second")],
  ["a retraction", async () => retractSighting(tools, saved.id)],
  ["another week", async () => tools.wait(7 * 86_400_000)],
  ["building the index anew", () => rebuildIndex(tools)],
])("believes nothing after %s, and then keeps the new answer", async (_, change) => {
  await makeReady();
  await change();
  expect(await kept()).toBeUndefined();
  await makeReady();
  expect(await kept()).toEqual(await asked());
});

test("keeps the answers for the persona asked last and those edited last, and no more", async () => {
  const swimmer = await savePersona(tools, { name: "Swimmer", traits: SWIMMERS });
  const other = (i: number): Persona["traits"] => [{ trait: `interest:${i}`, level: "must" }];
  for (let i = 0; i < MOST_KEPT - 2; i++) {
    tools.wait(1_000);
    await savePersona(tools, { name: `Other ${i}`, traits: other(i) });
  }
  await makeReady();
  expect(await kept(SWIMMERS)).toEqual(await asked(SWIMMERS));
  expect(await kept()).toEqual(await asked());
  tools.wait(1_000);
  await savePersona(tools, { name: "One more", traits: other(99) });
  changeSettings({ lastPersona: swimmer.id });
  await makeReady();
  expect(await kept(SWIMMERS)).toEqual(await asked(SWIMMERS)); // the oldest, but asked last
  expect(await kept(other(99))).toBeDefined();
  expect(await kept()).toBeUndefined();
  expect((await found()).kept).toHaveLength(MOST_KEPT);
});

test("follows the persona as it is edited, and keeps nothing where none is left", async () => {
  persona = await savePersona(tools, { ...persona, traits: SWIMMERS });
  await makeReady();
  expect(await kept(SWIMMERS)).toBeDefined();
  await removePersona(tools, persona);
  expect(await asksIndex()).toBe(false);
  expect((await found()).kept).toEqual([]);
});

test("believes no answer of another year in the same week: it tells how old somebody is", async () => {
  tools.wait(Date.parse("2026-12-31T12:00:00.000Z") - tools.now());
  await makeReady();
  expect(await kept()).toBeDefined();
  tools.wait(86_400_000);
  expect(await kept()).toBeUndefined();
});

test("opens on the persona asked last, or else on the first", () => {
  const other = { ...persona, id: "p:other" };
  expect(openingPersona([other, persona], persona.id)).toBe(persona);
  expect(openingPersona([other, persona], "p:gone")).toBe(other);
  expect(openingPersona([], "")).toBeUndefined();
});

test("believes no answer of another version, nor to another question", async () => {
  await makeReady();
  expect(await kept(RUNNERS, "1.1")).toBeUndefined();
  expect(await kept([{ trait: "interest:running", level: "may" }])).toBeUndefined();
});

test("believes nothing that was asked with other half-lives", async () => {
  await makeReady();
  changeSettings({ halfLifeDays: 30 });
  expect(await kept()).toBeUndefined();
});

test("keeps no answer of a map that was erased before it was written down", async () => {
  const { write } = tools.store;
  const store: FakeTools["store"] = {
    ...tools.store,
    write: async (...args) => {
      if (args[0].length === 1) await eraseMap({ ...tools, store: { ...tools.store, write } });
      return write(...args);
    },
  };
  await keepAnswersReady({ ...tools, store }, PROGRAM);
  expect((await found()).kept).toEqual([]);
});

test("keeps nothing while an import is under way, and believes nothing", async () => {
  await makeReady();
  const log = { state: "joining" };
  await tools.store.write(["meta"], (tx) => tx.objectStore("meta").put(log, IMPORT_KEY));
  expect(await kept()).toBeUndefined();
  await saveRunner("meanwhile");
  const before = (await found()).kept;
  await makeReady();
  expect((await found()).kept).toEqual(before);
});

test("does not believe a kept answer with a flipped byte", async () => {
  await makeReady();
  const [before] = (await found()).kept as Kept[];
  const harmed = { ...before, text: before!.text.replace("running", "runnjng") };
  const key = keptKey(persona.id);
  await tools.store.write(["meta"], (tx) => tx.objectStore("meta").put(harmed, key));
  expect(await kept()).toBeUndefined();
});

test("keeps nothing of a map that was erased", async () => {
  await makeReady();
  await eraseMap(tools);
  expect((await found()).kept).toEqual([]);
});

test("works once after many calls, and again after one that failed", async () => {
  vi.useFakeTimers();
  try {
    const work = vi.fn<() => Promise<void>>().mockResolvedValue();
    work.mockRejectedValueOnce(new Error("refused"));
    const soon = onceQuiet(work);
    soon();
    await vi.advanceTimersByTimeAsync(600);
    soon();
    await vi.advanceTimersByTimeAsync(600);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(work).toHaveBeenCalledTimes(1);
    soon();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(work).toHaveBeenCalledTimes(2);
    for (let i = 0; i < 11; i++) {
      soon();
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(work).toHaveBeenCalledTimes(3); // calls that do not cease put it off for five seconds only
  } finally {
    vi.useRealTimers();
  }
});
