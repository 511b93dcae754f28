// Which built-in vocabulary and layout an index was built with, so that a page can tell without loading the vocabulary.

/** Hash of the built-in words, of what traits cover and of LAYOUT_VERSION (posting-block.ts); a unit test says the new one when one changed. */
export const VOCABULARY_VERSION = "1866ae9e915e121f4981637b26ae";
