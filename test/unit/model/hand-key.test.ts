// Keys of places named by hand.
import { expect, test } from "vitest";
import { handKey } from "../../../lib/model/hand-key.ts";

test.each([
  ["venue", "Saturday dance, Park Square", "venue:saturday-dance-park-square"],
  ["app", "Strava", "app:strava"],
  ["venue", "人民公园 广场舞", "venue:人民公园-广场舞"],
  ["venue", "हिन्दी मेला", "venue:हिन्दी-मेला"],
  ["venue", "ตลาดนัด จตุจักร", "venue:ตลาดนัด-จตุจักร"],
  ["venue", " — ", ""],
] as const)("gives %s %j the key %j", (kind, name, key) => {
  expect(handKey(kind, name)).toBe(key);
});
