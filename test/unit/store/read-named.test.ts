// Names that are read once: what is asked for after that, and when they are believed no longer.
import { beforeEach, expect, test, vi } from "vitest";
import { applyImport } from "../../../lib/app/move-map.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { SENTINEL_KEY } from "../../../lib/model/sentinel.ts";
import { openDatabase } from "../../../lib/store/open-database.ts";
import { NamedRecords } from "../../../lib/store/read-named.ts";
import type { Store } from "../../../lib/store/store.ts";
import { aChannel } from "../../fixtures/a-map.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

const keyOf = (i: number) => `site:${String(i).padStart(5, "0")}.example`;
const channel = (i: number) => aChannel({ key: keyOf(i) });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const named = (from: number, to: number) =>
  range(from, to).map((i) => ({ kind: "channels" as const, name: keyOf(i) }));

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

const hold = (from: number, to: number) =>
  applyImport(tools, { incoming: { ...EMPTY_MAP, channels: range(from, to).map(channel) } });
const put = (i: number) =>
  tools.store.write(["channels"], (tx) => tx.objectStore("channels").put(channel(i)));

/** What is there by some names, each as its key. */
async function found(records: NamedRecords, from: number, to: number) {
  const { records: all } = await records.read(named(from, to));
  return all.map((record) => record && Reflect.get(record, "key"));
}

/** A store that counts its transactions, and does something after one of them. */
function counting(after = async (_n: number): Promise<unknown> => undefined) {
  const count = { reads: 0 };
  const read: Store["read"] = async (...args) => {
    const result = await tools.store.read(...args);
    await after(++count.reads);
    return result;
  };
  return { count, read };
}

test("asks for nothing by name that is known not to be there", async () => {
  await hold(0, 10);
  const records = new NamedRecords(tools.store);
  await records.read(named(0, 5));
  const get = vi.spyOn(IDBObjectStore.prototype, "get");
  const names = () => {
    const keys = get.mock.calls.map(([key]) => key).filter((key) => key !== SENTINEL_KEY);
    get.mockClear();
    return keys;
  };
  try {
    expect(await found(records, 8, 1_000)).toEqual([
      keyOf(8),
      keyOf(9),
      ...range(10, 1_000)
        .fill(0)
        .map(() => undefined),
    ]);
    expect(names()).toEqual([keyOf(8), keyOf(9)]);
    await put(2_000);
    records.added(named(2_000, 2_001));
    names();
    expect(await found(records, 2_000, 2_003)).toEqual([keyOf(2_000), undefined, undefined]);
    expect(names()).toEqual([keyOf(2_000)]);
  } finally {
    get.mockRestore();
  }
});

test.each([
  ["somebody added", async () => put(7)],
  [
    "somebody added while another one was deleted",
    async () => {
      await tools.store.write(["channels"], (tx) => tx.objectStore("channels").delete(keyOf(1)));
      await put(7);
    },
  ],
])("finds a record that %s since the names were read", async (_, change) => {
  await hold(0, 3);
  const records = new NamedRecords(tools.store);
  expect(await found(records, 5, 8)).toEqual([undefined, undefined, undefined]);
  await change();
  expect(await found(records, 5, 8)).toEqual([undefined, undefined, keyOf(7)]);
});

test("finds a record that was lost and is back under the same sentinel", async () => {
  await hold(0, 5);
  const bare = await openDatabase(() => undefined);
  await bare.delete("channels", keyOf(2));
  const records = new NamedRecords(tools.store);
  expect(await found(records, 2, 3)).toEqual([undefined]);
  await bare.put("channels", channel(2));
  expect(await found(records, 2, 3)).toEqual([keyOf(2)]);
  bare.close();
});

test("asks by name alone where a map has more names than are worth reading, or changes all the time", async () => {
  await hold(0, 300);
  const few = counting();
  const records = new NamedRecords(few);
  for (const i of range(0, 20)) await records.read(named(i, i + 1));
  expect(few.count.reads).toBe(21); // the first time it looks how many there are

  let next = 1_000;
  const busy = counting(() => put(next++));
  const beside = new NamedRecords(busy);
  for (const _ of range(0, 5)) {
    expect((await found(beside, 0, 300)).every((key) => key !== undefined)).toBe(true);
  }
  expect(busy.count.reads).toBeLessThan(15);
});
