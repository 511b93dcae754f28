// Spellings kept beside the index: a question reads the few it needs, whatever stands in their words.
import { afterEach, expect, test } from "vitest";
import type { Lexicon } from "../../../lib/model/lexicon.ts";
import { aliasesFit, readSpellings, writeAliases } from "../../../lib/store/spellings.ts";
import { bucketOf } from "../../../lib/index/alias-bucket.ts";
import type { Store } from "../../../lib/store/store.ts";
import { freshStore } from "./index-steps.ts";

const TRAITS = ["interest:jogging", 'interest:a"b', "interest:a\\b", "interest:跑步", "need:rest"];
const LEXICON: Lexicon = new Map([
  ["interest:running", ["interest:sport"]],
  ["=interest:jogging", ["interest:running"]],
  ["=interest:joggings", ["interest:other"]],
  ['=interest:a"b', ["interest:quoted"]],
  ["=interest:a\\b", ['interest:x"],["y']],
  ["=interest:跑步", ["interest:running"]],
]);

let store: Store;
afterEach(() => store.close());

const put = async (lexicon: Lexicon) => {
  store = await freshStore();
  await store.write(["meta"], (tx) => writeAliases(tx, lexicon));
};

test("tells what the spellings of some traits mean, and nothing of others", async () => {
  await put(LEXICON);
  const found = await store.read(["meta"], (tx) => readSpellings(tx, TRAITS, []));
  expect(Object.fromEntries(found)).toEqual({
    "=interest:jogging": ["interest:running"],
    '=interest:a"b': ["interest:quoted"],
    "=interest:a\\b": ['interest:x"],["y'],
    "=interest:跑步": ["interest:running"],
  });
});

test("takes a lexicon in another order for the same, and one that differs for another", async () => {
  await put(LEXICON);
  const fits = (lexicon: Lexicon) => store.read(["meta"], (tx) => aliasesFit(tx, lexicon));
  expect(await fits(new Map([...LEXICON].toReversed()))).toBe(true);
  expect(await fits(new Map([...LEXICON, ["=need:sleep", ["need:rest"]]]))).toBe(false);
});

const askKept = async (kept: unknown) => {
  await put(LEXICON);
  const key = `aliases-${bucketOf("interest:jogging")}`;
  await store.write(["meta"], (tx) => tx.objectStore("meta").put(kept, key));
  return store.read(["meta"], (tx) => readSpellings(tx, ["interest:jogging"], []));
};

test("says that a line is damaged", async () => {
  const asked = askKept('\n["=interest:jogging",broken\n');
  await expect(asked).rejects.toMatchObject({ code: "DATABASE_DAMAGED" });
});

test("knows no spelling where something else is kept", async () => {
  expect([...(await askKept(null))]).toEqual([]);
});
