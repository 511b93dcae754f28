// Several filters by decision role: the same people must have a role of each.
import { atOnce } from "../../../lib/base/steps.ts";
import { expect, test } from "vitest";
import { answerQuery } from "../../../lib/exchange/map-query.ts";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import { aMap, aSighting, NOW } from "../../fixtures/a-map.ts";

const look = (channel: string, ...groups: string[]) =>
  aSighting({
    id: `s:${channel}`,
    channel,
    read: 20,
    cohorts: groups.map((traits) => ({ traits: traits.split(" "), seen: 5 })),
  });
const map = aMap({
  sightings: [
    look("both.com", "interest:running decision:pays decision:uses"),
    look("pays.com", "interest:running decision:pays"),
    look("uses.com", "interest:running decision:uses"),
    look("apart.com", "interest:running decision:pays", "interest:running decision:uses"),
    look("none.com", "interest:running"),
  ],
});

test.each([
  ["role:pays", "apart.com both.com pays.com"],
  ["role:pays role:uses", "both.com"],
  ["role:uses role:pays", "both.com"],
  ["role:direct role:uses", "both.com"],
  ["role:uses role:direct", "both.com"],
  ["role:direct role:indirect", "both.com"],
  ["role:direct role:pays", "apart.com both.com pays.com"],
  ["role:pays role:uses role:decides", ""],
  ["role:pays or role:uses", "apart.com both.com pays.com uses.com"],
])("finds people by %s in %s", (roles, channels) => {
  const parsed = parseQuery(`interest:running (${roles})`);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const answer = atOnce(answerQuery(map, parsed.query, { now: NOW, halfLifeDays: 365 }));
  if (!answer.ok) throw new Error(answer.error.code);
  const found = answer.query.filter(({ seen }) => seen > 0).map(({ key }) => key);
  expect(found.sort().join(" ")).toBe(channels);
});
