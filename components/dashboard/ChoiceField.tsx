// A choice that keeps itself: written as soon as it is made.
import { useId } from "preact/hooks";
import { Saved } from "./Saved.tsx";
import { useTask } from "./use-task.ts";

type Props<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly onSave: (value: V) => Promise<unknown>;
  readonly testId: string;
};

/** A labelled list of choices with its own saving. */
export function ChoiceField<V extends string>(props: Props<V>) {
  const { label, value, options, onSave, testId } = props;
  const id = useId();
  const [task, begin] = useTask<unknown>();
  return (
    <div class="field">
      <div class="row">
        <label for={id} class="field-label grow">
          {label}
        </label>
        <Saved task={task} testId={`${testId}-saved`} />
      </div>
      <select
        id={id}
        value={value}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex]?.[0];
          if (chosen !== undefined) begin(() => onSave(chosen));
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
