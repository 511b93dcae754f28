import { atOnce } from "../../../lib/base/steps.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODES } from "../../../lib/model/choices.ts";
import { askQuestion, type Question } from "../../../lib/rank/question.ts";
import { rankChannels, totalsOf, type Candidate } from "../../../lib/rank/rank-channels.ts";
import { prepare } from "../../../lib/rank/prepare.ts";
import { scorerOf, toScored } from "../../../lib/rank/score.ts";
import {
  aChannel,
  anyQuestion,
  anySightings,
  candidatesOf,
  DECAY,
  mustHave,
} from "./an-evidence.ts";

const anyMode = fc.constantFrom(...MODES);

describe("what is asked less strongly", () => {
  const trails = { trait: "interest:trails", level: "must" } as const;
  const channels = [
    aChannel("c:buyers", [
      [3, "interest:trails", "brand:a"],
      [3, "interest:trails"],
    ]),
    aChannel("c:fans", [[6, "interest:trails"], [4]]),
    aChannel("c:brand", [[9, "brand:a"]]),
  ];
  const rank = (...more: { trait: string; level: "should" | "may" }[]) =>
    rankChannels(askQuestion([trails, ...more]), channels, "fit", DECAY);

  it("takes no more of a share away than two shoulds or four mays would", () => {
    const shareWith = (level: "should" | "may", count: number) => {
      const traits = Array.from({ length: count }, (_, i) => `need:${i}`);
      return rank(...traits.map((trait) => ({ trait, level })))[0]!.share;
    };
    for (const [level, full] of [
      ["should", 2],
      ["may", 4],
    ] as const) {
      expect(shareWith(level, full)).toBeLessThan(0.8 * shareWith(level, full / 2));
      expect(shareWith(level, 3 * full)).toBeGreaterThan(0.8 * shareWith(level, full));
    }
  });

  it("changes the order, and makes no more people of those who have what must be there", () => {
    const musts = new Map(rank().map(({ key, share }) => [key, share]));
    const rows = rank({ trait: "brand:a", level: "should" });
    expect(rows[0]!.key).toBe("c:buyers");
    for (const { key, share } of rows) expect(share).toBeLessThan(musts.get(key) ?? 1);
  });

  it("is no find where it may be there, and one where nothing more is asked for", () => {
    expect(rank({ trait: "brand:a", level: "may" }).map(({ key, seen }) => [key, seen])).toEqual([
      ["c:buyers", 6],
      ["c:fans", 6],
    ]);
    const mays = askQuestion([{ trait: "brand:a", level: "may" }]);
    expect(rankChannels(mays, channels, "fit", DECAY).map(({ key }) => key)).toContain("c:brand");
  });
});

it("ranks by what was seen where another must was seen nowhere yet", () => {
  const channels = [
    aChannel("c:few", [[1, "interest:trails"], [9]]),
    aChannel("c:many", [[7, "interest:trails"], [3]]),
  ];
  const question = askQuestion([
    { trait: "interest:trails", level: "must" },
    { trait: "family:parent", level: "must" },
  ]);
  const [first, second] = rankChannels(question, channels, "fit", DECAY);
  expect([first!.key, second!.key]).toEqual(["c:many", "c:few"]);
  expect(first!.share).toBeGreaterThan(2 * second!.share);
  expect(second!.share).toBeGreaterThan(0);
});

describe("rankChannels, for any map and question", () => {
  it("gives parts that sum to the score, shares of 0 to 1 and an interval around them", () => {
    fc.assert(
      fc.property(anySightings, anyQuestion, anyMode, (sightings, question, mode) => {
        for (const row of rankChannels(question, candidatesOf(sightings), mode, DECAY)) {
          const sum = row.parts.reduce((total, { value }) => total + value, 0);
          expect(Math.abs(sum - row.score)).toBeLessThanOrEqual(1e-12 * Math.max(1, row.score));
          expect(row.low).toBeGreaterThanOrEqual(0);
          expect(row.high).toBeLessThanOrEqual(1);
          expect(row.low).toBeLessThanOrEqual(row.share);
          expect(row.share).toBeLessThanOrEqual(row.high);
          expect(row.share).toBeGreaterThanOrEqual(0);
          expect(row.share).toBeLessThanOrEqual(1);
          expect(row.seen).toBeLessThanOrEqual(row.read);
        }
      }),
    );
  });

  it("depends neither on the order of channels nor on the order of sightings", () => {
    fc.assert(
      fc.property(anySightings, anyQuestion, anyMode, (sightings, question, mode) => {
        const rank = (all: typeof sightings) =>
          rankChannels(question, candidatesOf(all), mode, DECAY).map(({ key }) => key);
        expect(rank(sightings.toReversed())).toEqual(rank(sightings));
      }),
    );
  });

  it("orders by score, then by looks, then by key", () => {
    fc.assert(
      fc.property(anySightings, anyQuestion, anyMode, (sightings, question, mode) => {
        const rows = rankChannels(question, candidatesOf(sightings), mode, DECAY);
        for (const [i, row] of rows.slice(1).entries()) {
          const above = rows[i]!;
          const byLooks = above.read - row.read || (above.key < row.key ? 1 : -1);
          expect(above.score - row.score || byLooks).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("golden orders", () => {
  const rank = (question: Question, candidates: readonly Candidate[]) =>
    rankChannels(question, candidates, "fit", DECAY).map(({ key }) => key);

  it("puts one group with both traits above two groups with one each", () => {
    const fans = mustHave("interest:military", "age:40-59");
    const portals = [
      // Many fans and many aged 40 to 59, but they are not the same people.
      aChannel("portal-b", [
        [10, "interest:military", "age:18-24"],
        [10, "interest:cooking", "age:40-59"],
      ]),
      aChannel("portal-a", [
        [10, "interest:military", "age:40-59"],
        [10, "interest:cooking", "age:18-24"],
      ]),
    ];
    expect(rank(fans, portals)[0]).toBe("portal-a");
  });

  it("does not put a place first for being visited often", () => {
    const order = rank(mustHave("gender:women"), [
      // 30 of 100 looks, against 12 of 20: more finds, but a smaller share.
      aChannel("visited-often", [
        [30, "gender:women"],
        [70, "gender:men"],
      ]),
      aChannel("visited-rarely", [
        [12, "gender:women"],
        [8, "gender:men"],
      ]),
    ]);
    expect(order).toEqual(["visited-rarely", "visited-often"]);
  });

  it("puts much evidence above one lucky look of the same share", () => {
    const order = rank(mustHave("need:advice"), [
      aChannel("lucky", [[1, "need:advice"]]),
      aChannel("proven", [
        [18, "need:advice"],
        [2, "need:rest"],
      ]),
      aChannel("elsewhere", [[20, "need:rest"]]),
    ]);
    expect(order.slice(0, 2)).toEqual(["proven", "lucky"]);
  });

  it("puts fresh evidence above the same evidence of two years ago", () => {
    const looks: [number, ...string[]][] = [
      [12, "need:advice"],
      [8, "need:rest"],
    ];
    const channels = [
      aChannel("old", looks, 730),
      aChannel("fresh", looks),
      aChannel("elsewhere", [[40, "need:rest"]]),
    ];
    expect(rank(mustHave("need:advice"), channels).slice(0, 2)).toEqual(["fresh", "old"]);
  });
});

describe("modes", () => {
  const rows = (mode: (typeof MODES)[number]) =>
    rankChannels(
      mustHave("need:advice"),
      [
        { ...aChannel("small", [[10, "need:advice"]]), facts: { reach: 10, cost: 1 } },
        { ...aChannel("large", [[10, "need:advice"], [10]]), facts: { reach: 1_000, cost: 900 } },
        aChannel("unnoted", [[10, "need:advice"], [30]]),
      ],
      mode,
      DECAY,
    ).map(({ key }) => key);

  it.each([
    ["fit", ["small", "large", "unnoted"]],
    ["index", ["small", "large", "unnoted"]],
    ["reach", ["large", "small"]],
    ["least-cost", ["small", "large"]],
  ] as const)("ranks by %s; what lacks a noted reach or cost is left out", (mode, expected) => {
    expect(rows(mode)).toEqual(expected);
  });

  it("takes a channel without a noted reach for one of the usual reach, by least cost", () => {
    const channel = (key: string, facts: Candidate["facts"]) => {
      return { ...aChannel(key, [[10, "need:advice"]]), facts };
    };
    const ranked = rankChannels(
      mustHave("need:advice"),
      [
        channel("free reach", { cost: 100 }),
        channel("few", { reach: 10, cost: 1 }),
        channel("usual", { reach: 100, cost: 200 }),
        channel("many", { reach: 100_000, cost: 200 }),
      ],
      "least-cost",
      DECAY,
    );
    expect(ranked.map(({ key }) => key)).toEqual(["many", "few", "free reach", "usual"]);
    expect(ranked[2]!.score).toBeCloseTo((ranked[2]!.share * 102) / 100, 6); // the nearest sixth of an octave
  });

  it("states 100 for a channel like the whole map, and null without a baseline", () => {
    const question = mustHave("need:advice");
    const only = aChannel("only", [[10, "need:advice"], [10]]);
    const prepared = prepare(question, atOnce(totalsOf(question, [only])), DECAY);
    expect(scorerOf(prepared, "fit", DECAY)(toScored(only.evidence), {})?.index).toBeCloseTo(
      100,
      9,
    );
    const baseless = { ...prepared, base: 0 };
    expect(scorerOf(baseless, "fit", DECAY)(toScored(only.evidence), {})?.index).toBeNull();
  });

  it("leaves out channels where nobody matches", () => {
    expect(rankChannels(mustHave("need:advice"), [aChannel("none", [[9]])], "fit", DECAY)).toEqual(
      [],
    );
  });
});

it("tells raw counts beside the weighted ones", () => {
  const old = aChannel("old", [[2, "need:advice"], [4]], 365);
  const [row] = rankChannels(mustHave("need:advice"), [old], "fit", DECAY);
  expect(row).toMatchObject({ seen: 2, read: 6, meaningful: true });
  expect(row!.looks).toBeLessThan(6);
});

it("gives the same scores in whatever order the traits were written", () => {
  const places = [
    aChannel("b", [[3, "interest:running", "need:rest"], [2, "interest:running"], [4]]),
    aChannel("c", [[2, "interest:running", "need:rest"], [3, "need:rest"], [2, "age:30"], [1]]),
    aChannel("d", [[2, "need:rest"], [3, "interest:running"], [9]]),
  ];
  const rank = (...traits: string[]) =>
    rankChannels(mustHave(...traits), places, "fit", DECAY).map(({ key, score }) => [key, score]);
  expect(rank("need:rest", "interest:running")).toEqual(rank("interest:running", "need:rest"));
});
