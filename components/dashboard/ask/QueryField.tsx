// The query field: type-ahead over facets, words, operators and filters; what it finds, or what is wrong.
import type { RefObject } from "preact";
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import type { QueryError } from "../../../lib/query/query.ts";
import { Combobox, type ComboOption } from "../../Combobox.tsx";
import { useLocale, useWords } from "../../language.ts";
import { traitsOf } from "../../traits-of.ts";
import { useReadings } from "../../use-readings.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import type { QueryOption } from "./query-option.ts";
import { pickOption, queryHelp } from "./query-options.ts";
import { QueryGoesOn } from "./QueryGoesOn.tsx";
import { QueryProblem } from "./QueryProblem.tsx";
import { isUnfinished } from "./unfinished.ts";
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
  const [isFocused, setIsFocused] = useState(false);
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
    const follow = () => {
      setCaret(field?.selectionStart ?? 0);
      setIsFocused(field !== null && field === document.activeElement);
    };
    // Not selectionchange: on fields not every supported browser fires it.
    const events = ["keyup", "pointerup", "focus", "blur"];
    for (const event of events) field?.addEventListener(event, follow);
    return () => {
      for (const event of events) field?.removeEventListener(event, follow);
    };
  }, [inputRef]);

  // Several words that read as they are, such as "wide fit": Enter leaves them alone.
  const isRead = found !== undefined && problem === undefined && /\s/.test(text.trim());
  const line = (option: QueryOption): ComboOption => ({
    ...lineOf(option),
    // Where nothing is typed yet, Enter takes only what somebody moved to.
    guess: isRead || help.begins !== undefined || isGuess(option),
    narrows: option.more,
  });
  const lineOf = (option: QueryOption): ComboOption => {
    const { insert } = option;
    switch (option.type) {
      case "trait": {
        const traits = traitsOf(option);
        const facets = insert
          .split(" ", traits.length)
          .map((each) => each.slice(0, each.indexOf(":")));
        const label = traits.map(vocabulary.traitLabel).join(" + ");
        return { id: insert, label, hint: facets.map(vocabulary.facetLabel).join(" + ") };
      }
      case "facet":
        return { id: insert, label: insert, hint: vocabulary.facetLabel(option.facet) };
      case "filter":
      case "qualifier": {
        const { label } = option;
        const isSaid = label === undefined || insert.includes(label);
        return { id: insert, label: insert, hint: isSaid ? say(option.type) : label };
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

  const goesOn = problem && isFocused && isUnfinished(problem, text, caret);
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
        invalid={problem !== undefined && !goesOn}
        describedBy={`${id}told`}
        isLong
        testId="query"
      />
      {goesOn ? (
        <QueryGoesOn id={`${id}told`} problem={problem} word={text.slice(help.from, help.to)} />
      ) : problem ? (
        <QueryProblem id={`${id}told`} text={text} problem={problem} kept={kept} />
      ) : (
        <output id={`${id}told`} class="small soft status" data-testid="query-count">
          {text.trim() !== "" && found ? say("means", found) : ""}
        </output>
      )}
    </div>
  );
}
