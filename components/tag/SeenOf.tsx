// "seen [k] of [n]": two counts with buttons, since dragging and typing are not for everyone.
import { useState } from "preact/hooks";
import { panelMessages } from "../../assets/messages/panel.ts";
import { useWords } from "../language.ts";
import { SteadyButton } from "../SteadyButton.tsx";
import { MOST_READ } from "./draft-edits.ts";

type StepperProps = {
  readonly label: string;
  readonly value: number;
  /** Where the button for more ends; more can be typed. */
  readonly most: number;
  readonly onFocus: () => void;
  readonly onType: (value: number) => void;
  readonly onStep: (value: number) => void;
  readonly testId: string;
};

const isWrong = (text: string): boolean => !/^[1-9]\d*$/.test(text);

function Stepper({ label, value, most, onFocus, onType, onStep, testId }: StepperProps) {
  const say = useWords(panelMessages);
  // What is no count stays as typed until the field is left, and counts for nothing.
  const [typed, setTyped] = useState("1");
  const isOdd = isWrong(typed);
  const step = (count: number) => {
    setTyped("1");
    onStep(count);
  };
  return (
    <span class="stepper">
      <SteadyButton
        type="button"
        aria-label={`${label}: ${say("less")}`}
        rests={value <= 1}
        onClick={() => step(value - 1)}
      >
        −
      </SteadyButton>
      <input
        type="text"
        role="spinbutton"
        inputMode="numeric"
        data-testid={testId}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={1}
        aria-valuemax={MOST_READ}
        aria-invalid={isOdd}
        title={label}
        maxLength={9}
        value={isOdd ? typed : value}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus();
        }}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (!isWrong(text)) onType(Number(text));
        }}
        onBlur={() => setTyped("1")}
        onKeyDown={(event) => {
          const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
          if (by === 0) return;
          event.preventDefault();
          step(Math.min(Math.max(value + by, 1), most));
        }}
      />
      <SteadyButton
        type="button"
        aria-label={`${label}: ${say("more")}`}
        rests={value >= most}
        onClick={() => step(value + 1)}
      >
        +
      </SteadyButton>
    </span>
  );
}

type Props = {
  readonly seen: number;
  readonly read: number;
  /** Hears that one of the fields is about to be typed in. */
  readonly onFocus: () => void;
  readonly onSeen: EditCount;
  readonly onRead: EditCount;
};

/** Hears a count; `isTyped` where it is typed, and may be on its way to another. */
export type EditCount = (count: number, isTyped: boolean) => void;

/** Two steppers in one sentence; `seen` never exceeds `read`. */
export function SeenOf({ seen, read, onFocus, onSeen, onRead }: Props) {
  const say = useWords(panelMessages);
  const heard = (edit: EditCount) => ({
    onFocus,
    onType: (count: number) => edit(count, true),
    onStep: (count: number) => edit(count, false),
  });
  return (
    <p class="seen-of" title={say("seenHelp")}>
      {say("seen")}
      <Stepper label={say("seenLabel")} value={seen} most={read} testId="seen" {...heard(onSeen)} />
      {say("of")}
      <Stepper
        label={say("readLabel")}
        value={read}
        most={MOST_READ}
        testId="read"
        {...heard(onRead)}
      />
    </p>
  );
}
