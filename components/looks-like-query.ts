// What is a query at first sight.

const WORDS = "(?:and|or|not|und|oder|nicht|和|且|或|非)";

/** Brackets and words that queries have: nobody who types "running and women" means Android. */
const OPERATOR = new RegExp(String.raw`[()（）]|(?:^|\s)${WORDS}\s`, "i");

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
const CLOSE = /\s*(?:和|且|或|、)\s*/u;
const OPERATORS = new RegExp(`^${WORDS}$`, "i");

/** Most words that stand together: "in their late 20s". */
const MOST_TOGETHER = 5;

/**
 * Tells whether a text is several things that can be asked for, as far as `isAsked` knows them: each run of words as long
 * as it may be, operators between them.
 */
export function asksForParts(text: string, isAsked: (part: string) => boolean): boolean {
  const close = text.split(CLOSE).map((part) => part.trim());
  if (close.length > 1 && close.every(isAsked)) return true;
  const words = text.trim().split(/\s+/);
  let found = 0;
  for (let i = 0; i < words.length;) {
    if (OPERATORS.test(words[i]!)) {
      i++;
      continue;
    }
    let count = Math.min(MOST_TOGETHER, words.length - i);
    while (count > 0 && !isAsked(words.slice(i, i + count).join(" "))) count--;
    if (count === 0) return false;
    found++;
    i += count;
  }
  return found > 1 || (found === 1 && OPERATORS.test(words[0]!));
}
