// The Ask section: a question by persona, traits or query, the map's ranked answer, and what it tells besides.
import { useEffect, useMemo, useRef } from "preact/hooks";
import { dashboardAskMessages } from "../../../assets/messages/dashboard-ask.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Criterion, Persona } from "../../../lib/model/persona.ts";
import type { Settings } from "../../../lib/model/settings.ts";
import { ErrorNotice } from "../../ErrorNotice.tsx";
import { useWords } from "../../language.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { toHash } from "../route.ts";
import { SectionTitle } from "../SectionTitle.tsx";
import { useLive } from "../use-live.ts";
import { Waiting } from "../Waiting.tsx";
import { AskAnswer } from "./AskAnswer.tsx";
import { AskFiltersForm } from "./AskFiltersForm.tsx";
import { AskForm } from "./AskForm.tsx";
import { AskTraits } from "./AskTraits.tsx";
import {
  countFilters,
  FIRST_FILTERS,
  modeNamed,
  withoutFilters,
  type AskFilters,
} from "./filters.ts";
import { withFilters } from "./filters-in-query.ts";
import { findQuestion, isQuery, queryIn, type AskedFor } from "./find-question.ts";
import { Insights } from "./insights/Insights.tsx";
import { NoPersona } from "./NoPersona.tsx";
import { QueryField } from "./QueryField.tsx";
import { SavedQueries } from "./SavedQueries.tsx";
import { useAnswer } from "./use-answer.ts";
import { useQuestion } from "./use-question.ts";
import { useSettled } from "./use-settled.ts";

type Props = { readonly open: string; readonly settings: Settings; readonly verbs: AskVerbs };

const NO_PERSONAS: readonly Persona[] = [];

function criteriaOf(asked: AskedFor): readonly Criterion[] {
  if (asked.type === "persona") return asked.persona.traits;
  return asked.type === "traits" ? asked.criteria : [];
}

/** Shows the Ask section; `open` is the question from the address, else what was asked before it was left, or the last persona's. */
export function AskSection({ open: place, settings, verbs }: Props) {
  const say = useWords(dashboardAskMessages);
  const vocabulary = useVocabulary();
  const personas = useLive(verbs.listPersonas, verbs.listen, ["map"]);
  const { question: left, change } = useQuestion(place);
  const { open, typed, query, filters } = left;
  const queryRef = useRef<HTMLInputElement>(null);
  const setQuery = (text: string) => change({ query: text });
  const setFilters = (next: AskFilters) => change({ filters: next });
  const settled = useSettled(query).trim();
  const list = personas.state === "ready" ? personas.value : NO_PERSONAS;
  const found = useMemo(() => {
    const last = list.find(({ id }) => id === settings.lastPersona) ?? list[0];
    const ask = (text: string) => findQuestion(text, list, vocabulary);
    const named = queryIn(open) === "" ? open : "";
    const asked = ask(named || (last?.id ?? ""));
    // What was asked before may be gone by now.
    return place === "" && asked.type === "unknown" ? ask(last?.id ?? "") : asked;
  }, [open, place, list, settings.lastPersona, vocabulary]);
  const asked: AskedFor = typed ? { type: "traits", criteria: typed } : found;
  const criteria = criteriaOf(asked);
  const byQuery = settled !== "";
  const isSettled = query.trim() === settled;
  const { live, shown, late, problem, question, askMore } = useAnswer(
    verbs,
    byQuery ? { type: "query", text: settled } : { type: "criteria", criteria },
    filters,
  );
  useEffect(() => {
    // Kept in the address, so that a reload asks it again; without a move, which would begin the section anew.
    const asking = byQuery ? `=${settled}` : place === "" ? open : "";
    // Not while words are typed, or a persona chosen in their stead: the address is the next place's by then.
    if (isSettled && asking !== "") history.replaceState(null, "", toHash("ask", asking));
  }, [settled, isSettled, byQuery, place, open]);
  // From the address bar comes whatever people type there; the words are known only once the vocabulary is.
  const isRead = personas.state === "ready" && vocabulary.words.length > 0;
  const typedThere = isRead && isQuery(open, found) && queryIn(open) === "" ? open : "";
  useEffect(() => {
    if (typedThere !== "") change({ query: typedThere });
  }, [typedThere, change]);
  if (personas.state === "loading") return <Waiting />;
  if (personas.state === "failed") {
    return <ErrorNotice error={personas.error} onRetry={personas.retry} />;
  }
  const persona = !byQuery && asked.type === "persona" ? asked.persona : undefined;
  const isEmpty = shown?.rows.length === 0;
  // Those that stand in the words as well.
  const narrowing = Math.max(...(shown?.alternatives.map((each) => each.filters) ?? [0]));
  return (
    <>
      <SectionTitle title={say("title")} />
      <AskForm
        personas={list}
        persona={persona?.id ?? ""}
        instead={byQuery ? "query" : criteria.length > 0 ? "traits" : "nothing"}
        mode={filters.mode}
        onPersona={(id) => {
          change({ open: id, typed: undefined, query: "" });
          location.hash = toHash("ask", id);
        }}
        onMode={(mode) => setFilters({ ...filters, mode })}
      >
        <QueryField
          text={query}
          onText={setQuery}
          problem={isSettled ? problem : undefined}
          kept={shown !== undefined && !isEmpty}
          inputRef={queryRef}
          verbs={verbs}
          found={
            byQuery && shown && !late ? { n: shown.rows.length, all: shown.channels } : undefined
          }
        />
      </AskForm>
      <div class="row wrap ask-more">
        <AskFiltersForm filters={filters} verbs={verbs} onFilters={setFilters} />
        <SavedQueries
          text={withFilters(query.trim(), filters)}
          keepable={byQuery && problem === undefined}
          verbs={verbs}
          mode={filters.mode}
          onRun={(saved) => {
            setQuery(saved.query);
            // It has its own; older ones have no ranking.
            setFilters({ ...FIRST_FILTERS, mode: modeNamed(saved.mode) ?? filters.mode });
          }}
        />
      </div>
      {!byQuery && (
        <AskTraits
          criteria={criteria}
          editable={asked.type !== "persona"}
          onChange={(next) => change({ typed: next })}
        />
      )}
      {!byQuery && asked.type === "unknown" && open !== "" && (
        <output class="notice warn" data-testid="ask-unknown">
          {say("notFound", { text: toDisplay(open) })}
        </output>
      )}
      {live.state === "failed" && <ErrorNotice error={live.error} onRetry={live.retry} />}
      {live.state === "loading" && <Waiting />}
      {(byQuery || criteria.length > 0) &&
      shown &&
      shown.alternatives.length > 0 &&
      !(problem && isEmpty) ? (
        <>
          <AskAnswer
            answer={shown}
            question={question}
            mode={shown.mode}
            filters={narrowing}
            verbs={verbs}
            onMore={askMore}
            onClear={
              countFilters(filters) > 0
                ? () => {
                    setFilters(withoutFilters(filters));
                    // The button that was pressed goes.
                    queryRef.current?.focus();
                  }
                : undefined
            }
            onQuery={
              byQuery && isSettled && live.state === "ready"
                ? (text) => {
                    setQuery(text);
                    queryRef.current?.focus();
                  }
                : undefined
            }
          />
          {!isEmpty && (
            <Insights
              asked={question}
              alternatives={shown.alternatives}
              persona={persona}
              personas={list}
              verbs={verbs}
            />
          )}
        </>
      ) : (
        open === "" && live.state === "ready" && !byQuery && criteria.length === 0 && <NoPersona />
      )}
    </>
  );
}
