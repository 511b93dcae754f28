// Blocks whose bytes a disk changed: taken apart or refused, never read for ever.
import { expect, test } from "vitest";
import { ShoalError } from "../../../lib/base/errors.ts";
import { packBlock, unpackBlock } from "../../../lib/index/posting-block.ts";

const BLOCK = {
  weeks: [2_900, 3, 2_965, 200],
  lines: [
    { ordinal: 1, code: 40, mask: 1, bins: [] },
    { ordinal: 300, code: 90, mask: 6, bins: [80, 70] },
  ],
};
const PACKED = packBlock(0, 0, BLOCK);

test("returns what was packed", () => {
  expect(unpackBlock(PACKED)).toEqual(BLOCK);
});

test("comes to an end whichever byte is another, and wherever it is cut off", () => {
  const harmed = [...PACKED.keys()].flatMap((at) => [
    PACKED.slice(0, at),
    ...[0x00, 0x01, 0x7f, 0x80, 0xff].map((byte) => PACKED.with(at, byte)),
  ]);
  const outcomes = harmed.map((bytes) => {
    try {
      return typeof unpackBlock(bytes);
    } catch (error) {
      return error instanceof ShoalError ? error.code : error;
    }
  });
  expect(new Set(outcomes)).toEqual(new Set(["DATABASE_DAMAGED", "object"]));
});
