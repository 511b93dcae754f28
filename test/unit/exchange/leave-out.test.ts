import { expect, test } from "vitest";
import { readMapText } from "../../../lib/exchange/read-map.ts";
import { aSighting } from "../../fixtures/a-map.ts";

const text = JSON.stringify({
  format: "shoal-map",
  version: 1,
  sightings: [aSighting({ id: "s:1" }), { ...aSighting({ id: "s:2" }), at: "yesterday" }],
});

test("names the record and refuses the whole file", async () => {
  await expect(readMapText(text)).rejects.toMatchObject({
    code: "FILE_RECORD",
    facts: { record: "sightings[1]", id: "s:2", refused: 1 },
  });
});

test("takes the rest when that was asked for, and says how many were left out", async () => {
  const { map, warnings } = await readMapText(text, { leaveOut: true });
  expect(map.sightings.map(({ id }) => id)).toEqual(["s:1"]);
  expect(warnings).toContainEqual({ code: "left-out", count: 1 });
});

test("leaves nothing out of a file that is wrong at the top", async () => {
  const wrong = '{"format":"shoal-map","version":1,"sightings":7}';
  await expect(readMapText(wrong, { leaveOut: true })).rejects.toMatchObject({
    code: "FILE_RECORD",
  });
});
