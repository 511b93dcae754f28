// The list of words: what is typed into its search, and what it remembers of the words.
import { expect, test } from "vitest";
import { wordFinder } from "../../../../../components/dashboard/vocabulary/find-words.ts";
import type { WordEntry } from "../../../../../lib/app/read-word-book.ts";

const word = (id: string, name: string, more: Partial<WordEntry> = {}): WordEntry => ({
  id,
  facet: id.slice(0, id.indexOf(":")),
  labels: { en: name },
  aliases: [],
  fixed: [],
  broader: [],
  definition: "",
  iab: "",
  into: undefined,
  origin: "own",
  sample: false,
  ...more,
});

const WORDS = new Map(
  [
    word("interest:b", "Running"),
    word("interest:a", "climbing"),
    word("need:c", "Rest"),
    word("interest:d", "Jogging", { into: "interest:b", aliases: ["Slow run"] }),
  ].map((entry) => [entry.id, entry]),
);

function aFinder() {
  let named = 0;
  const found = [{ id: "interest:b", via: "runner" }];
  const match = () => found.map((each) => ({ ...each, label: each.id }) as never);
  const find = wordFinder(WORDS, { match }, (entry) => {
    named++;
    return entry.labels["en"] ?? entry.id;
  });
  return { find, named: () => named };
}

const ids = (found: readonly { readonly entry: WordEntry }[]) => found.map(({ entry }) => entry.id);

test("lists a facet's words by name where nothing is typed", () => {
  const { find } = aFinder();
  expect(ids(find("", ""))).toEqual(["interest:a", "interest:d", "need:c", "interest:b"]);
  expect(ids(find(" ", "interest"))).toEqual(["interest:a", "interest:d", "interest:b"]);
});

test("finds what the vocabulary finds, and merged words by any of their names", () => {
  const { find } = aFinder();
  expect(find("run", "")).toMatchObject([
    { entry: { id: "interest:b" }, via: "runner" },
    { entry: { id: "interest:d" }, name: "Jogging", via: undefined },
  ]);
  expect(ids(find("run", "need"))).toEqual(["interest:b"]);
});

test("names and orders the words once, whatever is typed afterwards", () => {
  const { find, named } = aFinder();
  find("", "");
  const before = named();
  for (const facet of ["", "need", "interest"]) find("", facet);
  expect(named()).toBe(before);
});
