// Queries in words in the dashboard: errors with their place, completion, saved queries, alternatives, and filters beside them.
import { beforeAll, expect, test } from "vitest";
import { findBarriers, overflowX } from "./check-accessibility.ts";
import { readDatabase } from "./read-database.ts";
import { useSampleWorld } from "./sample-world.ts";
import { until } from "./wait.ts";

const sample = useSampleWorld();
beforeAll(async () => {
  await sample.dashboard.go("ask");
  await sample.dashboard.surface.wait({ testid: "insights" });
});

async function ask(query: string): Promise<void> {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, query);
  await surface.press("Tab");
}

test("shows the place of an error under the field, and keeps the answer before it", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "interest:running");
  await surface.wait({ testid: "query-count", text: "channels" });
  await surface.wait({ testid: "answer-row" });
  // Typed on: a word that is half there is a question of its own.
  await surface.page.keyboard.press("End");
  await surface.page.keyboard.type(" and (gender:women or age:soon");
  await surface.press("Tab");
  const error = await surface.find({ testid: "query-error" });
  expect(await error.evaluate((element) => (element as HTMLElement).dataset["at"])).toBe("38");
  expect(await surface.text({ testid: "query-error" })).toMatch(/At character 39/);
  expect(await surface.has({ testid: "answer-row" })).toBe(true);
  expect(await findBarriers(surface.page)).toEqual([]);
});

test("completes what is typed by keyboard", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "milit");
  await surface.wait({ testid: "query-option" });
  await surface.press("Enter");
  const trait = () => surface.value({ testid: "query" });
  await until("the trait", async () => (await trait()).includes(":"));
  expect(await trait()).toMatch(/^interest:military/);
});

test("goes on with values once a facet is picked, and says how a query goes on until the field is left", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "gathers");
  await surface.wait({ testid: "query-option", text: "gathers:" });
  await surface.press("Enter");
  await surface.wait({ testid: "query-goes-on", text: "still to follow" });
  expect((await surface.texts({ testid: "query-option" })).length).toBeGreaterThan(3);
  expect(await surface.value({ testid: "query" })).toBe("gathers:");
  await surface.fill({ testid: "query" }, "running observer:");
  await surface.wait({ testid: "query-option", text: "observer:" });
  await surface.wait({ testid: "query-goes-on", text: "the name of somebody" });
  await surface.press("Tab");
  await surface.wait({ testid: "query-error", text: "“observer” needs something" });
  await surface.fill({ testid: "query" }, "running not ");
  await surface.wait({ testid: "query-goes-on" });
  await surface.press("Enter");
  expect(await surface.value({ testid: "query" })).toBe("running not ");
  expect(await findBarriers(surface.page)).toEqual([]);
});

test("takes no word for another that it resembles, and leaves the text alone at Escape", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "runing and wommen");
  await surface.wait({ testid: "query-option" });
  await surface.press("Enter");
  await surface.gone({ testid: "query-option" });
  await surface.press("Escape");
  expect(await surface.value({ testid: "query" })).toBe("runing and wommen");
});

test.each(["running shoes women", "women over 40", "running late 20s"])(
  "leaves %s alone, which reads as it is",
  async (query) => {
    const { surface } = sample.dashboard;
    await surface.fill({ testid: "query" }, query);
    await surface.wait({ testid: "query-count", text: "channels" });
    await surface.press("Enter");
    await surface.press("Enter");
    expect(await surface.value({ testid: "query" })).toBe(query);
  },
);

test("saves a query, finds it after a reload, renames and removes it", async () => {
  const { surface } = sample.dashboard;
  await ask("interest:running and not purchase:racing-shoes");
  await until("the count", async () =>
    /\d+ of \d+ channels/.test(await surface.text({ testid: "query-count" })),
  );
  await surface.click({ testid: "query-save" });
  await surface.fill({ testid: "query-name" }, "Calm runners");
  await surface.press("Enter");
  await until("the record", async () => {
    const { queries = [] } = await readDatabase(surface.page);
    return queries.some((query) => query["name"] === "Calm runners");
  });
  await surface.page.reload();
  await surface.wait({ testid: "queries-open" });
  expect(await surface.value({ testid: "query" })).toBe(
    "interest:running and not purchase:racing-shoes",
  );
  await surface.click({ testid: "queries-open" });
  await ask("interest:military");
  await surface.click({ role: "button", name: "Calm runners" });
  expect(await surface.value({ testid: "query" })).toMatch(/^interest:running and not/);
  await surface.click({ role: "button", name: "Rename Calm runners" });
  expect(await surface.has({ testid: "query-name-doubt" })).toBe(false);
  await surface.press("Escape");
  await surface.click({ testid: "query-save" });
  await surface.fill({ testid: "query-name" }, "calm RUNNERS");
  await surface.wait({ testid: "query-name-doubt", text: "Another saved query has this name" });
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.press("Escape");
  await surface.click({ role: "button", name: "Rename Calm runners" });
  await surface.fill({ testid: "query-name" }, "Quiet runners");
  await surface.press("Enter");
  await surface.wait({ role: "button", name: "Quiet runners" });
  await surface.click({ role: "button", name: "Remove Quiet runners" });
  await surface.gone({ testid: "saved-query" });
  await surface.wait({ testid: "query-saved", text: "Removed: Quiet runners" });
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"] ?? "");
  await expect.poll(focused).toBe("query-undo");
  await surface.press("Enter");
  await surface.wait({ testid: "queries-open" });
  const { queries = [] } = await readDatabase(surface.page);
  const back = queries.find((query) => query["name"] === "Quiet runners");
  expect(back).toMatchObject({ query: "interest:running and not purchase:racing-shoes" });
  expect(back).not.toHaveProperty("removed");
});

test("saves the filters beside a query with it, in rows that hold a long name", async () => {
  const { surface } = sample.dashboard;
  await ask("interest:running or interest:military");
  await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  await surface.choose({ testid: "ask-status" }, "watching");
  await surface.choose({ testid: "ask-fresh" }, "365");
  await until("the count", async () =>
    /\d+ of \d+ channels/.test(await surface.text({ testid: "query-count" })),
  );
  await surface.click({ testid: "query-save" });
  const name = "Runners and fans of the military who were watched within the last year";
  await surface.fill({ testid: "query-name" }, name);
  await surface.press("Enter");
  await surface.wait({ testid: "query-saved", text: "Saved" });
  const rows = await surface.texts({ testid: "answer-row" });
  await surface.click({ testid: "filters-clear" });
  await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  await until("more rows", async () => {
    return (await surface.texts({ testid: "answer-row" })).length > rows.length;
  });
  await surface.click({ testid: "queries-open" });
  await surface.page.setViewport({ width: 360, height: 700 });
  expect(await overflowX(surface.page)).toBe(0);
  const heights = await surface.page.$$eval('[data-testid="saved-query"] button', (buttons) =>
    buttons
      .filter((button) => !button.classList.contains("saved-run"))
      .map((button) => button.getBoundingClientRect())
      .map(({ width, height }) => width > height),
  );
  expect(heights).not.toContain(false);
  await surface.click({ role: "button", name: `=${name}` });
  await expect
    .poll(() => surface.value({ testid: "query" }))
    .toBe("(interest:running or interest:military) status:watching fresh:<365d");
  await surface.page.setViewport(null);
  await until("the same rows", async () => {
    return (await surface.texts({ testid: "answer-row" })).length === rows.length;
  });
  await surface.fill({ testid: "query" }, "");
});

test("tells of the alternative of a query that is chosen", async () => {
  const { surface } = sample.dashboard;
  await ask("(interest:running or interest:military) and not gender:men");
  await surface.wait({ testid: "insights-alternative" });
  const select = '[data-testid="insights-alternative"]';
  const options = await surface.page.$$eval(`${select} option`, (all) => all.map((o) => o.text));
  expect(options).toEqual(["1. running", "2. military affairs"]);
  await surface.wait({ css: ".insight-cards" });
  const cards = () => surface.text({ css: ".insight-cards" });
  await expect.poll(cards).toMatch(/r\/|running/i);
  const first = await cards();
  await surface.choose({ testid: "insights-alternative" }, "1");
  await expect.poll(cards).toMatch(/Portal|哔哩哔哩/);
  expect(await cards()).not.toBe(first);
  expect(await findBarriers(surface.page)).toEqual([]);
  await ask("interest:running or interest:chess");
  await expect.poll(() => surface.value({ testid: "insights-alternative" })).toBe("0");
  await ask("interest:running");
  await surface.gone({ testid: "insights-alternative" });
  await surface.fill({ testid: "query" }, "");
});

test("narrows by status, method and observer", async () => {
  const { surface } = sample.dashboard;
  await surface.choose({ testid: "ask-persona" }, "p:sample-training-runner");
  await surface.wait({ testid: "answer-row" });
  const all = (await surface.texts({ testid: "answer-row" })).length;
  await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  await surface.choose({ testid: "ask-status" }, "watching");
  await until(
    "fewer rows",
    async () => (await surface.texts({ testid: "answer-row" })).length < all,
  );
  await surface.wait({ testid: "insights", text: "that the filters leave" });
  const keys = await surface.page.$$eval('[data-testid="answer-row"]', (rows) =>
    rows.map((row) => (row as HTMLElement).dataset["key"]),
  );
  await until("next looks among the rows alone", async () => {
    const next = await surface.page.$$eval('[data-testid="next-looks-list"] a', (links) =>
      links.map(({ hash }) => decodeURIComponent(hash).replace("#channels=", "")),
    );
    return next.every((key) => keys.includes(key));
  });
  await surface.choose({ testid: "ask-method" }, "customer-file");
  await surface.wait({ testid: "ask-none", text: "2 filters narrow the question" });
  expect(await surface.has({ testid: "answer-row" })).toBe(false);
  await surface.click({ testid: "none-clear" });
  await until(
    "all rows",
    async () => (await surface.texts({ testid: "answer-row" })).length === all,
  );
});

test("names the filters in a query that nothing answers, and asks without them", async () => {
  const { surface } = sample.dashboard;
  await surface.fill({ testid: "query" }, "running kind:venue status:dropped");
  await surface.wait({ testid: "ask-none", text: "kind:venue and status:dropped narrow" });
  await surface.wait({ testid: "ask-none", text: "Without filters there is an answer" });
  expect(await surface.has({ testid: "none-clear" })).toBe(false);
  expect(await findBarriers(surface.page)).toEqual([]);
  await surface.click({ testid: "none-unfiltered" });
  await surface.wait({ testid: "answer-row" });
  expect(await surface.value({ testid: "query" })).toBe("running");
  expect(
    await surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"]),
  ).toBe("query");
});

test("says where filters are not why nothing answers, and leaves the focus where they are cleared", async () => {
  const { surface } = sample.dashboard;
  const focused = () =>
    surface.page.evaluate(() => (document.activeElement as HTMLElement).dataset["testid"]);
  await surface.fill({ testid: "query" }, "gender:men and not gender:men kind:forum");
  await surface.wait({ testid: "ask-none", text: "The filter is not why" });
  expect(await surface.has({ testid: "none-unfiltered" })).toBe(false);
  await surface.fill({ testid: "query" }, "running");
  await surface.wait({ testid: "answer-row" });
  if (!(await surface.has({ css: '[data-testid="ask-filters"][open]' }))) {
    await surface.click({ css: '[data-testid="ask-filters"] > summary' });
  }
  await surface.choose({ testid: "ask-status" }, "dropped");
  await surface.wait({ testid: "ask-none", text: "1 filter narrows the question. Without" });
  await surface.click({ testid: "none-clear" });
  await surface.wait({ testid: "answer-row" });
  await expect.poll(focused).toBe("query");
});

test("asks for a persona from its card, whatever was typed before", async () => {
  const { dashboard } = sample;
  const { surface } = dashboard;
  const fromCard = async () => {
    await dashboard.go("personas");
    await surface.click({ css: '[data-testid="persona-ask"][href*="training-runner"]' });
    await surface.wait({ testid: "answer-row" });
  };
  await fromCard();
  const firstKey = () =>
    surface.page.$eval('[data-testid="answer-row"]', (row) => (row as HTMLElement).dataset["key"]);
  const first = await firstKey();
  await ask("interest:military");
  await surface.wait({ testid: "query-count", text: "channels" });
  await fromCard();
  expect(await surface.value({ testid: "query" })).toBe("");
  await expect.poll(firstKey).toBe(first);
  await ask("interest:military");
  await surface.wait({ testid: "query-count", text: "channels" });
  await dashboard.go("channels");
  await dashboard.go("ask");
  await expect.poll(() => surface.value({ testid: "query" })).toBe("interest:military");
  // The address of a persona, typed into that of the query.
  await sample.open("ask=p%3Asample-training-runner");
  await expect.poll(() => surface.value({ testid: "query" })).toBe("");
  await ask("interest:military");
  await surface.wait({ testid: "query-count", text: "channels" });
  await sample.open("ask=p%3Asample-training-runner");
  await expect.poll(() => surface.value({ testid: "query" })).toBe("");
  await surface.fill({ testid: "query" }, "");
});
