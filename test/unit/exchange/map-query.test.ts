// Queries over a map: which channels they mean, and how these are ranked.
import { atOnce } from "../../../lib/base/steps.ts";
import { describe, expect, test } from "vitest";
import { answerFromMap } from "../../../lib/exchange/map-question.ts";
import { deskOf } from "../../../lib/exchange/map-desk.ts";
import { answerQuery, matchContext } from "../../../lib/exchange/map-query.ts";
import type { Query } from "../../../lib/query/query.ts";
import { branchesOf } from "../../../lib/query/branches.ts";
import { branchMatcher } from "../../../lib/query/match-branch.ts";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import type { Cohort, Sighting } from "../../../lib/model/sighting.ts";
import { aChannel, aMap, anObserver, aSighting, aTerm, NOW } from "../../fixtures/a-map.ts";

const seen = (traits: string, count = 2): Cohort => ({ traits: traits.split(" "), seen: count });
let made = 0;
const look = (channel: string, cohorts: Cohort[], changes: Partial<Sighting> = {}): Sighting =>
  aSighting({ id: `s:${++made}`, channel, cohorts, read: 10, title: "", note: "", ...changes });

const map = aMap({
  channels: [
    aChannel({ key: "joint.com", kind: "forum", status: "trying" }),
    aChannel({ key: "apart.com", kind: "blog" }),
  ],
  observers: [anObserver()],
  terms: [
    aTerm({
      id: "interest:army",
      facet: "interest",
      labels: { en: "army", "zh-CN": "军事" },
      broader: [],
    }),
  ],
  sightings: [
    look("joint.com", [seen("interest:军事 gender:women age:30-34", 6)]),
    look("apart.com", [seen("interest:army", 6), seen("gender:women age:30-34", 6)], { read: 14 }),
    look("men.com", [seen("interest:army gender:men decision:pays")], {
      method: "survey",
      at: "2026-01-01T00:00:00.000Z",
      observer: "o:li",
      title: "Night vision",
    }),
    look("empty.com", []),
  ],
});

const asked = (text: string): Query => {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(result.error.code);
  return result.query;
};
const asking = { now: NOW, halfLifeDays: 365, builtins: [] };
const { places } = deskOf(map, []);
const context = matchContext(map, asking);
const keysOf = (text: string) => {
  const branches = branchesOf(asked(text));
  if (!branches.ok) throw new Error(branches.error.code);
  const matchers = branches.query.map((branch) => branchMatcher(branch, context));
  const all = places.filter((place) => matchers.some((answers) => answers(place)));
  return all.map(({ key }) => key.replace(".com", "")).join(" ");
};

test.each([
  ["interest:army", "joint apart men"],
  ["interest:army gender:women", "joint apart"],
  ["joint(interest:army, gender:women)", "joint"],
  ["joint(interest:army, not gender:women)", "apart men"],
  ["not joint(interest:army, gender:women) interest:army", "apart men"],
  ["interest:army -gender:women", "apart men"], // at apart.com others than the women show it
  ["-interest:army", "empty"],
  ["gender:men or joint(gender:women, interest:军事)", "joint men"],
  ["not (gender:men or gender:women)", "empty"],
  ["interest:army should:gender:men", "joint apart men"],
  ["should:gender:men may:age:20-40", "joint apart men"],
  ["age:33-50", "joint apart"],
  ["interest:army kind:forum", "joint"],
  ["interest:army -kind:forum", "apart men"],
  ["interest:army status:trying", "joint"],
  ["interest:army method:survey", "men"],
  ["interest:army fresh:<90d", "joint apart"],
  ["interest:army -fresh:<90d", "men"],
  ['interest:army observer:"anna b."', "joint apart"],
  ["interest:army observer:o:li", "men"],
  ["interest:army role:direct", "men"],
  ["interest:army -role:direct", "joint apart"], // of their people no role is known
  ["-role:pays", "joint apart empty"],
  ['"night VISION"', "men"],
  ["", "joint apart men empty"],
])("means by %j the channels %j", (text, keys) => expect(keysOf(text)).toBe(keys));

describe("answerQuery", () => {
  const rows = (text: string) => {
    const answer = atOnce(answerQuery(map, asked(text), asking));
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.query;
  };

  test("ranks a plain query as the question it is", () => {
    const criteria = [
      { trait: "interest:army", level: "must" as const },
      { trait: "gender:women", level: "should" as const },
    ];
    const plain = answerFromMap(map, { criteria }, NOW, 365, []);
    const got = rows("interest:army should:gender:women");
    expect(got.map(({ branch: _, ...row }) => row)).toEqual(plain);
    expect(got[0]?.key).toBe("joint.com");
  });

  test("tells of the latest look that passes the filters", () => {
    const latest = (text: string) => rows(text).find(({ key }) => key === "men.com")?.lastAt;
    const before = latest("interest:army");
    const later = look("men.com", [seen("interest:army")], { at: "2026-11-20T00:00:00.000Z" });
    const more = { ...map, sightings: [...map.sightings, later] };
    const of = (text: string) => {
      const answer = atOnce(answerQuery(more, asked(text), asking));
      return answer.ok ? answer.query.find(({ key }) => key === "men.com")?.lastAt : undefined;
    };
    expect(of("interest:army")).toBe(later.at);
    expect(of("interest:army method:survey")).toBe(before);
  });

  test("stays as it is where nobody shows a joint that must not be", () => {
    expect(rows("interest:army and not joint(interest:army, need:rest)")).toEqual(
      rows("interest:army"),
    );
  });

  test("gives each channel its best alternative, with parts that sum to the score", () => {
    const got = rows("joint(interest:army, gender:women) or interest:army gender:men");
    expect(got.map(({ key, branch }) => [key, branch])).toEqual([
      ["joint.com", 0],
      ["men.com", 1],
    ]);
    for (const { parts, score } of got) {
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 12);
    }
  });

  test("takes the better of two alternatives that a channel answers, whichever comes first", () => {
    const weak = "interest:army should:age:60-70";
    for (const text of [`${weak} or interest:army`, `interest:army or ${weak}`]) {
      const [row] = rows(text).filter(({ key }) => key === "joint.com");
      const alone = rows("interest:army").find(({ key }) => key === "joint.com");
      expect(row?.score).toBe(alone?.score);
    }
  });

  test("counts only looks that pass the filters, in finds and in looks", () => {
    const [row] = rows("interest:army method:survey");
    expect(row).toMatchObject({ key: "men.com", seen: 2, read: 10 });
    expect(rows("interest:army method:survey")).toHaveLength(1);
  });

  test("measures a joint against how often it is met on average", () => {
    const alike = ["a.com", "b.com", "c.com"].map((key) =>
      look(key, [
        seen("interest:army gender:women", 3),
        seen("interest:army"),
        seen("gender:women"),
      ]),
    );
    const where = aMap({ sightings: alike });
    const joint = asked("joint(interest:army, gender:women)");
    const found = atOnce(answerQuery(where, joint, asking));
    const indices = found.ok ? found.query.map(({ index }) => index!) : [];
    expect(indices).toHaveLength(3);
    for (const index of indices) expect(index).toBeCloseTo(100, 6);
    const only = aMap({
      sightings: [
        ...["a.com", "b.com", "c.com"].map((key) =>
          look(key, [seen("interest:army gender:men"), seen("gender:women")]),
        ),
        look("d.com", [seen("interest:army gender:women", 3)]),
      ],
    });
    const one = atOnce(answerQuery(only, joint, asking));
    expect(one.ok && one.query).toMatchObject([{ key: "d.com", seen: 3 }]);
    expect(one.ok && one.query[0]!.index).toBeGreaterThan(100);
  });

  test("lists a channel where all was seen, though on nobody who can be meant", () => {
    const places = aMap({
      sightings: [look("apart.com", [seen("interest:army gender:men"), seen("gender:women")])],
    });
    const found = atOnce(answerQuery(places, asked("interest:army gender:women"), asking));
    expect(found).toMatchObject({ ok: true, query: [{ key: "apart.com" }] });
  });

  test.each([
    ["filters alone", "kind:forum", "NOTHING_WANTED"],
    ["too many alternatives", "(a:1 or b:1) ".repeat(7), "TOO_MANY_BRANCHES"],
  ])("refuses %s", (_, text, code) => {
    const answer = atOnce(answerQuery(map, asked(text), asking));
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });
});
