// What people may call a facet of the user's own, by one of its names.
import { fold, foldCase } from "../base/text.ts";
import { simplifyHan } from "../base/simplify-han.ts";
import { withoutMarks } from "./like-key.ts";

const BRACKETS = /\s*[(（[［【].*?[)）\]］】]\s*/g;

/**
 * Returns the folded names that a label of a facet goes by: itself, without what stands in brackets ("boat length (m)"),
 * with umlauts written out, without accents, in simplified characters.
 */
export function namesOfLabel(label: string): string[] {
  const whole = fold(label);
  const short = fold(whole.replace(BRACKETS, " "));
  const names = [whole, short].filter((name) => name !== "");
  return [
    ...new Set([
      ...names,
      ...names.map(foldCase),
      ...names.map(withoutMarks),
      ...names.map(simplifyHan),
    ]),
  ];
}
