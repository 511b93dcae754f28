// Insights: each on a map small enough to check by hand.
import { atOnce } from "../../../lib/base/steps.ts";
import { describe, expect, test } from "vitest";
import { raiseAlarms } from "../../../lib/insight/alarms.ts";
import { contrastQuestions } from "../../../lib/insight/contrast.ts";
import { coverageRange } from "../../../lib/insight/coverage.ts";
import { facetToCheck, nextLooks } from "../../../lib/insight/next-looks.ts";
import { recheckQueue } from "../../../lib/insight/recheck.ts";
import { signsOf } from "../../../lib/insight/signs.ts";
import { smallestSet } from "../../../lib/insight/smallest-set.ts";
import { soughtBrands } from "../../../lib/insight/sought-brands.ts";
import { splitBy } from "../../../lib/insight/split-by.ts";
import { valuesSeen } from "../../../lib/insight/values-seen.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { decayAt } from "../../../lib/rank/decay.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { rankChannels } from "../../../lib/rank/rank-channels.ts";
import { aCandidate } from "../../fixtures/a-candidate.ts";

const NOW = Date.parse("2026-11-10T00:00:00.000Z");
const decay = decayAt(NOW, 365);
const wants = (...traits: string[]) =>
  askQuestion(traits.map((trait) => ({ trait, level: "must" as const })));

describe("coverageRange", () => {
  test("stays silent below 40 sightings", () => {
    expect(coverageRange([10, 10, 10, 9])).toBeUndefined();
  });

  test("is near 1 where every channel was met often, lower with many single meetings", () => {
    const known = coverageRange([20, 20])!;
    const open = coverageRange([20, ...Array<number>(20).fill(1)])!;
    expect(known).toMatchObject({ low: expect.closeTo(0.925, 3), high: 1 });
    expect(open).toMatchObject({ low: expect.closeTo(0.419, 2), high: expect.closeTo(0.581, 2) });
  });
});

describe("coverageRange at its ends", () => {
  test("leaves as much open where every channel was met once as where none was", () => {
    expect(coverageRange(Array<number>(40).fill(1))).toEqual({ low: 0, high: 3 / 40 });
    expect(coverageRange(Array<number>(20).fill(3))).toEqual({ low: 1 - 3 / 60, high: 1 });
  });

  test("ends no lower where a channel was met again", () => {
    const ones = (n: number) => Array<number>(n).fill(1);
    const never = coverageRange(ones(60))!;
    const again = coverageRange([...ones(58), 2])!;
    expect(again.high).toBeGreaterThan(never.high);
    expect(again.low).toBeGreaterThanOrEqual(never.low);
  });
});

describe("nextLooks", () => {
  const ranked = rankChannels(
    wants("interest:fishing"),
    [
      aCandidate("sure", 200, [["interest:fishing", 100]]),
      aCandidate("border-in", 6, [["interest:fishing", 2]]),
      aCandidate("border-out", 5, [["interest:fishing", 1]]),
      aCandidate("hopeless", 300, [["interest:fishing", 3]]),
    ],
    "fit",
    decay,
  );

  test("sends the user to the channels at the border, not to those already known", () => {
    const looks = nextLooks(ranked, 2);
    expect(
      looks
        .slice(0, 2)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(["border-in", "border-out"]);
    expect(looks.find(({ key }) => key === "sure")?.gain ?? 0).toBeLessThan(0.001);
  });

  test("names the facet of which the fewest people are told, and none where all are", () => {
    const question = wants("role:parent", "age:30-45", "need:rest");
    const told = (...groups: (readonly [string, number])[]) =>
      facetToCheck(question, aCandidate("a", 40, groups).evidence);
    expect(told(["role:parent age:34", 5], ["role:parent need:rest", 2])).toBe("need");
    expect(told(["role:parent age:34 need:sleep", 5])).toBeUndefined();
    expect(told()).toBe("role");
  });

  test("has nothing to say of an empty list", () => expect(nextLooks([])).toEqual([]));
});

describe("splitBy", () => {
  // The handbook's example: one hobby, two portals, told apart by gender and age.
  const candidates = [
    aCandidate("portal-a", 20, [["interest:military gender:men age:40-59", 10]]),
    aCandidate("portal-b", 20, [
      ["interest:military gender:women age:18-29", 9],
      ["gender:men age:40-59", 9],
    ]),
  ];
  const criteria = [{ trait: "interest:military", level: "must" as const }];

  test("ranks each gender's portal first", () => {
    const { cells } = atOnce(splitBy(criteria, ["gender"], candidates, "fit", decay));
    expect(cells.map(({ traits, ranked }) => [traits[0], ranked[0]?.key])).toEqual([
      ["gender:men", "portal-a"],
      ["gender:women", "portal-b"],
    ]);
  });

  test("has one cell for a range, however it is spelled", () => {
    const spelled = [
      aCandidate("a", 20, [["interest:military age:25-34", 5]]),
      aCandidate("b", 20, [["interest:military age:25–34", 5]]),
    ];
    const { cells } = atOnce(splitBy(criteria, ["age"], spelled, "fit", decay));
    expect(cells.map(({ seen }) => seen)).toEqual([10]);
  });

  test("counts only people with the decision roles that are asked for", () => {
    const deciding = [
      aCandidate("a", 20, [["interest:military gender:men decision:pays", 5]]),
      aCandidate("b", 20, [["interest:military gender:men", 7]]),
    ];
    const { cells } = atOnce(
      splitBy(criteria, ["gender"], deciding, "fit", decay, { roles: ["pays"] }),
    );
    expect(cells.map(({ seen }) => seen)).toEqual([5]);
  });

  test("brings back nobody whom the persona excludes", () => {
    const excluding = [...criteria, { trait: "gender:men", level: "must-not" as const }];
    const { cells } = atOnce(splitBy(excluding, ["gender"], candidates, "fit", decay));
    expect(cells.map(({ traits, seen }) => [traits[0], seen])).toEqual([["gender:women", 9]]);
    const only = [{ trait: "gender:women", level: "must" as const }, excluding[1]!];
    const { cells: all } = atOnce(splitBy(only, ["gender"], candidates, "fit", decay));
    expect(all.map(({ traits }) => traits[0])).toEqual(["gender:women"]);
  });

  test("has people without an upper end, the same hours once, and no value twice by its qualifiers", () => {
    const stated = [
      aCandidate("a", 20, [["interest:military age:>=65", 3]]),
      aCandidate("b", 20, [["interest:military age:25-34 need:rest need:rest;intensity=3", 2]]),
      aCandidate("c", 20, [["interest:military hours:周六19-23 income:50k", 2]]),
      aCandidate("d", 20, [["interest:military hours:星期六19-23 income:52k", 3]]),
    ];
    const cellsOf = (facet: string) =>
      atOnce(splitBy(criteria, [facet], stated, "fit", decay)).cells.map(({ traits }) => traits[0]);
    expect(cellsOf("age")).toEqual(["age:25-34", "age:>=65"]);
    expect(cellsOf("need")).toEqual(["need:rest"]);
    expect(cellsOf("hours")).toEqual(["hours:星期六19-23"]);
    // Two amounts beside each other are two cells, and nobody is in both.
    const { cells: incomes } = atOnce(splitBy(criteria, ["income"], stated, "fit", decay));
    expect(incomes.map(({ seen }) => seen)).toEqual([2, 3]);
  });

  test("splits by two facets at once and leaves empty cells out", () => {
    const { cells } = atOnce(splitBy(criteria, ["gender", "age"], candidates, "fit", decay));
    expect(cells.map(({ traits }) => traits.join(" "))).toContain("gender:men age:40-59");
    expect(atOnce(valuesSeen("age", candidates))).toEqual(["age:40-59", "age:18-29"]);
  });

  test("has people in the one of overlapping ranges that fits them, and in their own value of an order", () => {
    const stated = [
      aCandidate("a", 40, [
        ["interest:military age:25-34 frequency:weekly frequency:>=monthly", 5],
        ["interest:military age:20-50 frequency:monthly frequency:>=monthly", 4],
      ]),
      aCandidate("b", 20, [["interest:military age:30-40", 3]]),
      // No cell of its own where only the commonest are told apart.
      aCandidate("c", 20, [["interest:military age:27", 2]]),
    ];
    const seenBy = (facet: string) =>
      atOnce(splitBy(criteria, [facet], stated, "fit", decay)).cells.map(
        ({ traits, seen, ranked }) => [traits[0], seen, ranked.length],
      );
    expect(seenBy("age")).toEqual([
      ["age:20-50", 4, 1],
      ["age:25-34", 5, 1],
      ["age:27", 2, 1],
      ["age:30-40", 3, 1],
    ]);
    expect(seenBy("frequency")).toEqual([
      ["frequency:monthly", 4, 1],
      ["frequency:weekly", 5, 1],
    ]);
  });

  test("keeps to the persona's people where a group can have several values", () => {
    const stated = [
      aCandidate("a", 20, [["interest:military interest:history", 5]]),
      aCandidate("b", 20, [["interest:history", 7]]),
    ];
    const { cells } = atOnce(splitBy(criteria, ["interest"], stated, "fit", decay));
    expect(cells.map(({ traits, seen }) => [traits[0], seen])).toEqual([
      ["interest:history", 5],
      ["interest:military", 5],
    ]);
  });

  test("says how many values are left out, whose people are in the cell that fits them best", () => {
    const stated = Array.from({ length: 23 }, (_, i) =>
      aCandidate(`site:${i}`, 90, [[`interest:military age:${10 + i * 3}-${12 + i * 3}`, 50 - i]]),
    );
    const last = aCandidate("last", 20, [["interest:military age:10", 1]]);
    const { cells, leftOut } = atOnce(splitBy(criteria, ["age"], [...stated, last], "fit", decay));
    expect(leftOut).toEqual({ age: 4 });
    expect(cells).toHaveLength(20);
    expect(cells[0]).toMatchObject({ traits: ["age:10-12"], seen: 51 });
    const two = atOnce(splitBy(criteria, ["gender", "age"], stated, "fit", decay));
    expect(two).toEqual({ cells: [], leftOut: { gender: 0, age: 15 } });
  });
});

test("contrasts two personas by what is seen with one and not the other", () => {
  const candidates = [
    aCandidate("a", 40, [["reason:training spend:medium", 20]]),
    aCandidate("b", 40, [["reason:racing spend:high", 20]]),
  ];
  const [strongest, ...rest] = atOnce(
    contrastQuestions(wants("reason:training"), wants("reason:racing"), candidates, NO_LEXICON),
  );
  expect(Math.abs(strongest!.logOdds)).toBeGreaterThan(5);
  const spend = [strongest!, ...rest].find(({ trait }) => trait === "spend:medium")!;
  expect(spend).toMatchObject({ first: 20, firstOf: 20, second: 0, secondOf: 20 });
  expect(spend.z).toBeGreaterThan(2);
});

test("contrasts by the narrower word alone where the broader one says no more", () => {
  const lexicon = new Map([
    ["interest:trail-running", ["interest:running", "interest:sport"]],
    ["interest:running", ["interest:sport"]],
    // Broader than each other, by mistake: neither hides the other.
    ["need:advice", ["need:help"]],
    ["need:help", ["need:advice"]],
  ]);
  const trail = "interest:trail-running interest:running interest:sport";
  const candidates = [
    aCandidate("a", 40, [[`gender:women ${trail} need:advice need:help`, 20]]),
    aCandidate("b", 40, [
      ["gender:men interest:sport", 10],
      ["gender:men", 10],
    ]),
  ];
  const told = atOnce(
    contrastQuestions(wants("gender:women"), wants("gender:men"), candidates, lexicon),
  );
  expect(told.map(({ trait }) => trait).sort()).toEqual([
    "gender:men",
    "gender:women",
    "interest:sport",
    "interest:trail-running",
    "need:advice",
    "need:help",
  ]);
});

describe("smallestSet", () => {
  const twin = (key: string, cost: number) => aCandidate(key, 40, [["role:parent", 30]], { cost });

  test("prefers a channel with other people to a second one with the same", () => {
    const set = atOnce(
      smallestSet(
        [wants("role:parent"), wants("role:pupil")],
        [
          twin("parents-1", 1),
          twin("parents-2", 1),
          aCandidate("pupils", 40, [["role:pupil", 20]], { cost: 1 }),
        ],
        decay,
        { target: 0.75 },
      ),
    );
    expect(set.taken.map(({ key }) => key)).toEqual(["parents-1", "pupils"]);
    expect(set.guarantee).toBe(set.covered); // more than 1 - 1/e of all
  });

  test("keeps to the budget, also when a cheap channel would block the good one", () => {
    const set = atOnce(
      smallestSet(
        [wants("role:parent")],
        [aCandidate("cheap", 40, [["role:parent", 2]], { cost: 1 }), twin("good", 10)],
        decay,
        { target: 1, budget: 10 },
      ),
    );
    expect(set).toMatchObject({ taken: [{ key: "good" }], cost: 10 });
    expect(set.guarantee).toBe(set.covered);
  });

  test.each([
    ["of one price", () => 1, 1 - 1 / Math.E],
    ["of several", (i: number) => 1 + i, (1 - 1 / Math.E) / 2],
  ])("guarantees what is known of the greedy choice among channels %s", (_of, cost, least) => {
    const channels = Array.from({ length: 9 }, (_, i) =>
      aCandidate(`c:${i}`, 40, [["role:parent", 2]], { cost: cost(i) }),
    );
    const set = atOnce(smallestSet([wants("role:parent")], channels, decay, { budget: 1 }));
    expect(set.covered).toBeLessThan(0.3);
    expect(set.guarantee).toBeCloseTo(least, 9);
  });

  test("spends no more for a dear channel where cheap ones reach the target", () => {
    const channels = [
      aCandidate("big", 100, [["role:parent", 95]], { cost: 100_000 }),
      ...["a", "b", "c"].map((key) => aCandidate(key, 100, [["role:parent", 60]], { cost: 1 })),
    ];
    const set = (target: number) =>
      atOnce(smallestSet([wants("role:parent")], channels, decay, { target }));
    for (const target of [0.3, 0.5, 0.6, 0.8]) {
      expect(set(target).cost).toBeLessThan(10);
      expect(set(target).covered).toBeGreaterThanOrEqual(target);
    }
  });

  test("takes nothing where nobody matches", () => {
    expect(atOnce(smallestSet([wants("role:parent")], [], decay))).toMatchObject({
      taken: [],
      covered: 0,
    });
  });
});

describe("raiseAlarms", () => {
  const cohorts = (haggling: number, others: number) =>
    aCandidate("c", 100, [
      ["interest:fishing objection:haggles", haggling],
      ["interest:fishing", others],
    ]).evidence.cohorts;

  test.each([
    [6, 10, ["haggling"]],
    [2, 10, []],
    [3, 2, []],
  ])("with %d of people haggling beside %d others says %j", (haggling, others, names) => {
    const alarms = atOnce(raiseAlarms(wants("interest:fishing"), cohorts(haggling, others)));
    expect(alarms.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    [6, 10],
    [10, 2],
  ])(
    "counts those who haggle where the question keeps them out: %d beside %d",
    (haggling, others) => {
      const question = askQuestion([
        { trait: "interest:fishing", level: "must" },
        { trait: "objection:haggles", level: "must-not" },
      ]);
      expect(atOnce(raiseAlarms(question, cohorts(haggling, others)))).toEqual([
        { name: "haggling", seen: haggling, of: haggling + others, barred: true },
      ]);
    },
  );

  test("counts who haggles also where nobody else was seen", () => {
    const question = askQuestion([
      { trait: "interest:fishing", level: "must" },
      { trait: "objection:haggles", level: "must-not" },
    ]);
    const places = [
      {
        ...aCandidate("c", 100, [["interest:fishing objection:haggles", 9]]),
        name: "c",
        lastAt: "",
      },
    ];
    const none = soughtBrands([], NO_LEXICON);
    const at = { now: NOW, halfLifeDays: 365 };
    const { alarms, people } = atOnce(signsOf(question, places, [], [], none, at));
    expect([people, alarms.map(({ seen, of }) => [seen, of])]).toEqual([0, [[9, 9]]]);
  });
});

test("queues channels whose last look is a half-life back, oldest first", () => {
  const channels = [
    { key: "old", evidence: { looks: [2900, 3] } },
    { key: "older", evidence: { looks: [2890, 3] } },
    { key: "fresh", evidence: { looks: [2900, 3, 2965, 1] } },
    { key: "never", evidence: { looks: [] } },
  ];
  expect(recheckQueue(channels, NOW, 365).map(({ key }) => key)).toEqual(["older", "old"]);
});
