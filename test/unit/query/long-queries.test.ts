// The longest queries that can be typed: read while somebody types, so in a time that grows evenly.
import { describe, expect, test, vi } from "vitest";
import { parseQuery } from "../../../lib/query/parse-query.ts";
import { findTermsOf, knownOf, readQuery } from "../../../lib/query/read-query.ts";
import { findTermsIn, resolveWords, type FindTerms } from "../../../lib/query/resolve-words.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { printQuery } from "./print-query.ts";

// A value of 160 words was noted: no place of a query tries as many.
const traits = [`interest:${"trail-".repeat(160)}`, `interest:${"跑".repeat(900)}`];
const MAP = aMap({ sightings: [aSighting({ cohorts: [{ traits, seen: 3 }] })] });

const filled = (part: string, end = ""): string =>
  part.repeat(Math.floor((2_000 - end.length) / part.length)) + end;

test("tries as many words as a spelling has, and no more of the rest", () => {
  const spelled = { id: "interest:trail-running", labels: {}, aliases: ["running in the woods"] };
  const terms = findTermsIn([spelled, { id: "gender:women", labels: {}, aliases: [] }]);
  const find = vi.fn<FindTerms>((text) => terms(text));
  const words = { find: Object.assign(find, { mostWords: terms.mostWords }) };
  const calls = [100, 200].map((times) => {
    find.mockClear();
    const parsed = parseQuery("women ".repeat(times));
    expect(parsed.ok && resolveWords(parsed.query, words).ok).toBe(true);
    return find.mock.calls.length;
  });
  expect(calls[1]).toBeLessThan(2.2 * calls[0]!);
});

describe("words of a spelling", () => {
  test.each([
    ["all of the longest", ["one two three four five six seven eight nine ten"], "ten"],
    ["those of a slug", ["one-two-three-four-five-six-seven-eight-nine-ten"], "ten"],
    ["each character", ["一二三四五六七八九十"], "十"],
  ])("are %s", (_, aliases, last) => {
    const find = findTermsIn([{ id: "interest:x", labels: {}, aliases }]);
    const [typed = ""] = aliases;
    const apart = typed
      .replaceAll("-", " ")
      .replaceAll(/(?<=\p{sc=Han})/gu, " ")
      .trim();
    const parsed = parseQuery(apart);
    const read = parsed.ok && resolveWords(parsed.query, { find });
    expect(read && read.ok && printQuery(read.query)).toBe("interest:x");
    expect(apart.endsWith(last)).toBe(true);
  });

  test("may be typed apart where it is one", () => {
    const read = readQuery("越 野 跑 e bike", MAP);
    expect(read.ok && printQuery(read.query)).toBe("interest:trail-running and owns:e-bike");
  });

  test("are of what was noted, too", () => {
    const noted = "a club of people who run at night in the old town";
    const map = aMap({
      sightings: [aSighting({ cohorts: [{ traits: [`interest:${noted}`], seen: 3 }] })],
    });
    const read = readQuery(noted, map);
    expect(read.ok && printQuery(read.query)).toBe(`interest:${noted.replaceAll(" ", "-")}`);
    expect(knownOf(map).noted.mostWords).toBe(12);
    expect(findTermsOf(map).mostWords).toBeLessThan(12);
  });
});

test.each([
  ["known words", filled("running hiking women ")],
  ["known words of Chinese", filled("跑步 ")],
  ["an unknown word at the end", filled("running ", "zqxv")],
  ["a word that is nearly one", filled("running ", "runing")],
  ["runs with operators between", filled(`${"女和".repeat(29)}凃 `)],
  ["runs of known words", filled(`${"女和".repeat(29)}女 `)],
  ["ranges", filled("age 30 ")],
])("reads 2 000 characters of %s at once", (_, text) => {
  knownOf(MAP);
  const start = performance.now();
  readQuery(text, MAP);
  // Where each place tries all that follows it takes from 3 to 100 seconds.
  expect(performance.now() - start).toBeLessThan(3_000);
});
