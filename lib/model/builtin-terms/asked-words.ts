// Words under which people ask for a term of the vocabulary, but which on a page mean too much else to suggest it.

/** Other names of terms, with commas between, by the term's id. */
export const ASKED_WORDS: Readonly<Record<string, string>> = {
  "interest:running": "laufen, joggen, rennen, laufgruppe",
  "interest:cycling": "radeln, rad fahren, fahrradfahren",
  "interest:reading": "lesen",
  "interest:gaming": "zocken, videospiele",
  "interest:crafts": "nähen, häkeln, handarbeit",
  "interest:photography": "fotografieren",
  "interest:art": "malen, zeichnen",
  "interest:singing": "singen",
  "role:mother": "mütter",
  "role:father": "väter",
  "frequency:daily": "every day, 每天, 天天, täglich, jeden tag",
  "owns:car": "auto, pkw",
};
