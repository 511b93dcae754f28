// A few rounds of each kind of harm; `npm run reliability` does as many as one asks for.
import { expect, test } from "vitest";
import { killRounds } from "../reliability/kill-rounds.ts";
import { MUTATIONS } from "../reliability/mutation-kinds.ts";
import { mutations } from "../reliability/mutations.ts";
import { seeded, type Outcome } from "../reliability/outcome.ts";
import { tornLog } from "../reliability/torn-log.ts";
import { workerStops } from "../reliability/worker-stops.ts";

/** What must be true of any outcome; the notes are there for the failure's text. */
function harmOf({ lost, doubled, faults, acknowledged, notes }: Outcome) {
  const harmed = lost + doubled + faults > 0;
  return { lost, doubled, faults, saved: acknowledged > 0, notes: harmed ? notes : [] };
}
const NO_HARM = { lost: 0, doubled: 0, faults: 0, saved: true, notes: [] };

test.each(["leveldb", "sqlite", "firefox"] as const)(
  "loses no acknowledged save when %s is killed",
  async (backEnd) => {
    expect(harmOf(await killRounds(backEnd, 2, seeded(7)))).toEqual(NO_HARM);
  },
  120_000,
);

test("keeps a database whose log was torn through three starts", async () => {
  expect(harmOf(await tornLog("leveldb", 1, seeded(7)))).toEqual(NO_HARM);
}, 120_000);

test("brings everything back when the database's files are harmed", async () => {
  const some = MUTATIONS.filter(({ name }) =>
    ["log: one byte flipped", "MANIFEST: gone", "folder: gone"].includes(name),
  );
  const outcome = await mutations("leveldb", 1, seeded(7), some);
  expect(harmOf(outcome)).toEqual(NO_HARM);
  expect(outcome.healed).toBe(3);
}, 180_000);

test("loses and doubles nothing when the background is stopped again and again", async () => {
  expect(harmOf(await workerStops("leveldb", 20, seeded(7)))).toEqual(NO_HARM);
}, 120_000);
