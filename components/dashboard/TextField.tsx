// A text that keeps itself: written when the field or the page of it is left or Enter is pressed, and only where it differs.
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Saved } from "./Saved.tsx";
import { useLeftFirst } from "./use-left-first.ts";
import { useTask } from "./use-task.ts";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => Promise<unknown>;
  /** Returns what is wrong with a value, or "" where it can be kept. */
  readonly check?: (value: string) => string;
  readonly hint?: string;
  readonly maxLength: number;
  readonly lines?: number | undefined;
  readonly type?: "date";
  readonly inputMode?: "numeric" | "decimal" | "url";
  readonly testId: string;
};

/** A labelled text field with its own saving; a change made elsewhere shows unless this one is being typed in. */
export function TextField(props: Props) {
  const { label, value, onSave, check, hint, maxLength, lines, inputMode, testId } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState("");
  const [task, begin] = useTask<unknown>();
  const typingRef = useRef(false);
  // What is on its way to be kept: that is the field's value from then on, whatever is read meanwhile.
  const sentRef = useRef<string | undefined>(undefined);
  useLeftFirst(id);
  useEffect(() => {
    if (!typingRef.current && sentRef.current === undefined) setText(value);
  }, [value]);

  const keep = () => {
    typingRef.current = false;
    if (text === (sentRef.current ?? value)) return setProblem("");
    const wrong = check?.(text) ?? "";
    setProblem(wrong);
    if (wrong !== "") return;
    sentRef.current = text;
    begin(async () => {
      try {
        await onSave(text);
      } finally {
        if (sentRef.current === text) sentRef.current = undefined;
      }
    });
  };
  const field = {
    id,
    value: text,
    maxLength,
    // A word that Shoal knows keeps its name where that is emptied.
    placeholder: text === "" && task.state === "done" ? value : "",
    "data-testid": testId,
    "aria-invalid": problem !== "",
    "aria-describedby": hint || problem ? `${id}hint` : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      typingRef.current = true;
      setText(event.currentTarget.value);
    },
    onBlur: (event: { readonly currentTarget: { readonly validity: ValidityState } }) => {
      // A date that is half deleted has no value: it is not to be taken for none.
      if (!event.currentTarget.validity.badInput) keep();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return; // an input method owns this key
    if (event.key === "Enter") keep();
    if (event.key === "Escape" && text !== value) {
      typingRef.current = false;
      setProblem("");
      setText(value);
    }
  };
  return (
    <div class="field">
      <div class="row">
        <label for={id} class="field-label grow">
          {label}
        </label>
        {problem === "" && <Saved task={task} testId={`${testId}-saved`} />}
      </div>
      {lines ? (
        <textarea {...field} rows={lines} />
      ) : props.type === "date" ? (
        <input {...field} type="date" onKeyDown={onKeyDown} />
      ) : (
        <input {...field} type="text" inputMode={inputMode} onKeyDown={onKeyDown} />
      )}
      {(hint || problem) && (
        <p
          id={`${id}hint`}
          class={problem ? "small bad-text" : "small soft"}
          role={problem ? "alert" : undefined}
        >
          {problem || hint}
        </p>
      )}
    </div>
  );
}
