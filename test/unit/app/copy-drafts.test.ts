// What is half typed survives the loss of the database, and nothing comes back that was saved or thrown away.
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { capturePage } from "../../../lib/app/capture-page.ts";
import { dropAllCopies, readCopies } from "../../../lib/app/copy-drafts.ts";
import { nameByHand } from "../../../lib/app/draft-by-hand.ts";
import { makeGuard, type GuardTools } from "../../../lib/app/guard-map.ts";
import { dropDraft, keepDraft, resumeDraft, waitingDrafts } from "../../../lib/app/keep-draft.ts";
import { mendMap } from "../../../lib/app/mend-map.ts";
import { saveSighting } from "../../../lib/app/save-sighting.ts";
import { localCopyArea } from "../../../lib/browser/copy-area.ts";
import { deleteDatabase } from "../../../lib/store/delete-database.ts";
import { createStore, type Store } from "../../../lib/store/store.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeGuard } from "../../fixtures/fake-guard.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

let tools: FakeTools & { readonly store: Store };
let guard: GuardTools;

beforeEach(() => {
  fakeBrowser.reset();
  // The fake has no list of its keys.
  vi.spyOn(fakeBrowser.storage.local, "getKeys").mockImplementation(async () =>
    Object.keys(await fakeBrowser.storage.local.get(null)),
  );
  guard = fakeGuard({ area: localCopyArea(), healed: vi.fn<() => void>() });
  tools = { ...fakeTools(), store: createStore(makeGuard(guard)) };
});
afterEach(() => {
  tools.store.close();
  vi.restoreAllMocks();
});

const notes = async (session = "another run") =>
  (await waitingDrafts(tools, session)).map(({ note }) => note).sort((a, b) => (a < b ? -1 : 1));

/** Takes the whole database away, as a browser does that calls it corrupt, and starts Shoal anew. */
async function loseDatabase(): Promise<void> {
  tools.store.close();
  await deleteDatabase();
  guard = { ...guard, marks: fakeGuard().marks };
  tools = { ...tools, store: createStore(makeGuard(guard)) };
  await mendMap({ ...tools, ...guard });
}

test("gives every draft back that went with the database", async () => {
  await saveSighting(tools, aDraft({ id: "d:b:1:1", title: "an earlier one" }));
  await keepDraft(tools, aDraft({ note: "half" }));
  await keepDraft(tools, aDraft({ note: "half typed" }));
  await keepDraft(tools, aDraft({ id: "d:b:1:8", note: "another tab" }));
  await loseDatabase();
  expect(await notes()).toEqual(["another tab", "half typed"]);
});

test("gives them back also before anything was saved", async () => {
  await keepDraft(tools, aDraft({ note: "the very first" }));
  await loseDatabase();
  expect(await notes()).toEqual(["the very first"]);
  expect(guard.healed).toHaveBeenCalled(); // a page that is open already shows it
});

test("brings nothing back that was saved, thrown away, or never typed in", async () => {
  await keepDraft(tools, aDraft({ note: "saved" }));
  await saveSighting(tools, aDraft({ note: "saved" }));
  await keepDraft(tools, aDraft({ id: "d:b:1:8", note: "thrown away" }));
  await dropDraft(tools, "d:b:1:8");
  await keepDraft(tools, aDraft({ id: "d:b:1:9", note: "untouched", touched: false }));
  await loseDatabase();
  expect(await notes()).toEqual([]);
});

test("knows a draft as saved whose copy a crash left behind", async () => {
  const draft = aDraft({ note: "saved" });
  await keepDraft(tools, draft);
  const remove = vi
    .spyOn(fakeBrowser.storage.local, "remove")
    .mockRejectedValue(new Error("killed"));
  await saveSighting(tools, draft);
  remove.mockRestore();
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toContain("savedAs");
  await loseDatabase();
  expect(await notes()).toEqual([]);
});

test("gives a draft back whose save was killed before it was written", async () => {
  const draft = aDraft({ note: "almost" });
  await keepDraft(tools, draft);
  const { store } = tools;
  const killed = { ...store, write: () => Promise.reject(new Error("killed")) };
  await expect(saveSighting({ ...tools, store: killed }, draft)).rejects.toThrow("killed");
  await loseDatabase();
  expect(await notes()).toEqual(["almost"]);
});

test("follows a draft that is set aside and taken up again", async () => {
  const capture = {
    ...tools,
    session: "b:1",
    readPage: async () => undefined,
    suggest: () => [],
  };
  const tab = { id: 7, windowId: 1, url: "https://www.reddit.com/r/cycling", title: "t" };
  await keepDraft(tools, aDraft({ note: "of another page" }));
  await capturePage(capture, tab);
  await keepDraft(tools, aDraft({ id: "d:b:1:8", tab: 8, note: "of a third" }));
  await nameByHand({ ...capture, newId: () => "d:aside" }, 8);
  await loseDatabase();
  expect(await notes()).toEqual(["of a third", "of another page"]);
  tools.wait(1);
  const [waiting] = await waitingDrafts(tools, "b:1");
  await resumeDraft(tools, waiting!, "b:1", 9);
  await loseDatabase();
  expect(await notes()).toHaveLength(2);
});

test("costs no save where the storage area refuses", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"));
  await keepDraft(tools, aDraft({ note: "kept" }));
  expect(await notes()).toEqual(["kept"]);
  await expect(saveSighting(tools, aDraft({ note: "kept" }))).resolves.toBeDefined();
});

test("forgets all copies when everything is erased", async () => {
  await keepDraft(tools, aDraft({ note: "secret" }));
  await dropAllCopies();
  globalThis.indexedDB = new IDBFactory();
  const fresh = createStore();
  await fresh.write(["drafts", "sightings"], await readCopies(guard.area));
  expect(await fresh.read(["drafts"], (tx) => tx.objectStore("drafts").getAll())).toEqual([]);
  fresh.close();
});
