// The built-in vocabulary is sound: ids, labels, broader chains and aliases.
import { expect, test } from "vitest";
import { plainWord } from "../../../lib/base/plain-word.ts";
import { fold } from "../../../lib/base/text.ts";
import { BUILTIN_TERMS, builtinTerm } from "../../../lib/model/builtin-terms.ts";
import { NAMES_OF_CHOICES } from "../../../lib/model/builtin-terms/choice-names-elsewhere.ts";
import { GERMAN_NAMES } from "../../../lib/model/builtin-terms/choice-names-german.ts";
import { FACETS, facetOf } from "../../../lib/model/facets.ts";
import { likeWord, withoutMarks } from "../../../lib/model/like-key.ts";
import { parseBand } from "../../../lib/model/band.ts";

const facetName = (id: string) => id.slice(0, id.indexOf(":"));
const ofChoices = BUILTIN_TERMS.filter(({ id }) => facetOf(facetName(id))?.type === "choice");
const likeForm = (word: string) => likeWord(plainWord(withoutMarks(fold(word))));

test("gives every term a unique slug id of a known facet and a label in both languages", () => {
  const bad = BUILTIN_TERMS.filter(
    ({ id, en, zh }) =>
      !/^[a-z0-9-]+:[a-z0-9-+]+$/.test(id) || !facetOf(facetName(id)) || !en.trim() || !zh.trim(),
  );
  expect(bad, "slug ids, known facets, labels in en and zh").toEqual([]);
  expect(new Set(BUILTIN_TERMS.map(({ id }) => id)).size).toBe(BUILTIN_TERMS.length);
});

test("covers every term facet and the item of purchases", () => {
  const covered = new Set(BUILTIN_TERMS.map(({ id }) => facetName(id)));
  const wanted = FACETS.filter(({ type }) => type === "term" || type === "purchase");
  expect(wanted.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test("names only values that a choice or band facet has", () => {
  const unknown = BUILTIN_TERMS.filter(({ id }) => {
    const facet = facetOf(facetName(id))!;
    const value = id.slice(facet.id.length + 1);
    if (facet.type === "choice") return !facet.values!.some(([known]) => known === value);
    return facet.type === "band" && !parseBand(value, facet.range!);
  });
  expect(unknown).toEqual([]);
});

test("points broader to terms of the same facet without circles", () => {
  for (const { id } of BUILTIN_TERMS) {
    const above = new Set<string>();
    const climb = (at: string): void => {
      for (const up of builtinTerm(at)?.broader ?? []) {
        expect(builtinTerm(up), `${at} < ${up}: add the term or correct the name`).toBeDefined();
        expect(facetName(up)).toBe(facetName(id));
        expect(up, `${id} is its own broader term`).not.toBe(id);
        if (!above.has(up)) climb((above.add(up), up));
      }
    };
    climb(id);
  }
});

// "abuelos" and "abuelo" are two words where each is there as it is written.
test.each([
  ["facet one word for two terms, however umlauts are written", BUILTIN_TERMS, plainWord],
  ["choice two values that are written alike", ofChoices, likeForm],
])("gives no %s", (_what, terms, form) => {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, en, zh, aliases = [], asked = [] } of terms) {
    for (const word of new Set([en, zh, ...aliases, ...asked].map(form))) {
      const key = `${facetName(id)} ${word}`;
      const other = owner.get(key);
      if (other && other !== id) clashes.push(`${word}: ${other} and ${id}`);
      owner.set(key, id);
    }
  }
  expect(clashes).toEqual([]);
});

test("gives every value of a choice names in German, and in other languages", () => {
  const values = FACETS.flatMap(({ id, values = [] }) => values.map(([value]) => `${id}:${value}`));
  expect(values.filter((id) => !GERMAN_NAMES[id])).toEqual([]);
  expect(values.filter((id) => !NAMES_OF_CHOICES[id])).toEqual([]);
  expect(Object.keys({ ...GERMAN_NAMES, ...NAMES_OF_CHOICES })).toHaveLength(values.length);
});

test("says no name of a term twice", () => {
  const twice = BUILTIN_TERMS.flatMap(({ id, aliases = [], asked = [] }) =>
    [...aliases, ...asked]
      .filter((word, i, all) => all.indexOf(word) !== i)
      .map((word) => `${id} ${word}`),
  );
  expect(twice).toEqual([]);
});
