// The version names the built-in words and the rules of covering, so that an index of other ones is noticed and rebuilt.
import { expect, test } from "vitest";
import { hashText } from "../../../lib/base/ids.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import { VOCABULARY_VERSION } from "../../../lib/index/vocabulary-version.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { coveredKeys } from "../../../lib/model/covered-keys.ts";
import { FACETS } from "../../../lib/model/facets.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";
import { qualifiersOf } from "../../../lib/model/qualifiers.ts";

// One trait of every facet with its qualifiers and values: what it covers shows the rules.
const PROBES = FACETS.flatMap(({ id, values = [] }) => [
  ...values.map(([value]) => `${id}:${value}`),
  `${id}:car${qualifiersOf(id)
    .map(({ name, values: [, second] }) => `;${name}=${second![0]}`)
    .join("")}`,
]);

test("names the built-in words and what traits cover", async () => {
  const lexicon = lexiconOf([], BUILTIN_TERMS);
  const rules = PROBES.map((probe) => coveredKeys([probe], lexicon));
  const hash = await hashText(canonicalJson([Object.fromEntries(lexicon), rules]));
  expect(hash.slice(0, 12), "words or rules changed: write the received version there").toBe(
    VOCABULARY_VERSION,
  );
});
