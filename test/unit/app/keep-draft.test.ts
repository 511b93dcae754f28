// Drafts: kept per tab, set aside, offered again.
import { beforeEach, expect, test } from "vitest";
import { capturePage, type CaptureTools } from "../../../lib/app/capture-page.ts";
import { draftByHand } from "../../../lib/app/draft-by-hand.ts";
import {
  draftId,
  dropDraft,
  dropUntyped,
  keepDraft,
  readDraft,
  replaceDraft,
  resumeDraft,
  waitingDrafts,
} from "../../../lib/app/keep-draft.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

const page = (selection = "") => ({
  title: "Couch to 5k \u202E: r/running",
  text: "I'm 41 and this is my first marathon",
  lang: "en",
  selection: { exact: selection, prefix: "so ", suffix: " wow" },
});
const tab = {
  id: 7,
  windowId: 1,
  url: "https://old.reddit.com/r/running/?utm_source=x",
  title: "t",
};

let tools: FakeTools;
let capture: CaptureTools;
let pageRead: unknown;
beforeEach(() => {
  tools = fakeTools({ stickyTraits: ["interest:running"] });
  pageRead = page("my first marathon");
  capture = {
    ...tools,
    session: "b:1",
    readPage: async () => pageRead,
    suggest: () => [{ trait: "age:41", words: ["I'm 41"] }],
  };
});

test("captures the channel, the marked words with their surroundings, sticky traits and suggestions", async () => {
  const draft = await capturePage(capture, tab);
  expect(draft).toMatchObject({
    id: draftId("b:1", 7),
    title: "Couch to 5k : r/running",
    channel: { key: "reddit.com/r/running", kind: "section", name: "r/running" },
    cohorts: [
      {
        traits: ["interest:running"],
        quotes: [{ exact: "my first marathon", prefix: "so ", suffix: " wow" }],
      },
    ],
    suggestions: [{ trait: "age:41", words: ["I'm 41"] }],
    touched: false,
  });
  expect(draft).not.toHaveProperty("limit");
  expect(await readDraft(tools, draft.id)).toEqual(draft);
});

test("keeps what was typed and adds newly marked words when the same page is captured again", async () => {
  const first = await capturePage(capture, tab);
  await keepDraft(tools, { ...first, note: "typed", touched: true });
  pageRead = page("second passage");
  const again = await capturePage(capture, tab);
  expect(again.note).toBe("typed");
  expect(again.cohorts[0]?.quotes.map(({ exact }) => exact)).toEqual([
    "my first marathon",
    "second passage",
  ]);
});

test("sets a typed draft aside when the tab moved on, and offers it again", async () => {
  const first = await capturePage(capture, tab);
  await keepDraft(tools, { ...first, note: "typed", touched: true });
  await capturePage(capture, { ...tab, url: "https://www.reddit.com/r/cycling" });
  const [waiting] = await waitingDrafts(tools, "b:1");
  expect(waiting).toMatchObject({ note: "typed", channel: { key: "reddit.com/r/running" } });
  const resumed = await resumeDraft(tools, waiting!, "b:1", 9);
  expect(resumed).toMatchObject({ id: draftId("b:1", 9), note: "typed", tab: 9 });
  expect(await waitingDrafts(tools, "b:1")).toEqual([]);
});

test("sets aside what was typed in a tab that a waiting draft comes into", async () => {
  await keepDraft(tools, aDraft({ id: "d:b:0:1", session: "b:0", note: "waiting" }));
  const here = aDraft({ id: draftId("b:1", 7), session: "b:1", tab: 7, note: "typed here" });
  await keepDraft(tools, here);
  const [waiting] = await waitingDrafts(tools, "b:1");
  await resumeDraft(tools, waiting!, "b:1", 7);
  expect(await readDraft(tools, here.id)).toMatchObject({ note: "waiting" });
  const left = await waitingDrafts(tools, "b:1");
  expect(left).toMatchObject([{ note: "typed here" }]);
  await resumeDraft(tools, left[0]!, "b:1", 7);
  expect(await readDraft(tools, here.id)).toMatchObject({ note: "typed here" });
  expect(await waitingDrafts(tools, "b:1")).toMatchObject([{ note: "waiting" }]);
});

test("offers typed drafts of an earlier run of the browser, latest first, untouched ones never", async () => {
  await keepDraft(tools, aDraft({ id: "d:b:0:1", session: "b:0" }));
  tools.wait(1000);
  await keepDraft(tools, aDraft({ id: "d:b:0:2", session: "b:0", note: "later" }));
  await keepDraft(tools, aDraft({ id: "d:b:0:3", session: "b:0", touched: false }));
  const waiting = await waitingDrafts(tools, "b:1");
  expect(waiting.map(({ id }) => id)).toEqual(["d:b:0:2", "d:b:0:1"]);
  await dropDraft(tools, "d:b:0:2");
  expect(await waitingDrafts(tools, "b:1")).toHaveLength(1);
});

test.each([
  ["a page of the browser", { ...tab, url: "chrome://settings/" }, "protected-page"],
  ["no address at all", { ...tab, url: undefined }, "protected-page"],
  ["a login page", { ...tab, url: "https://www.reddit.com/login/" }, "no-channel"],
])("says why there is no channel: %s", async (_, where, limit) => {
  expect(await capturePage(capture, where)).toMatchObject({ channel: null, limit });
});

test("says that a page could not be read but still knows the channel", async () => {
  const refusing = { ...capture, readPage: () => Promise.reject(new Error("cannot access")) };
  const draft = await capturePage(refusing, tab, { selectionText: "marked words" });
  expect(draft).toMatchObject({
    limit: "no-text",
    channel: { key: "reddit.com/r/running" },
    cohorts: [{ quotes: [{ exact: "marked words" }] }],
  });
});

test("captures a link's channel rather than the page's", async () => {
  const draft = await capturePage(capture, tab, { linkUrl: "https://www.reddit.com/r/cycling/" });
  expect(draft).toMatchObject({ channel: { key: "reddit.com/r/cycling" }, suggestions: [] });
});

test.each([
  null,
  "text",
  { title: 7 },
  { ...page("x".repeat(1_000_000)), text: "y".repeat(1_000_000) },
  { ...page("\ud800\u202E"), og: { __proto__: "x" }, jsonLd: [{}], marks: [1] },
])("survives whatever a page hands back (%#)", async (read) => {
  pageRead = read;
  const draft = await capturePage(capture, tab);
  expect(JSON.stringify(draft).length).toBeLessThan(60_000);
  expect(draft.channel?.key).toBe("reddit.com/r/running");
});

test("a draft by hand starts empty", () => {
  expect(draftByHand(capture, 3)).toMatchObject({ id: "d:b:1:3", channel: null, touched: false });
});

test("sets aside what was typed since where an undone draft comes back, and offers it again", async () => {
  const undone = aDraft({ note: "the first" });
  await keepDraft(tools, { ...undone, note: "typed since", touched: true });
  await replaceDraft({ ...tools, newId: () => "d:aside" }, { ...undone, touched: true });
  expect(await readDraft(tools, undone.id)).toMatchObject({ note: "the first" });
  const waiting = await waitingDrafts(tools, undone.session);
  expect(waiting.map(({ id, note }) => [id, note])).toEqual([["d:aside", "typed since"]]);
});

test("sets nothing aside where nobody typed", async () => {
  const undone = aDraft({ note: "the first" });
  await keepDraft(tools, { ...undone, note: "", touched: false });
  await replaceDraft(tools, { ...undone, touched: true });
  expect(await waitingDrafts(tools, undone.session)).toEqual([]);
});

test("keeps no list of the pages that were looked at: drafts nobody typed in go with their tab", async () => {
  const stored = () => tools.store.read(["drafts"], (tx) => tx.objectStore("drafts").getAllKeys());
  const drafts = [
    aDraft({ id: "d:b:1:7", tab: 7, touched: false }),
    aDraft({ id: "d:b:1:8", tab: 8, touched: false }),
    aDraft({ id: "d:b:1:9", tab: 9, note: "typed" }),
    aDraft({ id: "d:b:0:7", session: "b:0", touched: false }),
    aDraft({ id: "d:b:0:8", session: "b:0", note: "typed in another run" }),
  ];
  for (const draft of drafts) await keepDraft(tools, draft);
  await dropUntyped(tools, "b:1", async () => new Set([7]));
  expect(await stored()).toEqual(["d:b:0:8", "d:b:1:7", "d:b:1:9"]);
});
