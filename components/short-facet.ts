// The name of a facet where room is short.

/** Returns a facet's label without what it explains in brackets: "reason to buy (why)" is "reason to buy". */
export function shortFacet(label: string): string {
  return label.replace(/\s*[(（].*$/u, "");
}
