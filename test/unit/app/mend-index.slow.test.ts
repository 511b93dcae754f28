// An index that does not fit the records is noticed without being asked, and built anew.
import { expect, test } from "vitest";
import { ShoalError } from "../../../lib/base/errors.ts";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { mendIndex } from "../../../lib/app/mend-index.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { INDEX_STORES, type WriteTransaction } from "../../../lib/store/schema.ts";
import { aFullMap } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

async function flip(tx: WriteTransaction, at: number): Promise<void> {
  const postings = tx.objectStore("postings");
  const [[key], [bytes]] = await Promise.all([postings.getAllKeys(), postings.getAll()]);
  const changed = bytes!.slice();
  changed[Math.min(at, changed.length - 1)]! ^= 0xff;
  await postings.put(changed, key);
}

const HARMS: readonly (readonly [string, (tx: WriteTransaction) => Promise<unknown>])[] = [
  ["the first byte of a block", (tx) => flip(tx, 0)],
  ["the second byte of a block", (tx) => flip(tx, 1)],
  ["the third byte of a block", (tx) => flip(tx, 2)],
  ["the last byte of a block", (tx) => flip(tx, 1_000)],
  [
    "the evidence of a channel",
    async (tx) => {
      const [profile] = await tx.objectStore("profiles").getAll();
      await tx
        .objectStore("profiles")
        .put({ ...profile!, evidence: { traits: "", numbers: [9, 9] } });
    },
  ],
  ["a spelling", (tx) => tx.objectStore("meta").put(null, "aliases-2")],
  ["the totals", (tx) => tx.objectStore("meta").put({ telling: null }, "totals-0")],
];

test.each(HARMS)("builds the index anew where %s is another", async (_, harm) => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aFullMap() });
  await tools.store.write(INDEX_STORES, async (tx) => void (await harm(tx)));
  await mendIndex(tools);
  expect(await checkIndex(tools)).toMatchObject({ state: "checked", sound: true });
});

test("builds the index anew where it was counted by words of before", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aFullMap() });
  // As a page of an older version, which knew nothing of the index, would have left it.
  await tools.store.write(["terms"], async (tx) => {
    const [term] = await tx.objectStore("terms").getAll();
    await tx.objectStore("terms").put({ ...term!, aliases: ["another spelling"] });
  });
  expect(await checkIndex(tools)).toMatchObject({ outdated: true });
  expect(await mendIndex(tools)).toBe(true);
  expect(await checkIndex(tools)).toMatchObject({ sound: true, outdated: false });
});

test("says so where the database does not give back what is written", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aFullMap() });
  const { store } = tools;
  const write: typeof store.write = (stores, work, options) =>
    store.write(
      stores,
      async (tx) => {
        const result = await work(tx);
        if (stores.includes("postings")) await tx.objectStore("postings").clear();
        return result;
      },
      options,
    );
  expect(await mendIndex({ ...tools, store: { ...store, write } })).toBe(false);
});

test("leaves an index that fits as it is", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aFullMap() });
  const announced = tools.announced.length;
  await mendIndex(tools);
  expect(tools.announced).toHaveLength(announced);
});

test("erases no index of a database that is busy", async () => {
  const tools = fakeTools();
  await applyImport(tools, { incoming: aFullMap() });
  const busy = {
    ...tools.store,
    read: () => Promise.reject(new ShoalError("TIMEOUT")),
  };
  await expect(mendIndex({ ...tools, store: busy })).rejects.toMatchObject({ code: "TIMEOUT" });
  expect(await checkIndex(tools)).toMatchObject({ state: "checked", sound: true });
});
