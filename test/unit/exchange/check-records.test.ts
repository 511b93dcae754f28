// Records checked one by one: the first refusal is described, the others are counted.
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { checkRecord, noFindings } from "../../../lib/exchange/check-records.ts";

test("describes the first refusal alone: of a million wrong records nobody reads more", () => {
  let described = 0;
  const schema = z.string({ error: () => `${described++}` });
  const findings = noFindings();
  for (let i = 0; i < 5; i++) {
    const record = checkRecord(findings, "terms", i, i, { schema, complete: (text) => text });
    expect(record).toBeUndefined();
  }
  expect(findings).toMatchObject({ refused: 5, first: { record: "terms[0]", rule: "type" } });
  expect(described).toBe(1);
});
