import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ask, askFirst } from "../../../lib/app/ask.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { eraseMap } from "../../../lib/app/move-map.ts";
import { rebuildIndex } from "../../../lib/app/rebuild-index.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { IMPORT_KEY } from "../../../lib/model/import-log.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import type { Criteria } from "../../../lib/rank/question.ts";
import { readKeptAnswer } from "../../../lib/store/kept-answer.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

const RUNNERS: Criteria = [{ trait: "interest:running", level: "must" }];
const LIMIT = 20;

let tools: FakeTools;
let saved: Sighting;

beforeEach(async () => {
  fakeBrowser.reset();
  tools = fakeTools();
  await saveRunner("first");
  saved = await saveRunner("another");
  await keepIndex(tools);
});

async function saveRunner(note: string) {
  const cohorts = [{ traits: ["interest:running"], seen: 2, quotes: [] }];
  return saveSighting(tools, aDraft({ note, cohorts, read: 5 }));
}

const found = () => tools.store.read(["meta"], readKeptAnswer);

async function first(criteria = RUNNERS, program = "1.0", limit = LIMIT) {
  return askFirst(tools, criteria, limit, { found: await found(), program });
}

const isKept = async () => (await found()).kept !== undefined;

async function firstAndKept() {
  const answer = await first();
  await vi.waitFor(async () => expect(await isKept()).toBe(true), 3_000);
  return answer;
}

/** Asks again and tells whether the index was asked. */
async function asksAnew(...how: Parameters<typeof first>): Promise<boolean> {
  const read = vi.spyOn(tools.store, "read");
  await first(...how);
  const asked = read.mock.calls.some(([stores]) => stores.includes("postings"));
  read.mockRestore();
  return asked;
}

test("gives the kept answer, the same to the last bit, without asking", async () => {
  const answer = await firstAndKept();
  expect(await asksAnew()).toBe(false);
  expect(await first()).toEqual(answer);
  expect(await first()).toEqual(await ask(tools, { criteria: RUNNERS }, LIMIT));
});

test.each<[what: string, change: () => Promise<unknown>]>([
  ["a save", () => saveRunner("second")],
  ["a retraction", async () => retractSighting(tools, saved.id)],
  ["another week", async () => tools.wait(7 * 86_400_000)],
  ["building the index anew", () => rebuildIndex(tools)],
])("asks anew after %s", async (_, change) => {
  await firstAndKept();
  await change();
  expect(await asksAnew()).toBe(true);
  expect(await first()).toEqual(await ask(tools, { criteria: RUNNERS }, LIMIT));
});

test.each<[what: string, how: Parameters<typeof first>]>([
  ["another question", [[{ trait: "interest:running", level: "may" }]]],
  ["another version", [RUNNERS, "1.1"]],
  ["other rows", [RUNNERS, "1.0", 10]],
])("asks anew for %s", async (_, how) => {
  await firstAndKept();
  expect(await asksAnew(...how)).toBe(true);
});

test("asks anew for other half-lives", async () => {
  await firstAndKept();
  const other = await tools.settings();
  tools = { ...tools, settings: async () => ({ ...other, halfLifeDays: 30 }) };
  expect(await asksAnew()).toBe(true);
});

test("keeps no answer of a map that was erased before it was written down", async () => {
  await first();
  await eraseMap(tools);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await isKept()).toBe(false);
});

test("keeps nothing while an import is under way, and believes nothing", async () => {
  await firstAndKept();
  const log = { state: "joining" };
  await tools.store.write(["meta"], (tx) => tx.objectStore("meta").put(log, IMPORT_KEY));
  expect(await asksAnew()).toBe(true);
  await saveRunner("meanwhile");
  const before = (await found()).kept;
  await first();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect((await found()).kept).toEqual(before);
});

test("does not believe a kept answer with a flipped byte", async () => {
  await firstAndKept();
  const { kept } = await found();
  const harmed = { ...(kept as { text: string }) };
  harmed.text = harmed.text.replace("running", "runnjng");
  await tools.store.write(["meta"], (tx) => tx.objectStore("meta").put(harmed, "answer"));
  expect(await asksAnew()).toBe(true);
});

test("keeps nothing of a map that was erased", async () => {
  await firstAndKept();
  await eraseMap(tools);
  expect(await isKept()).toBe(false);
});
