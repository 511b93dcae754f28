// "At least high", "hoch oder mehr", "中等以上": ranges of an ordered choice in words.

const LEAST =
  /^(?:(?:at[\s-]least|from|mindestens|wenigstens|ab)[\s-]+|(?:至少|不低[于於])\s*)(.+)$|^(.+?)[\s-]*(?:[,，]? ?(?:(?:or|and)[\s-](?:more|higher|above|better|up)|(?:oder|und)[\s-](?:mehr|höher|besser))|[及或]?以上)$/i;
const MOST =
  /^(?:(?:at[\s-]most|up[\s-]to|höchstens|maximal|bis(?: zu)?)[\s-]+|(?:最多|至多|不高[于於]|不超[过過])\s*)(.+)$|^(.+?)[\s-]*(?:[,，]? ?(?:(?:or|and)[\s-](?:less|lower|below|down)|(?:oder|und)[\s-](?:weniger|niedriger))|[及或]?以下)$/i;

/** Returns a folded value with the sign that its words mean (`>=high`), or the value as it is where they mean none. */
export function withSign(value: string): string {
  const least = LEAST.exec(value);
  const end = least ?? MOST.exec(value);
  return end ? (least ? ">=" : "<=") + (end[1] ?? end[2]!) : value;
}
