// What the Vocabulary section's address names: the list, the list of one facet, a word, a new word, or the own facets.

export type WordPlace =
  | { readonly type: "list"; readonly facet: string }
  | { readonly type: "word"; readonly id: string }
  | { readonly type: "new"; readonly label: string }
  | { readonly type: "facets" };

/** Returns the place that the open part of a `#vocabulary` address names; word ids have a colon, the rest has none. */
export function readPlace(open: string): WordPlace {
  if (open === "facets") return { type: "facets" };
  if (open === "new" || open.startsWith("new/")) return { type: "new", label: open.slice(4) };
  if (open.startsWith("facet/")) return { type: "list", facet: open.slice(6) };
  return open === "" ? { type: "list", facet: "" } : { type: "word", id: open };
}
