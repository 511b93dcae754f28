// The loading of the sample map.
import { expect, test } from "vitest";
import { makeSampleDesk } from "../../../../../components/dashboard/data/sample-desk.ts";
import type { ImportOptions } from "../../../../../lib/app/stream-import.ts";
import { ShoalError } from "../../../../../lib/base/errors.ts";

/** A desk whose loading a test ends, and what it was handed. */
function aDesk() {
  const ended = Promise.withResolvers<void>();
  const handed: ImportOptions[] = [];
  const desk = makeSampleDesk({
    loadSample: (options) => {
      handed.push(options);
      return ended.promise;
    },
  });
  return { desk, ended, handed };
}

test("says whether it waits, and begins once", async () => {
  const { desk, ended, handed } = aDesk();
  desk.load();
  desk.load();
  expect(handed).toHaveLength(1);
  expect(desk.read()).toEqual({ state: "loading", waits: false });
  handed[0]!.tell?.("waiting");
  desk.forget();
  expect(desk.read()).toEqual({ state: "loading", waits: true });
  handed[0]!.tell?.("at-once");
  expect(desk.read()).toEqual({ state: "loading", waits: false });
  ended.resolve();
  await expect.poll(desk.read).toEqual({ state: "idle" });
});

test.each([true, false])("tells giving up from failing: %s", async (given) => {
  const { desk, ended, handed } = aDesk();
  desk.load();
  if (given) desk.cancel();
  expect(handed[0]!.signal?.aborted).toBe(given);
  ended.reject(new ShoalError("TIMEOUT"));
  await expect.poll(() => desk.read().state).toBe(given ? "given" : "failed");
  desk.forget();
  expect(desk.read()).toEqual({ state: "idle" });
});
