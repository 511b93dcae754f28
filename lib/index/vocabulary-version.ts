// What an index was built with: words, counting and layout, so that a page can tell without loading any of them.

/**
 * Hash of the built-in words, of what traits cover, of what is added up of a map, and of LAYOUT_VERSION
 * (state.ts); a unit test says the new one when one of them changed.
 */
export const VOCABULARY_VERSION = "0cee67e5c0dbaf06e9d54885e1cf";
