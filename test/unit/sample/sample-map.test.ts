// The sample map: true to its source, sound, told apart from the user's records, and ranked as EXPECTED.md says.
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { HALF_LIFE_DAYS } from "../../../lib/model/settings.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildSampleMap } from "../../../assets/sample/build-sample-map.ts";
import { contentId } from "../../../lib/base/ids.ts";
import { identifyChannel } from "../../../lib/channel/identify.ts";
import { channelSchema } from "../../../lib/model/channel.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { builtinTerm } from "../../../lib/model/builtin-terms.ts";
import { SAMPLE_OBSERVER } from "../../../lib/model/choices.ts";
import { facetOf } from "../../../lib/model/facets.ts";
import { personaSchema } from "../../../lib/model/persona.ts";
import { sightingSchema } from "../../../lib/model/sighting.ts";
import { productSchema } from "../../../lib/model/product.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { fitOf, plainRank } from "./plain-rank.ts";

const NOW = Date.parse("2026-11-23T00:00:00.000Z");
const asset = (name: string) =>
  readFileSync(new URL(`../../../assets/sample/${name}`, import.meta.url), "utf8");
const map = await buildSampleMap();
const nameOf = new Map(map.channels.map(({ key, name }) => [key, name]));
const personaNamed = (name: string) => map.personas.find((persona) => persona.name === name)!;

test("is written as its source says: run `npm run sample`", () => {
  const { extras: _, ...records } = map;
  const sorted = Object.fromEntries(
    Object.entries(records)
      .filter(([kind, list]) => list.length > 0 || kind === "retractions")
      .map(([kind, list]) => [
        kind,
        (list as readonly { id?: string; key?: string }[]).toSorted((a, b) =>
          (a.key ?? a.id!) < (b.key ?? b.id!) ? -1 : 1,
        ),
      ]),
  );
  expect(JSON.parse(asset("sample-map.shoal.json"))).toEqual({
    format: "shoal-map",
    version: 1,
    ...sorted,
  });
});

test("holds only valid records under ids from their content, marked as sample", async () => {
  for (const channel of map.channels) expect(channelSchema.parse(channel).sample).toBe(true);
  for (const persona of map.personas) expect(personaSchema.parse(persona).sample).toBe(true);
  for (const product of map.products) expect(productSchema.parse(product).sample).toBe(true);
  for (const sighting of map.sightings) {
    expect(sightingSchema.parse(sighting).observer).toBe(SAMPLE_OBSERVER);
    expect(await contentId("s", sighting)).toBe(sighting.id);
  }
  expect(new Set(map.sightings.map(({ id }) => id)).size).toBe(map.sightings.length);
  expect(new Set(nameOf.keys()).size).toBe(map.channels.length);
});

test("says only words that the vocabulary or its own terms hold", () => {
  const own = new Set(map.terms.map(({ id }) => id));
  const traits = [
    ...map.personas.flatMap((persona) => persona.traits.map(({ trait }) => trait)),
    ...map.products.flatMap(({ features = [] }) => features.flatMap(({ needs = [] }) => needs)),
    ...map.sightings.flatMap(({ cohorts }) => cohorts.flatMap((cohort) => cohort.traits)),
  ];
  const unknown = traits.filter((trait) => {
    const { facet, value } = parseTrait(trait);
    const known = facetOf(facet);
    if (known?.type === "band" || own.has(trait)) return false;
    return known?.type === "choice"
      ? !known.values!.some(([id]) => id === value)
      : !builtinTerm(trait);
  });
  expect(unknown).toEqual([]);
});

test("shows every kind of place and looks at all of them", () => {
  expect(new Set(map.channels.map(({ kind }) => kind))).toEqual(new Set(CHANNEL_KINDS));
  expect(new Set(map.sightings.map(({ channel }) => channel))).toEqual(new Set(nameOf.keys()));
  expect(map.sightings.filter(({ cohorts }) => cohorts.length === 0).length).toBeGreaterThan(10);
});

test("never sees more people than were read", () => {
  for (const { read, cohorts } of map.sightings) {
    expect(cohorts.reduce((sum, { seen }) => sum + seen, 0)).toBeLessThanOrEqual(read);
  }
});

test.each(map.channels.filter(({ url }) => url).map(({ key, url }) => [key, url!]))(
  "keeps %s under the key that its address gives",
  (key, url) => {
    expect(identifyChannel(url)?.key).toBe(key);
  },
);

describe("ranks as EXPECTED.md says", () => {
  const sections = asset("EXPECTED.md").split(/^## /m).slice(1);
  const rows = sections.map((section): [string, string[]] => [
    section.slice(0, section.indexOf("\n")),
    [...section.matchAll(/^\d\. (.*?) — /gm)].map((match) => match[1]!),
  ]);
  test.each(rows)("%s", (name, expected) => {
    const { traits: criteria } = personaNamed(name);
    const answer = answerFromMap(map, { criteria }, NOW, HALF_LIFE_DAYS.start);
    expect(answer.slice(0, 5).map((row) => row.name)).toEqual(expected);
  });
  test("names every persona", () => {
    expect(rows.map(([name]) => name)).toEqual(map.personas.map(({ name }) => name));
  });
});

describe("tells joint from marginal", () => {
  const woman = personaNamed("Military fan, woman under 30");
  const apart = (_: unknown, traits: readonly string[]) =>
    woman.traits.reduce(
      (sum, criterion) => sum + fitOf({ ...woman, traits: [criterion] }, traits) / 3,
      0,
    );
  const first = (match?: typeof apart) =>
    nameOf.get(plainRank(woman, map.sightings, NOW, match)[0]!.key);

  test("puts the right portal first when traits must be seen together", () => {
    expect(first()).toBe("South Portal: military board");
  });
  test("would put the wrong portal first if traits were counted apart", () => {
    expect(first(apart)).toBe("North Portal: military board");
  });
});

test("says nothing of the user's own purchases, but has a card that a persona buys", () => {
  for (const product of map.products) {
    expect(product).not.toHaveProperty("rivals");
    expect(product).not.toHaveProperty("substitutes");
  }
  const bought = map.personas.flatMap(({ product }) => product ?? []);
  expect(bought).toEqual(map.products.map(({ id }) => id));
});
