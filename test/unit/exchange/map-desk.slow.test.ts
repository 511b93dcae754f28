// What is worked out once for a map: whatever was asked of it before, an answer is that of a map never asked anything.
import fc from "fast-check";
import { expect, test } from "vitest";
import { askNarrowed } from "../../../lib/app/ask-narrowed.ts";
import { atOnce } from "../../../lib/base/steps.ts";
import { deskOf } from "../../../lib/exchange/map-desk.ts";
import { answerQuery, matchContext } from "../../../lib/exchange/map-query.ts";
import { answerFromMap, liveSightings } from "../../../lib/exchange/map-question.ts";
import type { ShoalMap } from "../../../lib/model/map.ts";
import { branchesOf } from "../../../lib/query/branches.ts";
import { branchMatcher } from "../../../lib/query/match-branch.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import { aChannel, aMap, aRetraction, aSighting, NOW } from "../../fixtures/a-map.ts";
import { runs } from "../../fixtures/runs.ts";

const KEYS = ["forum.example", "blog.example", "undescribed.example"];
const TRAITS = ["interest:running", "gender:women", "age:30-39", "decision:pays", "need:shoes"];

const anySightings = fc.array(
  fc.record({
    channel: fc.constantFrom(...KEYS),
    method: fc.constantFrom("page" as const, "survey" as const),
    at: fc.constantFrom("2026-11-20T00:00:00.000Z", "2026-02-01T00:00:00.000Z"),
    title: fc.constantFrom("", "Night vision"),
    groups: fc.array(fc.subarray(TRAITS, { minLength: 1 }), { maxLength: 2 }),
    gone: fc.boolean(),
  }),
  { maxLength: 12 },
);

const anyMap = anySightings.map((list): ShoalMap => {
  const sightings = list.map(({ groups, gone, ...rest }, i) =>
    aSighting({
      ...rest,
      id: `s:${i}`,
      note: "",
      read: 9,
      cohorts: groups.map((traits) => ({ traits, seen: 2 })),
    }),
  );
  return aMap({
    channels: [
      aChannel({ key: KEYS[0]!, kind: "forum", status: "trying" }),
      aChannel({ key: KEYS[1]!, kind: "blog" }),
    ],
    sightings,
    retractions: list.flatMap(({ gone }, i) =>
      gone ? [aRetraction({ id: `r:${i}`, of: `s:${i}` })] : [],
    ),
  });
});

const WANTED = [
  "running",
  "running women",
  "joint(running, women)",
  "age:35 or should:shoes",
  "-women",
];
const FILTERS = [
  "",
  "kind:forum",
  "-status:trying",
  "method:survey",
  "fresh:90",
  "role:direct",
  '"night"',
];
const anyText = fc
  .tuple(fc.constantFrom(...WANTED), fc.constantFrom(...FILTERS), fc.constantFrom(...FILTERS))
  .map((parts) => parts.filter(Boolean).join(" "));

function treeOf(text: string, map: ShoalMap) {
  const read = readQuery(text, map);
  if (!read.ok) throw new Error(`${text}: ${read.error.code}`);
  return read.query;
}

test("answers alike, however much was asked before, and as the looks themselves say", () => {
  fc.assert(
    fc.property(
      anyMap,
      fc.array(fc.tuple(anyText, fc.nat(100)), { minLength: 2, maxLength: 8 }),
      (map, questions) => {
        for (const [text, days] of questions) {
          const asking = { now: NOW + days * 86_400_000, halfLifeDays: 365 };
          const answer = atOnce(answerQuery(map, treeOf(text, map), asking));
          const fresh = { ...map };
          expect(answer).toEqual(atOnce(answerQuery(fresh, treeOf(text, fresh), asking)));
          const branches = branchesOf(treeOf(text, map));
          if (!answer.ok || !branches.ok) continue;
          const context = matchContext(map, asking);
          const answers = branches.query.map((branch) => branchMatcher(branch, context));
          const meant = deskOf(map).places.filter((place) => answers.some((each) => each(place)));
          expect(new Set(answer.query.map(({ key }) => key))).toEqual(
            new Set(meant.map(({ key }) => key)),
          );
        }
      },
    ),
    runs(10),
  );
});

test("narrows criteria to what passes the filters, as if the map had no other looks", () => {
  const filters = [{}, { kind: "forum" }, { method: "survey" }, { fresh: "90" }];
  fc.assert(
    fc.property(anyMap, fc.array(fc.constantFrom(...filters), { minLength: 2 }), (map, asked) => {
      const criteria = [
        { trait: "interest:running", level: "must" },
        { trait: "gender:women", level: "should" },
      ] as const;
      for (const narrowed of asked) {
        const question = { criteria, mode: "fit", filters: narrowed } as const;
        const at = { now: NOW, halfLifeDays: 365 };
        const answer = atOnce(askNarrowed(map, question, at));
        const sightings = map.sightings.filter(
          (each) =>
            (!("method" in narrowed) || each.method === narrowed.method) &&
            (!("fresh" in narrowed) || NOW - Date.parse(each.at) < 90 * 86_400_000),
        );
        const kinds = "kind" in narrowed ? (["forum"] as const) : undefined;
        const left = { ...map, sightings };
        expect(answer).toMatchObject({
          rows: answerFromMap(left, { criteria, kinds }, at.now, at.halfLifeDays),
          channels: liveSightings(left).size,
        });
      }
    }),
    runs(10),
  );
});

test("keeps the last lists of candidates alone", () => {
  const { candidates } = deskOf(aMap({}));
  for (const id of ["a", "b", "c"]) candidates.put(id, []);
  candidates.get("a");
  candidates.put("d", []);
  expect(["a", "b", "c", "d"].map((id) => candidates.get(id) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
