// What is there after harm: read past Shoal's code, once Shoal has had its chance to recover, and compared from outside.
import type { Page } from "puppeteer-core";
import { readStores, type Stored } from "../e2e/read-database.ts";
import { sleep } from "../e2e/wait.ts";
import { EMPTY_MAP, RECORD_KINDS, type ShoalMap } from "../../lib/model/map.ts";
import { parseSentinel, sameContents } from "../../lib/model/sentinel.ts";
import { countMap } from "../../lib/model/step-sentinel.ts";
import type { Run } from "./back-ends.ts";
import { derivedFaults } from "./derived-faults.ts";

/** What a look found: acknowledged places that are missing or doubled, and numbers that do not fit the records. */
export type Finding = {
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  readonly faults: readonly string[];
  /** The map as it lies there. */
  readonly map: ShoalMap;
  /** What the page says: `welcome` where it greets a new user, `rescue`, `stand-in`, `healed`, or nothing of it. */
  readonly says: readonly string[];
};

/** Opens the panel, gives Shoal time to recover, and compares the map with what was acknowledged. */
export async function lookAfter(run: Run, acknowledged: readonly string[]): Promise<Finding> {
  const page = await run.open("sidepanel.html");
  await waitForPanel(page);
  const says = await whatItSays(page);
  const { stored, keys, unreadable } = await readStores(page).catch((error: unknown) => ({
    stored: {} as Stored,
    keys: {},
    unreadable: [`the database: ${String(error)}`],
  }));
  await page.close();
  const map = mapOf(stored);
  const names = new Map(map.channels.map(({ key, name }) => [key, name]));
  const counts = new Map<string, number>();
  for (const { channel } of map.sightings) {
    const name = names.get(channel) ?? channel;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return {
    missing: acknowledged.filter((name) => !counts.has(name)),
    doubled: [...counts].filter(([, count]) => count > 1).map(([name]) => name),
    faults: [
      ...unreadable.map((name) => `cannot be read: ${name}`),
      ...sentinelFaults(stored, map),
      ...(await derivedFaults(stored, keys).catch((error: unknown) => [
        `the index cannot be read: ${String(error)}`,
      ])),
    ],
    map,
    says,
  };
}

/** Waits until the panel shows its form, its first words, an error or the rescue screen. */
export async function waitForPanel(page: Page, timeoutMs = 30_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const state = await page
      .evaluate(
        () =>
          document.querySelector('[data-testid="tag-panel"]')?.getAttribute("data-state") ??
          (document.querySelector('[data-testid="rescue"]') ? "rescue" : "loading"),
      )
      .catch(() => "loading");
    if (state !== "loading") return;
    await sleep(40);
  }
}

/** Waits until the background has looked the storage over in this run of the browser; false where it never says so. */
export async function waitForMending(page: Page, timeoutMs = 20_000): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const mended = await page
      .evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get: (key: string) => Promise<object> } } };
        };
        return "mended" in (await chrome.storage.session.get("mended"));
      })
      .catch(() => false);
    if (mended) return true;
    await sleep(50);
  }
  return false;
}

async function whatItSays(page: Page): Promise<string[]> {
  await sleep(100); // notices are loaded after the page's own paint
  return page.evaluate(() =>
    ["rescue", "map-stand-in", "map-healed", "error"].filter((id) =>
      document.querySelector(`[data-testid="${id}"]`),
    ),
  );
}

/** Returns the map that raw stores hold. */
export function mapOf(stored: Stored): ShoalMap {
  const kinds = RECORD_KINDS.map((kind) => [kind, stored[kind] ?? []] as const);
  // What the extension wrote, read as it lies there.
  return { ...EMPTY_MAP, ...Object.fromEntries(kinds) } as unknown as ShoalMap;
}

function sentinelFaults(stored: Stored, map: ShoalMap): string[] {
  const sentinel = (stored["meta"] ?? []).map(parseSentinel).find((found) => found !== undefined);
  if (!sentinel) return map.sightings.length > 0 ? ["no sentinel"] : [];
  return sameContents(sentinel, countMap(map)) ? [] : ["the sentinel does not fit the records"];
}
