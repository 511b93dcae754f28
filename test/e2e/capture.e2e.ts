// Tagging a page through the toolbar in Chromium: what is noted, undone, counted, and what an input method may do.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startChromium } from "./drivers/chromium.ts";
import { findBarriers } from "./check-accessibility.ts";
import { focusedIn } from "./focused-in.ts";
import { openPopup, tagPage } from "./gestures.ts";
import { openDashboard } from "./pages/dashboard.ts";
import { readDatabase, type Stored } from "./read-database.ts";
import { PLACES } from "./sites/places.ts";
import { pageOf, type PageSurface } from "./surface.ts";
import { sleep } from "./wait.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let dashboard: Awaited<ReturnType<typeof openDashboard>>;

beforeAll(async () => {
  world = await startWorld(startChromium);
  dashboard = await openDashboard(world.driver);
});
afterAll(() => world?.end());
beforeEach(() => dashboard.eraseAll());

const stored = (): Promise<Stored> => readDatabase(dashboard.surface.page);

test("notes who was seen where, with the words that show it", async () => {
  const { said, page, panel } = await tagPage(world.driver, PLACES.shoes, {
    traits: ["running", "age: 40-49"],
    seen: 2,
    read: 6,
    quote: "dad",
  });
  expect(said).toBe("Saved: shoes.");
  const { sightings, channels } = await stored();
  expect(sightings).toMatchObject([
    {
      channel: "forum.trailrunners.example/c/shoes",
      url: "http://forum.trailrunners.example/c/shoes/5",
      title: "Latest Shoes topics - Trail Runners",
      method: "page",
      read: 6,
      cohorts: [
        {
          traits: ["interest:running", "age:40-49"],
          seen: 2,
          quotes: [{ exact: expect.stringMatching(/^Forty-one, two kids/), prefix: "" }],
        },
      ],
    },
  ]);
  expect(channels).toMatchObject([
    { kind: "section", url: "https://forum.trailrunners.example/c/shoes/5" },
  ]);
  await panel.surface.close();
  await page.close();
});

test("answers with the place, why it ranks there, and the quote", async () => {
  const { popup, page } = await tagPage(world.driver, PLACES.shoes, {
    traits: ["running", "age: 40-49"],
    seen: 2,
    read: 6,
    quote: "dad",
  });
  await popup.surface.click({ testid: "back" });
  await popup.newPersona("Trail dad", [
    ["running", "must"],
    ["age: 40-49", "should"],
  ]);
  await expect
    .poll(popup.rows)
    .toEqual([expect.stringMatching(/^1 shoes section .*index \d+ any trait in 2 of 6 .*today$/)]);
  await popup.openReasons(0);
  const reasons = await popup.readReasons();
  expect(reasons[0]).toMatch(/running[\s\S]*Forty-one, two kids[\s\S]*seen in 2 of 6 looks/);
  expect(reasons.at(-1)).toMatch(/average/);
  await popup.surface.close();
  const again = await openPopup(world.driver, page);
  expect(await again.surface.text({ testid: "persona" })).toBe("Trail dad");
  await again.channelHere();
  await expect
    .poll(() => again.surface.text({ testid: "tab-strip" }))
    .toMatch(/1 sighting[\s\S]*index \d+ for Trail dad/);
  await again.surface.close();
  await page.close();
});

test("undoes a save and gives the form back as it was", async () => {
  const { panel, page } = await tagPage(world.driver, PLACES.shoes, {
    traits: ["running"],
    quote: "price",
  });
  expect(await panel.undo()).toMatch(/^Undone/);
  await expect.poll(async () => (await panel.traits()).join()).toMatch(/running/);
  await expect.poll(async () => (await panel.quotes()).join()).toMatch(/four mornings a week/);
  const { sightings, retractions } = await stored();
  expect(retractions).toMatchObject([{ of: sightings![0]!["id"] }]);
  await panel.surface.close();
  await page.close();
});

test("counts a look at which nobody of note was met, with one key", async () => {
  const page = await world.driver.newPage(PLACES.kitchen);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.surface.wait({ testid: "nobody" });
  await (panel.surface as PageSurface).page.keyboard.down("Alt");
  await panel.surface.press("0");
  await (panel.surface as PageSurface).page.keyboard.up("Alt");
  await panel.surface.wait({ testid: "saved", text: "nobody of note" });
  expect((await stored()).sightings).toMatchObject([{ read: 1, cohorts: [] }]);
  await panel.surface.close();
  await page.close();
});

test("lets the keys of an input method alone: Enter that ends a composition saves nothing", async () => {
  const page = await world.driver.newPage(PLACES.military);
  const panel = await (await openPopup(world.driver, page)).tag();
  const field = panel.surface as PageSurface;
  await field.click({ testid: "trait-input" });
  const cdp = await field.page.createCDPSession();
  await cdp.send("Input.imeSetComposition", { text: "junshi", selectionStart: 6, selectionEnd: 6 });
  await cdp.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Process",
    code: "Enter",
    windowsVirtualKeyCode: 229,
  });
  await field.page.evaluate(() => {
    const composing = {
      key: "Enter",
      code: "Enter",
      isComposing: true,
      bubbles: true,
      cancelable: true,
    };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", composing));
  });
  await cdp.send("Input.insertText", { text: "军事" });
  await sleep(200);
  expect((await stored()).sightings).toEqual([]);
  expect(await panel.traits()).toEqual([]);
  expect(await field.value({ testid: "trait-input" })).toBe("军事");
  await field.press("Enter");
  await field.wait({ testid: "trait" });
  expect((await panel.traits()).join()).toMatch(/military|军事/);
  await field.press("Enter");
  await field.wait({ testid: "saved", text: "Saved" });
  expect((await stored()).sightings).toHaveLength(1);
  await panel.surface.close();
  await page.close();
});

test("does not save over a half-typed trait, and keeps what was typed", async () => {
  const before = (await stored()).sightings?.length ?? 0;
  const page = await world.driver.newPage(PLACES.parents);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.surface.fill({ testid: "trait-input" }, "age 99-12");
  await panel.surface.wait({ testid: "odd-range", text: "No range of “age” yet" });
  await panel.surface.fill({ testid: "trait-input" }, "grandp");
  await panel.surface.click({ testid: "save" });
  await panel.surface.wait({ testid: "saved", text: "is not a trait yet" });
  expect((await stored()).sightings ?? []).toHaveLength(before);
  await panel.surface.click({ testid: "add-cohort" });
  expect(await panel.surface.value({ testid: "trait-input", nth: 0 })).toBe("grandp");
  expect(await panel.surface.value({ testid: "trait-input", nth: 1 })).toBe("");
  await panel.surface.press("Escape");
  await panel.surface.close();
  await page.close();
});

test("shows a new word as it was typed", async () => {
  const page = await world.driver.newPage(PLACES.parents);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.surface.fill({ testid: "trait-input" }, "Q&A fans (DACH), 2. Liga");
  await panel.surface.click({ testid: "trait-input-option", text: "new word in" });
  await panel.surface.wait({ testid: "trait" });
  await expect
    .poll(async () => (await panel.traits()).join())
    .toContain("Q&A fans (DACH), 2. Liga");
  await panel.surface.close();
  await page.close();
});

test("notes nothing by Enter in an empty form, nor by one Enter too many after a save", async () => {
  const before = (await stored()).sightings?.length ?? 0;
  const page = await world.driver.newPage(PLACES.parents);
  const panel = await (await openPopup(world.driver, page)).tag();
  await panel.surface.press("Enter");
  await panel.surface.wait({ testid: "saved", text: "Nobody is noted yet" });
  await panel.addTrait("parent");
  await panel.surface.press("Enter");
  await panel.surface.wait({ testid: "saved", text: "Saved: School supplies." });
  await panel.surface.press("Enter");
  await sleep(300);
  expect(await panel.surface.texts({ testid: "saved" })).toEqual(["Saved: School supplies."]);
  expect((await stored()).sightings).toHaveLength(before + 1);
  await panel.surface.close();
  await page.close();
});

test("leads from a refused save to the field with the half-typed trait", async () => {
  const page = await world.driver.newPage(PLACES.shoes);
  const { surface } = await (await openPopup(world.driver, page)).tag();
  const shown = pageOf(surface);
  await surface.fill({ testid: "trait-input" }, "spend level: ");
  await surface.press("Escape");
  await surface.click({ testid: "save" });
  await surface.wait({ testid: "saved", text: "“spend level:” is not a trait yet" });
  await expect.poll(() => focusedIn(shown)).toBe("trait-input");
  const field = await shown.$eval('[data-testid="trait-input"]', (input) => [
    input.ariaInvalid,
    document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent,
  ]);
  expect(field).toEqual(["true", expect.stringContaining("is not a trait yet")]);
  expect(await findBarriers(shown)).toEqual([]);
  await surface.press("Enter");
  await surface.press("Enter");
  await expect.poll(() => surface.value({ testid: "trait-input" })).toBe("");
  expect(await shown.$eval('[data-testid="trait-input"]', (input) => input.ariaInvalid)).toBe(
    "false",
  );
  await surface.close();
  await page.close();
});

test.each(["details", "facets"])("shows what is in the %s where they are opened", async (fold) => {
  const page = await world.driver.newPage(PLACES.shoes);
  const { surface } = await (await openPopup(world.driver, page)).tag();
  const shown = pageOf(surface);
  for (const _ of "ab") await surface.click({ testid: "add-cohort" }); // so that it does not all fit
  const summary = `[data-testid="${fold}"] summary`;
  await shown.$eval(summary, (line) => line.scrollIntoView({ block: "end" })); // above the bar
  await surface.click({ css: summary });
  const seen = () =>
    shown.$eval(`[data-testid="${fold}"]`, (part) => {
      const bar = document.querySelector(".save-bar")!.getBoundingClientRect();
      const { top, bottom } = part.getBoundingClientRect();
      return bottom <= bar.top || Math.abs(top) < 2; // all of it, or as much as there is room for
    });
  await expect.poll(seen).toBe(true);
  await surface.close();
  await page.close();
});
