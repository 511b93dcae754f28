// How often people buy: daily is at least weekly.
import { expect, test } from "vitest";
import { coveredKeys } from "../../../lib/model/covered-keys.ts";
import { BUILTIN_TERMS } from "../../../lib/model/builtin-terms.ts";
import { lexiconOf } from "../../../lib/model/lexicon-rows.ts";

test.each(["frequency:daily", "购买频率:每天", "Häufigkeit:daily"])(
  "takes %s for at least weekly",
  (trait) =>
    expect(coveredKeys([trait], lexiconOf([], BUILTIN_TERMS))).toEqual(
      expect.arrayContaining(["frequency:>=weekly", "frequency:>=monthly", "frequency:daily"]),
    ),
);
