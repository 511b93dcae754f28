// The letters' index leaves out no term that a plain look at all of them would find.
import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGrams, mayHold, mayNearlyHold } from "../../../lib/suggest/gram-index.ts";
import { isOneTypoAway } from "../../../lib/suggest/match-terms.ts";
import { runs } from "../../fixtures/runs.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "c", "d", "跑"),
  minLength: 1,
  maxLength: 9,
});
const entries = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 12 });

test("finds every entry that holds what was typed", () => {
  fc.assert(
    fc.property(entries, word, (texts, typed) => {
      const found = mayHold(indexGrams(texts), typed);
      const holding = texts.flatMap((each, i) => (each.some((t) => t.includes(typed)) ? [i] : []));
      expect(found).toEqual(expect.arrayContaining(holding));
      expect(found).toEqual([...new Set(found)]);
    }),
  );
});

test("finds every entry that begins with it but for one typing error", () => {
  const long = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(long), { maxLength: 12 }), long, (texts, typed) => {
      const found = mayNearlyHold(indexGrams(texts), typed);
      const near = texts.flatMap(([text], i) => (isOneTypoAway(typed, text) ? [i] : []));
      expect(found).toEqual(expect.arrayContaining(near));
    }),
    runs(2_000),
  );
});

test("reads few of many entries for a word that few have", () => {
  const texts = Array.from({ length: 5_000 }, (_, i) => [`word ${i.toString(36)}`]);
  const found = mayHold(indexGrams([...texts, ["marathon"]]), "marat");
  expect(found).toContain(5_000);
  expect(found.length).toBeLessThan(20);
});
