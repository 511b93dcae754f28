// Words for people in the plural: what is noted of runners is noted of the runner.
import { expect, test } from "vitest";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { canonicalKey } from "../../../lib/model/covered-keys.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { findTermsOf } from "../../../lib/query/read-query.ts";

const OWN = [
  { id: "role:camper", labels: { en: "Camper" } },
  { id: "role:campers", labels: { en: "People in campers" } },
];
const LEXICON = lexiconOf(OWN, BUILTIN_TERMS);

test.each([
  ["interest:runners", "interest:running"],
  ["interest:Cyclists", "interest:cycling"],
  ["interest:trail runners", "interest:trail-running"],
  ["role:teachers", "role:teacher"],
  ["role:nurses", "role:nurse"],
  ["role:campers", "role:campers"], // a word of its own
  ["interest:tennis", "interest:tennis"],
  ["interest:nothing-known-ers", "interest:nothing-known-ers"],
])("counts %s as %s", (trait, key) => expect(canonicalKey(trait, LEXICON)).toBe(key));

test.each([
  ["runners", "interest:running"],
  ["software engineers", "role:developer"],
])("asks for %s as for %s", (text, id) =>
  expect(findTermsOf({ terms: [], facets: [] })(text)).toContain(id),
);
