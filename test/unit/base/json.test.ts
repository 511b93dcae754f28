// JSON as comparable data.
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, jsonDepth, withoutProto } from "../../../lib/base/json.ts";

test("spells equal values the same, whatever the order of members", () => {
  expect(canonicalJson({ b: 1, a: [true, null, undefined], c: undefined })).toBe(
    '{"a":[true,null,null],"b":1}',
  );
});

test("parses back to the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(canonicalJson(value));
      expect(canonicalJson(again)).toBe(canonicalJson(value));
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([
  ["42", 0],
  ["[[]]", 2],
  ['{"a":{"b":[1]}}', 3],
  ['["[[[[\\"[["]', 1],
  ["[".repeat(50_000), 50_000],
])("counts nesting of %.20s", (text, depth) => expect(jsonDepth(text)).toBe(depth));

test("drops __proto__ members at any depth and pollutes nothing", () => {
  const hostile: unknown = JSON.parse(
    '{"a":[{"__proto__":{"polluted":1},"b":2}],"__proto__":{"x":1}}',
  );
  expect(withoutProto(hostile)).toEqual({ a: [{ b: 2 }] });
  expect(Object.prototype).not.toHaveProperty("polluted");
});
