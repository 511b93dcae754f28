// The state of the popup: what is asked, and the answer to it.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../../lib/app/ask.ts";
import type { PopupStart, PopupVerbs } from "../../lib/app/popup-verbs.ts";
import { toShoalError, type ShoalError } from "../../lib/base/errors.ts";
import { criteriaOf, NO_FILTERS, toQuestion, type Asked, type Filters } from "./query.ts";

/** The answer that is shown stays until the next one is there, so that nothing flickers. */
export type PopupAnswer = {
  readonly start: PopupStart;
  readonly asked: Asked;
  readonly filters: Filters;
  readonly answer: Answer | undefined;
  /** Whether the answer that is shown is still that of the question before. */
  readonly stale: boolean;
  readonly error: ShoalError | undefined;
  readonly fail: (thrown: unknown) => void;
  readonly askFor: (asked: Asked) => void;
  readonly filter: (filters: Filters) => void;
  /** Asks for every place of the answer, where only the best are shown. */
  readonly showAll: () => void;
  /** Reads personas, channels and the answer again. */
  readonly reload: () => Promise<void>;
};

/** Whether all rows are wanted, and whether the popup turns to another persona, whose first rows may be kept. */
type Put = { readonly all?: boolean; readonly turned?: boolean };

const askedOf = ({ persona }: PopupStart): Asked =>
  persona ? { type: "persona", persona } : { type: "nobody" };

type Shown = Pick<PopupAnswer, "answer" | "stale">;

const asStale = ({ answer }: Shown): Shown => ({ answer, stale: true });

/** Asks anew whenever the question or the map changes; an answer that comes late for an older question is dropped. */
export function useAnswer(verbs: PopupVerbs, first: PopupStart): PopupAnswer {
  const [start, setStart] = useState(first);
  const [asked, setAsked] = useState<Asked>(() => askedOf(first));
  const [filters, setFilters] = useState(NO_FILTERS);
  const [shown, setShown] = useState<Shown>({ answer: first.answer, stale: false });
  const [error, setError] = useState<ShoalError>();
  const turnRef = useRef(0);
  const latestRef = useRef({ asked, filters });
  const fail = useCallback((thrown: unknown) => setError(toShoalError(thrown)), []);

  const put = useCallback(
    async (question: Asked, narrowed: Filters, { all = false, turned = false }: Put = {}) => {
      const turn = ++turnRef.current;
      latestRef.current = { asked: question, filters: narrowed };
      const answered = (found: Answer | undefined) => setShown({ answer: found, stale: false });
      setAsked(question);
      setFilters(narrowed);
      setError(undefined);
      try {
        const criteria = criteriaOf(question);
        const kept =
          turned && narrowed === NO_FILTERS
            ? await verbs.kept(criteria).catch(() => undefined)
            : undefined;
        if (kept && turn === turnRef.current) answered(kept);
        if (turn !== turnRef.current || (kept && !kept.more)) return;
        const found =
          criteria.length > 0 ? await verbs.ask(toQuestion(question, narrowed), all) : undefined;
        if (turn === turnRef.current) answered(found);
      } catch (thrown) {
        if (turn !== turnRef.current) return;
        fail(thrown);
        // What answered another question is no answer to this one; the same one's is still the last that was had.
        setShown((was) => (was.stale ? { answer: undefined, stale: false } : was));
      }
    },
    [verbs, fail],
  );

  // The first paint had the first rows: now the others.
  useEffect(() => {
    if (first.answer?.more) void put(askedOf(first), NO_FILTERS);
  }, [first, put]);

  const reloadsRef = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++reloadsRef.current;
    try {
      const next = await verbs.reopen();
      if (turn !== reloadsRef.current) return;
      setStart(next);
      // What is asked now: it may be another question than when the reading began.
      const { asked: before, filters: narrowed } = latestRef.current;
      const persona =
        before.type === "persona"
          ? (next.personas.find(({ id }) => id === before.persona.id) ?? next.persona)
          : next.persona;
      const question: Asked =
        before.type === "traits"
          ? before
          : persona
            ? { type: "persona", persona }
            : { type: "nobody" };
      await put(question, narrowed);
    } catch (thrown) {
      fail(thrown);
    }
  }, [verbs, put, fail]);

  useEffect(() => verbs.listen((change) => change === "map" && void reload()), [verbs, reload]);

  return {
    start,
    asked,
    filters,
    ...shown,
    error,
    fail,
    askFor: (question) => {
      setShown(asStale);
      if (question.type === "persona") void verbs.remember(question.persona.id).catch(fail);
      void put(question, filters, { turned: question.type === "persona" });
    },
    filter: (next) => {
      setShown(asStale);
      void put(asked, next);
    },
    showAll: () => void put(asked, filters, { all: true }),
    reload,
  };
}
