// Words of the vocabulary changed, merged and split again.
import { expect, test } from "vitest";
import { dismissMerge, listDismissals } from "../../../lib/app/dismiss-merge.ts";
import { addTerm, listOwnTerms } from "../../../lib/app/add-term.ts";
import { editTerm, mergeTerm, removeTerm, splitTerm } from "../../../lib/app/edit-term.ts";
import { readCounting } from "../../../lib/app/index-vocabulary.ts";
import { hasSample, loadSample, removeSample } from "../../../lib/app/load-sample.ts";
import { loadVocabulary } from "../../../lib/app/load-vocabulary.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { readWordBook } from "../../../lib/app/read-word-book.ts";
import { suggestMerges } from "../../../lib/app/suggest-merges.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { compareMaps } from "../../../lib/exchange/compare-maps.ts";
import { laterRecord } from "../../../lib/exchange/later-record.ts";
import { aMap, aTerm } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const A = "interest:fell-running";
const B = "interest:fell-runing";

async function twoWords() {
  const tools = fakeTools();
  await addTerm(tools, "interest", "Fell running", "en");
  await addTerm(tools, "interest", "Fell runing", "en");
  return tools;
}

test("overrides a shipped word and keeps the names that it ships with", async () => {
  const tools = fakeTools();
  await editTerm(tools, "interest:running", { definition: "On foot", aliases: ["Footing"] });
  const word = (await readWordBook(tools)).get("interest:running");
  expect(word).toMatchObject({ origin: "changed", definition: "On foot", aliases: ["Footing"] });
  expect(word?.labels).toMatchObject({ en: "running", "zh-CN": "跑步" });
  expect(word?.fixed).toContain("慢跑");
  await editTerm(tools, "interest:running", { definition: "" });
  expect((await readWordBook(tools)).get("interest:running")?.definition).toBe("");
});

test("makes a merged word a spelling of the other, and undoes that", async () => {
  const tools = await twoWords();
  expect(await mergeTerm(tools, B, A)).toBe(true);
  const merged = await loadVocabulary(tools, "en");
  expect(merged.traitLabel(B)).toBe("Fell running");
  expect(merged.match("fell runing", undefined, 1)).toEqual([{ id: A, via: "Fell runing" }]);
  await splitTerm(tools, B);
  expect((await loadVocabulary(tools, "en")).match("fell runing", undefined, 1)[0]?.id).toBe(B);
});

test("refuses to merge in a circle or across facets", async () => {
  const tools = await twoWords();
  await mergeTerm(tools, B, A);
  expect(await mergeTerm(tools, A, B)).toBe(false);
  expect(await mergeTerm(tools, A, "need:wide-fit")).toBe(false);
});

test("merges in no circle where two pages merge at once", async () => {
  const tools = await twoWords();
  const merged = await Promise.all([mergeTerm(tools, A, B), mergeTerm(tools, B, A)]);
  expect(merged.filter(Boolean)).toHaveLength(1);
});

test("suggests a pair until it is said to be none, and again when that is taken back", async () => {
  const tools = await twoWords();
  const pairs = async () => (await suggestMerges(tools)).map(({ a, b }) => [a, b].sort().join());
  expect(await pairs()).toEqual([`${B},${A}`]);
  await dismissMerge(tools, A, B);
  expect(await pairs()).toEqual([]);
  await dismissMerge(tools, B, A, true);
  expect(await pairs()).toHaveLength(1);
});

test("a dismissal that is taken back keeps what a newer version wrote into it", async () => {
  const tools = await twoWords();
  await dismissMerge(tools, A, B);
  const [id = ""] = await tools.store.read(["dismissals"], (tx) =>
    tx.objectStore("dismissals").getAllKeys(),
  );
  await tools.store.write(["dismissals"], async (tx) => {
    const store = tx.objectStore("dismissals");
    await store.put({ ...(await store.get(id))!, reason: "far apart" });
  });
  await dismissMerge(tools, A, B, true);
  const [after] = await tools.store.read(["dismissals"], (tx) =>
    tx.objectStore("dismissals").getAll(),
  );
  expect(after).toMatchObject({ reason: "far apart", removed: true });
  await dismissMerge(tools, A, B);
  expect(await listDismissals(tools)).toMatchObject([{ reason: "far apart" }]);
});

test("removes a word of one's own with all its names, and takes it back when it is added again", async () => {
  const tools = await twoWords();
  await editTerm(tools, A, { aliases: ["hill running"], broader: ["interest:running"] });
  await mergeTerm(tools, B, A);
  await removeTerm(tools, A);
  expect((await readWordBook(tools)).has(A)).toBe(false);
  expect((await readWordBook(tools)).get(B)?.into).toBeUndefined();
  const { match } = await loadVocabulary(tools, "en");
  expect(match("hill running", undefined, 5).map(({ id }) => id)).not.toContain(A);
  expect((await readCounting(tools)).lexicon.get("=interest:hill-running")).toBeUndefined();
  const again = await addTerm(tools, "interest", "Fell running", "en");
  expect(again).toMatchObject({ id: A, labels: { en: "Fell running" } });
  expect((await readWordBook(tools)).get(A)).toMatchObject({ origin: "own", aliases: [] });
});

test("takes back what was changed of a shipped word", async () => {
  const tools = fakeTools();
  const before = (await readWordBook(tools)).get("interest:running");
  await editTerm(tools, "interest:running", { definition: "On foot", broader: [] });
  await removeTerm(tools, "interest:running");
  expect((await readWordBook(tools)).get("interest:running")).toEqual(before);
  await editTerm(tools, "interest:running", { definition: "Again" });
  const after = (await readWordBook(tools)).get("interest:running");
  expect(after).toMatchObject({ origin: "changed", definition: "Again" });
});

test("keeps a removed word removed when an older file brings it again", async () => {
  const tools = await twoWords();
  const [older] = (await listOwnTerms(tools)).filter(({ id }) => id === A);
  tools.wait(60_000);
  await removeTerm(tools, A);
  const [removed] = (
    await tools.store.read(["terms"], (tx) => tx.objectStore("terms").getAll())
  ).filter(({ id }) => id === A);
  expect(laterRecord(older!, removed!)).toEqual(removed);
  const { terms } = compareMaps(aMap({ terms: [older!] }), aMap({ terms: [removed!] }));
  expect(terms).toEqual({ added: 0, changed: 0, retracted: 1, same: 0 });
});

test("does not bring back with the next change what was taken back of a shipped word", async () => {
  const tools = fakeTools();
  await editTerm(tools, "interest:running", { labels: { en: "Jogging club" } });
  await removeTerm(tools, "interest:running");
  await editTerm(tools, "interest:running", { aliases: ["Footing"] });
  const word = (await readWordBook(tools)).get("interest:running");
  expect(word?.labels).toMatchObject({ en: "running", "zh-CN": "跑步" });
});

test("a word that was merged into one that a colleague removed counts for itself again", async () => {
  const tools = await twoWords();
  await mergeTerm(tools, B, A);
  const gone = aTerm({ id: A, labels: { en: "Fell running" }, aliases: [], broader: [] });
  const removal = { ...gone, removed: true, at: "2027-01-01T00:00:00.000Z" };
  await applyImport(tools, { incoming: aMap({ terms: [removal] }) });
  expect((await loadVocabulary(tools, "en")).match("fell runing", undefined, 1)[0]?.id).toBe(B);
  expect((await readCounting(tools)).lexicon.get(`=${B}`)).toBe(undefined);
});

test("a word that was merged into one of the sample counts for itself when the sample goes", async () => {
  const tools = await twoWords();
  const sample = aTerm({ id: "interest:trails", labels: { en: "Trails" }, sample: true });
  const observers = [{ id: "o:sample", label: "Sample", at: "2026-01-01T00:00:00.000Z" }];
  await loadSample(tools, writeMap(aMap({ terms: [sample], observers })));
  expect(await hasSample(tools)).toBe(true);
  await mergeTerm(tools, B, "interest:trails");
  await removeSample(tools);
  expect((await loadVocabulary(tools, "en")).match("fell runing", undefined, 1)[0]?.id).toBe(B);
});

test("keeps two dismissals apart whose long words differ at the end", async () => {
  const tools = fakeTools();
  const long = (end: string) => `interest:${"a".repeat(99)}${end}`;
  await dismissMerge(tools, long("1"), long("2"));
  await dismissMerge(tools, long("1"), long("3"));
  expect(await listDismissals(tools)).toHaveLength(2);
});
