// Words of one facet under one label: chips, and a type-ahead that offers known words first and a new one last.
import { useRef, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../assets/messages/dashboard-vocabulary.ts";
import { sharedMessages } from "../../assets/messages/shared.ts";
import { fold } from "../../lib/base/text.ts";
import { Combobox } from "../Combobox.tsx";
import { useWords } from "../language.ts";
import { TraitChip } from "../TraitChip.tsx";
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
  readonly testId: string;
};

/** A labelled list of words with its own saving. */
export function WordField(props: Props) {
  const { label, facet, without = [], onSave, onNewWord, hint, testId } = props;
  const { shown: values, apply } = useListEdits(props.values, onSave);
  const say = useWords(dashboardVocabularyMessages);
  const sayShared = useWords(sharedMessages);
  const vocabulary = useVocabulary();
  const [text, setText] = useState("");
  const [task, begin] = useTask<unknown>();
  const inputRef = useRef<HTMLInputElement>(null);
  const closed = new Set([...values, ...without]);
  const found = text.trim() === "" ? [] : vocabulary.match(text, facet, MOST_OFFERED + closed.size);
  const known = found.filter(({ id }) => !closed.has(id)).slice(0, MOST_OFFERED);
  const named = (name: string) => fold(name) === fold(text);
  const isThere = found.some(({ id, via }) => named(vocabulary.traitLabel(id)) || named(via ?? ""));
  const fresh = onNewWord && text.trim() !== "" && !isThere ? onNewWord : undefined;
  const pick = (index: number) => {
    const chosen = known[index]?.id;
    setText("");
    const join = (trait: string) => apply((list) => [...list, trait]);
    if (chosen) begin(() => join(chosen));
    else if (fresh) begin(async () => join(await fresh(facet, text.trim())));
  };
  const options = known.map(({ id, via }) => ({
    id,
    label: vocabulary.traitLabel(id),
    hint: via === undefined ? undefined : sayShared("alsoCalled", { alias: via }),
  }));
  const addition = {
    id: "new",
    label: say("addNamed", { name: text.trim() }),
    hint: say("addNew", { facet: vocabulary.facetLabel(facet) }),
  };
  return (
    <div class="field word-field">
      <Combobox
        label={label}
        showLabel={props.showLabel ?? true}
        placeholder={say("chooseWord")}
        text={text}
        options={fresh ? [...options, addition] : options}
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
