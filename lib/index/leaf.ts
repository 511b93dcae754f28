// A leaf of a trait's postings: the channels of a range of ordinals that mention the trait, packed into bytes.
import { ByteReader, ByteWriter, lengthOf, numberAt } from "./bytes.ts";
import type { Mention } from "./mentions.ts";

/** Number of the index that a record belongs to: a rebuild writes the other one beside it. */
export type Slot = 0 | 1;

/** One channel's line in a posting. */
export type Entry = { readonly ordinal: number; readonly mentions: readonly Mention[] };

/** The 2^level ordinals from `start` on; `start` is a multiple of 2^level. */
export type Range = { readonly start: number; readonly level: number };

/** A leaf before packing. Its entries go by ordinal. */
export type Leaf = Range & { readonly entries: readonly Entry[] };

/** Level of the range that holds every ordinal. */
export const ROOT_LEVEL = 24;

/** Returns the range of a level that holds an ordinal. */
export function rangeAround(ordinal: number, level: number): Range {
  const size = 2 ** level;
  return { start: Math.floor(ordinal / size) * size, level };
}

/** Returns the last ordinal of a range: it names the leaf in the store. */
export function lastOf({ start, level }: Range): number {
  return start + 2 ** level - 1;
}

/**
 * Packs a leaf: slot, level, place of the range, earliest week; then per channel the gap to the one before (doubled, odd where a number of
 * mentions follows), and per mention the weeks since the one before and a byte of sub and seen (15 = more follows).
 */
export function packLeaf(slot: Slot, { start, level, entries }: Leaf): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  const first = earliestWeek(entries);
  out.byte(slot);
  out.byte(level);
  out.number(start / 2 ** level);
  out.number(first);
  let next = start;
  for (const { ordinal, mentions } of entries) {
    const several = mentions.length > 1;
    out.number((ordinal - next) * 2 + Number(several));
    if (several) out.number(mentions.length);
    let before = first;
    for (const { week, sub, seen } of mentions) {
      out.number(week - before);
      out.byte((Math.min(sub, 15) << 4) | Math.min(seen, 15));
      if (sub >= 15) out.number(sub - 15);
      if (seen >= 15) out.number(seen - 15);
      before = week;
    }
    next = ordinal + 1;
  }
  return out.done();
}

function earliestWeek(entries: readonly Entry[]): number {
  let first = Infinity;
  for (const { mentions } of entries) first = Math.min(first, mentions[0]?.week ?? Infinity);
  return first === Infinity ? 0 : first;
}

/** Hears one mention of a leaf; channels come by ordinal, a channel's mentions by week and sub. */
export type Hear = (ordinal: number, week: number, sub: number, seen: number) => void;

/** Returns the slot of a packed leaf. */
export function slotOf(bytes: Uint8Array): Slot {
  return bytes[0] === 1 ? 1 : 0;
}

/** Returns a packed leaf's first ordinal and earliest week, and how many bytes these take. */
export function headOf(bytes: Uint8Array) {
  const place = numberAt(bytes, 2);
  const length = 2 + lengthOf(place);
  const week = numberAt(bytes, length);
  return { start: place * 2 ** bytes[1]!, week, length: length + lengthOf(week) };
}

/** Tells every mention of a packed leaf and returns the leaf's range. */
export function eachMention(bytes: Uint8Array, hear: Hear): Range {
  const input = new ByteReader(bytes);
  input.byte();
  const level = input.byte();
  const start = input.number() * 2 ** level;
  const first = input.number();
  let next = start;
  while (!input.ended) {
    const head = input.number();
    const ordinal = next + Math.floor(head / 2);
    let week = first;
    for (let left = head % 2 === 1 ? input.number() : 1; left > 0; left--) {
      week += input.number();
      const both = input.byte();
      let sub = both >> 4;
      let seen = both & 15;
      if (sub === 15) sub += input.number();
      if (seen === 15) seen += input.number();
      hear(ordinal, week, sub, seen);
    }
    next = ordinal + 1;
  }
  return { start, level };
}

/** Returns a leaf as it was before packing. */
export function unpackLeaf(bytes: Uint8Array): Leaf {
  const entries: { ordinal: number; mentions: Mention[] }[] = [];
  const range = eachMention(bytes, (ordinal, week, sub, seen) => {
    const last = entries.at(-1);
    if (last?.ordinal === ordinal) last.mentions.push({ week, sub, seen });
    else entries.push({ ordinal, mentions: [{ week, sub, seen }] });
  });
  return { ...range, entries };
}
