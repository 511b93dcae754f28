// Queries as people type them in a hurry: blanks in the wrong place, a range without its facet, words of the map alone.
import { expect, test } from "vitest";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { isKnownValue } from "../../../lib/query/known-value.ts";
import { knownOf, readQuery } from "../../../lib/query/read-query.ts";
import { aMap, aSighting, aTerm } from "../../fixtures/a-map.ts";
import { printQuery } from "./print-query.ts";

// Words of another language stay as typed until they are matched, so each is looked up.
test.each(Object.entries(dashboardQueryMessages.placeholder))(
  "knows every name and value of the example in the query field in %s",
  (locale, text) => {
    const pairs = [...text.matchAll(/([\p{L}]+):([^\s,()]+)/gu)];
    const known = knownOf(aMap({}));
    expect(pairs.map(([, name, value]) => isKnownValue(name!, value!, known))).toEqual(
      Array(4).fill(true),
    );
    const isLatin = pairs.map(([pair]) => /[a-z]/.test(pair));
    expect(isLatin).toEqual(Array(4).fill(locale === "en"));
  },
);

const traits = [
  "purchase:Hoka One;relation=rival",
  "购买:凯乐石",
  "age:30-39",
  "mine:blorp",
  "lifecycle:user-customer",
];
const MAP = aMap({
  terms: [aTerm({ id: "role:staff-nurse", labels: { en: "staff nurse" }, aliases: [] })],
  sightings: [aSighting({ id: "s:1", channel: "a.com", read: 9, cohorts: [{ traits, seen: 3 }] })],
});

test.each([
  ["age: 30-45", "age:30-45"],
  ["年龄： 30-45 women", "age:30-45 and gender:women"],
  ["age:30 - 45", "age:30-45"],
  ["age 30 – 45 women", "age:30-45 and gender:women"],
  ['interest: "trail running"', "interest:trail-running"],
  ["-gender: men", "not gender:men"],
  ["should: running women", "should:interest:running and gender:women"],
  ["must:interest:trail running", "must:interest:trail-running"],
  ["must:age: 30-45", "must:age:30-45"],
  ["should:interest: running", "should:interest:running"],
  ["should: interest: running", "should:interest:running"],
  ["must:spend:at least high", "must:spend:>=high"],
  ["-may:age:at least 40 women", 'not may:age:"at least 40" and gender:women'],
  ["最好：年龄：30 到 45", 'should:age:"30 到 45"'],
  ['must: interest: "trail running"', "must:interest:trail-running"],
  ["should: joint(women, running)", "should:(joint(gender:women, interest:running))"],
  ["hours: 9:00-17:00", 'hours:"9:00-17:00"'],
  // Signs as Chinese keyboards write them.
  ["－women ＋running ？yoga", "not gender:women and must:interest:running and may:interest:yoga"],
  ["年龄＞40 ＋(running)", "age:>40 and must:interest:running"],
  ["women 30-45", "gender:women and age:30-45"],
  ["women 40+", "gender:women and age:40+"],
  ["hoka one", "purchase:hoka-one"],
  ["凯乐石 and women", "purchase:凯乐石 and gender:women"],
  ["blorp", "mine:blorp"],
  // Ages in words, where no other word of the vocabulary is meant.
  ["thirties women", "age:thirties and gender:women"],
  ["mid-30s", "age:mid-30s"],
  ["Ende dreißig", 'age:"ende dreißig"'],
  ["三十多岁 女性", "age:三十多岁 and gender:women"],
  ["over 40 running", "age:40+ and interest:running"],
  ["über 40", 'age:"über 40"'],
  ["under 25 women", 'age:"under 25" and gender:women'],
  ["40岁以上", "age:40岁以上"],
  ["三十多岁和女性或40岁以上", "(age:三十多岁 and gender:women) or age:40岁以上"],
  ["late thirties", 'age:"late thirties"'],
  ["women late twenties", 'gender:women and age:"late twenties"'],
  ["women 30-45 years old", 'gender:women and age:"30-45 years old"'],
  ["women between 30 and 45", 'gender:women and age:"between 30 and 45"'],
  ["from 30 to 40 women", 'age:"from 30 to 40" and gender:women'],
  ["women 40 years old", 'gender:women and age:"40 years old"'],
  ["40 or older and women", 'age:"40 or older" and gender:women'],
  ["age:'late thirties' women", 'age:"late thirties" and gender:women'],
  // What a range is told in belongs to it, however it is said; who else is asked for does not.
  ["company:10-49 employees", 'company:"10-49 employees"'],
  ["company: 10 to 49 employees owner", 'company:"10 to 49 employees" and job-level:owner'],
  ["Firmengröße: ab 10 Mitarbeiter", 'company:"ab 10 mitarbeiter"'],
  ["company:10-49 owner", "company:10-49 and job-level:owner"],
  ["income: over 40k € women", 'income:"over 40k €" and gender:women'],
  ["income: between 40k and 50k €", 'income:"between 40k and 50k €"'],
  ["Einkommen: 40.000 bis 50.000 €", 'income:"40.000 bis 50.000 €"'],
  ["age: at least 40 years women", 'age:"at least 40 years" and gender:women'],
  ["age:25-34 women", "age:25-34 and gender:women"],
  ["spend: medium to high", "spend:>=medium and spend:<=high"],
  ["spend medium-high", "spend:>=medium and spend:<=high"],
  [
    "women spend low to high running",
    "gender:women and (spend:>=low and spend:<=high) and interest:running",
  ],
  ["-spend medium-high", "not (spend:>=medium and spend:<=high)"],
  ["not spend medium to high women", "not (spend:>=medium and spend:<=high) and gender:women"],
  ["income>=20k € women", 'income:">=20k €" and gender:women'],
  ["income >= 20k €", 'income:">= 20k €"'],
  ["-income<20k €", 'not income:"<20k €"'],
  ["company>=50 employees", 'company:">=50 employees"'],
  ["age>=30 and under 45", 'age:>=30 and age:"under 45"'],
  ["age<30 or over 60", 'age:<30 or age:"over 60"'],
  ["late 20s to early 30s women", 'age:"late 20s to early 30s" and gender:women'],
  ["age: late 20s to early 30s", 'age:"late 20s to early 30s"'],
  ["Ende 20 bis Anfang 30", 'age:"ende 20 bis anfang 30"'],
  ["30 to mid-40s", 'age:"30 to mid-40s"'],
  ['„sore knees"', '"sore knees"'],
  ["gender women", "gender:women"],
  // Words of a facet that has ranges, and of one that has hours.
  ["age:teens women", "age:teens and gender:women"],
  ["年龄:中年", "age:中年"],
  ["fresh:>6 months women", "not fresh:<180d and gender:women"],
  ["fresh:> 6m", "not fresh:<180d"],
  ["fresh: < 6 months", "fresh:<180d"],
  ["„sore knees“ women", '"sore knees" and gender:women'],
  ["»sore knees«", '"sore knees"'],
  ["interest:«trail running»", "interest:trail-running"],
  ["frequency:weekly -daily", "frequency:weekly and not (frequency:daily or rhythm:daily)"],
  ["spend:high -luxury", "spend:high and not spend:luxury"],
  ["derived:spend:low-high", 'derived:"spend:>=low" and derived:"spend:<=high"'],
  ["lifecycle:user-customer", "lifecycle:user-customer"], // noted so
  ["company:10-49 staff nurse", 'company:10-49 and role:"staff-nurse"'],
  // Comparisons with blanks.
  ["spend >= high women", "spend:>=high and gender:women"],
  ["spend>= high", "spend:>=high"],
  ["spend at least 高", "spend:>=high"],
  ["age>= 40", 'age:">= 40"'],
  ["spend:<high", "spend:<=medium"],
  ["消费＞高", "spend:>=luxury"],
  ["age: between 30 and 45 women", 'age:"between 30 and 45" and gender:women'],
  ["income zwischen 20k und 40k", 'income:"zwischen 20k und 40k"'],
  ["age 40 or older running", 'age:"40 or older" and interest:running'],
  ["age 30 to 45 years old women", 'age:"30 to 45" and gender:women'],
  ["hours:weekend mornings", 'hours:"weekend mornings"'],
  ["hours: weekday evenings 8-10 women", 'hours:"weekday evenings 8-10" and gender:women'],
  ["derived:消费:高", 'derived:"spend:高"'],
  ["derived:need:shoes", 'derived:"need:shoes"'],
  ["derived:spend>=high women", 'derived:"spend:>=high" and gender:women'],
  ["-derived:消费≥高", 'not derived:"spend:>=high"'],
  ["purchase:;relation=rival", "purchase:*;relation=rival"],
  ["hours:weekend women", "hours:weekend and gender:women"],
])("reads %s as %s", (text, meant) => {
  const read = readQuery(text, MAP);
  expect(read.ok ? printQuery(read.query) : read.error).toBe(meant);
});

test.each([
  ["age: and women", "EMPTY_VALUE"],
  ["interest: gender:women", "EMPTY_VALUE"],
  ["should: and women", "EMPTY_VALUE"],
  ["spend:banana+", "BAD_VALUE"],
  ["derived:banana", "BAD_VALUE"],
  ["derived:foo:bar", "BAD_VALUE"],
  ["derived:spend:banana", "BAD_VALUE"],
  ["derived:spend>=banana", "BAD_VALUE"],
  ["derived:>=high", "BAD_VALUE"],
  ["derived:spend:", "EMPTY_VALUE"],
  ["derived:", "EMPTY_VALUE"],
  ["interest:;relation=rival", "EMPTY_VALUE"],
  ["age:'late thirties", "BAD_RANGE"],
  ["spend:<low", "BAD_VALUE"],
  ["spend:>luxury", "BAD_VALUE"],
  ["women 30 or men", "UNKNOWN_WORD"],
  ["interest:", "EMPTY_VALUE"],
  ["women 300-450", "UNKNOWN_WORD"],
  ["women - 45", "UNKNOWN_WORD"],
  ["age:not 30-45", "BAD_RANGE"],
  ["fresh:2026", "BAD_FILTER"],
  ["„sore knees", "UNCLOSED_QUOTE"],
])("says what is wrong with %s", (text, code) =>
  expect(readQuery(text, MAP)).toMatchObject({ ok: false, error: { code } }),
);
