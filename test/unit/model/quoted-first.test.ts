// The order of looks.
import { expect, test } from "vitest";
import { quotedFirst } from "../../../lib/model/quoted-first.ts";

test("puts looks with a quote first and keeps the order of each kind", () => {
  const looks = ["a", "b!", "c", "d!"].map((id) => ({ id, quotes: id.endsWith("!") ? [id] : [] }));
  expect(quotedFirst(looks).map(({ id }) => id)).toEqual(["b!", "d!", "a", "c"]);
});
