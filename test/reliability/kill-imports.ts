// Kills the browser while it imports a large file and saves beside it: of the file is all there or nothing, and every
// acknowledged save.
import type { Page } from "puppeteer-core";
import { makeProfile } from "../e2e/drivers/profile.ts";
import { sleep, until } from "../e2e/wait.ts";
import { LINES_TEXT } from "../../lib/exchange/write-lines.ts";
import type { ShoalMap } from "../../lib/model/map.ts";
import { aChannel, aSighting } from "../fixtures/a-map.ts";
import { start, type BackEnd, type Run } from "./back-ends.ts";
import { lookAfter, waitForMending, waitForPanel } from "./look-after.ts";
import { addUp, type Outcome } from "./outcome.ts";
import { startSaving } from "./save-loop.ts";

/** Over a megabyte and several batches: such a file is read twice and joined in steps. */
const SIGHTINGS = 2_400;
const CHANNELS = 240;
const NOTE = "What the reviewer of the month wrote of it. ".repeat(4);

/** How long an import, and the recovery after a kill, may take on a machine under load, in milliseconds. */
const IMPORT_MS = 90_000;

/** Files that a profile takes in before a new one is begun: looking them all over takes longer each time. */
const MOST_FILES = 3;

/** Runs rounds of: save, import, kill at a moment of the import, start again, compare. `random` gives 0 to 1. */
export async function killImports(
  backEnd: BackEnd,
  rounds: number,
  random: () => number,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  let profile = makeProfile();
  let acknowledged: string[] = [];
  let whole: number[] = [];
  let run = await start(backEnd, profile.folder);
  let wholeMs: number | undefined;
  for (let round = 0; round < rounds; round++) {
    const panel = await run.open("sidepanel.html");
    const saves = await startSaving(panel, `r${round}`);
    await until("a save", async () => saves.acknowledged.length > 0, 20_000);
    const page = await offer(run, fileOf(round));
    const begun = Date.now();
    await press(page, "import-apply");
    // The first is let through, to know how long one takes.
    if (wholeMs === undefined) {
      await until("the import", () => shows(page, "import-done"), IMPORT_MS);
      wholeMs = Date.now() - begun;
    } else {
      await sleep(random() * wholeMs * 0.9);
    }
    const done = await shows(page, "import-done").catch(() => false);
    if (done) wholeMs = Math.min(wholeMs, Date.now() - begun);
    await run.kill();
    acknowledged.push(...saves.acknowledged);
    run = await start(backEnd, profile.folder);
    const settled = await recover(run);
    const found = await lookAfter(run, acknowledged);
    const held = heldOf(found.map, round);
    const all = held === SIGHTINGS + CHANNELS;
    const faults = [
      ...found.faults,
      ...settled,
      ...(all || held === 0 ? [] : [`${held} records of the file are there`]),
      ...(done && !all ? ["the import was done, and is not all there"] : []),
      ...whole
        .filter((before) => heldOf(found.map, before) !== SIGHTINGS + CHANNELS)
        .map((before) => `of the file of round ${before} records are gone`),
    ];
    if (all) whole.push(round);
    outcomes.push({
      rounds: 1,
      acknowledged: saves.acknowledged.length,
      lost: found.missing.length,
      // A channel of the file has several sightings; a saved place has one.
      doubled: found.doubled.filter((name) => /^r\d+-\d+$/.test(name)).length,
      faults: faults.length,
      healed: Number(found.says.includes("map-healed")),
      notes: [
        `round ${round}: killed ${done ? "after it" : "on the way"}, ${all ? "all" : held} there`,
        ...faults.map((fault) => `round ${round}: ${fault}`),
      ],
    });
    if (whole.length < MOST_FILES) continue;
    await run.close();
    profile.remove();
    profile = makeProfile();
    acknowledged = [];
    whole = [];
    run = await start(backEnd, profile.folder);
  }
  await run.close();
  profile.remove();
  return addUp(outcomes);
}

const prefixOf = (round: number) => `site:file-${round}-`;

function fileOf(round: number): string {
  const channel = (n: number) => `${prefixOf(round)}${n}.example`;
  const channels = Array.from({ length: CHANNELS }, (_, n) =>
    LINES_TEXT.record("channels", aChannel({ key: channel(n), name: channel(n) })),
  );
  const sightings = Array.from({ length: SIGHTINGS }, (_, n) =>
    LINES_TEXT.record(
      "sightings",
      aSighting({ id: `s:file-${round}-${n}`, channel: channel(n % CHANNELS), note: NOTE }),
    ),
  );
  return [LINES_TEXT.begin(CHANNELS + SIGHTINGS), ...channels, ...sightings].join("");
}

function heldOf({ channels, sightings }: ShoalMap, round: number): number {
  const prefix = prefixOf(round);
  return (
    channels.filter(({ key }) => key.startsWith(prefix)).length +
    sightings.filter(({ channel }) => channel.startsWith(prefix)).length
  );
}

/** Hands the dashboard a file and waits until it says what importing it would change. */
async function offer(run: Run, text: string): Promise<Page> {
  const page = await run.open("dashboard.html#data");
  await until("the import", () => shows(page, "import-file"), 20_000);
  await page.evaluate((lines: string) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="import-file"]');
    const given = new DataTransfer();
    given.items.add(new File([lines], "large.shoal.ndjson"));
    if (!input) return;
    input.files = given.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
  await until("the preview", () => shows(page, "import-apply"), IMPORT_MS);
  return page;
}

function shows(page: Page, id: string): Promise<boolean> {
  return page.evaluate((name) => Boolean(document.querySelector(`[data-testid="${name}"]`)), id);
}

// Pressed in the page: one that lies behind another is not drawn, and takes no clicks from outside.
async function press(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (name) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`)?.click(),
    id,
  );
}

/** Waits until no import is under way and the copy owes nothing; returns what was waited for in vain. */
async function recover(run: Run): Promise<string[]> {
  const page = await run.open("sidepanel.html");
  await waitForPanel(page);
  const mended = await waitForMending(page, IMPORT_MS);
  const ended = await until("the import's end", () => importEnded(page), IMPORT_MS).then(
    () => true,
    () => false,
  );
  await page.close();
  return [
    ...(mended ? [] : ["the background never looked over"]),
    ...(ended ? [] : ["the import was neither finished nor undone, or the copy owes records"]),
  ];
}

function importEnded(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get: (key: string) => Promise<{ copy?: Copy }> } } };
    };
    type Copy = { readonly owed: readonly string[] };
    const { copy } = await chrome.storage.local.get("copy");
    const log = await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open("shoal");
      opening.addEventListener("error", () => reject(opening.error ?? new Error("open")));
      opening.addEventListener("success", () => {
        const asked = opening.result.transaction("meta").objectStore("meta").count("import");
        asked.addEventListener("success", () => {
          opening.result.close();
          resolve(asked.result);
        });
      });
    });
    return log === 0 && copy?.owed.length === 0;
  });
}
