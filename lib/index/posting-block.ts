// Postings of one key in a range of channels, packed: exact totals per week, then a few bytes a channel for bounds.
import { ShoalError } from "../base/errors.ts";
import type { WeekCounts } from "../rank/decay.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";

/** Number of the index that a record belongs to: a rebuild writes the other one beside it. */
export type Slot = 0 | 1;

/** Channels a block covers: one that most of them are in stays below the 64 kB from which on values become files. */
export const BLOCK_CHANNELS = 8_192;

/** Bins that a channel's cohorts fall into. Two traits in one bin may have been seen on the same people. */
export const BINS = 16;

/**
 * One channel's line: a code (log-code.ts) of its people, a bit per bin they fall into, and, where there are several,
 * a code per set bit. `weeks` are the exact counts.
 */
export type Entry = {
  readonly code: number;
  readonly mask: number;
  readonly bins: readonly number[];
  readonly weeks: WeekCounts;
};

/** A block taken apart: exact counts of all its channels together, and lines by ordinal in ascending order. */
export type Block = {
  readonly weeks: WeekCounts;
  readonly lines: readonly Line[];
};

export type Line = { readonly ordinal: number } & Omit<Entry, "weeks">;

/** Returns the block of an ordinal. */
export function blockOf(ordinal: number): number {
  return Math.floor(ordinal / BLOCK_CHANNELS);
}

/** Tells whether an entry bounds nothing: it counts for its weeks, and no line is kept of it. */
export function isBlank({ code, mask }: Pick<Entry, "code" | "mask">): boolean {
  return code === 0 && mask === 0;
}

/** Tells whether any count is below zero: such a block holds something else than what is taken out of it. */
export function isBelowZero(weeks: WeekCounts): boolean {
  return weeks.some((each, i) => i % 2 === 1 && each < 0);
}

// Bits of a block's first byte, beside the slot.
const DENSE = 2;
const MASKED = 4;

/** A block is dense where at least one in so many of its channels has a line: reading it then needs no decoding. */
const SPARSE = 3;

/**
 * Packs a block: slot and flags, its number, weeks (gap, count), number of rows; in a sparse block, whose rows are its
 * lines, the length of the gaps, and the gaps; in a dense one a row is any channel up to the last one with a line. Then a
 * code a row; where any is set, a mask a row in two columns, low bytes first; and the bins' codes. Throws a RangeError
 * where a count is below zero, which no bytes stand for.
 */
export function packBlock(
  slot: Slot,
  block: number,
  { weeks, lines }: Block,
): Uint8Array<ArrayBuffer> {
  if (isBelowZero(weeks)) throw new RangeError("a count below zero");
  const first = block * BLOCK_CHANNELS;
  const span = lines.length === 0 ? 0 : lines.at(-1)!.ordinal + 1 - first;
  const dense = lines.length * SPARSE >= span;
  const masked = lines.some(({ mask }) => mask > 0);
  const out = new ByteWriter();
  out.byte(slot | (dense ? DENSE : 0) | (masked ? MASKED : 0));
  out.number(block);
  out.number(weeks.length / 2);
  for (let i = 0, before = 0; i < weeks.length; i += 2) {
    out.number(weeks[i]! - before);
    out.number(weeks[i + 1]!);
    before = weeks[i]!;
  }
  const rows = dense ? span : lines.length;
  out.number(rows);
  if (!dense) {
    const gaps = new ByteWriter();
    let next = first;
    for (const { ordinal } of lines) {
      gaps.number(ordinal - next);
      next = ordinal + 1;
    }
    out.number(gaps.size);
    out.bytes(gaps.done());
  }
  const columns = new Uint8Array(rows * (masked ? 3 : 1));
  lines.forEach(({ ordinal, code, mask }, i) => {
    const row = dense ? ordinal - first : i;
    columns[row] = code;
    if (!masked) return;
    columns[rows + row] = mask & 255;
    columns[2 * rows + row] = mask >> 8;
  });
  out.bytes(columns);
  for (const { bins } of lines) for (const code of bins) out.byte(code);
  return out.done();
}

/** Returns the slot of a packed block. */
export function slotOf(bytes: Uint8Array): Slot {
  return bytes[0]! & 1 ? 1 : 0;
}

/**
 * Where things are in a packed block: its counts per week, number of rows, and the first gap, code, low and high byte of
 * a mask, and bin code. A dense block has no gaps, one without masks no bins either: they then stand at 0.
 */
export type Layout = {
  readonly block: number;
  readonly weeks: WeekCounts;
  readonly rows: number;
  readonly dense: boolean;
  readonly gaps: number;
  readonly codes: number;
  readonly low: number;
  readonly high: number;
  readonly bins: number;
};

// A browser that keeps no checksums hands over a flipped byte as if nothing had been.
const damaged = () => new ShoalError("DATABASE_DAMAGED", { detail: "a block of postings" });

/** Returns the layout of a packed block. Throws DATABASE_DAMAGED where it does not fit into its bytes. */
export function layoutOf(bytes: Uint8Array): Layout {
  // Written out, as a page reads some dozens of these once, before the engine has compiled anything.
  let at = 1;
  const number = (): number => {
    let value = bytes[at++]!;
    if (value < 128) return value;
    value &= 127;
    for (let scale = 128; ; scale *= 128) {
      const next = bytes[at++]!;
      value += (next & 127) * scale;
      if (!(next >= 128)) return value; // at the end there is no next byte
    }
  };
  const block = number();
  const count = number();
  if (!(count < bytes.length)) throw damaged();
  const weeks = Array.from<number>({ length: 2 * count });
  let week = 0;
  for (let i = 0; i < 2 * count;) {
    const gap = bytes[at]!;
    week += gap < 128 ? (at++, gap) : number();
    weeks[i++] = week;
    const people = bytes[at]!;
    weeks[i++] = people < 128 ? (at++, people) : number();
  }
  const rows = number();
  const dense = (bytes[0]! & DENSE) > 0;
  const masked = (bytes[0]! & MASKED) > 0;
  const length = dense ? 0 : number();
  const gaps = dense ? 0 : at;
  const codes = at + length;
  const low = codes + rows;
  if (!(rows <= BLOCK_CHANNELS && low + (masked ? 2 * rows : 0) <= bytes.length)) throw damaged();
  if (!masked) return { block, weeks, rows, dense, gaps, codes, low: 0, high: 0, bins: 0 };
  return { block, weeks, rows, dense, gaps, codes, low, high: low + rows, bins: low + 2 * rows };
}

/** Number of set bits by byte. */
export const BITS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  let bits = 0;
  for (let rest = byte; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
});

/** Returns a block as it was before packing. */
export function unpackBlock(bytes: Uint8Array): Block {
  const { block, weeks, rows, dense, gaps, codes, low, high, bins } = layoutOf(bytes);
  const input = new ByteReader(bytes, gaps);
  const lines: Line[] = [];
  let ordinal = block * BLOCK_CHANNELS;
  let bin = bins;
  for (let row = 0; row < rows; row++) {
    if (!dense) ordinal += input.number();
    const code = bytes[codes + row]!;
    const mask = low > 0 ? bytes[low + row]! + 256 * bytes[high + row]! : 0;
    const set = BITS[mask & 255]! + BITS[mask >> 8]!;
    const several = set > 1 && bin < bytes.length ? set : 0;
    if (!isBlank({ code, mask })) {
      lines.push({ ordinal, code, mask, bins: [...bytes.subarray(bin, bin + several)] });
    }
    bin += several;
    ordinal++;
  }
  return { weeks, lines };
}

export const EMPTY_BLOCK: Block = { weeks: [], lines: [] };

/** A channel's entry before and after a change; undefined where it has none. */
export type EntryEdit = {
  readonly ordinal: number;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
};

/** Returns the block with some entries changed, given in ascending order of ordinals. */
export function editBlock({ weeks, lines }: Block, edits: readonly EntryEdit[]): Block {
  const out: Line[] = [];
  let i = 0;
  for (const { ordinal, after } of edits) {
    while (i < lines.length && lines[i]!.ordinal < ordinal) out.push(lines[i++]!);
    if (lines[i]?.ordinal === ordinal) i++;
    if (after && !isBlank(after)) {
      out.push({ ordinal, code: after.code, mask: after.mask, bins: after.bins });
    }
  }
  while (i < lines.length) out.push(lines[i++]!);
  return { weeks: changeWeeks(weeks, edits), lines: out };
}

/** Returns counts with some replaced. */
export function changeWeeks(
  weeks: WeekCounts,
  edits: readonly {
    readonly before?: { weeks: WeekCounts } | undefined;
    readonly after?: { weeks: WeekCounts } | undefined;
  }[],
): WeekCounts {
  const sums = new Map<number, number>();
  const add = (counts: WeekCounts, sign: number) => {
    for (let i = 0; i < counts.length; i += 2) {
      sums.set(counts[i]!, (sums.get(counts[i]!) ?? 0) + sign * counts[i + 1]!);
    }
  };
  add(weeks, 1);
  for (const { before, after } of edits) {
    if (before) add(before.weeks, -1);
    if (after) add(after.weeks, 1);
  }
  return [...sums]
    .filter(([, count]) => count !== 0)
    .sort(([a], [b]) => a - b)
    .flat();
}
