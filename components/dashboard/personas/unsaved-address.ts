// The addresses, in place of a persona's id, of personas that were never saved.

/** A persona that is written from nothing. */
export const NEW_PERSONA = "new";

const DRAFTED = "new:";

/** Returns the address of the persona that a product card suggests; `product` is the card's id. */
export function addressOfDraft(product: string): string {
  return `${DRAFTED}${product}`;
}

/** Returns the id of the product card whose draft an address names; undefined where it names none. */
export function productOfDraft(address: string): string | undefined {
  return address.startsWith(DRAFTED) ? address.slice(DRAFTED.length) : undefined;
}
