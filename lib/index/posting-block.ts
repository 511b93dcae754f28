// Postings of one key in a range of channels, packed: exact totals per week, then a few bytes a channel for bounds.
import { ShoalError } from "../base/errors.ts";
import type { WeekCounts } from "../rank/decay.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";

/** Number of the index that a record belongs to: a rebuild writes the other one beside it. */
export type Slot = 0 | 1;

/** Channels a block covers: one that all of them are in stays below the 64 kB from which on values become files. */
export const BLOCK_CHANNELS = 8_192;

/** Bins that a channel's cohorts fall into. Two traits in one bin may have been seen on the same people. */
export const BINS = 8;

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

/** Packs a block: slot, its number, weeks (gap, count), lines, length of the gaps; then gaps, codes, masks, and the bins' codes. */
export function packBlock(
  slot: Slot,
  block: number,
  { weeks, lines }: Block,
): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.byte(slot);
  out.number(block);
  out.number(weeks.length / 2);
  for (let i = 0, before = 0; i < weeks.length; i += 2) {
    out.number(weeks[i]! - before);
    out.number(weeks[i + 1]!);
    before = weeks[i]!;
  }
  const gaps = new ByteWriter();
  let next = block * BLOCK_CHANNELS;
  for (const { ordinal } of lines) {
    gaps.number(ordinal - next);
    next = ordinal + 1;
  }
  out.number(lines.length);
  out.number(gaps.size);
  out.bytes(gaps.done());
  for (const { code } of lines) out.byte(code);
  for (const { mask } of lines) out.byte(mask);
  for (const { bins } of lines) for (const code of bins) out.byte(code);
  return out.done();
}

/** Returns the slot of a packed block. */
export function slotOf(bytes: Uint8Array): Slot {
  return bytes[0] === 1 ? 1 : 0;
}

/** Where things are in a packed block: its counts per week, number of lines, and the first gap, code, mask and bin code. */
export type Layout = {
  readonly block: number;
  readonly weeks: WeekCounts;
  readonly lines: number;
  readonly gaps: number;
  readonly codes: number;
  readonly masks: number;
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
  const lines = number();
  const length = number();
  const gaps = at;
  const codes = gaps + length;
  const masks = codes + lines;
  if (!(masks + lines <= bytes.length)) throw damaged();
  return { block, weeks, lines, gaps, codes, masks, bins: masks + lines };
}

/** Number of set bits by byte. */
export const BITS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  let bits = 0;
  for (let rest = byte; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
});

/** Returns a block as it was before packing. */
export function unpackBlock(bytes: Uint8Array): Block {
  const { block, weeks, lines: count, gaps, codes, masks, bins } = layoutOf(bytes);
  const input = new ByteReader(bytes, gaps);
  const lines: Line[] = [];
  let ordinal = block * BLOCK_CHANNELS;
  let bin = bins;
  for (let i = 0; i < count; i++) {
    ordinal += input.number();
    const mask = bytes[masks + i]!;
    const several = BITS[mask]! > 1 && bins < bytes.length ? BITS[mask]! : 0;
    lines.push({
      ordinal,
      code: bytes[codes + i]!,
      mask,
      bins: [...bytes.subarray(bin, bin + several)],
    });
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
    if (after) out.push({ ordinal, code: after.code, mask: after.mask, bins: after.bins });
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
