// Kinds, statuses, noted reach and cost of a range of channels: an answer that asks for them reads these instead of all profiles.
import { CHANNEL_KINDS, type ChannelKind } from "../model/channel-kind.ts";
import { STATUSES, type Status } from "../model/choices.ts";
import { BLOCK_CHANNELS, type Slot } from "./posting-block.ts";
import type { ProfileFacts } from "./profile.ts";

/**
 * One block of the ordinals that a block of postings covers. `marks` is a byte a channel, 0 where there is none (`markOf`);
 * `facts` is ordinal, reach, cost and so on, by ordinal; −1 means not noted.
 */
export type FactsBlock = {
  readonly slot: Slot;
  readonly block: number;
  readonly marks: Uint8Array<ArrayBuffer>;
  readonly facts: readonly number[];
};

export type FactsEdit = Pick<ProfileFacts, "kind" | "status" | "reach" | "cost"> & {
  readonly ordinal: number;
};

/** A channel's noted reach and cost. */
export type NotedFacts = Pick<FactsEdit, "ordinal" | "reach" | "cost">;

/** Kinds take the lower bits of a mark, statuses the upper ones. */
const KIND_BITS = 5;
const KIND_MASK = 2 ** KIND_BITS - 1;

/** Returns a channel's kind and status in a byte that is not 0. */
export function markOf({ kind, status }: Pick<ProfileFacts, "kind" | "status">): number {
  const kinds = CHANNEL_KINDS.indexOf(kind) + 1;
  return kinds + (status ? (STATUSES.indexOf(status) + 1) << KIND_BITS : 0);
}

/** Returns which marks (0 to 255) are of some kinds and statuses; without a list all of them are. */
export function marksOf(
  kinds: readonly ChannelKind[] = CHANNEL_KINDS,
  statuses?: readonly Status[],
): readonly boolean[] {
  return Array.from({ length: 256 }, (_, mark) => {
    const kind = CHANNEL_KINDS[(mark & KIND_MASK) - 1];
    const status = STATUSES[(mark >> KIND_BITS) - 1];
    if (!kind || !kinds.includes(kind)) return false;
    return !statuses || (status !== undefined && statuses.includes(status));
  });
}

/** Returns a block without channels. */
export function emptyFacts(slot: Slot, block: number): FactsBlock {
  return { slot, block, marks: new Uint8Array(0), facts: [] };
}

/** Returns the block with some channels' facts changed; channels with nothing noted take no room in `facts`. */
export function editFacts(block: FactsBlock, edits: readonly FactsEdit[]): FactsBlock {
  const places = edits.map(({ ordinal }) => ordinal % BLOCK_CHANNELS);
  const marks = new Uint8Array(Math.max(block.marks.length, ...places.map((place) => place + 1)));
  marks.set(block.marks);
  edits.forEach((edit, i) => (marks[places[i]!] = markOf(edit)));
  const rows = new Map<number, NotedFacts>(readFacts(block).map((row) => [row.ordinal, row]));
  for (const edit of edits) rows.set(edit.ordinal, edit);
  const facts = [...rows.values()]
    .filter(({ reach, cost }) => reach !== undefined || cost !== undefined)
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ ordinal, reach = -1, cost = -1 }) => [ordinal, reach, cost]);
  return { ...block, marks, facts };
}

/** Returns what a block notes, a row a channel. */
export function readFacts({ facts }: Pick<FactsBlock, "facts">): NotedFacts[] {
  const rows: NotedFacts[] = [];
  for (let i = 0; i < facts.length; i += 3) {
    const [reach, cost] = [facts[i + 1]!, facts[i + 2]!];
    rows.push({
      ordinal: facts[i]!,
      ...(reach >= 0 && { reach }),
      ...(cost >= 0 && { cost }),
    });
  }
  return rows;
}
