// The form for a look at a place without a page.
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { nameByHand } from "../../../lib/app/draft-by-hand.ts";
import { draftId, keepDraft, readDraft, waitingDrafts } from "../../../lib/app/keep-draft.ts";
import { knownPlaces } from "../../../lib/app/known-places.ts";
import { aChannel } from "../../fixtures/a-map.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

let tools: ReturnType<typeof fakeTools> & { session: string };
beforeEach(() => {
  fakeBrowser.reset();
  tools = { ...fakeTools({ stickyTraits: ["interest:dancing"] }), session: "b:1" };
});

const place = { key: "venue:park", kind: "venue", name: "Park" } as const;
const inTab = () => readDraft(tools, draftId("b:1", 7));
const aside = async () => (await waitingDrafts(tools, "b:1", () => true)).map(({ note }) => note);

test("is of the place that was given, with the pinned traits", async () => {
  await nameByHand(tools, 7, place);
  expect(await inTab()).toMatchObject({
    channel: place,
    cohorts: [{ traits: ["interest:dancing"] }],
  });
});

test("goes on where it is of the same place, and sets another one's aside", async () => {
  await nameByHand(tools, 7, place);
  await keepDraft(tools, { ...(await inTab())!, note: "of the park", touched: true });
  await nameByHand(tools, 7, place);
  expect(await inTab()).toMatchObject({ note: "of the park" });
  await nameByHand(tools, 7);
  expect(await inTab()).toMatchObject({ note: "of the park" });
  await nameByHand(tools, 7, { ...place, key: "venue:hall", name: "Hall" });
  expect(await inTab()).toMatchObject({ channel: { name: "Hall" }, note: "" });
  expect(await aside()).toEqual(["of the park"]);
});

test("may be of any channel of the map that has a name", async () => {
  const channels = [
    aChannel({ key: "venue:park", kind: "venue", name: "Park", note: "outside" }),
    aChannel({ key: "app:x", kind: "app", name: "" }),
  ];
  await tools.store.write(["channels"], (tx) =>
    Promise.all(channels.map((channel) => tx.objectStore("channels").put(channel))),
  );
  const [{ url, ...known } = { url: "" }, ...more] = await knownPlaces(tools);
  expect(known).toEqual(place);
  expect(url).toBe(channels[0]!.url);
  expect(more).toEqual([]);
});
