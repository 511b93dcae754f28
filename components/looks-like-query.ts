// What is a query at first sight.

/** Brackets and words that only a query has: nobody who types "running and women" means Android. */
const OPERATOR = /[()（）]|(?:^|\s)(?:and|or|not|和|且|或|非)\s/i;

/** Tells whether a text has what only queries have. */
export function looksLikeQuery(text: string): boolean {
  return OPERATOR.test(text);
}
