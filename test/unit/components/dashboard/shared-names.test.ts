// Names that two words have.
import { expect, test } from "vitest";
import { sharedNames } from "../../../../components/dashboard/vocabulary/shared-names.ts";
import type { WordEntry } from "../../../../lib/app/read-word-book.ts";

const word = (id: string, en: string, more: Partial<WordEntry> = {}): WordEntry => ({
  id,
  facet: "interest",
  labels: { en },
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

const running = word("interest:running", "running", { aliases: ["Jogging", "跑步"] });

test("finds labels and spellings that another word of the facet has, in any case", () => {
  const paobu = word("interest:paobu", "paobu", { labels: { "zh-CN": "跑步" } });
  const jogging = word("interest:jogging", "jogging");
  expect(
    sharedNames(running, [running, paobu, jogging]).map(({ name, other }) => [name, other.id]),
  ).toEqual([
    ["跑步", "interest:paobu"],
    ["Jogging", "interest:jogging"],
  ]);
});

test("takes no name for shared across facets, nor with what was merged", () => {
  const sport = word("need:jogging", "jogging", { facet: "need" });
  const merged = word("interest:jogging", "jogging", { into: running.id });
  expect(sharedNames(running, [running, sport, merged])).toEqual([]);
  expect(sharedNames(merged, [running, merged])).toEqual([]);
});
