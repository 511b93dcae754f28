// A labelled list of choices that takes effect at once.
import { useId } from "preact/hooks";

type Props<V extends string> = {
  readonly label: string;
  readonly testId: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, label: string])[];
  /** Says at the list's end that it is cut. */
  readonly more?: string | undefined;
  readonly onChoose: (value: V) => void;
};

/** Shows the label above the list. */
export function Choice<V extends string>(props: Props<V>) {
  const { label, testId, value, options, more, onChoose } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex]?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
        {more && <option disabled>{more}</option>}
      </select>
    </div>
  );
}
