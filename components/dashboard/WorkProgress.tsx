// Long work under way: a bar, how far it is and how long it will still take, and the way out.
import { workMessages } from "../../assets/messages/work.ts";
import { useWords } from "../language.ts";
import { paceOf, type Pace } from "./work-pace.ts";

type Props = {
  readonly label: string;
  /** What is counted. */
  readonly unit: "records" | "channels";
  readonly pace: Pace | undefined;
  readonly onCancel?: () => void;
  readonly testId: string;
};

/** Shows the progress; without a way out where the work cannot be given up any more. */
export function WorkProgress({ label, unit, pace, onCancel, testId }: Props) {
  const say = useWords(workMessages);
  const speed = pace && paceOf(pace);
  return (
    <>
      <progress
        aria-label={label}
        {...(pace ? { max: Math.max(pace.total, 1), value: pace.done } : {})}
      />
      <div class="row wrap">
        {onCancel && (
          <button type="button" data-testid={testId} onClick={onCancel}>
            {say("cancel")}
          </button>
        )}
        {pace && speed && (
          <span class="soft number">
            {say(unit, {
              done: pace.done,
              total: pace.total,
              rate: speed.rate,
              left: speed.secondsLeft ? say("left", { n: speed.secondsLeft }) : "",
            })}
          </span>
        )}
      </div>
    </>
  );
}
