// Columns of packed blocks read into arrays by ordinal. Plain loops: a page asks once and is gone, so that most of this
// runs before the engine has compiled it.
import { BINS, BITS, BLOCK_CHANNELS, layoutOf, type Layout } from "./posting-block.ts";

/** A packed block with its layout. */
export type Packed = { readonly bytes: Uint8Array; readonly layout: Layout };

/** Returns a packed block with its layout. */
export function withLayout(bytes: Uint8Array): Packed {
  return { bytes, layout: layoutOf(bytes) };
}

/** The bins in which a facet is told of everybody, a bit each, by ordinal. */
export type Masks = { readonly low: Uint8Array; readonly high: Uint8Array };

/** Returns the bins of an ordinal as one number. */
export const maskOf = ({ low, high }: Masks, ordinal: number): number =>
  low[ordinal]! | (high[ordinal]! << 8);

/** Puts a column of a block where its ordinals are; returns the one after the last. */
export function spread({ bytes, layout }: Packed, column: number, into: Uint8Array): number {
  const { rows, dense } = layout;
  let ordinal = layout.block * BLOCK_CHANNELS;
  if (dense) {
    into.set(bytes.subarray(column, column + rows), ordinal);
    return ordinal + rows;
  }
  let { gaps } = layout;
  for (let row = column; row < column + rows; row++) {
    let gap = bytes[gaps++]!;
    if (gap > 127) gap = (gap & 127) + bytes[gaps++]! * 128; // a block has 2^13 channels: two bytes are enough
    ordinal += gap;
    into[ordinal++] = bytes[row]!;
  }
  return ordinal;
}

/** Returns the codes of some blocks by ordinal, up to the last one. */
export function codesOf(blocks: readonly Packed[]): Uint8Array {
  const last = blocks.reduce((most, { layout }) => Math.max(most, layout.block + 1), 0);
  const codes = new Uint8Array(last * BLOCK_CHANNELS);
  for (const block of blocks) spread(block, block.layout.codes, codes);
  return codes;
}

/** Adds up the numbers of a block's codes, by ordinal; returns the one after the last. */
export function addCodes(
  { bytes, layout }: Packed,
  numbers: Float64Array,
  times: number,
  into: Float32Array,
): number {
  const { rows, dense, codes } = layout;
  let { gaps } = layout;
  let ordinal = layout.block * BLOCK_CHANNELS;
  for (let row = codes; row < codes + rows; row++) {
    let gap = dense ? 0 : bytes[gaps++]!;
    if (gap > 127) gap = (gap & 127) + bytes[gaps++]! * 128;
    ordinal += gap;
    into[ordinal++]! += times * numbers[bytes[row]!]!;
  }
  return ordinal;
}

/** Adds up the people in the bins of some channels, and notes which bins they are in; `places` tells where each is. */
export function addBins(
  { bytes, layout }: Packed,
  numbers: Float64Array,
  times: number,
  places: Int32Array,
  into: Float32Array,
  inBins: Uint16Array,
): void {
  const { rows, dense, codes, low, high } = layout;
  let { gaps, bins } = layout;
  let ordinal = layout.block * BLOCK_CHANNELS;
  for (let row = 0; row < rows; row++) {
    let gap = dense ? 0 : bytes[gaps++]!;
    if (gap > 127) gap = (gap & 127) + bytes[gaps++]! * 128;
    ordinal += gap;
    const some = bytes[low + row]!;
    const others = bytes[high + row]!;
    const several = BITS[some]! + BITS[others]!;
    const place = places[ordinal++]!;
    if (place >= 0) {
      let mask = some | (others << 8);
      inBins[place]! |= mask;
      let code = bins;
      for (let at = place * BINS; mask > 0; mask >>= 1, at++) {
        if (!(mask & 1)) continue;
        const value = numbers[bytes[several > 1 ? code++ : codes + row]!]!;
        into[at]! += times * value;
      }
    }
    if (several > 1) bins += several;
  }
}
