// A database that is made anew in the middle of an import, or after one was refused: nothing of it comes back.
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkIndex } from "../../../lib/app/check-index.ts";
import { mapSource } from "../../../lib/app/import-source.ts";
import { applyImport } from "../../../lib/app/move-map.ts";
import { settleImport, type ImportTools } from "../../../lib/app/settle-import.ts";
import { streamImport } from "../../../lib/app/stream-import.ts";
import { parseSettings } from "../../../lib/model/settings.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import {
  watchDeletions,
  beginWithNothing,
  closeAll,
  harm,
  idsOf,
  mend,
  start,
} from "./heal-steps.ts";

beforeEach(() => void beginWithNothing());
afterEach(closeAll);

const OWN = ["s:1", "s:2"];

/** More than the copy takes at once: it owes them for a while. */
const MANY = aMap({
  sightings: Array.from({ length: 400 }, (_, i) =>
    aSighting({ id: `s:theirs${i}`, channel: `site:${i % 7}.example` }),
  ),
});

const toolsOf = ({ store }: ReturnType<typeof start>): ImportTools => ({
  store,
  now: () => Date.parse("2026-11-01T12:00:00.000Z"),
  announce: () => undefined,
  settings: async () => parseSettings(undefined, () => "o:me"),
});

/** Lets one block of postings be none, as a page of the database that was written over is. */
const damageBlock = () => harm((db) => db.put("postings", new Uint8Array(0), ["interest:x", 0, 0]));

async function begin(): Promise<ImportTools> {
  const tools = toolsOf(start());
  await applyImport(tools, { incoming: aMap({ sightings: OWN.map((id) => aSighting({ id })) }) });
  return tools;
}

async function afterMending() {
  const deleted = watchDeletions();
  const started = start();
  await mend(started);
  const tools = toolsOf(started);
  await settleImport(tools);
  const report = await checkIndex(tools);
  const sound = report.state !== "none" && report.sound;
  return { anew: deleted().includes("shoal"), ids: await idsOf(started.store), sound };
}

const AS_BEFORE = { anew: true, ids: OWN, sound: true };

test("undoes a killed import though the database is made anew before", async () => {
  const tools = await begin();
  await new Promise<void>((killed) => {
    void streamImport(tools, async (take, options) => {
      await mapSource(MANY)(take, options);
      await take([]);
      killed();
      return new Promise(() => undefined);
    });
  });
  await damageBlock();
  expect(await afterMending()).toEqual(AS_BEFORE);
});

test("fills a database that is made anew with nothing that was taken back", async () => {
  const tools = await begin();
  // Killed right after it was undone: what the copy holds was not written anew.
  const refused = streamImport(tools, async (take, options) => {
    await mapSource(MANY)(take, options);
    await take([]);
    throw new Error("the file went away");
  });
  await expect(refused).rejects.toThrow("went away");
  await damageBlock();
  expect(await afterMending()).toEqual(AS_BEFORE);
});
