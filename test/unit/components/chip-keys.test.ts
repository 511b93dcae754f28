import { expect, test } from "vitest";
import { chipKeys } from "../../../components/chip-keys.ts";

test("keeps a trait's key when it is said more precisely, and gives each of several its own", () => {
  const before = chipKeys(["purchase:shoes", "need:rest", "purchase:shoes;relation=rival"]);
  const after = chipKeys([
    "purchase:shoes;tense=now",
    "need:rest",
    "purchase:shoes;relation=rival",
  ]);
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(3);
});
