// Every sentence exists in every language, with the same facts in it.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { LOCALES } from "../../../lib/base/messages.ts";

type Sentence = Readonly<Record<string, string>>;

/** Returns the names of the facts in a sentence, in order of name. */
function factsOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name!))].sort();
}

/** Returns every sentence under a value, with the path to it. */
function sentencesOf(value: unknown, at: string): [at: string, sentence: Sentence][] {
  if (value === null || typeof value !== "object") return [];
  if ("en" in value) return [[at, value as Sentence]];
  return Object.entries(value).flatMap(([key, item]) => sentencesOf(item, `${at}.${key}`));
}

function faultsOf(at: string, sentence: Sentence): string[] {
  if (LOCALES.every((locale) => sentence[locale] === "")) return []; // says nothing, on purpose
  const missing = LOCALES.filter((locale) => !sentence[locale]?.trim());
  if (missing.length > 0) return [`${at} has no words in ${missing.join(", ")}`];
  const wanted = factsOf(sentence["en"]!);
  return LOCALES.filter((locale) => factsOf(sentence[locale]!).join() !== wanted.join()).map(
    (locale) =>
      `${at} names {${factsOf(sentence[locale]!).join("} {")}} in ${locale}, {${wanted.join("} {")}} in en`,
  );
}

test.each(globSync("assets/messages/*.ts").sort())(
  "completes %s in every language",
  async (file) => {
    const module = (await import(path.resolve(file))) as Record<string, unknown>;
    const sentences = Object.entries(module).flatMap(([name, value]) => sentencesOf(value, name));
    expect(
      sentences.length,
      "a catalogue exports sentences with a member per language",
    ).toBeGreaterThan(0);
    expect(sentences.flatMap(([at, sentence]) => faultsOf(at, sentence))).toEqual([]);
  },
);

test("completes the browser's own catalogues in every language", () => {
  const keysOf = (locale: string) => {
    const file = `assets/public/_locales/${locale}/messages.json`;
    const catalogue = JSON.parse(readFileSync(file, "utf8")) as Record<string, { message: string }>;
    expect(Object.values(catalogue).every(({ message }) => message.trim() !== "")).toBe(true);
    return Object.keys(catalogue).sort();
  };
  for (const locale of LOCALES) expect(keysOf(locale)).toEqual(keysOf("en"));
});

test("finds a missing language and a missing fact", () => {
  expect(faultsOf("x", { en: "Saved", zh_CN: " " })).toEqual(["x has no words in zh_CN"]);
  expect(faultsOf("x", { en: "{n} of {m}", zh_CN: "{n}" })).toHaveLength(1);
  expect(faultsOf("x", { en: "{n} {n|look|looks}", zh_CN: "{n}次" })).toEqual([]);
});
