// Work that is put off until it is asked for, and then done once.

/** Returns a function that makes the value when it is first called and gives the same one ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
