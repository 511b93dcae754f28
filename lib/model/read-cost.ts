// Costs and budgets as people type them into one field: "ca. 300 €", "2h", "free", "max 2000".
import { fold } from "../base/text.ts";
import { parseAmount } from "./band.ts";
import { currencyIn } from "./currencies.ts";
import { ABOUT_SO } from "./plain-range.ts";

/** An amount, 0 or more, with the currency's code or `h` for hours where the text names one. */
export type TypedCost = { readonly amount: number; readonly unit?: string };

/** What is hours is noted so, in whichever language it was typed. */
const HOURS = "h";

const HOUR_WORDS = /(?:h|hrs?\.?|hours?|std\.?|stunden?|heures?|个?小时|個?小時|工时|giờ)$/u;
const FREE =
  /^(?:free(?: of charge)?|for free|nothing|none|kostenlos|kostenfrei|gratis|umsonst|gratuit|免费|免費|miễn phí)$/u;
const ABOUT = new RegExp(`^(?:${ABOUT_SO}|~)\\s*`, "u");
const ABOUT_BEHIND = /\s*(?:左右|上下)$/u;
const AT_MOST =
  /^(?:max(?:\.|imum|imal)?|at most|no more than|not more than|up to|under|below|bis zu|bis|höchstens|unter|jusqu'à|最多|至多|不超过|不超過|tối đa|<=?|≤)\s*:?\s*/u;
const AT_MOST_BEHIND = /\s*(?:max(?:\.|imum|imal)?|以内|以內|以下)$/u;

/** An amount for a while: a month's price is none of one placement. */
const PERIOD =
  /(?:(?:\/|per|pro|je|a|an|每|par)\s*(?:months?|mo|monat|weeks?|wk|woche|years?|yr|jahr|days?|tag|mois|an|月|周|年|天|日)|monthly|weekly|yearly|daily|monatlich|wöchentlich|jährlich|(?<=\p{Sc} ?|(?:eur|euro|usd|€) ?|\d[.,]\d\d )p\.? ?m\.?)$/u;

/** Returns the cost that a text means, or undefined where it is no single amount. */
export function readCost(text: string): TypedCost | undefined {
  const plain = fold(text).replace(ABOUT, "").replace(ABOUT_BEHIND, "");
  if (FREE.test(plain)) return { amount: 0 };
  const isHours = HOUR_WORDS.test(plain);
  const number = isHours ? plain.replace(HOUR_WORDS, "").trim() : plain;
  const amount = parseAmount(number);
  const money = currencyIn(number);
  if (amount === undefined || (isHours && money !== undefined)) return undefined;
  const unit = isHours ? HOURS : money;
  return { amount, ...(unit !== undefined && { unit }) };
}

/** Returns the budget that a text means; "max", "bis" and "最多" say no more than that it is one. */
export function readBudget(text: string): TypedCost | undefined {
  return readCost(fold(text).replace(AT_MOST, "").replace(AT_MOST_BEHIND, ""));
}

/** Tells whether a text is an amount for a month, a week or the like. */
export const isForAWhile = (text: string): boolean => /\d/.test(text) && PERIOD.test(fold(text));

/** Returns the one spelling of a currency or unit that was typed by itself: `€` and `eur` are EUR, `Stunden` is h. */
export function spelledUnit(typed: string): string {
  const plain = fold(typed.trim());
  if (HOUR_WORDS.exec(plain)?.[0] === plain && plain !== "") return HOURS;
  return currencyIn(plain) ?? typed.trim().toUpperCase();
}
