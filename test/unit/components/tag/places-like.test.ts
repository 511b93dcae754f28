// Which known places a typed name may mean.
import { describe, expect, test } from "vitest";
import {
  namePlaces,
  nearPlace,
  placeNamed,
  placesLike,
} from "../../../../components/tag/places-like.ts";
import type { DraftChannel } from "../../../../lib/model/draft.ts";

const venue = (name: string, more: Partial<DraftChannel> = {}): DraftChannel => ({
  key: `venue:${name}`,
  kind: "venue",
  name,
  ...more,
});
const PLACES = namePlaces([
  venue("The dance hall"),
  venue("Dance board", { kind: "forum", url: "https://dance.example/" }),
  venue("Dance, Park Square"),
  venue("Gym"),
  venue("Café Straße"),
  venue("Stitch Club", { kind: "app" }),
]);

const namesOf = (places: readonly DraftChannel[]) => places.map(({ name }) => name);

test("offers what begins so first, and what has no address before what has one", () => {
  expect(namesOf(placesLike("dance", PLACES, 9))).toEqual([
    "Dance, Park Square",
    "Dance board",
    "The dance hall",
  ]);
  expect(placesLike("dance", PLACES, 2)).toHaveLength(2);
  expect(placesLike(" ", PLACES, 9)).toEqual([]);
});

test("knows a place by its name and kind, however it is written, and none that has an address", () => {
  expect(placeNamed("CAFÉ strasse", "venue", PLACES)?.name).toBe("Café Straße");
  expect(placeNamed("Café Straße", "app", PLACES)).toBeUndefined();
  expect(placeNamed("Dance board", "forum", PLACES)).toBeUndefined();
});

describe("takes for nearly a known place", () => {
  test.each([
    ["a letter too few", "Dance, Park Squar", "Dance, Park Square"],
    ["two letters off", "Dence, Park Sqare", "Dance, Park Square"],
    ["another kind", "Stitch Club", "Stitch Club"],
  ])("%s", (_, name, near) => expect(nearPlace(name, "venue", PLACES)?.name).toBe(near));

  test.each([
    ["three letters off", "Dance, Park Squ"],
    ["what it is", "Dance, Park Square"],
    ["a short name", "Gum"],
    ["a place with an address", "Dance boards"],
    ["nothing", ""],
  ])("not %s", (_, name) => expect(nearPlace(name, "venue", PLACES)).toBeUndefined());
});
