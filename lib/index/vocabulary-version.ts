// Which built-in vocabulary an index was built with, so that a page can tell without loading the vocabulary.

/** Hash of the built-in broader terms; a unit test says the new one when the vocabulary changed. */
export const VOCABULARY_VERSION = "caadc1066b78";
