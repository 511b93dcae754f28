// Noted reach and cost of a range of channels: the ranking by reach or cost reads these instead of all profiles.
import type { ProfileFacts } from "./profile.ts";
import type { Slot } from "./leaf.ts";

/** One block, as LooksBlock covers it. `facts` is ordinal, reach, cost and so on, by ordinal; −1 means not noted. */
export type FactsBlock = {
  readonly slot: Slot;
  readonly block: number;
  readonly facts: readonly number[];
};

export type FactsEdit = Pick<ProfileFacts, "reach" | "cost"> & { readonly ordinal: number };

/** Returns the block with some channels' facts changed; channels with nothing noted take no room. */
export function editFacts(block: FactsBlock, edits: readonly FactsEdit[]): FactsBlock {
  const rows = new Map<number, FactsEdit>(readFacts(block).map((row) => [row.ordinal, row]));
  for (const edit of edits) rows.set(edit.ordinal, edit);
  const facts = [...rows.values()]
    .filter(({ reach, cost }) => reach !== undefined || cost !== undefined)
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ ordinal, reach = -1, cost = -1 }) => [ordinal, reach, cost]);
  return { ...block, facts };
}

/** Returns what a block notes, a row a channel. */
export function readFacts({ facts }: FactsBlock): FactsEdit[] {
  const rows: FactsEdit[] = [];
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
