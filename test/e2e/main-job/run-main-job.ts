// The main job, done with the real extension in a browser without a window: tag, ask, look at the reasons, export.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startChromium } from "../drivers/chromium.ts";
import { mark, openPopup } from "../gestures.ts";
import { openDashboard } from "../pages/dashboard.ts";
import type { Popup, Wanted } from "../pages/popup.ts";
import { PLACES } from "../sites/places.ts";
import { pageOf } from "../surface.ts";
import { startWorld, type World } from "../world.ts";
import { answerLines, type AnswerPlace, type AnswerReason } from "./answer-lines.ts";

/** Where the exported map and the pictures go, from the top of the repository. */
export const RESULTS = "main-job";

type Visit = {
  readonly url: string;
  readonly quote: string;
  readonly traits: readonly string[];
  readonly seen: number;
  readonly read: number;
  /** The kind that a person corrects it to, where the address alone does not tell. */
  readonly kind?: string;
};

const VISITS: readonly Visit[] = [
  { url: PLACES.shoes, quote: "dad", traits: ["running", "parent", "age: 40-49"], seen: 3, read: 8 },
  { url: PLACES.kitchen, quote: "comment", traits: ["running", "nurse"], seen: 2, read: 9 },
  { url: PLACES.plan, quote: "review", traits: ["running", "parent"], seen: 4, read: 6, kind: "app" },
];

const PERSONA = "Runner with a family";
const WANTED: readonly Wanted[] = [
  ["running", "must"],
  ["parent", "should"],
  ["age: 40-49", "may"],
];

/** Does the main job and says each step through `say`; results are left in RESULTS. Throws where a step fails. */
export async function runMainJob(say: (line: string) => void): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  const world = await startWorld(startChromium);
  try {
    say("Tagging places, as one does while browsing (pages served by this machine):");
    for (const visit of VISITS) say(await tag(world, visit));
    say(await lookInVain(world));
    say(`Asking where they gather: ${PERSONA} (${WANTED.map(([words, level]) => `${level} ${words}`).join(", ")})`);
    const page = await world.driver.newPage(PLACES.shoes);
    const popup = await openPopup(world.driver, page);
    await popup.newPersona(PERSONA, WANTED);
    const answer = await readAnswer(popup);
    await pageOf(popup.surface).screenshot({ path: picture("answer") });
    await popup.surface.close();
    say(`\n${answerLines(answer).join("\n")}`);
    say(await exportMap(world));
    say(`Pictures: ${picture("tag")}, ${picture("answer")}, ${picture("map")}`);
  } finally {
    await world.end();
  }
}

const picture = (name: string) => path.posix.join(RESULTS, `${name}.png`);

async function tag({ driver }: World, { url, quote, traits, seen, read, kind }: Visit) {
  const page = await driver.newPage(url);
  await mark(page, quote);
  const panel = await (await openPopup(driver, page)).tag();
  if (kind) {
    await panel.surface.click({ testid: "edit-channel" });
    await panel.surface.choose({ testid: "channel-kind" }, kind);
    await panel.surface.click({ testid: "edit-channel" });
  }
  for (const words of traits) await panel.addTrait(words);
  await panel.setCounts(seen, read);
  if (url === PLACES.shoes) await pageOf(panel.surface).screenshot({ path: picture("tag") });
  const place = (await panel.channel()).replace(/\s+/g, " ").trim();
  await panel.save();
  await panel.surface.close();
  await page.close();
  return `  ${place}: ${traits.join(", ")}; seen in ${seen} of ${read}`;
}

async function lookInVain({ driver }: World) {
  const page = await driver.newPage(PLACES.paddle);
  const panel = await (await openPopup(driver, page)).tag();
  const place = (await panel.channel()).replace(/\s+/g, " ").trim();
  await panel.sayNobody();
  await panel.surface.close();
  await page.close();
  return `  ${place}: looked, nobody of note`;
}

/** Reads the answer off the popup, opening every reason. */
async function readAnswer(popup: Popup): Promise<AnswerPlace[]> {
  const { surface } = popup;
  const places: AnswerPlace[] = [];
  const count = (await popup.rows()).length;
  for (let nth = 0; nth < count; nth++) {
    const row = { testid: "row", nth } as const;
    const part = async (css: string) => (await surface.text({ css, within: row })).trim();
    const [name, kind, index] = [await part(".answer-name"), await part(".kind-label"), await part(".answer-index")];
    const words = (await surface.text(row)).replace(/\s+/g, " ");
    const share = /About ([\d.]+) of 100/.exec(words)?.[1] ?? "";
    await popup.openReasons(nth);
    const reasons = (await popup.readReasons()).map(toReason);
    places.push({
      name,
      kind,
      index: index.replace(/^index /, ""),
      seen: /(?:seen|any trait in) (\d+ of \d+)/.exec(words)?.[1] ?? "",
      share: share === "" ? "" : `~${share} of 100`,
      reasons,
    });
  }
  await popup.openReasons(0);
  return places;
}

function toReason(words: string): AnswerReason {
  const lines = words.split("\n").map((line) => line.trim());
  const [what = "", value = "", ...rest] = lines.filter((line) => line !== "");
  const end = rest.findIndex((line) => /^seen in \d+ of/.test(line));
  return { what, value, quotes: end < 0 ? [] : rest.slice(0, end) };
}

async function exportMap({ driver }: World): Promise<string> {
  const dashboard = await openDashboard(driver, "#channels");
  await dashboard.surface.wait({ testid: "channel-row" });
  await dashboard.surface.page.screenshot({ path: picture("map") });
  const { name, bytes } = await dashboard.exportMap();
  const file = path.posix.join(RESULTS, name);
  writeFileSync(file, bytes);
  const { sightings, channels } = JSON.parse(bytes.toString("utf8")) as Record<"sightings" | "channels", unknown[]>;
  return `Exported: ${file} (${sightings.length} sightings in ${channels.length} channels)`;
}
