// The built-in vocabulary is sound: ids, labels, broader chains and aliases.
import { expect, test } from "vitest";
import { fold } from "../../../lib/base/text.ts";
import { BUILTIN_TERMS, builtinTerm } from "../../../lib/model/builtin-terms.ts";
import { FACETS, facetOf } from "../../../lib/model/facets.ts";
import { parseBand } from "../../../lib/model/band.ts";

const facetName = (id: string) => id.slice(0, id.indexOf(":"));

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

test("gives no facet one word for two terms", () => {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, en, zh, aliases = [] } of BUILTIN_TERMS) {
    for (const word of new Set([en, zh, ...aliases].map(fold))) {
      const key = `${facetName(id)} ${word}`;
      const other = owner.get(key);
      if (other && other !== id) clashes.push(`${word}: ${other} and ${id}`);
      owner.set(key, id);
    }
  }
  expect(clashes).toEqual([]);
});
