// Values of choices as people type them in fields of traits: in their language, with what means the opposite last.
import { expect, test } from "vitest";
import { traitOptions } from "../../../components/trait-options.ts";
import { addTerm } from "../../../lib/app/add-term.ts";
import { loadVocabulary } from "../../../lib/app/load-vocabulary.ts";
import { ASKED_WORDS } from "../../../lib/model/builtin-terms/asked-words.ts";
import { GERMAN_NAMES } from "../../../lib/model/builtin-terms/choice-names-german.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { fakeTools } from "../../fixtures/fake-tools.ts";

const vocabulary = await loadVocabulary(fakeTools(), "en");
const offered = (text: string) => traitOptions(text, vocabulary, []);
const first = (text: string) => {
  const [option] = offered(text);
  return option?.type === "trait" ? option.trait : option?.type;
};

test.each([
  ["nutzt", "decision:uses"],
  ["Nutzung: nutzt", "usage:uses"],
  ["usage: benutzt", "usage:uses"],
  ["Kunde", "lifecycle:customer"],
  ["Kundin", "lifecycle:customer"],
  ["Stammkunde", "lifecycle:customer"],
  ["Interessent", "lifecycle:prospect"],
  ["entscheidet", "decision:decides"],
  ["zahlt", "decision:pays"],
  ["empfiehlt", "decision:recommends"],
  ["monatlich", "frequency:monthly"],
  ["Häufigkeit: wöchentlich", "frequency:weekly"],
  ["feilscht", "objection:haggles"],
  ["kein Geld", "objection:money"],
  ["Einkäuferin", "role:buyer"],
  ["Geschäftsführer", "job-level:owner"],
  ["Geschaeftsfuehrer", "job-level:owner"],
  ["Geschaeftsfuehrerin", "job-level:owner"],
  ["Maenner", "gender:men"],
  ["täglich", "frequency:daily"],
  ["decide", "decision:decides"],
  ["khách hàng", "lifecycle:customer"],
  ["毎月", "frequency:monthly"],
  ["utilisatrice", "decision:uses"],
  ["buyer", "role:buyer"],
  ["student", "education:student"],
])("takes %s for %s", (text, trait) => expect(first(text)).toBe(trait));

test("finds every value of a choice by each of its names, typed in its facet", () => {
  const names = [...ASKED_WORDS].flatMap(([id, words]) =>
    GERMAN_NAMES[id] === undefined ? [] : words.map((word) => [id, word] as const),
  );
  const lost = names.filter(([id, word]) => first(`${parseTrait(id).facet}: ${word}`) !== id);
  expect(lost).toEqual([]);
});

test.each([
  ["utzt", "usage:never-used"],
  ["profit", "ownership:non-profit"],
  ["supplier", "objection:no-supplier"],
  ["营利", "ownership:non-profit"],
  ["需要", "objection:no-need"],
  ["tennisspiel", undefined],
])("offers for %s the new word before what only has it inside, or denies it", (text, other) => {
  const options = offered(text);
  const place = options.findIndex((each) => each.type === "trait" && each.trait === other);
  const fresh = options.findIndex(({ type }) => type === "new");
  expect(fresh).toBeGreaterThanOrEqual(0);
  expect(other === undefined || place > fresh).toBe(true);
});

test("lets nobody take by Enter what stands behind a denial", () => {
  for (const text of ["usage: used", "ownership: profit", "usage: 使用", "usage: utzt"]) {
    const [option] = offered(text);
    const isOpposite =
      option?.type === "trait" && /never-used|non-profit/.test(option.trait) && !option.part;
    expect([text, isOpposite]).toEqual([text, false]);
  }
});

test("finds words of one's own in either way to write umlauts", async () => {
  const tools = fakeTools();
  await addTerm(tools, "role", "Großhändler für Möbel", "en");
  await addTerm(tools, "role", "Kuenstleragentur", "en");
  const own = await loadVocabulary(tools, "en");
  const ids = (text: string) => own.match(text, "role", 3).map(({ id }) => id);
  expect(ids("grosshaendler fuer moebel")[0]).toBe("role:großhändler-für-möbel");
  expect(ids("Moebel")[0]).toBe("role:großhändler-für-möbel");
  expect(ids("Künstleragentur")[0]).toBe("role:kuenstleragentur");
  const typed = traitOptions("Grosshaendler fuer Moebel", own, []);
  expect(typed.filter((each) => each.type === "new" && each.facet === "role")).toEqual([]);
});
