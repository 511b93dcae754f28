// Packed blocks: what goes in comes out, however many of the channels have a line; what a disk changed is taken apart or
// refused, never read for ever.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ShoalError } from "../../../lib/base/errors.ts";
import {
  BINS,
  BITS,
  BLOCK_CHANNELS,
  EMPTY_BLOCK,
  editBlock,
  layoutOf,
  packBlock,
  slotOf,
  unpackBlock,
  type Line,
} from "../../../lib/index/posting-block.ts";
import { runs } from "../../fixtures/runs.ts";

const bitsIn = (mask: number): number => BITS[mask & 255]! + BITS[mask >> 8]!;

/** A line whose bins fit its mask. */
const line = fc
  .record({
    place: fc.nat(400),
    code: fc.integer({ min: 1, max: 255 }),
    mask: fc.nat(2 ** BINS - 1),
    codes: fc.array(fc.integer({ min: 1, max: 255 }), { minLength: BINS, maxLength: BINS }),
  })
  .map(({ codes, ...rest }) => {
    const set = bitsIn(rest.mask);
    return { ...rest, bins: set > 1 ? codes.slice(0, set) : [] };
  });

const lines = (block: number, spread: number) =>
  fc.uniqueArray(line, { selector: ({ place }) => place, maxLength: 120 }).map((some) =>
    some
      .map(({ place, ...rest }): Line => ({
        ordinal: block * BLOCK_CHANNELS + place * spread,
        ...rest,
      }))
      .sort((a, b) => a.ordinal - b.ordinal),
  );

test("a block comes out of its bytes as it went in, dense or sparse", () => {
  const forms = new Set<boolean>();
  const any = fc
    .tuple(fc.nat(3), fc.constantFrom(1, 20))
    .chain(([block, spread]) =>
      fc.record({ block: fc.constant(block), lines: lines(block, spread) }),
    );
  fc.assert(
    fc.property(any, fc.constantFrom(0, 1), ({ block, lines: some }, slot) => {
      const weeks = [2_900, 3, 2_917, 40_000];
      const bytes = packBlock(slot as 0 | 1, block, { weeks, lines: some });
      forms.add(layoutOf(bytes).dense);
      expect(slotOf(bytes)).toBe(slot);
      expect(unpackBlock(bytes)).toEqual({ weeks, lines: some });
    }),
    runs(300),
  );
  expect(forms).toEqual(new Set([true, false]));
});

test("a line that bounds nothing is left out, its weeks are counted", () => {
  const after = { code: 0, mask: 0, bins: [], weeks: [2_900, 2] };
  const edited = editBlock(EMPTY_BLOCK, [{ ordinal: 5, before: undefined, after }]);
  expect(edited).toEqual({ weeks: [2_900, 2], lines: [] });
  expect(unpackBlock(packBlock(1, 0, edited))).toEqual(edited);
});

test("tellings have bins and no codes of them", () => {
  const some: Line[] = [
    { ordinal: 2, code: 9, mask: 0b1010, bins: [] },
    { ordinal: 4, code: 7, mask: 0xffff, bins: [] },
  ];
  expect(unpackBlock(packBlock(0, 0, { weeks: [], lines: some })).lines).toEqual(some);
});

const LINES: Line[] = [
  { ordinal: 1, code: 40, mask: 1, bins: [] },
  { ordinal: 3, code: 90, mask: 6, bins: [80, 70] },
];
const FAR: Line = { ordinal: 300, code: 50, mask: 2, bins: [] };

test("comes to an end whichever byte is another, and wherever it is cut off", () => {
  const packed = [LINES, [...LINES, FAR]].map((some) =>
    packBlock(0, 0, { weeks: [2_900, 3, 2_965, 200], lines: some }),
  );
  const harmed = packed.flatMap((block) =>
    [...block.keys()].flatMap((at) => [
      block.slice(0, at),
      ...[0x00, 0x01, 0x7f, 0x80, 0xff].map((byte) => block.with(at, byte)),
    ]),
  );
  const outcomes = harmed.map((bytes) => {
    try {
      return typeof unpackBlock(bytes);
    } catch (error) {
      return error instanceof ShoalError ? error.code : error;
    }
  });
  expect(new Set(outcomes)).toEqual(new Set(["DATABASE_DAMAGED", "object"]));
});
