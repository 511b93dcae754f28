// Kinds, noted reach and cost of a range of channels: an answer that asks for them reads these instead of all profiles.
import { CHANNEL_KINDS } from "../model/channel-kind.ts";
import { BLOCK_CHANNELS, type Slot } from "./posting-block.ts";
import type { ProfileFacts } from "./profile.ts";

/**
 * One block of the ordinals that a block of postings covers. `kinds` is a byte a channel, its place in CHANNEL_KINDS plus
 * one; `facts` is ordinal, reach, cost and so on, by ordinal; −1 means not noted.
 */
export type FactsBlock = {
  readonly slot: Slot;
  readonly block: number;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly facts: readonly number[];
};

export type FactsEdit = Pick<ProfileFacts, "kind" | "reach" | "cost"> & {
  readonly ordinal: number;
};

/** A channel's noted reach and cost. */
export type NotedFacts = Pick<FactsEdit, "ordinal" | "reach" | "cost">;

/** Returns a block without channels. */
export function emptyFacts(slot: Slot, block: number): FactsBlock {
  return { slot, block, kinds: new Uint8Array(0), facts: [] };
}

/** Returns the block with some channels' facts changed; channels with nothing noted take no room in `facts`. */
export function editFacts(block: FactsBlock, edits: readonly FactsEdit[]): FactsBlock {
  const places = edits.map(({ ordinal }) => ordinal % BLOCK_CHANNELS);
  const kinds = new Uint8Array(Math.max(block.kinds.length, ...places.map((place) => place + 1)));
  kinds.set(block.kinds);
  edits.forEach(({ kind }, i) => (kinds[places[i]!] = CHANNEL_KINDS.indexOf(kind) + 1));
  const rows = new Map<number, NotedFacts>(readFacts(block).map((row) => [row.ordinal, row]));
  for (const edit of edits) rows.set(edit.ordinal, edit);
  const facts = [...rows.values()]
    .filter(({ reach, cost }) => reach !== undefined || cost !== undefined)
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ ordinal, reach = -1, cost = -1 }) => [ordinal, reach, cost]);
  return { ...block, kinds, facts };
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
