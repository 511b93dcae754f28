// Changes words of the vocabulary: labels, spellings, broader terms, definition, and merges that can be undone.
import { editedAt, toInstant } from "../base/time.ts";
import { BUILTIN_TERMS, builtinTerm } from "../model/builtin-terms.ts";
import { canonicalKey } from "../model/covered-keys.ts";
import { facetOf } from "../model/facets.ts";
import { lexiconOf } from "../model/lexicon-rows.ts";
import { isShipped } from "../model/own-terms.ts";
import type { Term } from "../model/term.ts";
import { parseTrait, traitKey } from "../model/trait.ts";
import { countingIn } from "./index-vocabulary.ts";
import { noteWords, WORDED_STORES } from "./note-words.ts";
import { keepIndex } from "./keep-index.ts";
import { notedLabels } from "./noted-words.ts";
import type { Tools } from "./tools.ts";

/** New values of some members of a term; an empty definition or IAB id takes it away. */
export type TermEdit = Partial<
  Pick<Term, "labels" | "definition" | "iab"> & {
    readonly aliases: readonly string[];
    readonly broader: readonly string[];
  }
>;

/** An edit, or what tells it of the term as it is by then: two of its names may be changed in the same moment. */
export type TermChange = TermEdit | ((before: Term) => TermEdit);

type TermTools = Pick<Tools, "store" | "now" | "announce" | "settings">;

/** Writes a change of a term; a built-in term becomes one of the user's own that stands in its place. */
export async function editTerm(tools: TermTools, id: string, given: TermChange): Promise<void> {
  await changeWords(tools, ({ put }) =>
    put(id, (term) => {
      const edit = typeof given === "function" ? given(term) : given;
      const { definition, iab, ...rest } = { ...term, ...edit };
      const { aliases, broader, ...plain } = rest;
      return {
        ...plain,
        ...(aliases && { aliases: [...aliases] }),
        ...(broader && { broader: [...broader] }),
        ...(definition && { definition }),
        ...(iab && { iab }),
      };
    }),
  );
}

/**
 * Merges a term into another of its facet: from now on it is only a further spelling, everywhere and in all that was
 * ever noted. Where the other one already means this term nothing changes, and false is returned.
 */
export function mergeTerm(tools: TermTools, id: string, into: string): Promise<boolean> {
  return changeWords(tools, async ({ all, describe, put }) => {
    const end = canonicalKey(into, lexiconOf(await all(), BUILTIN_TERMS));
    const key = traitKey(id);
    if (end === key || parseTrait(end).facet !== parseTrait(key).facet) return false;
    await describe(end);
    return put(id, (term) => ({ ...term, into }));
  });
}

/** Undoes a merge: the term counts for itself again. */
export async function splitTerm(tools: TermTools, id: string): Promise<void> {
  await changeWords(tools, ({ put }) => put(id, single));
}

/**
 * Removes a word of the user's own, or what was changed of one that ships with Shoal, which then stands again. Sightings
 * that state it keep it as text, and words that were merged into one of the user's own count for themselves again. The
 * removal is a record, so that an import does not undo it.
 */
export async function removeTerm(tools: TermTools, id: string): Promise<void> {
  await changeWords(tools, async ({ all, put }) => {
    for (const { id: other, into } of await all()) {
      if (into === id && !isShipped(id)) await put(other, single);
    }
    return put(id, ({ facet, labels, at }) => ({ id, facet, labels, at, removed: true }));
  });
}

function single({ into: _, ...term }: Term): Term {
  return term;
}

/** What a change of words is made of, all of it in one transaction. */
type WordChange = {
  readonly all: () => Promise<Term[]>;
  /** Gives a word its record: one that only sightings state has none to be merged into. */
  readonly describe: (id: string) => Promise<void>;
  readonly put: (id: string, edit: (term: Term) => Term) => Promise<true>;
};

// Resolves to what `work` does: whether anything was changed.
async function changeWords(
  tools: TermTools,
  work: (change: WordChange) => Promise<boolean>,
): Promise<boolean> {
  const isChanged = await tools.store.write(WORDED_STORES, async (tx) => {
    const counted = await countingIn(tx);
    const terms = tx.objectStore("terms");
    const done = await work({
      all: () => terms.getAll(),
      describe: async (id) => {
        if (isShipped(id) || (await terms.getKey(id))) return;
        const { facet } = parseTrait(id);
        const at = toInstant(tools.now());
        await terms.put({ id, facet, labels: { ...notedLabels(id) }, at });
      },
      put: async (id, edit) => {
        const stored = await terms.get(id);
        // What was changed of a shipped word and taken back must not come again with the next change.
        const isGone = stored?.removed && isShipped(id);
        const { sample: _, removed: __, ...before } = stored && !isGone ? stored : shippedTerm(id);
        const at = editedAt(tools.now(), stored?.at);
        await terms.put({ ...edit(before as Term), at }); // what is left is a term still
        return true;
      },
    });
    if (done) await noteWords(tx, counted);
    return done;
  });
  if (!isChanged) return false;
  tools.announce("map");
  // Where it counts otherwise from now on, the index is built anew while the plain scan answers.
  void keepIndex(tools).catch(() => undefined);
  return true;
}

/** Returns a word that ships with Shoal as a term of the user's own; an unknown one has no labels yet. */
function shippedTerm(id: string): Term {
  const { facet, value } = parseTrait(id);
  const choice = facetOf(facet)?.values?.find(([each]) => each === value);
  const { en, zh } = builtinTerm(id) ?? { en: choice?.[1], zh: choice?.[2] };
  return { id, facet, labels: { ...(en && { en }), ...(zh && { "zh-CN": zh }) }, at: "" };
}
