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

test("waits for flushed writes before it writes on, and before it is settled", async () => {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const writer = latestWriter<string>(
    async (value) => {
      log.push(`${value} begins`);
      await new Promise<void>((resolve) => ends.set(value, resolve));
      log.push(`${value} ends`);
    },
    () => expect.unreachable(),
  );
  const end = async (value: string) => {
    ends.get(value)!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  for (const value of ["1", "2"]) writer.put(value);
  writer.flush();
  writer.put("3");
  writer.flush();
  writer.put("4");
  void writer.settled().then(() => log.push("settled"));
  for (const value of ["1", "3", "2", "4"]) await end(value);
  expect(log).toEqual([
    "1 begins",
    "2 begins",
    "3 begins",
    "1 ends",
    "3 ends",
    "2 ends",
    "4 begins",
    "4 ends",
    "settled",
  ]);
});

test("is settled only once the write that a going page began is done", async () => {
  const ends: (() => void)[] = [];
  const writer = latestWriter<string>(
    () => new Promise((resolve) => ends.push(resolve)),
    () => undefined,
  );
  for (const value of ["1", "2"]) writer.put(value);
  writer.flush();
  let settled = false;
  void writer.settled().then(() => (settled = true));
  ends[0]!();
  await new Promise((resolve) => setTimeout(resolve));
  expect([ends.length, settled]).toEqual([2, false]);
  ends[1]!();
  await writer.settled();
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
