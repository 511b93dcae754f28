// Reads the vocabulary and adds words to it.
import { editedAt } from "../base/time.ts";
import { languageTag, type Locale } from "../base/messages.ts";
import { clip, LIMITS, tidy } from "../base/text.ts";
import { builtinTerm } from "../model/builtin-terms.ts";
import { ownTerms } from "../model/own-terms.ts";
import type { Term } from "../model/term.ts";
import { parseTrait, traitFromLabel } from "../model/trait.ts";
import { findTermsOf } from "../query/read-query.ts";
import { keepWithoutImport } from "../store/import-marks.ts";
import { countingIn } from "./index-vocabulary.ts";
import { noteWords, WORDED_STORES } from "./note-words.ts";
import type { Tools } from "./tools.ts";

/** Returns the terms that the user or an import added and nobody removed; the built-in ones are in lib/model/builtin-terms. */
export async function listOwnTerms(tools: Pick<Tools, "store">): Promise<Term[]> {
  const [all, facets] = await tools.store.read(["terms", "facets"], (tx) =>
    Promise.all([tx.objectStore("terms").getAll(), tx.objectStore("facets").getAll()]),
  );
  return ownTerms(all, facets);
}

/**
 * Adds the word that a label makes in a facet and returns it. One that the facet has by that name already, in any language
 * and also built in, is returned instead: two words for one thing would part its evidence.
 */
export async function addTerm(
  tools: Pick<Tools, "store" | "now" | "announce">,
  facet: string,
  label: string,
  locale: Locale,
): Promise<Term> {
  const name = tidy(label, 100);
  const kept = await tools.store.write(WORDED_STORES, async (tx) => {
    const counted = await countingIn(tx);
    const terms = tx.objectStore("terms");
    const all = await terms.getAll();
    const own = all.filter(({ removed }) => !removed);
    const known = findTermsOf({ terms: own, facets: [] })(name).find(
      (id) => parseTrait(id).facet === facet,
    );
    const id = known ?? clip(traitFromLabel(facet, name), LIMITS.id);
    const before = own.find((each) => each.id === id);
    const gone = all.find((each) => each.id === id);
    const at = editedAt(tools.now(), gone?.at);
    const term: Term = { id, facet, labels: { [languageTag(locale)]: name }, at };
    if (before) {
      await keepWithoutImport(tx, "terms", term);
      return before;
    }
    // A removed one may still be what another was merged into.
    if (known !== undefined && (builtinTerm(id) || !gone)) return term;
    await terms.put(term);
    await noteWords(tx, counted);
    return term;
  });
  tools.announce("map");
  return kept;
}
