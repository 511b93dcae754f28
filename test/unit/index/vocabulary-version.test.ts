// The version names the built-in broader terms, so that an index of other ones is noticed and rebuilt.
import { expect, test } from "vitest";
import { hashText } from "../../../lib/base/ids.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import { VOCABULARY_VERSION } from "../../../lib/index/vocabulary-version.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { broaderOf } from "../../../lib/rank/broader.ts";

test("names the built-in broader terms", async () => {
  const hash = await hashText(canonicalJson(Object.fromEntries(broaderOf(BUILTIN_TERMS))));
  expect(hash.slice(0, 12), "the broader terms changed: write the received version there").toBe(
    VOCABULARY_VERSION,
  );
});
