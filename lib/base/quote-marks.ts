// Quotation marks of the languages that people write in.

/** What ends a quote, by what begins it. */
export const CLOSING_QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["「", "」"],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«"],
]);
