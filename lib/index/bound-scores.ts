// From the tally to candidates: the most that each channel's score can be.
import { CHANNEL_KINDS, type ChannelKind } from "../model/channel-kind.ts";
import { DECAY_GROUPS } from "../model/facets.ts";
import type { Decay } from "../rank/decay.ts";
import type { Mode, Question } from "../rank/question.ts";
import { modeFactor, type ChannelFacts } from "../rank/score.ts";
import { PRIOR_LOOKS } from "../rank/weights.ts";
import type { Candidates } from "./best-first.ts";
import { BLOCK_CHANNELS, LOOKS_OF_CODE, ROW_BYTES, type LooksBlock } from "./looks-block.ts";
import type { Tally } from "./tally.ts";

/** What a bound depends on beside the tally. `facts` are of channels with noted reach or cost, where the mode asks. */
export type BoundInput = {
  readonly question: Question;
  readonly mode: Mode;
  readonly kinds: readonly ChannelKind[] | undefined;
  readonly base: number;
  readonly decay: Decay;
  readonly looks: readonly LooksBlock[];
  readonly facts: ReadonlyMap<number, ChannelFacts>;
  /** Whether the looks are coded for a half-life no longer than the one asked for; else only one look is sure. */
  readonly coded: boolean;
};

// Sums in another order differ in the last bits; a bound must not fall below a score for that.
const SLACK = 1 + 1e-9;

/** Returns the channels of the tally that can have a score, with the most it can be. */
export function boundScores(tally: Tally, input: BoundInput): Candidates {
  const { question, mode, kinds, base, looks, facts } = input;
  const wantedKinds = kinds && new Set(kinds.map((kind) => CHANNEL_KINDS.indexOf(kind) + 1));
  const least = leastLooks(input);
  const same = mode === "fit" || mode === "index" ? modeFactor(mode, base, {}) : NaN;
  const ordinals = new Int32Array(tally.ordinals);
  const bounds = new Float64Array(tally.ordinals);
  let found = 0;
  if (same === undefined) return { ordinals: ordinals.subarray(0, 0), bounds };
  for (const { block, rows } of looks) {
    const first = block * BLOCK_CHANNELS;
    const end = Math.min(tally.ordinals, first + rows.length / ROW_BYTES);
    for (let ordinal = first; ordinal < end; ordinal++) {
      const raw = tally.findsOf(ordinal, question.roles !== undefined);
      if (raw <= 0) continue;
      const place = (ordinal - first) * ROW_BYTES;
      if (wantedKinds && !wantedKinds.has(rows[place + 5]!)) continue;
      const factor = Number.isNaN(same) ? modeFactor(mode, base, facts.get(ordinal) ?? {}) : same;
      if (factor === undefined) continue;
      // For given finds the score is highest where looks are as few as they can be, yet not fewer than the finds.
      const size = Math.max(raw, least(rows, place)) + PRIOR_LOOKS;
      ordinals[found] = ordinal;
      bounds[found++] = (SLACK * factor * (raw + PRIOR_LOOKS * base)) / size;
    }
  }
  return { ordinals: ordinals.subarray(0, found), bounds: bounds.subarray(0, found) };
}

function leastLooks({ question, decay, coded }: BoundInput) {
  const weights = DECAY_GROUPS.map((_, group) =>
    question.wanted.reduce((sum, wanted) => sum + (wanted.group === group ? wanted.weight : 0), 0),
  );
  return (rows: Uint8Array, place: number): number => {
    const last = rows[place]! + rows[place + 1]! * 256 - 1;
    if (last < 0) return 0;
    let looks = 0;
    for (let group = 0; group < weights.length; group++) {
      const code = rows[place + 2 + group]!;
      if (weights[group]! > 0) {
        looks += weights[group]! * (coded ? LOOKS_OF_CODE[code]! : 1) * decay(group, last);
      }
    }
    return looks * (1 - 1e-9);
  };
}
