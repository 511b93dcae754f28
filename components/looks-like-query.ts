// What is a query at first sight.

/** Brackets and words that queries have: nobody who types "running and women" means Android. */
const OPERATOR = /[()（）]|(?:^|\s)(?:and|or|not|和|且|或|非)\s/i;

/** Signs and filters that names do not have. */
const SIGN =
  /[()（）"“”]|(?:^|\s)(?:-\S|(?:kind|status|role|method|fresh|observer|类型|状态|方法|新近|观察者)[:：])/i;

/** Tells whether a text has what queries have; a name may have some of it: "Mums and dads". */
export function looksLikeQuery(text: string): boolean {
  return OPERATOR.test(text);
}

/** Tells whether a text has what only queries have. */
export function isSurelyQuery(text: string): boolean {
  return SIGN.test(text);
}

/** Returns what stands between the operators of a text, without blanks around it. */
export function partsOfQuery(text: string): string[] {
  return text.split(/\s(?:and|or|not|和|且|或|非)\s/i).map((part) => part.trim());
}
