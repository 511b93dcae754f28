// The whole map: out, in, erased; the sample in and out; personas and terms.
import { beforeEach, expect, test } from "vitest";
import { addTerm } from "../../../lib/app/add-term.ts";
import { ask } from "../../../lib/app/ask.ts";
import { listChannels, editChannel } from "../../../lib/app/edit-channel.ts";
import { removePersona, savePersona } from "../../../lib/app/edit-persona.ts";
import { listPersonas } from "../../../lib/app/list-personas.ts";
import { findProofs } from "../../../lib/app/find-proofs.ts";
import { hasSample, loadSample, removeSample } from "../../../lib/app/load-sample.ts";
import { exportMap } from "../../../lib/app/export-map.ts";
import { eraseMap } from "../../../lib/app/move-map.ts";
import { openImport, runImport } from "../../../lib/app/run-import.ts";
import type { WorkProgress } from "../../../lib/app/work.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { RECORD_KINDS, type ShoalMap } from "../../../lib/model/map.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

const exported = async () => (await exportMap(tools)).content.text();

/** Takes a file in as the dashboard does: opened, then joined. */
async function importText(text: string): Promise<void> {
  const opened = await openImport(tools, new Blob([text]));
  await runImport({ ...tools, area: fakeCopyArea() }, opened);
}

async function fill(): Promise<void> {
  const saved = await saveSighting(tools, aDraft());
  tools.wait(1000);
  await saveSighting(tools, aDraft({ read: 4, cohorts: [] }));
  tools.wait(1000);
  const other = await saveSighting(tools, aDraft({ read: 2, note: "mistaken" }));
  await retractSighting(tools, other.id);
  await savePersona(tools, {
    name: "Runner",
    traits: [{ trait: "interest:running", level: "must" }],
  });
  await addTerm(tools, "interest", "跑步机", "zh_CN");
  await editChannel(tools, saved.channel, { status: "trying" });
}

test("exports, erases and imports to the same bytes", async () => {
  await fill();
  const before = await exported();
  await eraseMap(tools);
  expect(JSON.parse(await exported())).toMatchObject({ sightings: [], channels: [] });
  await importText(before);
  expect(await exported()).toBe(before);
  await importText(before);
  expect(await exported()).toBe(before);
});

test("tells how far erasing is, and given up before its end it leaves everything", async () => {
  await fill();
  const before = await exported();
  const map = JSON.parse(before) as Partial<ShoalMap>;
  const total = RECORD_KINDS.reduce((sum, kind) => sum + (map[kind]?.length ?? 0), 0);
  const abort = new AbortController();
  const told: WorkProgress[] = [];
  const onProgress = (progress: WorkProgress) => {
    told.push(progress);
    if (told.length === 2) abort.abort();
  };
  await expect(eraseMap(tools, { signal: abort.signal, onProgress })).rejects.toThrow("given up");
  expect(await exported()).toBe(before);
  expect(tools.announced).not.toContain("drafts");
  await eraseMap(tools, { onProgress: (progress) => told.push(progress) });
  expect(told[0]).toEqual({ done: 0, total });
  expect(told.at(-1)).toEqual({ done: total, total });
  expect(JSON.parse(await exported())).toMatchObject({ sightings: [], channels: [] });
});

test("a retracted sighting does not come back with a file that still has it", async () => {
  const saved = await saveSighting(tools, aDraft());
  const before = await exported();
  await retractSighting(tools, saved.id);
  await importText(before);
  const answer = await ask(tools, { criteria: [{ trait: "interest:running", level: "must" }] });
  expect(answer.rows).toEqual([]);
});

test("a refused file changes nothing", async () => {
  await fill();
  const before = await exported();
  const broken = before.replace(/"read": ?6/, '"read": -6');
  await expect(importText(broken)).rejects.toMatchObject({
    code: "FILE_RECORD",
    facts: { field: expect.stringContaining("read") },
  });
  expect(await exported()).toBe(before);
});

test("the sample comes and goes without touching the user's own records", async () => {
  await fill();
  const before = await exported();
  const sample = JSON.stringify({
    format: "shoal-map",
    version: 1,
    channels: [
      { key: "reddit.com/r/running", kind: "section", name: "r/running", sample: true },
      { key: "venue:park", kind: "venue", name: "Park", sample: true },
    ],
    observers: [{ id: "o:sample", label: "Sample", at: "2026-01-01T00:00:00.000Z" }],
    personas: [{ id: "p:s", name: "S", traits: [], at: "2026-01-01T00:00:00.000Z", sample: true }],
    products: [{ id: "pr:s", name: "S", at: "2026-01-01T00:00:00.000Z", sample: true }],
    sightings: [
      {
        channel: "venue:park",
        at: "2026-01-01T00:00:00.000Z",
        observer: "o:sample",
        method: "page",
        read: 1,
        cohorts: [],
      },
    ],
  });
  await loadSample(tools, sample);
  expect(await hasSample(tools)).toBe(true);
  expect(await listPersonas(tools)).toHaveLength(2);
  await removeSample(tools);
  expect(await hasSample(tools)).toBe(false);
  expect(await exported()).toBe(before);
});

test("answers with the joint share and shows the passage behind it", async () => {
  await fill();
  const criteria = [{ trait: "interest:running", level: "must" as const }];
  const { rows, channels } = await ask(tools, { criteria });
  expect(channels).toBe(1);
  expect(rows[0]).toMatchObject({
    key: "reddit.com/r/running",
    seen: 2,
    read: 10,
    name: "r/running",
  });
  const proofs = await findProofs(tools, "reddit.com/r/running", criteria);
  expect(proofs.get("interest:running")).toMatchObject([
    { seen: 2, read: 6, quotes: [{ exact: "my first marathon at 41" }] },
  ]);
});

test("lists channels with their counts, without what was withdrawn", async () => {
  await fill();
  expect(await listChannels(tools)).toMatchObject([
    { channel: { key: "reddit.com/r/running", status: "trying" }, sightings: 2, read: 10 },
  ]);
});

test("a removed persona is gone and stays gone after importing an older file", async () => {
  await fill();
  const before = await exported();
  tools.wait(60_000);
  const [persona] = await listPersonas(tools);
  await removePersona(tools, persona!);
  await importText(before);
  expect(await listPersonas(tools)).toEqual([]);
});

test("says of a file that was taken away that it cannot be read, and nothing of the map", async () => {
  const gone = new Blob(["{}"]);
  gone.slice = () => gone;
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  await expect(openImport(tools, gone)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
});
