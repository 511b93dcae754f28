// Several short texts under one label: each a chip, a new one with Enter or a comma, kept at once.
import { useId, useState } from "preact/hooks";
import { dashboardVocabularyMessages } from "../../assets/messages/dashboard-vocabulary.ts";
import { fold, tidy, toDisplay } from "../../lib/base/text.ts";
import { useWords } from "../language.ts";
import { RemoveButton } from "../RemoveButton.tsx";
import { Saved } from "./Saved.tsx";
import { useLeftFirst } from "./use-left-first.ts";
import { useListEdits } from "./use-list-edits.ts";
import { useTask } from "./use-task.ts";

type Props = {
  readonly label: string;
  readonly values: readonly string[];
  /** Values that are always there and cannot be removed. */
  readonly fixed?: readonly string[];
  readonly onSave: (values: readonly string[]) => Promise<unknown>;
  readonly hint?: string;
  readonly placeholder?: string;
  /** The list is saved with its form, and says nothing of that by itself. */
  readonly ofForm?: boolean;
  readonly testId: string;
};

/** A labelled list of texts with its own saving; text still in the field when it is left is taken in too. */
export function ListField({ label, values: read, fixed = [], onSave, hint, ...rest }: Props) {
  const say = useWords(dashboardVocabularyMessages);
  const id = useId();
  const [text, setText] = useState("");
  useLeftFirst(id);
  const [task, begin] = useTask<unknown>();
  const { shown: values, apply } = useListEdits(read, onSave);
  const take = (typed: string) => {
    const there = new Set([...values, ...fixed].map(fold));
    const fresh: string[] = [];
    for (const part of typed.split(/[,;，；、\n]/)) {
      const value = tidy(part, 200);
      if (value === "" || there.has(fold(value))) continue;
      there.add(fold(value));
      fresh.push(value);
    }
    setText("");
    if (fresh.length > 0) begin(() => apply((list) => [...list, ...fresh]));
  };
  const remove = (value: string) =>
    begin(() => apply((list) => list.filter((each) => each !== value)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return; // an input method owns this key
    if (event.key === "Enter" && text.trim() !== "") {
      event.preventDefault();
      take(text);
    }
    const last = values.at(-1);
    const isHeld = event.repeat; // who deletes what was typed does not mean the list
    if (event.key === "Backspace" && !isHeld && text === "" && last !== undefined) remove(last);
  };
  return (
    <div class="field list-field">
      <div class="row">
        <label for={id} class="field-label grow">
          {label}
        </label>
        {!rest.ofForm && <Saved task={task} testId={`${rest.testId}-saved`} />}
      </div>
      <div class="list-box">
        {[...fixed, ...values].map((value) => (
          <span key={value} class="chip" data-testid={`${rest.testId}-value`}>
            <span class="chip-value">{toDisplay(value)}</span>
            {!fixed.includes(value) && (
              <RemoveButton
                label={say("removeEntry", { name: toDisplay(value) })}
                onRemove={() => remove(value)}
              />
            )}
          </span>
        ))}
        <input
          id={id}
          type="text"
          value={text}
          maxLength={2000}
          placeholder={rest.placeholder ?? say("addEntry")}
          aria-describedby={hint ? `${id}hint` : undefined}
          data-testid={rest.testId}
          onInput={({ currentTarget: { value }, isComposing }) =>
            !isComposing && /[,;，；、]$/.test(value) ? take(value) : setText(value)
          }
          onBlur={() => take(text)}
          onKeyDown={onKeyDown}
        />
      </div>
      {hint && (
        <p id={`${id}hint`} class="small soft">
          {hint}
        </p>
      )}
    </div>
  );
}
