// How often a question waits for the database: once for what bounds need, once for the profiles of the best.
import { IDBIndex as FakeIndex, IDBObjectStore as FakeObjectStore } from "fake-indexeddb";
import { afterEach, expect, test, vi } from "vitest";
import { ask } from "../../../lib/app/ask.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { MAP_STORES, readMap } from "../../../lib/store/read-records.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

afterEach(() => vi.restoreAllMocks());

const METHODS = ["get", "getAll", "getAllKeys"] as const;

/** Counts requests that were made after the answer of an earlier one, in chains: the longest is how many rounds there were. */
function watchRounds(): () => number {
  let answered = 0;
  let most = 0;
  for (const { prototype } of [FakeObjectStore, FakeIndex]) {
    for (const method of METHODS) {
      const real = prototype[method] as (...given: unknown[]) => IDBRequest;
      vi.spyOn(prototype, method).mockImplementation(function (this: unknown, ...given: unknown[]) {
        const round = answered + 1;
        const request = Reflect.apply(real, this, given);
        most = Math.max(most, round);
        request.addEventListener("success", () => (answered = Math.max(answered, round)));
        return request as never;
      });
    }
  }
  return () => most;
}

async function mapOfPlaces(): Promise<FakeTools> {
  const tools = fakeTools();
  const facet = {
    type: "term",
    decay: "slow",
    many: true,
    at: "2026-11-01T08:30:00.000Z",
  } as const;
  const facets = [
    { ...facet, id: "club", labels: { en: "Club" } },
    { ...facet, id: "size", labels: { en: "Size" }, type: "band" as const },
  ];
  const sightings = Array.from({ length: 12 }, (_, i) =>
    aSighting({
      id: `s:${i}`,
      channel: `site:${i}.example`,
      cohorts: [
        {
          traits: ["interest:running", "age:25-34", "club:tri", "size:42"],
          seen: 1 + (i % 5),
        },
      ],
    }),
  );
  await applyImport(tools, { incoming: aMap({ sightings, facets }) });
  return tools;
}

const QUESTIONS = [
  ["a trait that is stated", "interest:running", 2],
  ["a range", "age:30-40", 2],
  ["what nobody stated", "interest:cycling", 1],
  ["a facet of one's own", "club:tri", 2],
  ["another spelling", "interest:Laufen", 3],
  ["a range of one's own", "size:40-44", 3],
] as const;

test.each(QUESTIONS)("asks for %s in few rounds, and rightly", async (_, trait, rounds) => {
  const tools = await mapOfPlaces();
  const question = { criteria: [{ trait, level: "must" }] } as const;
  const read = watchRounds();
  const { rows } = await ask(tools, question);
  const waited = read();
  vi.restoreAllMocks();
  const map = await tools.store.read(MAP_STORES, readMap);
  expect(rows).toEqual(answerFromMap(map, question, tools.now(), 365));
  expect(waited).toBeLessThanOrEqual(rounds);
});
