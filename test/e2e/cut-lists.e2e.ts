// Lists of the insights that are longer than what is shown of them: each counts what it leaves out.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { aChannel, aMap, aPersona, aProduct, aSighting } from "../fixtures/a-map.ts";
import { findBarriers } from "./check-accessibility.ts";
import { useSampleWorld } from "./sample-world.ts";

const sample = useSampleWorld();

const KEYS = Array.from({ length: 210 }, (_, i) => `c${i}.example`);
const BRANDS = Array.from(
  { length: 35 },
  (_, i) => `Marke${String.fromCharCode(65 + (i % 26))}${i}`,
);

const wants = (interest: string) => [{ trait: `interest:${interest}`, level: "must" as const }];
const forklifts = aPersona({
  id: "p:forklifts",
  name: "Forklifts",
  traits: wants("forklifts"),
  unit: [{ persona: "p:knitting" }],
});
const knitting = aPersona({ id: "p:knitting", name: "Knitting", traits: wants("knitting") });

const looks = KEYS.flatMap((channel, i) => {
  const brand = BRANDS[i % BRANDS.length]!;
  const bought = { traits: ["interest:forklifts", `purchase:${brand};relation=rival`], seen: 3 };
  const never = [
    "interest:forklifts",
    `need:n${i % 60}`,
    `objection:o${i % 12}`,
    "usage:never-used",
  ];
  const others = [`interest:k${i % 30}`, "interest:knitting"];
  const cohorts = [bought, { traits: never, seen: 20 }, { traits: others, seen: 20 }];
  return [0, 1].map((look) =>
    aSighting({ id: `s:${channel}-${look}`, channel, read: 60, cohorts }),
  );
});

beforeAll(async () => {
  const map = aMap({
    channels: KEYS.map((key) => aChannel({ key, kind: "forum", name: key })),
    sightings: looks,
    personas: [forklifts, knitting],
    products: [aProduct({ rivals: BRANDS, features: [] })],
  });
  const file = path.join(sample.world.driver.downloads, "long-lists.shoal.json");
  writeFileSync(file, writeMap(map));
  await sample.dashboard.offer(file);
  await sample.dashboard.applyImport();
  await sample.open("ask");
  await sample.dashboard.surface.choose({ testid: "ask-persona" }, "p:forklifts");
  await sample.dashboard.surface.wait({ testid: "insights" });
});

const cutIn = async (part: string) => {
  const { surface } = sample.dashboard;
  await surface.click({ testid: `open-${part}` });
  if (part === "contrast") await surface.choose({ testid: "contrast-with" }, "p:knitting");
  await surface.wait({ testid: "not-shown", within: { testid: `insight-${part}` } });
  return surface.texts({ css: `[data-testid="insight-${part}"] [data-testid="not-shown"]` });
};

test.each([
  ["gaps", ["and 10 more"]],
  ["usage", ["and 4 more", "and 52 more"]],
  ["rivals", ["and 5 more"]],
  ["contrast", ["and 120 more"]],
])("counts what %s leaves out", async (part, left) => {
  expect(await cutIn(part)).toEqual(left);
});

test("counts the channels that a list of brands cannot be narrowed to", async () => {
  const options = await sample.dashboard.surface.texts({ css: '[data-testid="brands-in"] option' });
  expect(options).toHaveLength(202);
  expect(options.at(-1)).toBe("and 10 more");
});

test.each([
  ["unit", '[data-testid="unit-all"]', '[data-testid="unit-place"]', 12],
  ["usage", '[data-testid="usage-where"] + button', '[data-testid="usage-where"] li', 4],
  ["rivals", '[data-testid="brand-channels"] button', '[data-testid="brand-channels"] a', 4],
])(
  "goes to the first channel of %s that was left out, once all are shown",
  async (part, more, channel, shown) => {
    const { surface } = sample.dashboard;
    const within = `[data-testid="insight-${part}"]`;
    if (!(await surface.has({ css: `${within}[open]` }))) {
      await surface.click({ testid: `open-${part}` });
    }
    await surface.wait({ css: `${within} ${more}` });
    await surface.click({ css: `${within} ${more}` });
    const place = () =>
      surface.page.$$eval(`${within} ${channel}`, (all) =>
        all.findIndex((each) => each.contains(document.activeElement)),
      );
    await expect.poll(place).toBe(shown);
    expect(await findBarriers(surface.page)).toEqual([]);
  },
);
