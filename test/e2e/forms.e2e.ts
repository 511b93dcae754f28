// Forms of the dashboard: what is typed survives another section, and what is given up can be had back.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EMPTY_MAP } from "../../lib/model/map.ts";
import { aTerm } from "../fixtures/a-map.ts";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { openPopup } from "./gestures.ts";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";
import { PLACES } from "./sites/places.ts";
import { sleep } from "./wait.ts";

const sample = useSampleWorld();
const surface = () => sample.dashboard.surface;

/** Goes to another section and back as the browser's Back does: no field is left first. */
async function away(back: string) {
  await sample.open("glossary");
  await surface().wait({ testid: "glossary-word" });
  await sample.open(back);
}

/** The name of what has the focus. */
const focused = () =>
  surface().page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

test("keeps the name of a new card, of a new word and of a channel by hand", async () => {
  await sample.open("products=new");
  await surface().fill({ testid: "product-name" }, "Half a card");
  await away("products=new");
  expect(await surface().value({ testid: "product-name" })).toBe("Half a card");

  await sample.open("vocabulary=new");
  await surface().fill({ testid: "word-name" }, "Half a word");
  await surface().choose({ testid: "word-facet" }, "need");
  await away("vocabulary=new");
  expect(await surface().value({ testid: "word-name" })).toBe("Half a word");
  expect(await surface().value({ testid: "word-facet" })).toBe("need");

  await sample.open("channels");
  await surface().click({ testid: "channel-add" });
  await surface().fill({ testid: "add-channel-name" }, "Half a place");
  await away("channels");
  await surface().click({ testid: "channel-add" });
  expect(await surface().value({ testid: "add-channel-name" })).toBe("Half a place");
  await surface().click({ testid: "add-channel-cancel" });
  await surface().click({ testid: "channel-add" });
  expect(await surface().value({ testid: "add-channel-name" })).toBe("");
  await surface().click({ testid: "add-channel-cancel" });
});

test("keeps the form of a facet of one's own open, until it is saved or given up", async () => {
  await sample.open("vocabulary=facets");
  await surface().click({ testid: "facet-add" });
  await surface().fill({ testid: "facet-en" }, "Half a facet");
  await surface().choose({ testid: "facet-type" }, "choice");
  await surface().fill({ testid: "facet-values" }, "easy");
  await surface().press("Enter");
  await surface().wait({ testid: "facet-values-value" });
  expect(await surface().has({ testid: "facet-values-saved" })).toBe(false); // not before the form is
  await away("vocabulary=facets");
  expect(await surface().value({ testid: "facet-en" })).toBe("Half a facet");
  expect(await surface().texts({ testid: "facet-values-value" })).toEqual(["easy"]);
  await surface().click({ testid: "facet-cancel" });
  await surface().click({ testid: "facet-add" });
  expect(await surface().value({ testid: "facet-en" })).toBe("");
  await surface().click({ testid: "facet-cancel" });
});

test("moves nothing on a word's page when it is known where the word is used", async () => {
  const { page } = surface();
  await sample.open("vocabulary");
  await surface().wait({ testid: "word-search" });
  const moved = await page.evaluate(async () => {
    const topOf = (name: string) =>
      document.querySelector(`[data-testid="${name}"]`)?.getBoundingClientRect().top;
    const frame = () => new Promise(requestAnimationFrame);
    location.hash = "vocabulary=interest:running";
    while (topOf("word-merge") === undefined) await frame();
    const before = topOf("word-merge");
    const wasKnown = topOf("word-seen") !== undefined;
    while (topOf("word-seen") === undefined) await frame();
    return { wasKnown, by: topOf("word-merge")! - before! };
  });
  expect(moved).toEqual({ wasKnown: false, by: 0 });
});

test("shows names in other languages, lets them be changed and added, and loses none", async () => {
  const { page } = surface();
  const at = "2026-11-01T08:00:00.000Z";
  const file = path.join(sample.world.driver.downloads, "languages.shoal.json");
  const term = aTerm({ id: "interest:running", labels: { en: "running", de: "Laufen" }, at });
  const facet = { id: "untergrund", labels: { de: "Untergrund" }, type: "term", at } as const;
  const own = { ...facet, decay: "slow", many: true } as const;
  writeFileSync(file, writeMap({ ...EMPTY_MAP, terms: [term], facets: [own] }));
  await sample.dashboard.offer(file);
  await sample.dashboard.applyImport();

  await sample.open("vocabulary=interest:running");
  expect(await surface().value({ testid: "word-name-de" })).toBe("Laufen");
  await surface().fill({ testid: "word-name-de" }, "Joggen");
  await surface().press("Enter");
  await surface().wait({ testid: "word-name-de-saved", text: "Saved" });
  await surface().click({ testid: "label-add" });
  await surface().choose({ testid: "label-language" }, "fr");
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewport({ width: 360, height: 700 });
  expect(await overflowX(page)).toBe(0);
  await page.setViewport(null);
  await surface().fill({ testid: "word-name-fr" }, "course à pied");
  await surface().press("Enter");
  await surface().wait({ testid: "word-name-fr-saved", text: "Saved" });

  await sample.open("vocabulary=facets");
  await surface().click({ role: "button", name: "Edit" });
  expect(await surface().value({ testid: "facet-name-de" })).toBe("Untergrund");
  await surface().fill({ testid: "facet-en" }, "Surface");
  await surface().click({ testid: "facet-save" });
  await surface().gone({ testid: "facet-form" });
  const { terms = [], facets = [] } = await readDatabase(page);
  expect(terms.find(({ id }) => id === "interest:running")).toMatchObject({
    labels: { de: "Joggen", fr: "course à pied" },
  });
  expect(facets.find(({ id }) => id === "untergrund")).toMatchObject({
    labels: { en: "Surface", de: "Untergrund" },
  });
});

test("keeps what is typed on a card that is left without leaving the field, and renames a feature", async () => {
  await sample.open("products=new");
  await surface().fill({ testid: "product-name" }, "Oryx");
  await surface().press("Enter");
  await surface().wait({ testid: "product-note" });
  const card = await surface().page.evaluate(() => location.hash.slice(1));
  await surface().fill({ testid: "product-note" }, "Sold in spring only");
  await away(card);
  await expect.poll(() => surface().value({ testid: "product-note" })).toBe("Sold in spring only");
  await surface().fill({ testid: "product-rivals" }, "Altra");
  await away(card);
  await expect.poll(() => surface().texts({ testid: "product-rivals-value" })).toEqual(["Altra"]);
  await surface().fill({ testid: "feature-name" }, "Wide toe");
  await away(card);
  expect(await surface().value({ testid: "feature-name" })).toBe("Wide toe");
  await surface().click({ testid: "feature-add" });
  await surface().click({ role: "button", name: "Rename Wide toe" });
  await surface().fill({ testid: "feature-rename" }, "Wide toe box");
  await surface().press("Enter");
  await surface().wait({ testid: "feature", text: "Wide toe box" });
  await expect.poll(focused).toBe("Rename Wide toe box");
  await expect
    .poll(async () => (await readDatabase(surface().page))["products"])
    .toContainEqual(
      expect.objectContaining({
        name: "Oryx",
        rivals: ["Altra"],
        note: "Sold in spring only",
        features: [{ name: "Wide toe box" }],
      }),
    );
});

test("gives the cancelled changes of a persona back", async () => {
  await sample.open("personas=p:sample-speed-buyer");
  await surface().wait({ testid: "funnel-all" }); // what comes later moves the buttons
  await surface().click({ testid: "persona-cancel" });
  await surface().wait({ testid: "personas" });
  expect(await surface().has({ testid: "persona-undo" })).toBe(false);
  await sample.open("personas=p:sample-speed-buyer");
  await surface().fill({ testid: "persona-name" }, "Comfort buyer");
  await surface().wait({ testid: "persona-twin", text: "Another persona has this name" });
  await surface().fill({ testid: "persona-name" }, "Fast buyer");
  await surface().gone({ testid: "persona-twin" });
  await surface().click({ testid: "persona-cancel" });
  await surface().wait({ testid: "persona-news", text: "Speed buyer" });
  await surface().click({ testid: "persona-undo" });
  await surface().wait({ testid: "persona-editor" });
  expect(await surface().value({ testid: "persona-name" })).toBe("Fast buyer");
  await surface().click({ testid: "persona-cancel" });
  await sample.open("personas=p:sample-speed-buyer");
  await surface().wait({ testid: "persona-editor" });
  expect(await surface().value({ testid: "persona-name" })).toBe("Speed buyer");
});

test("keeps nothing of a drafted persona that is cancelled, and gives back what was changed of it", async () => {
  await sample.open("products=new");
  await surface().fill({ testid: "product-name" }, "Ibex");
  await surface().press("Enter");
  await surface().fill({ testid: "product-item" }, "trail shoes");
  await surface().press("Enter");
  await surface().wait({ testid: "product-item-saved", text: "Saved" });
  const drafts = async () =>
    (await readDatabase(surface().page)).personas!.filter(({ name }) =>
      /^(Buyer of Ibex|Wide feet)/.test(String(name)),
    );
  const draft = async () => {
    await sample.open("products");
    await surface().click({ css: `[data-testid="product-open"][aria-label="Edit Ibex"]` });
    await surface().click({ testid: "product-draft" });
    await surface().wait({ testid: "funnel-all" }); // what comes later moves the buttons
    return surface().value({ testid: "persona-name" });
  };
  expect(await draft()).toBe("Buyer of Ibex");
  await surface().click({ testid: "persona-cancel" });
  await surface().wait({ testid: "personas" });
  expect(await surface().has({ testid: "persona-undo" })).toBe(false);
  expect(await draft()).toBe("Buyer of Ibex");
  await surface().fill({ testid: "persona-name" }, "Wide feet");
  await surface().page.reload();
  await surface().wait({ testid: "funnel-all" });
  expect(await surface().value({ testid: "persona-name" })).toBe("Wide feet");
  await surface().click({ testid: "persona-cancel" });
  await surface().wait({ testid: "persona-news", text: "Wide feet" });
  await surface().click({ testid: "persona-undo" });
  await surface().wait({ testid: "funnel-all" });
  expect(await surface().value({ testid: "persona-name" })).toBe("Wide feet");
  await surface().click({ testid: "persona-cancel" });
  await surface().wait({ testid: "personas" });
  expect(await drafts()).toEqual([]);
  expect(await draft()).toBe("Buyer of Ibex");
  await surface().click({ testid: "persona-save" });
  await surface().wait({ testid: "personas" });
  expect(await drafts()).toHaveLength(1);
});

test("gives the cancelled changes of the popup's form back, and says that a name is taken", async () => {
  const page = await sample.world.driver.newPage(PLACES.plan);
  const { surface: popup } = await openPopup(sample.world.driver, page);
  await popup.fill({ testid: "search" }, "Speed buyer");
  await popup.wait({ testid: "search-option", text: "Speed buyer" });
  await popup.press("Enter");
  await popup.wait({ testid: "persona", text: "Speed buyer" });
  await popup.click({ testid: "edit-persona" });
  await popup.click({ testid: "persona-cancel" });
  await popup.wait({ testid: "ask-face" });
  expect(await popup.has({ testid: "persona-undo" })).toBe(false);
  await popup.click({ testid: "edit-persona" });
  await popup.fill({ testid: "persona-name" }, "Comfort buyer");
  await popup.wait({ testid: "persona-twin", text: "Another persona has this name" });
  await popup.fill({ testid: "persona-name" }, "Fast buyer");
  await popup.gone({ testid: "persona-twin" });
  await popup.click({ testid: "persona-cancel" });
  await popup.wait({ testid: "persona-news", text: "Speed buyer" });
  await popup.click({ testid: "persona-undo" });
  expect(await popup.value({ testid: "persona-name" })).toBe("Fast buyer");
  await popup.fill({ testid: "persona-name" }, "Comfort buyer");
  await popup.click({ role: "button", name: "Open the other one" });
  await popup.wait({ css: '[data-testid="trait"]', text: "comfort" });
  expect(await popup.value({ testid: "persona-name" })).toBe("Comfort buyer");
  expect(await popup.has({ testid: "persona-twin" })).toBe(false);
  await popup.click({ testid: "persona-cancel" });
  await popup.wait({ testid: "persona", text: "Comfort buyer" });
  await popup.close();
  await surface().page.bringToFront();
});

test("keeps the ranking with a saved query", async () => {
  await sample.open("ask==interest:running");
  await surface().choose({ testid: "ask-mode" }, "index");
  await surface().click({ testid: "query-save" });
  await surface().fill({ testid: "query-name" }, "Runners by index");
  await surface().press("Enter");
  await surface().wait({ testid: "query-saved", text: "Saved" });
  await surface().choose({ testid: "ask-mode" }, "reach");
  await surface().click({ testid: "queries-open" });
  await surface().click({ role: "button", name: "Rename Runners by index" });
  await expect.poll(focused).toBe("Name of the query");
  await surface().press("Escape");
  await expect.poll(focused).toBe("Rename Runners by index");
  await surface().press("Enter");
  await surface().fill({ testid: "query-name" }, "Runners, by index");
  await surface().press("Enter");
  await expect.poll(focused).toBe("Rename Runners, by index");
  await surface().click({ role: "button", name: "=Runners, by index" });
  await expect.poll(() => surface().value({ testid: "ask-mode" })).toBe("index");
});

test("asks the same as before when the section was left, and ranks another persona the same way", async () => {
  const asked = async () => [
    await surface().value({ testid: "ask-persona" }),
    await surface().value({ testid: "ask-mode" }),
    await surface().value({ testid: "query" }),
  ];
  await sample.open("ask");
  await surface().choose({ testid: "ask-persona" }, "p:sample-dancing-grandparent");
  await surface().choose({ testid: "ask-mode" }, "index");
  const before = ["p:sample-dancing-grandparent", "index", ""];
  await expect.poll(asked).toEqual(before);
  await sample.open("channels");
  await sample.open("ask");
  await expect.poll(asked).toEqual(before);
  await surface().fill({ testid: "query" }, "running and women");
  await sample.open("channels");
  await sample.open("ask");
  await expect.poll(() => surface().value({ testid: "query" })).toBe("running and women");
  await surface().fill({ testid: "query" }, "");
  await surface().choose({ testid: "ask-mode" }, "fit");
});

test("calls a place whose cost is nothing free, in place of people per cost", async () => {
  await sample.open("ask=p:sample-training-runner");
  await surface().choose({ testid: "ask-mode" }, "least-cost");
  const row = '[data-testid="answer-row"]';
  await surface().wait({ css: `${row} .col-score` });
  const key = await surface().page.$eval(row, (each) => (each as HTMLElement).dataset["key"]!);
  await sample.open(`channels=${encodeURIComponent(key)}`);
  await surface().fill({ testid: "cost-amount" }, "120 €/month");
  await surface().press("Enter");
  await surface().wait({ css: ".bad-text", text: "an amount for a month" });
  await surface().fill({ testid: "cost-amount" }, "free");
  await surface().press("Enter");
  await surface().wait({ testid: "cost-amount-saved", text: "Saved" });
  const bottoms = await surface().page.$$eval(".pair input[id][data-testid^=cost]", (inputs) =>
    inputs.map((each) => each.getBoundingClientRect().bottom),
  );
  expect(bottoms).toEqual([bottoms[0], bottoms[0]]);
  await sample.open("ask=p:sample-training-runner");
  await surface().choose({ testid: "ask-mode" }, "least-cost");
  await surface().wait({ css: `[data-key="${key}"] .col-score`, text: "free" });
  await surface().wait({ testid: "ask-currencies", text: "The costs are in CNY and EUR." });
  await surface().click({ css: `[data-key="${key}"] .row-toggle` });
  await surface().wait({ testid: "reasons", text: "costs nothing" });
  expect(await surface().text({ css: ".reasons .total" })).toMatch(/%/);

  const popup = await openPopup(
    sample.world.driver,
    await sample.world.driver.newPage(PLACES.plan),
  );
  await popup.surface.fill({ testid: "search" }, "Training-shoe runner");
  await popup.surface.wait({ testid: "search-option", text: "Training-shoe runner" });
  await popup.surface.press("Enter");
  await popup.surface.choose({ testid: "mode" }, "least-cost");
  await popup.surface.wait({ testid: "order-currencies", text: "Costs are in CNY and EUR" });
  await popup.surface.click({ css: `[data-testid="row"][data-key="${key}"]` });
  await popup.surface.wait({ testid: "reasons", text: "costs nothing" });
  expect(await popup.surface.text({ testid: "reasons" })).toMatch(/add up to the score, .*%/);
  await popup.surface.close();
  await surface().page.bringToFront();
});

test("counts what stands, and names apart what was removed", async () => {
  await sample.open("products");
  await surface().click({ css: `[data-testid="product-open"][aria-label="Edit Oryx"]` });
  await surface().click({ testid: "product-remove" });
  await surface().click({ testid: "confirm-yes" });
  await surface().gone({ testid: "product-remove" });
  await sample.dashboard.go("data");
  expect(await surface().text({ testid: "record-gone" })).toMatch(/: 1 product card\.$/);
});

test("stays where one has gone while a card was being removed", async () => {
  await sample.open("products=new");
  await surface().fill({ testid: "product-name" }, "Soon gone");
  await surface().press("Enter");
  await surface().click({ testid: "product-remove" });
  await surface().wait({ testid: "confirm-yes" });
  await surface().page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-testid="confirm-yes"]')!.click();
    location.hash = "glossary";
  });
  await expect
    .poll(async () => (await readDatabase(surface().page))["products"])
    .toContainEqual(expect.objectContaining({ name: "Soon gone", removed: true }));
  await sleep(300);
  expect(await surface().page.evaluate(() => location.hash)).toBe("#glossary");
});
