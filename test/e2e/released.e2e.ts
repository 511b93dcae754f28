// Databases of every released version, laid into a real browser, open in today's Shoal; a newer one is left alone.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { RECORD_KINDS } from "../../lib/model/map.ts";
import { DATABASE_VERSION } from "../../lib/store/schema.ts";
import {
  RELEASED,
  releasedDatabase,
  releasedExport,
  restoreReleased,
} from "../fixtures/released/read-released.ts";
import { startChromium } from "./drivers/chromium.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { readDatabase } from "./read-database.ts";
import { until } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld(startChromium);
});
afterAll(() => world?.end());

/** Forgets all that Shoal keeps outside its database, and returns a page of its origin that runs none of its code. */
async function bareOrigin(): Promise<Page> {
  const dashboard = await openDashboard(world.driver);
  await dashboard.surface.page.evaluate(
    `Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])`,
  );
  await dashboard.surface.close();
  await world.driver.stopBackground!();
  return world.driver.newPage(`${world.driver.base}/icon/16.png`);
}

const idsOf = (records: readonly object[] = []) =>
  records.map((record) => String(Reflect.get(record, "id")));

test.each(RELEASED)("opens a database of version %i and finds everything", async (version) => {
  const dump = releasedDatabase(version);
  const bare = await bareOrigin();
  await bare.evaluate(restoreReleased, dump);
  const dashboard = await openDashboard(world.driver);
  const { bytes } = await dashboard.exportMap();
  const exported = JSON.parse(bytes.toString("utf8")) as Record<string, object[]>;
  const frozen = JSON.parse(releasedExport(version).toString("utf8")) as Record<string, object[]>;
  for (const kind of RECORD_KINDS) expect(exported[kind] ?? []).toEqual(frozen[kind] ?? []);
  const stored = await readDatabase(dashboard.surface.page);
  expect(idsOf(stored["drafts"])).toEqual(dump.stores["drafts"]!.records.map(({ key }) => key));
  const now = await bare.evaluate(async () =>
    (await indexedDB.databases()).find(({ name }) => name === "shoal"),
  );
  expect(now?.version).toBe(DATABASE_VERSION);
  await dashboard.go("channels");
  await dashboard.surface.wait({ testid: "channel-row", text: "r/running" });
  expect(await dashboard.surface.has({ testid: "rescue" })).toBe(false);
  await dashboard.surface.close();
  await bare.close();
});

test("refuses a database of a newer version in a plain sentence, and leaves it as it is", async () => {
  const bare = await bareOrigin();
  await bare.evaluate(restoreReleased, {
    name: "shoal",
    version: 99,
    stores: { tomorrow: { keyPath: null, indexes: [], records: [{ key: "k", value: "kept" }] } },
  });
  const dashboard = await openDashboard(world.driver, "#channels");
  await until("the sentence", async () =>
    (await dashboard.surface.text()).includes("SHOAL-DATABASE_NEWER"),
  );
  await dashboard.surface.close();
  const panel = await world.driver.openExtensionPage("sidepanel.html");
  await panel.wait({ testid: "error" });
  await panel.close();
  expect((await readDatabase(bare))["tomorrow"]).toEqual(["kept"]);
  await bare.evaluate(() => void indexedDB.deleteDatabase("shoal"));
});
