// What a product card lists by name: entries that say nothing (" ", ";") or everything ("*") name no item.
import { ANY_ITEM, parseTrait, traitFromLabel, traitKey } from "./trait.ts";

/** Returns a card's name of an item without the facet that it may be written with. */
export function itemLabel(name: string): string {
  return name.replace(/^purchase:/, "");
}

/** Returns the key of buying what a card lists (`Fleet Foot` is `purchase:fleet-foot`), or undefined where that is no name. */
export function itemNamed(name: string): string | undefined {
  const key = traitKey(traitFromLabel("purchase", itemLabel(name)));
  return saysValue(key) ? key : undefined;
}

/** Tells whether a trait's key has a value, or says of any item more than that there is one. */
export function saysValue(key: string): boolean {
  const { value, qualifiers } = parseTrait(key);
  return value === ANY_ITEM ? qualifiers.size > 0 : value !== "";
}
