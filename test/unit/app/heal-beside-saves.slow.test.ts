// What is saved while another page heals the map is neither lost nor left uncounted, whenever it comes.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { readCopy } from "../../../lib/app/read-copy.ts";
import { sumRecords } from "../../../lib/app/walk-records.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import type { Database } from "../../../lib/store/schema.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aChannel, aSighting } from "../../fixtures/a-map.ts";
import type { FakeCopyArea } from "../../fixtures/fake-copy-area.ts";
import { beginWithNothing, closeAll, openBeside } from "./heal-steps.ts";

/** More steps than any of the healings below takes. */
const MOST_STEPS = 60;

/** Long enough for a save that nothing holds up. */
const SAVE_MS = 25;

let area: FakeCopyArea;

beforeEach(() => {
  area = beginWithNothing();
});

afterEach(closeAll);

async function save(store: Store, id: string): Promise<void> {
  const incoming = { ...EMPTY_MAP, channels: [aChannel()], sightings: [aSighting({ id })] };
  await applyImport({ store, announce: () => undefined }, { incoming });
}

/**
 * Calls `tell` before the use of the copy with this number, which goes on when that is done or takes too long. Returns
 * how to stop, which tells how many uses there were.
 */
function atStep(number: number, tell: () => Promise<unknown>): () => number {
  const before = { ...area };
  let steps = 0;
  let telling = false;
  const step = async () => {
    if (telling || steps++ !== number) return;
    telling = true;
    await Promise.race([tell(), new Promise((resolve) => setTimeout(resolve, SAVE_MS))]);
    telling = false;
  };
  for (const name of ["read", "write", "remove", "keys"] as const) {
    const real = area[name] as (...given: unknown[]) => Promise<unknown>;
    Object.assign(area, {
      [name]: async (...given: unknown[]) => {
        await step();
        return real(...given);
      },
    });
  }
  return () => {
    Object.assign(area, before);
    return steps;
  };
}

const HARMS: readonly (readonly [string, (db: Database) => Promise<unknown>])[] = [
  ["a record gone", (db) => db.delete("sightings", "s:2")],
  ["the count gone", (db) => db.delete("meta", "sentinel")],
  [
    "an older count",
    async (db) => {
      const sentinel = (await db.get("meta", "sentinel")) as { seq: number };
      await db.put("meta", { ...sentinel, seq: sentinel.seq - 1 }, "sentinel");
    },
  ],
  ["nothing wrong", async () => undefined],
];

test.each(HARMS)("keeps what another page saves meanwhile: %s", async (_, harm) => {
  let taken = 0;
  for (let number = 0; number <= taken && number < MOST_STEPS; number++) {
    area = beginWithNothing();
    const { store: other } = openBeside();
    for (const id of ["s:1", "s:2", "s:3"]) await save(other, id);
    const db = await openDatabase(() => undefined);
    await harm(db);
    db.close();
    let saving: Promise<unknown> | undefined;
    const steps = atStep(
      number,
      () => (saving = save(other, "s:4").catch((error: unknown) => error)),
    );
    const { store: page } = openBeside();
    await page.read(["meta"], async () => undefined);
    taken = steps();
    expect(await saving).toBeUndefined();
    const names = await page.read(["sightings"], (tx) => tx.objectStore("sightings").getAllKeys());
    expect([number, ...names]).toEqual([number, "s:1", "s:2", "s:3", ...(saving ? ["s:4"] : [])]);
    const { sentinel, held } = (await sumRecords({ store: page }))!;
    const { db: _, ...expected } = sentinel;
    expect(expected).toMatchObject(held);
    expect(await readCopy(area)).toMatchObject({ whole: true, state: { sentinel: expected } });
    expect(await checkIndex({ store: page })).toMatchObject({ sound: true });
  }
  expect(taken).toBeGreaterThan(0);
});

test("writes nothing once a save was told that the healing took too long", async () => {
  const { store: page } = openBeside();
  await save(page, "s:1");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    let release: () => void = () => undefined;
    const healing = area.alone("heal", () => new Promise<void>((resolve) => (release = resolve)));
    const saving = save(page, "s:2").catch((error: unknown) => error);
    for (let second = 0; second < 25; second++) await vi.advanceTimersByTimeAsync(1_000);
    expect(await saving).toMatchObject({ code: "TIMEOUT" });
    release();
    await healing;
  } finally {
    vi.useRealTimers();
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  const names = await page.read(["sightings"], (tx) => tx.objectStore("sightings").getAllKeys());
  expect(names).toEqual(["s:1"]);
});
