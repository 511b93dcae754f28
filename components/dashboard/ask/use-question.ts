// What is asked in the Ask section, kept for the way back from another one.
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Criterion } from "../../../lib/model/persona.ts";
import { readRoute } from "../route.ts";
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
    const now = questionAt(place, KEPT.get(ONLY) ?? begin("", FIRST_FILTERS));
    KEPT.set(ONLY, now);
    return now;
  });
  useEffect(() => {
    // The place that the section was opened on, gone to again from what was typed there.
    const follow = () => {
      const { section, open } = readRoute(location.hash);
      if (section !== "ask" || open !== place) return;
      setQuestion((before) => {
        const now = questionAt(place, before);
        KEPT.set(ONLY, now);
        return now;
      });
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [place]);
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

function questionAt(place: string, before: Question): Question {
  const asked = before.query === "" ? before.open : `=${before.query.trim()}`;
  const isBack = place === "" || place === asked;
  return isBack ? before : begin(place, withoutFilters(before.filters));
}

const begin = (open: string, filters: AskFilters): Question => ({
  open,
  typed: undefined,
  query: queryIn(open),
  filters,
});
