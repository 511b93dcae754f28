// Adding channels by hand.
import { expect, test } from "vitest";
import { addChannel } from "../../../lib/app/add-channel.ts";
import { editChannel, listChannels, readChannel } from "../../../lib/app/edit-channel.ts";
import { handKey } from "../../../lib/model/hand-key.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

test("adds a venue under a key that its kind and name give", async () => {
  const tools = fakeTools();
  const key = await addChannel(tools, { name: " Riverside  Parkrun " });
  expect(key).toBe("venue:riverside-parkrun");
  expect((await readChannel(tools, key)).channel).toMatchObject({
    kind: "venue",
    name: "Riverside Parkrun",
    edited: { name: "2026-11-01T12:00:00.000Z" },
  });
  expect(tools.announced).toEqual(["map"]);
});

test("gives a channel with an address the identity of that address", async () => {
  const tools = fakeTools();
  const key = await addChannel(tools, { name: "", url: "reddit.com/r/Running?utm_source=x" });
  expect((await readChannel(tools, key)).channel).toMatchObject({
    key: "reddit.com/r/running",
    kind: "section",
  });
  expect((await readChannel(tools, key)).channel.url).not.toContain("utm_source");
});

test("takes an address with a port for one", async () => {
  const tools = fakeTools();
  const key = await addChannel(tools, { name: "", url: "forum.example.com:8080/board" });
  expect((await readChannel(tools, key)).channel).toMatchObject({
    key: "forum.example.com:8080",
    url: "http://forum.example.com:8080/",
  });
});

test("leaves a channel that is already there as it is", async () => {
  const tools = fakeTools();
  const key = await addChannel(tools, { kind: "app", name: "Strava" });
  await editChannel(tools, key, { note: "mine" });
  expect(await addChannel(tools, { kind: "app", name: "STRAVA" })).toBe(key);
  expect(await listChannels(tools)).toHaveLength(1);
  expect((await readChannel(tools, key)).channel).toMatchObject({ name: "Strava", note: "mine" });
});

test.each([
  [{ name: " " }, "SAVE_INCOMPLETE"],
  [{ name: "!!!" }, "SAVE_INCOMPLETE"],
  [{ name: "Mine", url: "http://localhost/" }, "PAGE_NO_CHANNEL"],
  [{ name: "Mine", url: "javascript:alert(1)" }, "PAGE_NO_CHANNEL"],
])("refuses %j", async (channel, code) => {
  const tools = fakeTools();
  await expect(addChannel(tools, channel)).rejects.toMatchObject({ code });
  expect(await listChannels(tools)).toEqual([]);
});

test.each([
  ["人民公园", "venue:人民公园"],
  ["Café  del Mar!", "venue:café-del-mar"],
  ["ＡＢＣ", "venue:abc"],
])("spells the key of %j in one way", (name, key) => {
  expect(handKey("venue", name)).toBe(key);
});
