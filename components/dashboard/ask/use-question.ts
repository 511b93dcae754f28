// What is asked in the Ask section, kept for the way back from another one.
import { useCallback, useState } from "preact/hooks";
import type { Criterion } from "../../../lib/model/persona.ts";
import { keptForms } from "../use-kept.ts";
import { FIRST_FILTERS, withoutFilters, type AskFilters } from "./filters.ts";
import { queryIn } from "./find-question.ts";

/** What is asked: the place that it comes from (`open`), traits and words that were typed in its stead, filters. */
export type Question = {
  readonly open: string;
  readonly typed: readonly Criterion[] | undefined;
  readonly query: string;
  readonly filters: AskFilters;
};

const KEPT = keptForms<Question>();
const ONLY = "";

/**
 * Returns what is asked at a place, and how to change it. Where the place names nothing, or what was asked last, the
 * section was left and is back; any other place begins anew and keeps the ranking alone.
 */
export function useQuestion(place: string) {
  const [question, setQuestion] = useState(() => {
    const before = KEPT.get(ONLY) ?? begin("", FIRST_FILTERS);
    const asked = before.query === "" ? before.open : `=${before.query.trim()}`;
    const isBack = place === "" || place === asked;
    const now = isBack ? before : begin(place, withoutFilters(before.filters));
    KEPT.set(ONLY, now);
    return now;
  });
  const change = useCallback(
    (edit: Partial<Question>) =>
      setQuestion((before) => {
        const next = { ...before, ...edit };
        KEPT.set(ONLY, next);
        return next;
      }),
    [],
  );
  return { question, change };
}

const begin = (open: string, filters: AskFilters): Question => ({
  open,
  typed: undefined,
  query: queryIn(open),
  filters,
});
