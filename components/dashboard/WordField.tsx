// Words of one facet under one label: chips, and a type-ahead that offers known words first and a new one last.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../assets/messages/shared.ts";
import { isSameWord } from "../../lib/base/plain-word.ts";
import { Combobox } from "../Combobox.tsx";
import { useWords } from "../language.ts";
import { TraitChip } from "../TraitChip.tsx";
import { useReadings } from "../use-readings.ts";
import { useVocabulary } from "../VocabularyContext.ts";
import { Saved } from "./Saved.tsx";
import { useListEdits } from "./use-list-edits.ts";
import { useTask } from "./use-task.ts";

const MOST_OFFERED = 8;

type Props = {
  readonly label: string;
  readonly showLabel?: boolean;
  readonly facet: string;
  readonly values: readonly string[];
  /** Words that make no sense here, such as the word itself. */
  readonly without?: readonly string[];
  readonly onSave: (values: readonly string[]) => Promise<unknown>;
  /** Adds a word to the facet and returns its trait; without it only known words are offered. */
  readonly onNewWord?: ((facet: string, label: string) => Promise<string>) | undefined;
  readonly hint?: string;
  /** Hears of the field itself. */
  readonly fieldRef?: (field: HTMLInputElement | null) => void;
  readonly testId: string;
};

/** The line that adds what was typed as a new word; ids of words have a colon. */
const NEW = "new";

/** A labelled list of words with its own saving. */
export function WordField(props: Props) {
  const { label, facet, without = [], onSave, onNewWord, hint, fieldRef, testId } = props;
  const { shown: values, apply } = useListEdits(props.values, onSave);
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const vocabulary = useVocabulary();
  const [text, setText] = useState("");
  useReadings(text);
  const [task, begin] = useTask<unknown>();
  const inputRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    fieldRef?.(inputRef.current);
    return () => fieldRef?.(null);
  }, [fieldRef]);
  const closed = new Set([...values, ...without]);
  const found = text.trim() === "" ? [] : vocabulary.match(text, facet, MOST_OFFERED + closed.size);
  const known = found.filter(({ id }) => !closed.has(id)).slice(0, MOST_OFFERED);
  const named = (name: string) => isSameWord(name, text);
  const isThere = found.some(({ id, via }) => named(vocabulary.traitLabel(id)) || named(via ?? ""));
  const fresh = onNewWord && text.trim() !== "" && !isThere ? onNewWord : undefined;
  const addition = {
    id: NEW,
    label: say("addNamed", { name: text.trim() }),
    hint: say("addNew", { facet: vocabulary.facetLabel(facet) }),
  };
  const lines = known.map(({ id, via, part }) => ({
    id,
    label: vocabulary.traitLabel(id),
    hint: via === undefined ? undefined : sayShared("alsoCalled", { alias: via }),
    guess: part,
  }));
  // A word that has the text somewhere inside of it may be another one: it comes after the new word.
  const options = [
    ...lines.filter(({ guess }) => !guess),
    ...(fresh ? [addition] : []),
    ...lines.filter(({ guess }) => guess),
  ];
  const pick = (index: number) => {
    const chosen = options[index]?.id;
    setText("");
    const join = (trait: string) => apply((list) => [...list, trait]);
    if (chosen === NEW && fresh) begin(async () => join(await fresh(facet, text.trim())));
    else if (chosen !== undefined && chosen !== NEW) begin(() => join(chosen));
  };
  return (
    <div class="field word-field">
      <Combobox
        label={label}
        showLabel={props.showLabel ?? true}
        placeholder={say("chooseWord")}
        text={text}
        options={options}
        onText={setText}
        onPick={pick}
        inputRef={inputRef}
        testId={testId}
      />
      {values.length > 0 && (
        <div class="chips">
          {values.map((trait) => (
            <TraitChip
              key={trait}
              trait={trait}
              onRemove={() => begin(() => apply((list) => list.filter((each) => each !== trait)))}
            />
          ))}
        </div>
      )}
      {hint && <p class="small soft">{hint}</p>}
      <Saved task={task} testId={`${testId}-saved`} />
    </div>
  );
}
