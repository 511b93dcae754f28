// Which built-in vocabulary and which counting an index was built with, so that a page can tell without loading either.

/** Hash of the built-in words, of what traits cover and of what is added up of a map; a unit test says the new one. */
export const VOCABULARY_VERSION = "06b25f08218817081763e8828427";
