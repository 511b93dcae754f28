import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../../lib/store/open-database.ts";
import { createStore } from "../../../lib/store/store.ts";
import { putWholeMap, readMapAt } from "../../../lib/store/whole-map.ts";
import { aSighting } from "../../fixtures/a-map.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("writes nothing over what another page saved since the map was read", async () => {
  const store = createStore();
  const save = (id: string) =>
    store.write(["sightings"], (tx) => tx.objectStore("sightings").put(aSighting({ id })));
  await save("s:1");
  const db = await openDatabase(() => undefined);
  const { map, sentinel } = await readMapAt(db);
  await save("s:2");
  const after = await readMapAt(db);
  const none = async () => undefined;
  await expect(putWholeMap(db, map, map, sentinel!, none, sentinel)).rejects.toMatchObject({
    code: "DATABASE_CLOSED",
  });
  expect(await readMapAt(db)).toEqual(after);
  await putWholeMap(db, after.map, after.map, after.sentinel!, none, after.sentinel);
  expect(await readMapAt(db)).toEqual(after);
  db.close();
  store.close();
});
