// The vocabulary as its own page shows it: every word with its definition, where it comes from and what it was merged into.
import type { Term } from "../model/term.ts";
import { listOwnTerms } from "./add-term.ts";
import type { Tools } from "./tools.ts";
import { listNotedWords } from "./noted-words.ts";
import { allTerms } from "./vocabulary.ts";

/** Whose a word is: shipped, shipped and changed by the user, or the user's own. */
export type WordOrigin = "shipped" | "changed" | "own";

/** A word with all that is known of it. `fixed` are the spellings that ship with it and stay. */
export type WordEntry = {
  readonly id: string;
  readonly facet: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly fixed: readonly string[];
  readonly broader: readonly string[];
  readonly definition: string;
  readonly iab: string;
  readonly into: string | undefined;
  readonly origin: WordOrigin;
  readonly sample: boolean;
};

/** Returns every word, merged ones included, by id. */
export async function readWordBook(
  tools: Pick<Tools, "store">,
): Promise<ReadonlyMap<string, WordEntry>> {
  const [own, noted] = await Promise.all([listOwnTerms(tools), listNotedWords(tools)]);
  const words = new Map<string, WordEntry>();
  for (const { id, facet, labels, aliases, broader } of allTerms([])) {
    const shipped = { id, facet, labels, aliases: [], fixed: aliases, broader, definition: "" };
    words.set(id, { ...shipped, iab: "", into: undefined, origin: "shipped", sample: false });
  }
  for (const term of own) words.set(term.id, ownWord(term, words.get(term.id)));
  for (const { id, facet, labels } of noted) {
    words.set(id, ownWord({ id, facet, labels, at: "" }, undefined));
  }
  return words;
}

function ownWord(term: Term, shipped: WordEntry | undefined): WordEntry {
  const fixed = shipped?.fixed ?? [];
  return {
    id: term.id,
    facet: term.facet,
    labels: { ...shipped?.labels, ...term.labels },
    aliases: (term.aliases ?? []).filter((alias) => !fixed.includes(alias)),
    fixed,
    broader: term.broader ?? shipped?.broader ?? [],
    definition: term.definition ?? "",
    iab: term.iab ?? "",
    into: term.into,
    origin: shipped ? "changed" : "own",
    sample: term.sample ?? false,
  };
}
