// People by the years that they were born in: as old as a year makes them.
import { expect, it, test } from "vitest";
import { yearOf } from "../../../lib/base/time.ts";
import { agesOfBorn, withAgesOfBorn } from "../../../lib/model/born-in.ts";
import { coverSighting } from "../../../lib/model/cover-sighting.ts";
import { NO_LEXICON } from "../../../lib/model/lexicon.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import { aMap, aSighting, NOW } from "../../fixtures/a-map.ts";
import { printQuery } from "../query/print-query.ts";

it.each([
  ["90后", 2026, "27-36"],
  ["90後", 2016, "17-26"],
  ["８０后", 2026, "37-46"],
  ["00后", 2026, "17-26"],
  ["95后", 2026, "27-31"],
  ["20后", 2026, "0-6"],
  ["30后", 2026, "87-96"],
  ["91后", 2026, undefined],
  ["born 1990-1999", 2026, "27-36"],
  ["Born in the 90s", 2026, "27-36"],
  ["born between 1990 and 1994", 2026, "32-36"],
  ["born in 1990", 2026, "36"],
  ["Jahrgang 1990", 2026, "36"],
  ["Jahrgänge 1980 bis 1989", 2026, "37-46"],
  ["geboren 1990", 2026, "36"],
  ["in den 90ern geboren", 2026, undefined],
  ["geboren in den 90ern", 2026, "27-36"],
  ["1990年生まれ", 2026, "36"],
  ["90年代生まれ", 2026, "27-36"],
  ["1990年出生", 2026, "36"],
  ["née en 1990", 2026, "36"],
  ["nacidos en los 90", 2026, "27-36"],
  ["Gen Z", 2026, "14-29"],
  ["Z世代", 2026, "14-29"],
  ["millennials", 2026, "30-45"],
  ["baby boomers", 2026, "62-80"],
  ["born 2030", 2026, undefined],
  ["1990年代生まれ", 2026, "27-36"],
  ["1990年代出生的人", 2026, "27-36"],
  ["Jahrgang 90", 2026, "36"],
  ["Jahrgang 85", 2026, "41"],
  ["née en 90", 2026, "36"],
  ["nés entre 1990 et 1999", 2026, "27-36"],
  ["nacidos entre 1990 y 1999", 2026, "27-36"],
  ["10年生", 2026, undefined],
  ["born 1999-1990", 2026, undefined],
  ["born leader", 2026, undefined],
  ["190后", 2026, undefined],
  ["后", 2026, undefined],
])("takes %s in %i for %s", (text, year, ages) => expect(agesOfBorn(text, year)).toBe(ages));

it.each([
  ["age:90后", "age:27-36"],
  ["年龄：90后", "age:27-36"],
  ["age:born-1990-1999", "age:27-36"],
  ["age:Gen Z", "age:14-29"],
  ["age:né en 1990", "age:36"],
  ["age:90年代出生的人", "age:27-36"],
  ["Alter:Jahrgang 1990", "age:36"],
  ["interest:gen z", "interest:gen z"],
  ["age:27-36", "age:27-36"],
  ["interest:90后", "interest:90后"],
  ["90后", "90后"],
])("asks for %s as %s", (trait, meant) => expect(withAgesOfBorn(trait, 2026)).toBe(meant));

test("counts those who were noted by the year of the look", () => {
  const noted = [{ traits: ["年龄:90后"], seen: 2 }];
  const sighting = aSighting({ at: "2016-11-01T08:30:00.000Z", cohorts: noted });
  expect(coverSighting(sighting, NO_LEXICON).cohorts[0]!.traits).toEqual(["age:17-26"]);
});

it.each([
  ["90后", "age:27-36"],
  ["age:90后", "age:27-36"],
  ["女 90后", "gender:women and age:27-36"],
  ["90后和女", "age:27-36 and gender:women"],
  ["00后", "age:17-26"],
  ["gen z women", "age:14-29 and gender:women"],
  ["age gen z", "age:14-29"],
  ["age 90后 women", "age:27-36 and gender:women"],
  ["born in the 90s women", "age:27-36 and gender:women"],
  ["women born between 1990 and 1999", "gender:women and age:27-36"],
  ["age:born 1990-1999 women", "age:27-36 and gender:women"],
  ["Jahrgang 1990 Frauen", "age:36 and gender:women"],
  ["-millennials", "not age:30-45"],
  ["Z世代和女性", "age:14-29 and gender:women"],
])("reads the query %s", (text, printed) => {
  expect(yearOf(NOW)).toBe(2026);
  const read = readQuery(text, aMap({}), NOW);
  expect(read.ok && printQuery(read.query)).toBe(printed);
});

test("tells no age where the year is not known", () => {
  expect(readQuery("age:90后", aMap({})).ok).toBe(false);
});
