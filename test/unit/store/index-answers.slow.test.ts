// The index answers what the plain scan of all sightings answers, to the last bit.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Search } from "../../../lib/index/best-first.ts";
import { answerFromMap, type MapQuestion } from "../../../lib/exchange/map-question.ts";
import { STATUSES } from "../../../lib/model/choices.ts";
import { EMPTY_MAP, type ShoalMap } from "../../../lib/model/map.ts";
import type { Channel } from "../../../lib/model/channel.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { readAnswer } from "../../../lib/store/read-answer.ts";
import { INDEX_STORES } from "../../../lib/store/schema.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aChannel, aSighting } from "../../fixtures/a-map.ts";
import { anyChannel, anyQuestion, anySighting, NOW } from "./any-map.ts";
import { anySteps, foldAll, freshStore, mapAfter, take, COUNTING } from "./index-steps.ts";
import { runs } from "../../fixtures/runs.ts";

vi.mock(import("../../../lib/index/best-first.ts"), async (load) => {
  const { bestResults } = await load();
  return {
    bestResults: async (search) => {
      await checkBounds(search);
      return bestResults(search);
    },
  };
});

/** Fails where a channel scores more than its bounds say: a test of answers alone would rarely notice. */
async function checkBounds<R extends { readonly score: number }>({
  first,
  others,
  closer,
  score,
}: Search<R>): Promise<void> {
  for (const { ordinals, bounds } of [first, others.read(0)]) {
    const closerBounds = closer(ordinals);
    for (const [i, ordinal] of ordinals.entries()) {
      const [row] = await score([ordinal]);
      if (!row) continue;
      expect(bounds[i]).toBeGreaterThanOrEqual(row.score);
      expect(closerBounds[i]).toBeGreaterThanOrEqual(row.score);
    }
  }
}

/** Returns the index's rows and those of the plain scan, and whether more rows are told of where there are more. */
async function bothAnswers(store: Store, map: ShoalMap, question: MapQuestion, limit: number) {
  const asking = { now: NOW, halfLifeDays: 365, limit, builtin: COUNTING.builtin };
  const answer = await store.read(INDEX_STORES, (tx) => readAnswer(tx, question, asking));
  const plain = plainRows(map, question, 365);
  const tellsMore = answer?.more || plain.length <= limit;
  return { rows: answer?.rows, plain: plain.slice(0, limit), tellsMore };
}

test("answers as the plain scan does, whatever was saved, withdrawn and edited", async () => {
  await fc.assert(
    fc.asyncProperty(
      anySteps,
      fc.array(anyQuestion, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 2, 20),
      fc.array(fc.nat(60), { maxLength: 6 }),
      async (steps, questions, limit, folded) => {
        const store = await freshStore();
        for (const [i, step] of steps.entries()) {
          await take(store, step);
          if (folded.includes(i)) await foldAll(store);
        }
        const map: ShoalMap = { ...EMPTY_MAP, ...mapAfter(steps) };
        for (const question of questions) {
          const { rows, ...both } = await bothAnswers(store, map, question, limit);
          expect({ rows, ...both }).toEqual({ rows: both.plain, ...both, tellsMore: true });
        }
        store.close();
      },
    ),
    runs(20),
  );
}, 120_000);

/** More channels than are rather scored than bounded closely, few sightings each. */
const manyChannels = fc.array(
  fc.tuple(anySighting, fc.nat(79)).map(([sighting, n]): Sighting => {
    const channel = `site:${n}.example`;
    return { ...sighting, channel, id: `${sighting.id} ${n}` };
  }),
  { minLength: 100, maxLength: 250, size: "max" },
);

/** Records of some of them. */
const manyRecords = fc.array(
  fc
    .tuple(anyChannel, fc.nat(79))
    .map(([channel, n]): Channel => ({ ...channel, key: `site:${n}.example` })),
  { maxLength: 120, size: "max" },
);

test("answers as the plain scan does where channels are many", async () => {
  await fc.assert(
    fc.asyncProperty(
      manyChannels,
      manyRecords,
      fc.array(anyQuestion, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(1, 1, 3, 10),
      fc.constantFrom(0, 0.3, 1),
      async (sightings, records, questions, limit, silence) => {
        const saves = [...new Map(sightings.map((save) => [save.id, { save }])).values()];
        const steps = [...saves, ...records.map((edit) => ({ edit }))];
        const map: ShoalMap = { ...EMPTY_MAP, ...mapAfter(steps) };
        const store = await freshStore(map, silence);
        await foldAll(store);
        for (const question of questions) {
          const { rows, ...both } = await bothAnswers(store, map, question, limit);
          expect({ rows, ...both }).toEqual({ rows: both.plain, ...both, tellsMore: true });
        }
        store.close();
      },
    ),
    { ...runs(8), endOnFailure: true },
  );
}, 120_000);

test("finds the few that meet a must among many that state something else", async () => {
  const store = await freshStore();
  const sightings = Array.from({ length: 60 }, (_, i): Sighting => {
    const meets = i % 20 === 7;
    const silent = i % 20 === 3;
    const traits = meets
      ? ["gender:women", "need:shoes"]
      : [...(silent ? [] : ["gender:men"]), "interest:running", "interest:cycling"];
    return {
      id: `s:${i}`,
      channel: `site:${i}.example`,
      at: "2026-11-01T12:00:00.000Z",
      observer: "o:1",
      method: "page",
      read: 10,
      cohorts: [{ traits, seen: meets ? 1 : 9 }],
    };
  });
  for (const save of sightings) await take(store, { save });
  await foldAll(store);
  const map: ShoalMap = { ...EMPTY_MAP, ...mapAfter(sightings.map((save) => ({ save }))) };
  const question: MapQuestion = {
    criteria: [
      { trait: "gender:women", level: "must" },
      { trait: "interest:running", level: "should" },
      { trait: "interest:cycling", level: "should" },
    ],
  };
  const plain = plainRows(map, question, 365);
  expect(plain).toHaveLength(6);
  for (const limit of [1, 2, 4, 5, 6, 20]) {
    const { rows } = await bothAnswers(store, map, question, limit);
    expect(rows).toEqual(plain.slice(0, limit));
  }
  store.close();
});

test("knows where a place stands once that changed, folded or not", async () => {
  const store = await freshStore();
  const save = aSighting();
  const criteria = [{ trait: save.cohorts[0]!.traits[0]!, level: "must" }] as const;
  const edits = (["trying", "working"] as const).map((status) =>
    aChannel({ key: save.channel, status }),
  );
  await take(store, { save });
  for (const edit of edits) {
    await foldAll(store);
    await take(store, { edit });
    const map: ShoalMap = { ...EMPTY_MAP, ...mapAfter([{ save }, { edit }]) };
    for (const folded of [false, true]) {
      if (folded) await foldAll(store);
      for (const status of STATUSES) {
        const { rows } = await bothAnswers(store, map, { criteria, statuses: [status] }, 5);
        expect(rows).toHaveLength(status === edit.status ? 1 : 0);
      }
    }
  }
  store.close();
});

function plainRows(map: ShoalMap, question: MapQuestion, halfLifeDays: number) {
  return answerFromMap(map, question, NOW, halfLifeDays);
}

test("knows the usual reach of channels that changed since they were folded in", async () => {
  const key = (n: number) => `site:${n}.example`;
  const reached = (n: number, people: number): Channel => ({
    ...aChannel(),
    key: key(n),
    reach: { people },
  });
  const looked = (n: number, id: string): Sighting => ({
    ...aSighting(),
    id,
    channel: key(n),
    cohorts: [{ traits: ["interest:trails"], seen: 1 + n }],
    read: 6,
  });
  const before = [
    ...[0, 1, 2, 3].map((n) => ({ save: looked(n, `s:${n}`) })),
    ...[100, 1_000, 1_000, 50_000].map((people, n) => ({ edit: reached(n, people) })),
  ];
  const after = [
    { save: looked(0, "s:more") },
    { save: looked(4, "s:new") },
    { edit: reached(1, 80_000) },
    { edit: reached(4, 90_000) },
  ];
  const store = await freshStore();
  for (const step of before) await take(store, step);
  await foldAll(store);
  for (const step of after) await take(store, step);
  const map: ShoalMap = { ...EMPTY_MAP, ...mapAfter([...before, ...after]) };
  const question: MapQuestion = { criteria: [{ trait: "interest:trails", level: "must" }] };
  const { rows, plain } = await bothAnswers(store, map, question, 20);
  expect(rows).toEqual(plain);
  expect(new Set(rows?.map(({ credit }) => credit)).size).toBeGreaterThan(2);
  store.close();
});
