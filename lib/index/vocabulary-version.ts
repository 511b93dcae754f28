// Which built-in vocabulary an index was built with, so that a page can tell without loading the vocabulary.

/** Hash of the built-in words and of what traits cover; a unit test says the new one when either changed. */
export const VOCABULARY_VERSION = "085ca40d6c3f240a75f4678bf6ac";
