// The version names what sightings are counted by, so that an index counted otherwise is noticed and rebuilt.
import { expect, test } from "vitest";
import { hashLexicon } from "../../../lib/index/hash-lexicon.ts";
import { LAYOUT_VERSION } from "../../../lib/index/posting-block.ts";
import { VOCABULARY_VERSION } from "../../../lib/index/vocabulary-version.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { coveredKeys } from "../../../lib/model/covered-keys.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";

test("names the built-in vocabulary, what its terms cover, and how it is laid out", () => {
  const lexicon = lexiconOf([], BUILTIN_TERMS);
  const values = FACETS.flatMap(({ id, values = [] }) => values.map(([value]) => `${id}:${value}`));
  const traits = [...BUILTIN_TERMS.map(({ id }) => id), ...values];
  const covered = traits.map((trait) => [trait, coveredKeys([trait], lexicon)] as const);
  const rest: [string, string[]][] = [
    ["lexicon", [hashLexicon(lexicon)]],
    ["layout", [`${LAYOUT_VERSION}`]],
  ];
  const hash = hashLexicon(new Map([...rest, ...covered]));
  expect(hash, "what is counted changed: write the received version there").toBe(
    VOCABULARY_VERSION,
  );
});
