// What is known of words, and nothing that is done with it: pages that only ask need no more.

/**
 * What is known of words when evidence is counted, as lists of trait keys: under a term's key its broader terms, under
 * "=" and another spelling the one term that is meant (`=interest:跑步` → [`interest:running`]), under "=%" and a facet
 * of the user's own how that facet matches (facet-rows.ts), under a derived need that goes by an item's name the needs
 * that a product card names (card-needs.ts).
 */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** Before a spelling in a lexicon: the entry says which term is meant. */
export const ALIAS_MARK = "=";

export const NO_LEXICON: Lexicon = new Map();
