// What somebody withdraws, saves or tags while an import writes: of its records the index has heard nothing yet.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addChannel } from "../../../lib/app/add-channel.ts";
import { addTerm } from "../../../lib/app/add-term.ts";
import { ask } from "../../../lib/app/ask.ts";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { editChannel } from "../../../lib/app/edit-channel.ts";
import type { ImportSource } from "../../../lib/app/import-source.ts";
import { keepIndex } from "../../../lib/app/keep-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { settleImport } from "../../../lib/app/settle-import.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import type { ShoalMap } from "../../../lib/model/map.ts";
import type { KindRecord } from "../../../lib/exchange/record-rules.ts";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { readImportLog } from "../../../lib/store/import-log.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { aChannel, aMap, aRetraction, aSighting, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";
import { runs } from "../../fixtures/runs.ts";

const RUNNING = { criteria: [{ trait: "interest:running", level: "must" }] } as const;

const keyOf = (n: number) => `site:${n}.example`;

/** Four places with a sighting each, and as many that a file brings of the same places. */
const old = (n: number) =>
  aSighting({ id: `s:old${n}`, channel: keyOf(n), at: "2026-10-01T08:30:00.000Z" });
const fresh = (n: number) =>
  aSighting({
    id: `s:new${n}`,
    channel: keyOf(n),
    at: "2026-08-01T08:30:00.000Z",
    read: 20,
    cohorts: [{ traits: ["interest:running", "gender:women"], seen: 15 }],
  });
const PLACES = [0, 1, 2, 3];

async function mapOfOld(): Promise<FakeTools> {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aMap({ sightings: PLACES.map(old) }) });
  await keepIndex(tools);
  return tools;
}

const mapOf = (tools: FakeTools): Promise<ShoalMap> => tools.store.read(MAP_STORES, readMap);

const sightingsOf = (records: readonly ShoalMap["sightings"][number][]): KindRecord[] =>
  records.map((record) => ({ kind: "sightings", record }));

/** Hands on batches; `each` happens before each, and once more after the last. */
function batches(all: readonly KindRecord[][], each: (n: number) => unknown): ImportSource {
  return async (take, { signal }) => {
    for (const [n, batch] of all.entries()) {
      await take([]); // the batch before is written
      await each(n);
      signal?.throwIfAborted();
      await take(batch);
    }
    await take([]);
    await each(all.length);
    signal?.throwIfAborted();
    return { extras: {}, first: undefined, refused: 0, dropped: 0 };
  };
}

async function expectSound(tools: FakeTools): Promise<void> {
  const map = await mapOf(tools);
  const { rows } = await ask(tools, RUNNING);
  expect(rows).toEqual(answerFromMap(map, RUNNING, tools.now(), 365));
  expect(await checkIndex(tools)).toMatchObject({ state: "checked", sound: true });
  expect(await tools.store.read(["meta"], readImportLog)).toBeUndefined();
}

const ENDS = ["finish", "cancel", "fail", "kill", "cancel counting"] as const;

/** Imports the fresh sightings, while `beside` happens after the first batch, and ends it in some way. */
async function importBeside(
  tools: FakeTools,
  end: (typeof ENDS)[number],
  beside: () => Promise<unknown>,
): Promise<void> {
  const abort = new AbortController();
  let killed: (() => void) | undefined;
  const kill = new Promise<void>((resolve) => (killed = resolve));
  const all = [sightingsOf([0, 1].map(fresh)), sightingsOf([2, 3].map(fresh))];
  const source = batches(all, async (n) => {
    if (n !== 1) return;
    await beside();
    if (end === "cancel") abort.abort();
    if (end === "fail") throw new Error("the file went away");
    if (end === "kill") {
      killed?.();
      await new Promise(() => undefined);
    }
  });
  const importing = streamImport(tools, source, {
    signal: abort.signal,
    tell: (stage) => stage === "counting" && end === "cancel counting" && abort.abort(),
  });
  const ended = importing.then(
    () => "finish",
    () => "refused",
  );
  if (end === "kill") {
    await kill;
    return settleImport(tools);
  }
  expect(await ended).toBe(end === "finish" ? "finish" : "refused");
}

test.each(ENDS)("withdraws for good what an import just brought, and then: %s", async (end) => {
  const tools = await mapOfOld();
  await importBeside(tools, end, async () => {
    const before = await ask(tools, RUNNING);
    await retractSighting(tools, "s:new0");
    // It was not counted yet, so that nothing of it is taken away.
    expect((await ask(tools, RUNNING)).rows).toEqual(before.rows);
    await retractSighting(tools, "s:old1");
    expect((await ask(tools, RUNNING)).rows.map(({ key }) => key)).not.toContain(keyOf(1));
  });
  const { sightings, retractions } = await mapOf(tools);
  const kept = end === "finish" ? 8 : 4;
  expect(sightings).toHaveLength(kept);
  expect(retractions.map(({ of }) => of).sort()).toEqual(["s:new0", "s:old1"]);
  await expectSound(tools);
  // It does not come again with the same file.
  await streamImport(
    tools,
    batches([sightingsOf(PLACES.map(fresh))], () => undefined),
  );
  await expectSound(tools);
});

test("withdraws what a refused import had withdrawn, while that is taken back", async () => {
  const tools = await mapOfOld();
  let failed = false;
  let withdrawn = false;
  const write: FakeTools["store"]["write"] = async (stores, work, options) => {
    const result = await tools.store.write(stores, work, options);
    const log = await tools.store.read(["meta"], readImportLog);
    // The import's withdrawal was counted, and is now gone: the sighting stands again, and is not counted yet.
    if (!failed && log?.state === "counting" && stores.includes("profiles")) {
      failed = true;
      throw new Error("the disk is full");
    }
    if (failed && !withdrawn && (await mapOf(tools)).retractions.length === 0) {
      withdrawn = true;
      await retractSighting(tools, "s:old0");
    }
    return result;
  };
  const record = aRetraction({ id: "r:theirs", of: "s:old0" });
  const source = batches([[{ kind: "retractions", record }]], () => undefined);
  const importing = streamImport({ ...tools, store: { ...tools.store, write } }, source);
  await expect(importing).rejects.toThrow("full");
  expect(withdrawn).toBe(true);
  expect((await mapOf(tools)).retractions).toMatchObject([{ of: "s:old0", observer: "o:me" }]);
  await expectSound(tools);
});

test("keeps a sighting that somebody saves and a refused import had brought, and its channel", async () => {
  const draft = aDraft();
  const elsewhere = fakeTools();
  const theirs = await saveSighting(elsewhere, draft);
  const [channel] = (await mapOf(elsewhere)).channels;
  const tools = await mapOfOld();
  const incoming: KindRecord[] = [
    { kind: "sightings", record: theirs },
    { kind: "sightings", record: fresh(0) },
    { kind: "channels", record: { ...channel!, name: "Theirs", note: "Theirs" } },
  ];
  const source = batches([incoming], async (n) => {
    if (n !== 1) return;
    expect((await saveSighting(tools, draft)).id).toBe(theirs.id);
    throw new Error("the file went away");
  });
  await expect(streamImport(tools, source)).rejects.toThrow("went away");
  const map = await mapOf(tools);
  expect(map.sightings.map(({ id }) => id).sort()).toEqual(
    [...PLACES.map((n) => `s:old${n}`), theirs.id].sort(),
  );
  expect(map.channels).toEqual([channel]);
  await expectSound(tools);
});

const anyDeed = fc.record({
  before: fc.nat(4),
  deed: fc.constantFrom("retract", "save", "edit"),
  which: fc.nat(7),
});

test("stands as counted from the records, whatever is done beside an import and however it ends", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyDeed, { maxLength: 8 }),
      fc.constantFrom("finish", "fail", "cancel counting"),
      fc.integer({ min: 1, max: 4 }),
      async (deeds, end, size) => {
        const tools = await mapOfOld();
        const all: KindRecord[] = [
          { kind: "channels", record: aChannel({ key: keyOf(1) }) },
          { kind: "retractions", record: aRetraction({ id: "r:theirs", of: "s:old2" }) },
          ...sightingsOf(PLACES.map(fresh)),
        ];
        const parts = [0, 1, 2, 3].map((n) => all.slice(n * size, (n + 1) * size));
        let n = 0;
        const own = new Set<string>();
        const withdrawn = new Set<string>();
        const source = batches(parts, async (at) => {
          for (const { before, deed, which } of deeds) {
            if (before !== at) continue;
            const key = keyOf(which % 4);
            tools.wait(1_000);
            if (deed === "edit") await editChannel(tools, key, { note: String(n++) });
            else if (deed === "retract") {
              const of = which < 4 ? `s:old${which}` : `s:new${which - 4}`;
              await retractSighting(tools, of);
              withdrawn.add(of);
            } else {
              const channel = { ...aDraft().channel!, key };
              own.add((await saveSighting(tools, { ...aDraft(), channel, id: `d:${n++}` })).id);
            }
          }
          if (at === 4 && end === "fail") throw new Error("the file went away");
        });
        const abort = new AbortController();
        await streamImport(tools, source, {
          signal: abort.signal,
          tell: (stage) => stage === "counting" && end === "cancel counting" && abort.abort(),
        }).catch(() => undefined);
        const map = await mapOf(tools);
        const ids = new Set(map.sightings.map(({ id }) => id));
        for (const id of own) expect(ids).toContain(id);
        for (const of of withdrawn) expect(map.retractions.map((each) => each.of)).toContain(of);
        const theirs = [...ids].filter((id) => id.startsWith("s:new"));
        expect(end === "finish" ? [] : theirs).toEqual([]);
        await expectSound(tools);
        tools.store.close();
      },
    ),
    runs(12),
  ));

test("keeps a place and a word that somebody added, though the import had brought them", async () => {
  const tools = await mapOfOld();
  const brought: KindRecord[] = [
    {
      kind: "channels",
      record: aChannel({ key: "venue:the-old-mill", kind: "venue", name: "Mill" }),
    },
    {
      kind: "terms",
      record: aTerm({ id: "interest:fell-running", facet: "interest", labels: { en: "Fells" } }),
    },
    {
      kind: "terms",
      record: aTerm({ id: "interest:bog", facet: "interest", labels: { en: "Bog" } }),
    },
  ];
  const controller = new AbortController();
  const source = batches([brought, []], async (n) => {
    if (n !== 1) return;
    await addChannel(tools, { name: "The old mill" });
    await addTerm(tools, "interest", "fell running", "en");
    controller.abort();
  });
  await expect(streamImport(tools, source, { signal: controller.signal })).rejects.toThrow(
    "aborted",
  );
  const map = await mapOf(tools);
  expect(map.channels).toMatchObject([{ key: "venue:the-old-mill", name: "The old mill" }]);
  expect(map.terms).toMatchObject([
    { id: "interest:fell-running", labels: { en: "fell running" } },
  ]);
  await expectSound(tools);
});
