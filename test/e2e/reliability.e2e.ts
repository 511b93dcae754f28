// A few rounds of each kind of harm; `npm run reliability` does as many as one asks for.
import { expect, test } from "vitest";
import { killRounds } from "../reliability/kill-rounds.ts";
import { MUTATIONS } from "../reliability/mutation-kinds.ts";
import { mutations } from "../reliability/mutations.ts";
import { seeded, type Outcome } from "../reliability/outcome.ts";
import { tornLog } from "../reliability/torn-log.ts";
import { workerStops } from "../reliability/worker-stops.ts";

const NOTHING_LOST = { lost: 0, doubled: 0, faults: 0 };

function expectNothingLost(outcome: Outcome): void {
  expect(outcome, outcome.notes.join("\n")).toMatchObject(NOTHING_LOST);
  expect(outcome.acknowledged).toBeGreaterThan(0);
}

test.each(["leveldb", "sqlite", "firefox"] as const)(
  "loses no acknowledged save when %s is killed",
  async (backEnd) => expectNothingLost(await killRounds(backEnd, 2, seeded(7))),
  120_000,
);

test("keeps a database whose log was torn through three starts", async () => {
  expectNothingLost(await tornLog("leveldb", 1, seeded(7)));
}, 120_000);

test("brings everything back when the database's files are harmed", async () => {
  const some = MUTATIONS.filter(({ name }) =>
    ["log: one byte flipped", "MANIFEST: gone", "folder: gone"].includes(name),
  );
  const outcome = await mutations("leveldb", 1, seeded(7), some);
  expectNothingLost(outcome);
  expect(outcome.healed).toBe(3);
}, 180_000);

test("loses and doubles nothing when the background is stopped again and again", async () => {
  expectNothingLost(await workerStops("leveldb", 20, seeded(7)));
}, 120_000);
