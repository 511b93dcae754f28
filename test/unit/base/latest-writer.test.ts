// Writes of a value that changes with every key.
import { expect, test } from "vitest";
import { latestWriter } from "../../../lib/base/latest-writer.ts";

test("writes one at a time, the latest last, and skips what was replaced meanwhile", async () => {
  const written: string[] = [];
  let running = 0;
  const writer = latestWriter<string>(
    async (value) => {
      expect(++running).toBe(1);
      await Promise.resolve();
      running--;
      written.push(value);
    },
    () => expect.unreachable(),
  );
  for (const text of ["r", "ru", "run"]) writer.put(text);
  await writer.settled();
  expect(written).toEqual(["r", "run"]);
});

test("starts a waiting write at once when the page goes", async () => {
  const begun: string[] = [];
  const writer = latestWriter<string>(
    (value) => {
      begun.push(value);
      return new Promise(() => undefined);
    },
    () => undefined,
  );
  writer.put("r");
  writer.put("ru");
  writer.flush();
  expect(begun).toEqual(["r", "ru"]);
});

test("tells of a failed write and goes on", async () => {
  const failed: unknown[] = [];
  const written: string[] = [];
  const writer = latestWriter<string>(
    async (value) => {
      if (value === "bad") throw new Error("full");
      written.push(value);
    },
    (thrown) => failed.push(thrown),
  );
  writer.put("bad");
  writer.put("good");
  await writer.settled();
  expect(failed).toHaveLength(1);
  expect(written).toEqual(["good"]);
});
