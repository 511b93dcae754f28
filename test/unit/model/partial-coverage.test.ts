// Values that cover others in part: bands, hours, and both in facets of the user's own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { bandKey } from "../../../lib/model/band-key.ts";
import { parseBand } from "../../../lib/model/band.ts";
import { canonicalKey, coveredKeys } from "../../../lib/model/covered-keys.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { matchingOf } from "../../../lib/model/facet-rows.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import type { OwnFacet } from "../../../lib/model/own-facet.ts";
import { partialCoverage, partialTarget } from "../../../lib/model/partial-coverage.ts";
import { parseTrait, traitKey } from "../../../lib/model/trait.ts";

const anOwnFacet = (id: string, changes: Partial<OwnFacet>): OwnFacet => ({
  id,
  labels: { en: id },
  type: "term",
  decay: "slow",
  many: false,
  at: "2026-11-01T08:30:00.000Z",
  ...changes,
});
const grade = anOwnFacet("grade", {
  type: "choice",
  values: ["Easy", "Quite hard", "Extreme"],
  ordered: true,
});
const lexicon = lexiconOf(
  [],
  [],
  [
    anOwnFacet("shoe-size", { type: "band" }),
    grade,
    anOwnFacet("Preis", { type: "band" }),
    anOwnFacet("Härte", { type: "choice", values: ["Leicht", "Sehr schwer"], ordered: true }),
    anOwnFacet("colour", { type: "choice", values: ["red", "blue"] }),
    anOwnFacet("gone", { type: "band", removed: true }),
    anOwnFacet("age", { type: "choice" }),
  ],
);

function covers(wanted: string, stated: string): number | undefined {
  const target = partialTarget(wanted, lexicon);
  return target && partialCoverage(target, parseTrait(stated).value);
}

test.each([
  ["age:30-44", "age:25-34", 0.5],
  ["shoe-size:40-44", "shoe-size:42-46", 0.6],
  ["shoe-size:40-44", "shoe-size:42-to-46", 0.6],
  ["shoe-size:0-30", "shoe-size:u-18", 1],
  ["shoe-size:40+", "shoe-size:50+", 1],
  ["shoe-size:45-59", "shoe-size:40+", 0.375], // 40+ is taken for 40–80
  ["shoe-size:40-44", "shoe-size:huge", 0],
  ["preis:90-140", "preis:100", 1],
  ["income:200k+", "income:30k+", 0],
  ["income:400-600万円", "income:500万円", 1],
  ["hours:weekdays 18-22", "hours:mon 20-24", 0.5],
  ["hours:weekday-evening", "hours:fri 22-24", 0.5],
  ["hours:weekdays 19-23", "hours:werktags 19-23 Uhr", 1],
  ["hours:daily 18-23", "hours:every evening", 1],
  ["hours:weekend", "hours:am Wochenende", 1],
  ["hours:sat 6-12", "hours:Samstagvormittag", 1],
  ["hours:sat 18-23", "hours:Samstagabends", 1],
  ["hours:weekend 9-12", "hours:周六日 9-12", 1],
  ["hours:daily 20-22", "hours:晚上8点到10点", 1],
  ["hours:daily 22-2", "hours:晚上10点到2点", 1],
  ["hours:mon-fri 19-23", "hours:Montag bis Freitag 19 Uhr bis 23 Uhr", 1],
  ["hours:daily 19-23", "hours:19 bis 23 Uhr", 1],
  ["hours:daily 0-9", "hours:before 9", 1],
  ["hours:mon 20-22", "hours:周一晚上8点到10点", 1],
  ["hours:weekdays 19-24", "hours:weekdays after 19", 1],
  ["hours:daily 18-23", "hours:每晚", 1],
  ["hours:周末晚上", "hours:weekend evenings", 1],
  ["hours:weekend", "hours:sometimes", 0],
  ["hours:daily 19-22", "hours:7-10pm", 1],
  ["hours:daily 19-22", "hours:7 - 10 pm", 1],
  ["hours:daily 10-14", "hours:10-2pm", 1],
  ["hours:daily 12-14", "hours:12-2pm", 1],
  ["hours:weekdays 9-12, weekdays 14-18", "hours:mon-fri 9-12, 14-18", 1],
  ["hours:weekend", "hours:mon-fri 9-12, 14-18", 0],
  ["hours:daily 7-9", "hours:早上7点到9点", 1],
  ["hours:daily 9-12", "hours:上午9点到12点", 1],
  ["shoe-size:44", "shoe-size:42-and-over", 1 / 42],
  ["shoe-size:42-and-over", "shoe-size:44", 1],
  ["income:50k", "income:40k-60k", 0.25], // about 50k
  ["income:50k", "income:51k", 0],
  ["income:50k", "income:50k", 1],
  ["shoe-size:1990", "shoe-size:1950", 0], // no money: a number means itself
  ["shoe-size:1990", "shoe-size:1985-1994", 1 / 9],
  ["hours:daily 18-23", "hours:weekends, evenings", 35 / 73],
  ["hours:daily 0-5", "hours:凌晨12点到5点", 1],
  ["hours:daily 9-13", "hours:早上9点到1点", 1],
  ["age:18-40", "age:18-", 0], // half a range
  ["income:50k", "income:60k", 0],
])("wanting %s, %s counts for %s", (wanted, stated, part) => {
  expect(covers(wanted, stated)).toBeCloseTo(part, 10);
});

test.each(["interest:running", "grade:easy", "colour:red", "gone:1-2", "other:1-2", "hours:odd"])(
  "knows no part of %s",
  (wanted) => expect(covers(wanted, wanted)).toBeUndefined(),
);

test("spells the ranges of an own ordered choice when evidence is counted", () => {
  expect(coveredKeys(["grade:quite-hard"], lexicon)).toEqual([
    "grade:<=extreme",
    "grade:<=quite-hard",
    "grade:>=easy",
    "grade:>=quite-hard",
    "grade:quite-hard",
  ]);
  expect(coveredKeys(["colour:red"], lexicon)).toEqual(["colour:red"]);
  expect(canonicalKey("Grade:quite-hard+", lexicon)).toBe("grade:>=quite-hard");
  expect(coveredKeys(["Härte:Sehr schwer"], lexicon)).toContain("härte:>=sehr-schwer");
  expect(canonicalKey("Grade:quite-hard+", NO_LEXICON)).toBe("grade:quite-hard+");
});

test("takes an own facet's decay, and never lets it change a built-in one", () => {
  expect(matchingOf("grade", lexicon)).toMatchObject({ type: "choice", decay: "slow" });
  expect(matchingOf("age", lexicon)).toMatchObject({ type: "band", range: [0, 100] });
  expect(matchingOf("gone", lexicon)).toEqual({ type: "term", decay: "medium" });
});

test.each([
  ["1 500", "1500"],
  ["1\u202F500 km", "1500km"],
  ["1 500-2 000", "1500-2000"],
  [" 100 - 200", "100-200"],
  ["42 to 44", "42-44"],
  ["over 1 500", "1500+"],
  ["at least 1 500 km", "at-least-1500-km"],
  ["1,500", "1,500"],
  ["very big", "very-big"],
])("counts %j of an own range of numbers as %s", (noted, counted) => {
  const key = canonicalKey(`Shoe-size:${noted}`, lexicon);
  expect(key).toBe(`shoe-size:${counted}`);
  expect([traitKey(key), canonicalKey(key, lexicon)]).toEqual([key, key]);
});

test.each(["-5", "\u22125 to 5", "from -5 to 5", "-5-to-5"])("takes %j for no range", (value) => {
  expect(partialTarget(canonicalKey(`shoe-size:${value}`, lexicon), lexicon)).toBeUndefined();
});

test("counts what is noted of an own range as what it means, whatever the blanks", () => {
  const words = fc.constantFrom(
    ..."40 1 500 2000 12 000 1,5 k - – to bis + < >= over ab unter und mehr km € cm m".split(" "),
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const spelled = bandKey(text, [0, Infinity]);
      if (spelled === undefined) return;
      const target = partialTarget(canonicalKey(`shoe-size:${text}`, lexicon), lexicon);
      expect(target).toMatchObject({ band: parseBand(spelled, [0, Infinity]) });
    }),
    { numRuns: 2_000 },
  );
});
