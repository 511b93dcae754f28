// How much better a set could be, in words.
import { expect, test } from "vitest";
import { guaranteeWords } from "../../../lib/model/guarantee-words.ts";

test.each([
  [1, "guaranteeBest", 1],
  [1 - 1e-12, "guaranteeBest", 1],
  [0.999, "guarantee", 1.1],
  [0.632, "guarantee", 1.6],
  [0.5, "guaranteeRough", 2],
  [0.3, "guaranteeRough", 3.4],
] as const)("of a guarantee of %d says %s with %d", (guarantee, words, most) => {
  expect(guaranteeWords(guarantee)).toEqual({ words, most });
});
