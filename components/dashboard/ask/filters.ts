// How an answer is ranked and narrowed, and whether the index can answer it as it is.
import type { Narrowing } from "../../../lib/app/ask-narrowed.ts";
import { MODES, type Mode } from "../../../lib/model/choices.ts";

/** Names as in the query language; empty means any. */
export type AskFilters = { readonly mode: Mode } & Required<Narrowing>;

/** Returns the ranking of this name, or undefined where there is none. */
export function modeNamed(name: string | undefined): Mode | undefined {
  return MODES.find((mode) => mode === name);
}

export const FIRST_FILTERS: AskFilters = {
  mode: "fit",
  kind: "",
  status: "",
  role: "",
  method: "",
  fresh: "",
  observer: "",
};

/** The names of the filters in the order of the form. */
export const FILTER_NAMES = ["kind", "status", "role", "method", "fresh", "observer"] as const;

/** Returns how many filters narrow the answer. */
export function countFilters(filters: AskFilters): number {
  return FILTER_NAMES.filter((name) => filters[name] !== "").length;
}

/** Returns the filters with none that narrows; the ranking stays. */
export function withoutFilters({ mode }: AskFilters): AskFilters {
  return { ...FIRST_FILTERS, mode };
}

/** Tells whether the index answers alone: by kind, status, and by those who decide or those who sway. */
export function isIndexed({ role, method, fresh, observer }: AskFilters): boolean {
  const side = role === "" || role === "direct" || role === "indirect";
  return side && [method, fresh, observer].every((value) => value === "");
}

/** Returns the filters without the mode. */
export function narrowingOf({ mode: _, ...narrowing }: AskFilters): Narrowing {
  return narrowing;
}
