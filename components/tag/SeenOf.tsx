// "seen [k] of [n]": two counts with buttons, since dragging and typing are not for everyone.
import { panelMessages } from "../../assets/messages/panel.ts";
import { useWords } from "../language.ts";
import { MOST_READ } from "./draft-edits.ts";

type StepperProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onValue: (value: number) => void;
  readonly testId: string;
};

function Stepper({ label, value, most, onValue, testId }: StepperProps) {
  const say = useWords(panelMessages);
  return (
    <span class="stepper">
      <button
        type="button"
        aria-label={`${label}: ${say("less")}`}
        disabled={value <= 1}
        onClick={() => onValue(value - 1)}
      >
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        data-testid={testId}
        aria-label={label}
        title={label}
        min={1}
        max={most}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isFinite(typed) && typed >= 1) onValue(typed);
        }}
        onBlur={(event) => {
          event.currentTarget.value = String(value);
        }}
      />
      <button
        type="button"
        aria-label={`${label}: ${say("more")}`}
        disabled={value >= most}
        onClick={() => onValue(value + 1)}
      >
        +
      </button>
    </span>
  );
}

type Props = {
  readonly seen: number;
  readonly read: number;
  readonly onSeen: (seen: number) => void;
  readonly onRead: (read: number) => void;
};

/** Two steppers in one sentence; `seen` never exceeds `read`. */
export function SeenOf({ seen, read, onSeen, onRead }: Props) {
  const say = useWords(panelMessages);
  return (
    <p class="seen-of" title={say("seenHelp")}>
      {say("seen")}
      <Stepper label={say("seenLabel")} value={seen} most={read} onValue={onSeen} testId="seen" />
      {say("of")}
      <Stepper
        label={say("readLabel")}
        value={read}
        most={MOST_READ}
        onValue={onRead}
        testId="read"
      />
    </p>
  );
}
