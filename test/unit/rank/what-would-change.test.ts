// How many further looks lift a channel: the true ranking is the judge.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../../lib/base/steps.ts";
import { coveredKeys } from "../../../lib/model/covered-keys.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { guessLooksToLift } from "../../../lib/rank/guess-change.ts";
import type { Question } from "../../../lib/rank/question.ts";
import { rankChannels } from "../../../lib/rank/rank-channels.ts";
import { looksToLift } from "../../../lib/rank/what-would-change.ts";
import { runs } from "../../fixtures/runs.ts";
import {
  anyQuestion,
  anySightings,
  aSighting,
  candidatesOf,
  DECAY,
  mustHave,
} from "./an-evidence.ts";

const fullOf = ({ wanted }: Question) =>
  coveredKeys(
    wanted.map(({ trait }) => trait),
    NO_LEXICON,
  );

const rank = (question: Question, sightings: readonly Sighting[], mode: "fit" | "index" = "fit") =>
  rankChannels(question, candidatesOf(sightings), mode, DECAY, { unseen: true });

/** Tells whether a channel stands above another one after n further looks. */
function isLifted(
  question: Question,
  sightings: readonly Sighting[],
  [channel, above]: readonly [string, string],
  n: number,
): boolean {
  const groups = [fullOf(question)];
  const more = Array.from({ length: n }, () => aSighting({ channel, groups }));
  const keys = rank(question, [...sightings, ...more]).map(({ key }) => key);
  return keys.indexOf(channel) < keys.indexOf(above);
}

const liftOf = (question: Question, sightings: readonly Sighting[]) =>
  atOnce(
    looksToLift(question, candidatesOf(sightings), "fit", DECAY, {
      at: aSighting().at,
      traits: fullOf(question),
    }),
  );

const running = mustHave("interest:running");
const seenOf = (channel: string, read: number, seen: number) =>
  aSighting({ channel, read, groups: [{ traits: ["interest:running"], seen }] });

describe("looksToLift", () => {
  it("counts that further looks lift the average that the channel above starts from, too", () => {
    const sightings = [seenOf("top", 10, 8), seenOf("low", 10, 2)];
    const n = liftOf(running, sightings)("low", "top")!;
    expect(n).toBeGreaterThan(20);
    expect(isLifted(running, sightings, ["low", "top"], n)).toBe(true);
    expect(isLifted(running, sightings, ["low", "top"], n - 1)).toBe(false);
  });

  it("says nothing where 50 looks would not do", () => {
    const sightings = [seenOf("top", 900, 900), seenOf("low", 900, 1)];
    expect(liftOf(running, sightings)("low", "top")).toBeUndefined();
  });

  it("names what lifts in any map, where one less does not", () => {
    fc.assert(
      fc.property(anySightings, anyQuestion, (sightings, question) => {
        const rows = rank(question, sightings);
        const lift = liftOf(question, sightings);
        rows.slice(1).forEach(({ key }, i) => {
          const pair = [key, rows[i]!.key] as const;
          const n = lift(...pair);
          expect(isLifted(question, sightings, pair, n ?? 50)).toBe(n !== undefined);
          const isByLess = n !== undefined && n > 1 && isLifted(question, sightings, pair, n - 1);
          expect(isByLess).toBe(false);
        });
      }),
      runs(60),
    );
  });
});

describe("guessLooksToLift", () => {
  it.each([
    [10, 8, 10, 2],
    [10, 6, 20, 8],
    [40, 20, 10, 3],
    [10, 4, 10, 3],
    [100, 30, 100, 25],
  ])("comes near from two rows alone: %i read, %i seen over %i, %i", (read, seen, ...low) => {
    const sightings = [seenOf("top", read, seen), seenOf("low", ...low)];
    const [top, row] = rank(running, sightings);
    const exact = liftOf(running, sightings)("low", "top")!;
    const guessed = guessLooksToLift(row!, top!)!;
    expect(Math.abs(guessed - exact)).toBeLessThanOrEqual(1 + exact / 10);
  });

  it("comes near in maps of several channels and traits, and seldom says too few", () => {
    const asked = [
      running,
      mustHave("interest:running", "gender:women"),
      mustHave("interest:running", "gender:women", "age:30-39", "region:berlin"),
    ];
    const off = asked.flatMap((question) =>
      Array.from({ length: 12 }, (_, seed) => someLooks(seed)).flatMap((sightings) => {
        const lift = liftOf(question, sightings);
        const rows = rank(question, sightings);
        return rows.slice(1).map((row, i) => {
          const exact = lift(row.key, rows[i]!.key) ?? 51;
          const guessed = guessLooksToLift(row, rows[i]!) ?? 51;
          return (guessed - exact) / Math.max(10, exact);
        });
      }),
    );
    expect(off.length).toBeGreaterThan(60);
    const part = (is: (each: number) => boolean) => off.filter(is).length / off.length;
    expect(part((each) => Math.abs(each) <= 0.2)).toBeGreaterThan(0.9);
    expect(part((each) => each < 0)).toBeLessThan(0.1);
  });
});

/** Five channels of some looks each, the same for the same seed. */
function someLooks(seed: number): Sighting[] {
  let state = seed + 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return ["a", "b", "c", "d", "e"].flatMap((channel) => {
    const lean = next();
    return Array.from({ length: 1 + Math.floor(4 * next()) }, () => {
      const read = 5 + Math.floor(8 * next());
      const some = ["gender:women", "age:30-39", "region:berlin"].filter(() => next() < 0.5);
      const traits = ["interest:running", ...some].slice(next() < 0.2 ? 1 : 0);
      const seen = Math.max(1, Math.round(read * lean * next()));
      const groups = traits.length > 0 ? [{ traits, seen }] : [];
      return aSighting({ channel, read, days: Math.floor(30 * next()), groups });
    });
  });
}
