// The published schema is the code's own.
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { jsonSchemaText } from "../../../lib/exchange/json-schema.ts";

const PUBLISHED = new URL("../../../assets/shoal-map.schema.json", import.meta.url);

it("equals assets/shoal-map.schema.json; after a change of the format run `npm run schema`", async () => {
  expect(await readFile(PUBLISHED, "utf8")).toBe(jsonSchemaText());
});

it("asks for no more than a hand-written file must have", () => {
  const schema = JSON.parse(jsonSchemaText());
  expect(schema.required).toEqual(["format", "version", "sightings"]);
  expect(schema.properties.sightings.items.required).toEqual(["channel", "at"]);
  expect(schema.properties.retractions.items.required).toEqual(["of", "at"]);
  expect(schema.properties.channels.items.required).toEqual(["key"]);
});
