// What is a query at first sight.

const WORDS = "(?:and|or|not|und|oder|nicht|和|且|或|非)";

/** Brackets and words that queries have: nobody who types "running and women" means Android. */
const OPERATOR = new RegExp(String.raw`[()（）]|(?:^|\s)${WORDS}\s`, "i");

/** Operators between words. */
const BETWEEN = new RegExp(String.raw`\s${WORDS}\s`, "i");

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

/** Operators that need no blanks beside Chinese. */
const CLOSE = /\s*(?:和|且|或|、)\s*/;

/** Returns the ways to take a text for a query of several parts: by its operators, and by its blanks alone. */
export function partsOfQuery(text: string): readonly (readonly string[])[] {
  const ways = [text.split(BETWEEN), text.split(CLOSE), text.split(/\s/)];
  return ways
    .map((parts) => parts.map((part) => part.trim()).filter((part) => part !== ""))
    .filter((parts) => parts.length > 1);
}
