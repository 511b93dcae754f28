// Which built-in vocabulary an index was built with, so that a page can tell without loading the vocabulary.

/** Hash of the built-in words and of what traits cover; a unit test says the new one when either changed. */
export const VOCABULARY_VERSION = "431f67582b5e";
