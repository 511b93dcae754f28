// Requests that are waited for together: all answers are there, and one that fails is heard of.
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { Requests } from "../../../lib/store/requests.ts";
import { createStore } from "../../../lib/store/store.ts";
import { aSighting } from "../../fixtures/a-map.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("brings all answers, whatever was asked for and how often it is waited for", async () => {
  const store = createStore();
  await store.write(["sightings"], (tx) => tx.objectStore("sightings").put(aSighting()));
  const found = await store.read(["sightings", "meta"], async (tx) => {
    const requests = new Requests(tx);
    const one = requests.get("sightings", aSighting().id);
    const none = requests.get("meta", "none");
    await requests.answered();
    await requests.answered();
    const all = requests.all("sightings");
    await requests.answered();
    return [one(), none(), all()];
  });
  expect(found).toEqual([aSighting(), undefined, [aSighting()]]);
});

test("says at once that a transaction was undone", async () => {
  const store = createStore();
  const reading = store.read(["sightings"], async (tx) => {
    const requests = new Requests(tx);
    requests.all("sightings");
    const answered = requests.answered();
    tx.abort();
    await answered;
  });
  await expect(reading).rejects.toMatchObject({ name: "ShoalError" });
}, 3_000);
