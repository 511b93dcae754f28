// Saving: the record that a draft becomes, what else changes with it, and what a failure leaves.
import { beforeEach, describe, expect, test } from "vitest";
import { readChannel, editChannel } from "../../../lib/app/edit-channel.ts";
import { keepDraft, readDraft } from "../../../lib/app/keep-draft.ts";
import { retractSighting } from "../../../lib/app/retract-sighting.ts";
import { saveNobodySeen, saveSighting } from "../../../lib/app/save-sighting.ts";
import { contentId } from "../../../lib/base/ids.ts";
import { aDraft } from "../../fixtures/a-draft.ts";
import { fakeTools, type FakeTools } from "../../fixtures/fake-tools.ts";

let tools: FakeTools;
beforeEach(() => {
  tools = fakeTools();
});

describe("saveSighting", () => {
  test("writes the sighting under the id that its content gives, with its channel, and drops the draft", async () => {
    await keepDraft(tools, aDraft());
    const saved = await saveSighting(tools, aDraft());

    expect(saved.id).toBe(await contentId("s", saved));
    expect(saved).toMatchObject({
      channel: "reddit.com/r/running",
      at: "2026-11-01T12:00:00.000Z",
      observer: "o:me",
      read: 6,
      cohorts: [
        { traits: ["interest:running"], seen: 2, quotes: [{ exact: "my first marathon at 41" }] },
      ],
    });
    const detail = await readChannel(tools, "reddit.com/r/running");
    expect(detail.channel).toEqual(aDraft().channel);
    expect(detail.sightings).toEqual([{ sighting: saved, retracted: false }]);
    expect(await readDraft(tools, aDraft().id)).toBeUndefined();
    expect(tools.announced).toContain("map");
  });

  test("never says a cohort was seen more often than was read", async () => {
    const draft = aDraft({ read: 3, cohorts: [{ traits: ["age:30"], seen: 9, quotes: [] }] });
    expect((await saveSighting(tools, draft)).cohorts[0]?.seen).toBe(3);
  });

  test("leaves empty cohorts out but keeps a quote without traits", async () => {
    const saved = await saveSighting(
      tools,
      aDraft({
        cohorts: [
          { traits: [], seen: 1, quotes: [] },
          { traits: [], seen: 1, quotes: [{ exact: "hello" }] },
        ],
      }),
    );
    expect(saved.cohorts).toHaveLength(1);
  });

  test("keeps what the user changed of the channel before", async () => {
    await saveSighting(tools, aDraft());
    await editChannel(tools, "reddit.com/r/running", { name: "Runners", note: "friendly" });
    await saveSighting(tools, aDraft());
    const { channel } = await readChannel(tools, "reddit.com/r/running");
    expect(channel).toMatchObject({ name: "Runners", note: "friendly" });
  });

  test("stamps what was corrected in the panel, after the edit before it, and nothing else", async () => {
    const key = "reddit.com/r/running";
    const { channel } = aDraft();
    const correct = (name: string) =>
      saveSighting(tools, aDraft({ channel: { ...channel!, name, edited: true }, note: name }));
    await saveSighting(tools, aDraft());
    await editChannel(tools, key, { name: "Named by a clock that is ahead" });
    const { edited: ahead } = (await readChannel(tools, key)).channel;
    tools.wait(-86_400_000);
    await correct("Corrected");
    const { channel: after } = await readChannel(tools, key);
    expect(after.name).toBe("Corrected");
    expect(Object.keys(after.edited!)).toEqual(["name"]);
    expect(Date.parse(after.edited!["name"]!)).toBe(Date.parse(ahead!["name"]!) + 1);
  });

  test("refuses a draft without a channel and keeps it", async () => {
    const draft = aDraft({ channel: null });
    await keepDraft(tools, draft);
    await expect(saveSighting(tools, draft)).rejects.toMatchObject({ code: "SAVE_INCOMPLETE" });
    expect(await readDraft(tools, draft.id)).toMatchObject({ id: draft.id });
  });

  test("saving the same draft at the same moment twice makes one sighting", async () => {
    await saveSighting(tools, aDraft());
    await saveSighting(tools, aDraft());
    expect((await readChannel(tools, "reddit.com/r/running")).sightings).toHaveLength(1);
  });
});

test("looked, nobody of note counts as looks without cohorts", async () => {
  const saved = await saveNobodySeen(tools, aDraft());
  expect(saved).toMatchObject({ read: 6, cohorts: [] });
});

test("a retracted sighting stays as a withdrawn record", async () => {
  const saved = await saveSighting(tools, aDraft());
  await retractSighting(tools, saved.id);
  const { sightings } = await readChannel(tools, "reddit.com/r/running");
  expect(sightings).toEqual([{ sighting: saved, retracted: true }]);
});
