// Which persona a contrast begins with.
import { expect, test } from "vitest";
import { nearestTo } from "../../../../../components/dashboard/ask/insights/nearest-to.ts";
import type { Level } from "../../../../../lib/model/choices.ts";
import { aPersona } from "../../../../fixtures/a-map.ts";

const named = (name: string, traits: readonly string[], level: Level = "should") =>
  aPersona({ id: `p:${name}`, name, traits: traits.map((trait) => ({ trait, level })) });

const shoes = ["interest:running", "purchase:training-shoes"];
const asked = shoes.map((trait) => ({ trait, level: "must" as const }));

test.each([
  ["shares most", [named("Ann", ["role:parent"]), named("Ben", shoes)], "Ben"],
  [
    "is first of several",
    [named("Ann", ["interest:running"]), named("Ben", shoes.slice(1))],
    "Ann",
  ],
  ["is first where nothing is shared", [named("Ann", []), named("Ben", ["role:parent"])], "Ann"],
  ["wants them, too", [named("Ann", shoes, "must-not"), named("Ben", ["Interest:Running"])], "Ben"],
])("begins with the persona that %s", (_, personas, name) => {
  expect(nearestTo(asked, personas)?.name).toBe(name);
});

test("has none among no personas", () => {
  expect(nearestTo(asked, [])).toBeUndefined();
});
