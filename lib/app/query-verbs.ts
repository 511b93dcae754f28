// The verbs of the query field and the filters, loaded when either is used; the map is read once and again on changes.
import { inTurns } from "../base/steps.ts";
import type { Changes } from "../browser/changes.ts";
import type { Observer } from "../model/term.ts";
import type { SavedQuery } from "../model/saved-query.ts";
import { askNarrowed, type NarrowedAnswer, type NarrowedQuestion } from "./ask-narrowed.ts";
import { listQueries, removeQuery, saveQuery } from "./keep-queries.ts";
import type { Tools } from "./tools.ts";
import { wholeMapReader } from "./whole-map.ts";

export type QueryVerbs = {
  /** Rejects with an AbortError where something else was asked before this was answered. */
  readonly ask: (question: NarrowedQuestion) => Promise<NarrowedAnswer>;
  /** Whose sightings the map has; `own` is this installation's. */
  readonly observers: () => Promise<readonly (Observer & { readonly own: boolean })[]>;
  readonly list: () => Promise<readonly SavedQuery[]>;
  readonly save: (
    query: Pick<SavedQuery, "name" | "query"> & Partial<SavedQuery>,
  ) => Promise<SavedQuery>;
  readonly remove: (query: SavedQuery) => Promise<void>;
};

/** Returns the verbs; what they read is kept until a page says that the map changed. */
export function makeQueryVerbs(tools: Tools & Pick<Changes, "listen">): QueryVerbs {
  const map = wholeMapReader(tools);
  let asking = new AbortController();
  return {
    ask: async (question) => {
      asking.abort(); // whoever asks again, typing on, waits no more for what was asked before
      const { signal } = (asking = new AbortController());
      const [all, { halfLifeDays }] = await Promise.all([map(), tools.settings()]);
      return inTurns(askNarrowed(all, question, { now: tools.now(), halfLifeDays }), signal);
    },
    observers: async () => {
      const [{ observers, sightings }, { observer: me }] = await Promise.all([
        map(),
        tools.settings(),
      ]);
      const seen = new Set(sightings.map(({ observer }) => observer));
      const named = new Map(observers.map((observer) => [observer.id, observer]));
      return [...seen].map((id) => ({
        ...(named.get(id) ?? { id, label: "", at: "" }),
        own: id === me,
      }));
    },
    list: () => listQueries(tools),
    save: (query) => saveQuery(tools, query),
    remove: (query) => removeQuery(tools, query),
  };
}
