// Suggests words that may be the same: what somebody said no to is not suggested again.
import { inTurns } from "../base/steps.ts";
import { dismissalId } from "../model/dismissal.ts";
import { nearDuplicates, type LikenessReason } from "../suggest/near-duplicates.ts";
import { listDismissals } from "./dismiss-merge.ts";
import { readWordBook } from "./read-word-book.ts";
import type { Tools } from "./tools.ts";

/** Two words by id that may be the same, the one that ships first where one does, and why. */
export type MergeSuggestion = {
  readonly a: string;
  readonly b: string;
  readonly why: LikenessReason;
};

/** Returns the pairs that are neither merged nor dismissed, the surest first; words that ship are told apart already. */
export async function suggestMerges(tools: Pick<Tools, "store">): Promise<MergeSuggestion[]> {
  const [words, dismissals] = await Promise.all([readWordBook(tools), listDismissals(tools)]);
  const dismissed = new Set(dismissals.map(({ id }) => id));
  const own = (id: string) => words.get(id)?.origin === "own";
  const broader = (a: string, b: string) => words.get(a)?.broader.includes(b) ?? false;
  const isSettled = (a: string, b: string) =>
    (!own(a) && !own(b)) || dismissed.has(dismissalId(a, b));
  const open = [...words.values()]
    .filter(({ into }) => into === undefined)
    .map((word) => ({ ...word, aliases: [...word.aliases, ...word.fixed] }));
  const related = (a: string, b: string) => broader(a, b) || broader(b, a);
  const pairs = await inTurns(nearDuplicates(open, isSettled, related));
  return pairs.map(({ terms: [a, b], reason }) =>
    own(a) && !own(b) ? { a: b, b: a, why: reason } : { a, b, why: reason },
  );
}
