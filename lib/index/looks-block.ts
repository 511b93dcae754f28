// Looks of a range of channels, packed for bounds: six bytes a channel, and exact totals per week.
import { CHANNEL_KINDS, type ChannelKind } from "../model/channel-kind.ts";
import { DECAY_GROUPS } from "../model/facets.ts";
import { addToWeek, decayAt, weekStart, type WeekCounts } from "../rank/decay.ts";
import { lastWeek, type Evidence } from "../rank/evidence.ts";
import { PRIOR_LOOKS } from "../rank/weights.ts";
import type { Slot } from "./leaf.ts";

/** Channels a block covers. */
export const BLOCK_CHANNELS = 4_096;

/** Bytes a channel takes: last week plus one (two bytes), a code per decay group, kind plus one. */
export const ROW_BYTES = 6;

/** One block: `rows` up to the last channel that has any, `weeks` all looks of the block per week. */
export type LooksBlock = {
  readonly slot: Slot;
  readonly block: number;
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly weeks: WeekCounts;
};

/** Returns the block of an ordinal. */
export function blockOf(ordinal: number): number {
  return Math.floor(ordinal / BLOCK_CHANNELS);
}

/** Returns a block without channels. */
export function emptyBlock(slot: Slot, block: number): LooksBlock {
  return { slot, block, rows: new Uint8Array(0), weeks: [] };
}

// Looks go into a byte by the logarithm of looks + prior, so that a step is the same share of what a score divides by.
const STEPS_PER_OCTAVE = 13;

/** Looks that a code stands for at least, as of the channel's last week. */
export const LOOKS_OF_CODE: Float64Array = Float64Array.from(
  { length: 256 },
  (_, code) => PRIOR_LOOKS * (2 ** (code / STEPS_PER_OCTAVE) - 1),
);

function codeOf(looks: number): number {
  const exact = Math.log2(looks / PRIOR_LOOKS + 1) * STEPS_PER_OCTAVE;
  const code = Math.min(255, Math.floor(exact));
  return LOOKS_OF_CODE[code]! <= looks ? code : code - 1;
}

/** Latest week that a row can hold; later ones count as it, which keeps the bound a bound. */
const MOST_WEEK = 0xfffe;

/** Returns a channel's six bytes; codes are 0 and the week is 0 where there were no looks. */
export function looksRow(
  kind: ChannelKind,
  evidence: Pick<Evidence, "looks">,
  halfLifeDays: number,
): Uint8Array {
  const row = new Uint8Array(ROW_BYTES);
  row[5] = CHANNEL_KINDS.indexOf(kind) + 1;
  const last = lastWeek(evidence);
  if (last === undefined) return row;
  const week = Math.min(last, MOST_WEEK) + 1;
  row[0] = week & 0xff;
  row[1] = week >> 8;
  const decay = decayAt(weekStart(last), halfLifeDays);
  DECAY_GROUPS.forEach((_, group) => {
    let sum = 0;
    const { looks } = evidence;
    for (let i = 0; i < looks.length; i += 2) sum += looks[i + 1]! * decay(group, looks[i]!);
    row[2 + group] = codeOf(sum * (1 - 1e-9));
  });
  return row;
}

/** A channel's change in a block: its new row, and its looks per week before and after. */
export type LooksEdit = {
  readonly ordinal: number;
  readonly row: Uint8Array;
  readonly before: WeekCounts;
  readonly after: WeekCounts;
};

/** Returns the block with some channels changed. */
export function editBlock(block: LooksBlock, edits: readonly LooksEdit[]): LooksBlock {
  const places = edits.map(({ ordinal }) => (ordinal % BLOCK_CHANNELS) * ROW_BYTES);
  const size = Math.max(block.rows.length, ...places.map((place) => place + ROW_BYTES));
  const rows = new Uint8Array(size);
  rows.set(block.rows);
  edits.forEach(({ row }, i) => rows.set(row, places[i]!));
  return { ...block, rows, weeks: editWeeks(block.weeks, edits) };
}

function editWeeks(weeks: WeekCounts, edits: readonly LooksEdit[]): WeekCounts {
  const change = new Map<number, number>();
  const count = (looks: WeekCounts, sign: number) => {
    for (let i = 0; i < looks.length; i += 2) {
      change.set(looks[i]!, (change.get(looks[i]!) ?? 0) + sign * looks[i + 1]!);
    }
  };
  for (const { before, after } of edits) {
    count(before, -1);
    count(after, 1);
  }
  let out = weeks;
  for (const [week, by] of change) if (by !== 0) out = addToWeek(out, week, by);
  return out;
}
