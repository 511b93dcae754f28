// A stated 80 % interval holds the truth in about four of five cases, where channels are alike and where they differ.
import { describe, expect, it } from "vitest";
import { rankChannels } from "../../../lib/rank/rank-channels.ts";
import { candidatesOf, shoalRanking } from "../../bench/ranking/rankings.ts";
import { syntheticTruth } from "../../bench/ranking/synthetic-truth.ts";
import { aChannel, DECAY, mustHave } from "./an-evidence.ts";

function coverage(lean: number, several: boolean): number {
  const truth = syntheticTruth({ channels: 40, lean, tie: 0.4, seed: 21 });
  const looks = truth.draw({ looks: 800, seed: 7, effort: "uniform", mode: "member" });
  const candidates = candidatesOf(looks);
  const held = truth.personas
    .filter(({ traits }) => traits.length > 1 === several)
    .flatMap((persona) =>
      shoalRanking(candidates, persona, "must").map(({ key, low, high }) => {
        const share = truth.share(persona, key);
        return Number(share >= low && share <= high);
      }),
    );
  return held.reduce((sum, each) => sum + each, 0) / held.length;
}

describe("intervals", () => {
  it.each([
    [0.4, false],
    [0.4, true],
    [1.2, false],
    [1.2, true],
  ])("hold about four fifths where log-odds differ by %d (several traits: %s)", (lean, several) => {
    const held = coverage(lean, several);
    // Of several traits more than is stated where channels are much alike, less where they differ extremely
    // (docs/ranking.md, What remains).
    expect(held).toBeGreaterThan(several ? 0.65 : 0.72);
    expect(held).toBeLessThan(several ? 0.95 : 0.9);
  });

  it("draws a channel to the map's share less where channels differ", () => {
    const women = (other: (i: number) => number) => {
      const others = Array.from({ length: 20 }, (_, i) =>
        aChannel(`c:${i}`, [
          [other(i), "gender:women"],
          [20 - other(i), "gender:men"],
        ]),
      );
      const asked = aChannel("asked", [
        [8, "gender:women"],
        [2, "gender:men"],
      ]);
      const rows = rankChannels(mustHave("gender:women"), [...others, asked], "fit", DECAY);
      return rows.find(({ key }) => key === "asked")!;
    };
    const alike = women(() => 10);
    const different = women((i) => (i % 2 ? 3 : 17));
    expect(different.credit).toBeLessThan(alike.credit);
    expect(different.share).toBeGreaterThan(alike.share);
    expect(alike.credit).toBe(20);
    expect(different.high - different.low).toBeGreaterThan(alike.high - alike.low);
  });
});
