// Where a word of a query ends.

/** The brackets of a query, by how they may be typed. */
export const BRACKETS: ReadonlyMap<string, "(" | ")"> = new Map([
  ["(", "("],
  ["（", "("],
  [")", ")"],
  ["）", ")"],
]);

/** Tells whether a word that stands before this place ends here. */
export function endsWord(text: string, i: number): boolean {
  const char = text[i];
  return char === undefined || /\s/.test(char) || BRACKETS.has(char) || isComma(text, i);
}

/** Tells whether a comma that parts words is here: between digits it belongs to the number, "income:20,000-40,000". */
export function isComma(text: string, i: number): boolean {
  if (text[i] !== "," && text[i] !== "，" && text[i] !== "、") return false;
  return !(/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? ""));
}
