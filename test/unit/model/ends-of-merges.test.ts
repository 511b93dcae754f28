// Merges followed to their end, whatever they lead to.
import fc from "fast-check";
import { expect, test } from "vitest";
import { endsOfMerges } from "../../../lib/model/ends-of-merges.ts";

function followed(id: string, into: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) {
    if (seen.has(at)) return id;
    seen.add(at);
    at = next;
  }
  return at;
}

const name = fc.constantFrom("a", "b", "c", "d", "e", "f");

test("finds what following each step finds, whatever is asked first", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), fc.array(name), (pairs, asked) => {
      const into = new Map(pairs);
      const endOf = endsOfMerges(into);
      for (const id of asked) expect(endOf(id)).toBe(followed(id, into));
    }),
  );
});

test("follows a chain of 200 000 at once", () => {
  const into = new Map(Array.from({ length: 200_000 }, (_, i) => [`${i}`, `${i + 1}`]));
  const endOf = endsOfMerges(into);
  expect([endOf("0"), endOf("199999"), endOf("200000")]).toEqual(["200000", "200000", "200000"]);
});
