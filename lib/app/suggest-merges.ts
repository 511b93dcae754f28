// Suggests words that may be the same: what somebody said no to is not suggested again.
import { dismissalId } from "../model/dismissal.ts";
import { nearDuplicates, type NearReason } from "../suggest/near-duplicates.ts";
import { listDismissals } from "./dismiss-merge.ts";
import { readWordBook } from "./read-word-book.ts";
import type { Tools } from "./tools.ts";

/** Two words by id that may be the same, the better established first, and why. */
export type MergeSuggestion = {
  readonly a: string;
  readonly b: string;
  readonly why: NearReason;
};

/** Returns the pairs that are neither merged nor dismissed, the surest first; words that ship are told apart already. */
export async function suggestMerges(tools: Pick<Tools, "store">): Promise<MergeSuggestion[]> {
  const [words, dismissals] = await Promise.all([readWordBook(tools), listDismissals(tools)]);
  const dismissed = new Set(dismissals.map(({ id }) => id));
  const open = [...words.values()].filter(({ into }) => into === undefined);
  return nearDuplicates(
    open.map(({ id, facet, labels, aliases, fixed, broader, origin }) => ({
      id,
      facet,
      broader,
      spellings: [...Object.values(labels), ...aliases, ...fixed],
      settled: origin === "shipped",
    })),
  ).filter(({ a, b }) => !dismissed.has(dismissalId(a, b)));
}
