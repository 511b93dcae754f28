// What a persona lacks before it can be saved.
import { describe, expect, test } from "vitest";
import { personaLack } from "../../../components/persona-lack.ts";
import type { Level } from "../../../lib/model/choices.ts";

const traits = (...levels: Level[]) =>
  levels.map((level, i) => ({ trait: `interest:${i}`, level }));

describe("personaLack", () => {
  test.each([
    ["a name first of all", "  ", traits(), "nurse", "personaNeedsName"],
    ["what is typed and not picked", "Trail dad", traits("must"), "nurse", "halfTyped"],
    ["it before the want of traits", "Trail dad", traits(), " nurse", "halfTyped"],
    ["a trait that is wanted", "Trail dad", traits("must-not"), "", "personaNeedsTrait"],
    ["nothing, for spaces are no trait", "Trail dad", traits("may"), "  ", undefined],
  ] as const)("misses %s", (_case, name, list, typing, lack) => {
    expect(personaLack({ name, traits: list }, typing)).toBe(lack);
  });
});
