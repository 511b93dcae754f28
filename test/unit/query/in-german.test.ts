// Queries as they are typed in German: names of facets, operators, words, umlauts written out.
import { expect, test } from "vitest";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { ASKED_WORDS } from "../../../lib/model/builtin-terms/asked-words.ts";
import { canonicalKey } from "../../../lib/model/covered-keys.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { readQuery } from "../../../lib/query/read-query.ts";
import { printQuery } from "./print-query.ts";

const NO_WORDS = { terms: [], facets: [], sightings: [] };
const LEXICON = lexiconOf([], BUILTIN_TERMS);

test.each([
  ["Interesse:laufen", "interest:laufen"],
  ["Geschlecht:Frauen und Alter:30-45", "gender:frauen and age:30-45"],
  ["Alter:30-45 oder Einkommen:50k-80k", "age:30-45 or income:50k-80k"],
  ["nicht Beruf:Lehrer", 'not role:"lehrer"'],
  ["Bedürfnis:Schlaf", "need:schlaf"],
  ["Beduerfnis:Schlaf", "need:schlaf"],
  ["Kauf:Laufschuhe;Beziehung=Konkurrenz", "purchase:laufschuhe;beziehung=konkurrenz"],
  ["Besitz:Auto Region:Berlin Sprache:deutsch", "owns:auto and region:berlin and language:deutsch"],
  ["laufen und frauen", "interest:running and gender:women"],
  ["joggen", "interest:running"],
  ["Laeufer oder Muetter", 'interest:running or role:"mother"'],
  ["Alter 30-45", "age:30-45"],
  ["running && women || yoga", "(interest:running and gender:women) or interest:yoga"],
])("reads %s as %s", (text, meant) => {
  const read = readQuery(text, NO_WORDS);
  expect(read.ok ? printQuery(read.query) : read.error).toBe(meant);
});

test.each([
  ["Interesse:laufen", "interest:running"],
  ["interest:laeufer", "interest:running"],
  ["Einkommen:50k", "income:50k"],
  ["Kauf:Laufschuhe;Verhaeltnis=Konkurrenz", "purchase:running-shoes;relation=rival"],
  ["interest:aerobics", "interest:aerobics"],
  ["interest:maestro", "interest:maestro"],
])("counts %s as %s", (trait, key) => expect(canonicalKey(trait, LEXICON)).toBe(key));

test("reads every name of a choice's value under its facet, and counts it as that value", () => {
  const lost = [...ASKED_WORDS].flatMap(([id, names]) =>
    names.filter((name) => {
      const { facet } = parseTrait(id);
      const read = readQuery(`${facet}:"${name}"`, NO_WORDS);
      const trait = read.ok && read.query.type === "trait" ? read.query.trait : "";
      return (
        canonicalKey(trait, LEXICON) !== id || canonicalKey(`${facet}:${name}`, LEXICON) !== id
      );
    }),
  );
  expect(lost).toEqual([]);
});

test.each([
  ["hours:wochentags 19-22", "hours:wochentags 19-22"],
  ["Uhrzeit:unter der Woche 19-22", "hours:unter der woche 19-22"],
  ["hours:am Wochenende abends", "hours:am wochenende abends"],
  ["Zeiten: taeglich 19-22 Uhr", "hours:taeglich 19-22 uhr"],
  ["job-level:Geschaeftsfuehrer", "job-level:geschaeftsfuehrer"],
  ["Geschaeftsfuehrer", "job-level:owner"],
])("reads %s as the trait %s", (text, trait) => {
  expect(readQuery(text, NO_WORDS)).toEqual({ ok: true, query: { type: "trait", trait } });
});

test("names terms that are there by words that are only asked by", () => {
  const ids = BUILTIN_TERMS.map(({ id }) => id);
  expect([...ASKED_WORDS.keys()].filter((id) => !ids.includes(id))).toEqual([]);
});

test("suggests nothing by words that are only asked by", () => {
  const running = BUILTIN_TERMS.find(({ id }) => id === "interest:running");
  expect(running?.asked).toContain("laufen");
  expect(running?.aliases).not.toContain("laufen");
});
