// The search among candidates, on made-up bounds: more of them than the maps of other tests have channels.
import fc from "fast-check";
import { expect, test } from "vitest";
import { bestResults } from "../../../lib/index/best-first.ts";
import { runs } from "../../fixtures/runs.ts";

type Found = { readonly score: number; readonly ordinal: number };

/** A candidate: whether it is among the first, its score (none where it does not match), closer and coarse bounds above it. */
const anyCandidate = fc.record({
  leads: fc.boolean(),
  score: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  closer: fc.constantFrom(0, 0, 1, 9),
  coarse: fc.constantFrom(0, 1, 5, 40),
});

const compare = (a: Found, b: Found) => b.score - a.score || a.ordinal - b.ordinal;

test("finds the best of many candidates, equal ones in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCandidate, { minLength: 1, maxLength: 1_500, size: "max" }),
      fc.constantFrom(1, 5, 20, 200),
      fc.nat(5),
      async (candidates, limit, knownCount) => {
        const bounded = candidates.map(({ score = 0, closer, coarse, ...rest }, ordinal) => ({
          ...rest,
          ordinal,
          closest: candidates[ordinal]!.score === undefined && closer > 1 ? -1 : score + closer,
          most: score + closer + coarse,
        }));
        const found = (ordinal: number): Found[] => {
          const score = candidates[ordinal]?.score;
          return score === undefined ? [] : [{ score, ordinal }];
        };
        const pick = (leads: boolean, least = 0) => {
          const some = bounded.filter((each) => each.leads === leads && each.most >= least);
          const ordinals = Int32Array.from(some, ({ ordinal }) => ordinal);
          return { ordinals, bounds: Float64Array.from(some, ({ most }) => most) };
        };
        const known = Array.from({ length: knownCount }, (_, i) => ({
          score: 12 * i,
          ordinal: -1 - i,
        }));
        const most = Math.max(0, ...bounded.flatMap((each) => (each.leads ? [] : [each.most])));
        const { rows, more } = await bestResults<Found>({
          first: pick(true),
          others: { most, read: (least) => pick(false, least) },
          limit,
          compare,
          known,
          closer: (ordinals) => Float64Array.from(ordinals, (each) => bounded[each]!.closest),
          score: async (ordinals) => ordinals.flatMap(found),
        });
        const all = [...known, ...candidates.flatMap((_, ordinal) => found(ordinal))].sort(compare);
        expect(rows).toEqual(all.slice(0, limit));
        expect(more || all.length <= limit).toBe(true);
      },
    ),
    runs(100),
  );
});
