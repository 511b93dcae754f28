// The query field: type-ahead over facets, words, operators and filters; what it finds, or what is wrong.
import type { RefObject } from "preact";
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import type { QueryError } from "../../../lib/query/query.ts";
import { Combobox, type ComboOption } from "../../Combobox.tsx";
import { useLocale, useWords } from "../../language.ts";
import { useReadings } from "../../use-readings.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import type { QueryOption } from "./query-option.ts";
import { pickOption, queryHelp } from "./query-options.ts";
import { QueryProblem } from "./QueryProblem.tsx";
import { useObservers } from "./use-observers.ts";

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly problem: QueryError | undefined;
  /** How many channels the query means, of how many; undefined while it is being found out. */
  readonly found: { readonly n: number; readonly all: number } | undefined;
  /** An earlier answer is still shown. */
  readonly kept: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly verbs: AskVerbs;
};

const isGuess = (option: QueryOption): boolean => option.type === "trait" && option.guess;

/** Shows the field with its live count or the place of the first error. */
export function QueryField({ text, onText, problem, found, kept, inputRef, verbs }: Props) {
  const say = useWords(dashboardQueryMessages);
  const vocabulary = useVocabulary();
  const id = useId();
  const [caret, setCaret] = useState(text.length);
  const readings = useReadings(text);
  const locale = useLocale();
  const observers = useObservers(text, verbs);
  const help = useMemo(
    () => queryHelp(text, Math.min(caret, text.length), { vocabulary, locale, observers }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the vocabulary finds more once readings are loaded
    [text, caret, vocabulary, locale, observers, readings],
  );

  useEffect(() => {
    const field = inputRef.current;
    const follow = () => setCaret(field?.selectionStart ?? 0);
    // Not selectionchange: on fields not every supported browser fires it.
    for (const event of ["keyup", "pointerup"]) field?.addEventListener(event, follow);
    return () => {
      for (const event of ["keyup", "pointerup"]) field?.removeEventListener(event, follow);
    };
  }, [inputRef]);

  // Several words that read as they are, such as "wide fit": Enter leaves them alone.
  const isRead = found !== undefined && problem === undefined && /\s/.test(text.trim());
  const line = (option: QueryOption): ComboOption => ({
    ...lineOf(option),
    guess: isRead || isGuess(option),
  });
  const lineOf = (option: QueryOption): ComboOption => {
    const { insert } = option;
    switch (option.type) {
      case "trait": {
        const facet = vocabulary.facetLabel(insert.slice(0, insert.indexOf(":")));
        const label = vocabulary.traitLabel(option.trait);
        return { id: insert, label, hint: facet };
      }
      case "facet":
        return { id: insert, label: insert, hint: vocabulary.facetLabel(option.facet) };
      case "filter": {
        const { label } = option;
        const isNew = label !== undefined && !insert.endsWith(`:${label}`);
        return { id: insert, label: insert, hint: isNew ? label : say("filter") };
      }
      default:
        return { id: insert, label: insert, hint: say(option.type) };
    }
  };
  const pick = (option: QueryOption | undefined) => {
    if (!option) return;
    const picked = pickOption(text, help, option);
    onText(picked.text);
    setCaret(picked.caret);
    requestAnimationFrame(() => inputRef.current?.setSelectionRange(picked.caret, picked.caret));
  };

  return (
    <div class="query-field">
      <Combobox
        label={say("query")}
        showLabel
        placeholder={say("placeholder")}
        text={text}
        options={help.options.map(line)}
        onText={(next) => {
          onText(next);
          setCaret(inputRef.current?.selectionStart ?? next.length);
        }}
        onPick={(index) => pick(help.options[index])}
        inputRef={inputRef}
        invalid={problem !== undefined}
        describedBy={`${id}told`}
        isLong
        testId="query"
      />
      {problem ? (
        <QueryProblem id={`${id}told`} text={text} problem={problem} kept={kept} />
      ) : (
        <output id={`${id}told`} class="small soft status" data-testid="query-count">
          {text.trim() !== "" && found ? say("means", found) : ""}
        </output>
      )}
    </div>
  );
}
