// Who decides together, and one facet against another: on maps small enough to check by hand.
import { atOnce } from "../../../lib/base/steps.ts";
import { expect, test } from "vitest";
import { unitPlaces } from "../../../lib/insight/buying-unit.ts";
import { pivotOf } from "../../../lib/insight/pivot.ts";
import { toCsv } from "../../../lib/base/csv.ts";
import { hoursInWords } from "../../../lib/model/hours-in-words.ts";
import { parseHours } from "../../../lib/model/hours.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { askQuestion } from "../../../lib/rank/question.ts";
import { aCandidate, aSighting } from "../../fixtures/a-candidate.ts";

const wants = (...traits: string[]) =>
  askQuestion(traits.map((trait) => ({ trait, level: "must" as const })));

test("names the channels that a buying unit shares first, then those of each alone", () => {
  const places = atOnce(
    unitPlaces(
      [wants("role:parent"), wants("role:pupil")],
      [
        aCandidate("parents", 20, [["role:parent", 9]]),
        aCandidate("hardly", 20, [
          ["role:parent", 15],
          ["role:pupil", 1],
        ]),
        aCandidate("both", 20, [
          ["role:parent", 5],
          ["role:pupil", 4],
        ]),
        aCandidate("pupils", 10, [["role:pupil", 2]]),
        aCandidate("one look", 1, [["role:parent", 1]]),
        aCandidate("nobody", 10, [["role:teacher", 2]]),
      ],
    ),
  );
  expect(places.map(({ key, read, seen }) => [key, read, ...seen])).toEqual([
    ["both", 20, 5, 4], // shared in earnest before shared by one
    ["hardly", 20, 15, 1],
    ["parents", 20, 9, 0],
    ["pupils", 10, 0, 2],
    ["one look", 1, 1, 0],
  ]);
});

const lexicon = lexiconOf(
  [],
  [{ id: "interest:running", zh: "跑步", broader: ["interest:sport"] }],
);
const sightings = [
  aSighting(20, [
    ["interest:running gender:women", 3],
    ["interest:跑步 gender:women", 2],
    ["interest:yoga gender:women", 1],
    ["gender:men", 4],
  ]),
  aSighting(20, [["interest:running gender:men", 5]]),
].map((sighting, i) => ({ ...sighting, id: `s:${i}` }));

test("counts a sighting once per pair of values of the same people", async () => {
  const { rows, columns, all, cellOf } = await pivotOf(
    [sightings],
    ["interest", "gender"],
    lexicon,
  );
  expect(rows.map(({ trait, sightings: n }) => [trait, n])).toEqual([
    ["interest:running", 2],
    ["interest:yoga", 1],
  ]);
  expect(columns.map(({ trait }) => trait)).toEqual(["gender:men", "gender:women"]);
  expect(cellOf("interest:running", "gender:women")).toEqual({ sightings: 1, seen: 5 });
  expect(cellOf("interest:yoga", "gender:men")).toEqual({ sightings: 0, seen: 0 });
  expect(all).toEqual({ sightings: 2, seen: 11 });
});

test("counts a question's people alone where one is asked", async () => {
  const women = await pivotOf([sightings], ["interest", "gender"], lexicon, wants("gender:women"));
  expect(women.all).toEqual({ sightings: 1, seen: 6 });
});

test("writes tables that no spreadsheet takes for formulas", () => {
  expect(
    toCsv([
      ["=cmd()", 'a "b"', "x,y"],
      ["-1", -1, "跑步"],
    ]),
  ).toBe('\uFEFF\'=cmd(),"a ""b""","x,y"\r\n\'-1,-1,跑步\r\n');
});

test.each([
  ["mon-fri 19-23, weekend", "en", "Mon–Fri 19–23, Sat, Sun 0–24"],
  ["sat 0-24, sun 9-12", "en", "Sat 0–24, Sun 9–12"],
  ["weekend", "de", "Sa, So"],
  ["daily 7-9", "en", "daily 7–9"],
  ["mon 9-12, wed 9-12", "de", "Mo, Mi 9–12"],
  ["fri 22-2", "en", "Fri 22–24, Sat 0–2"],
  ["工作日 19-23", "zh-CN", "周一至周五 19–23"],
  ["每天晚上", "zh-CN", "每天 18–23"],
])("says %s in %s as %s", (text, language, words) => {
  expect(hoursInWords(parseHours(text)!, language)).toBe(words);
});
