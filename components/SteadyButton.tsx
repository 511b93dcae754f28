// A button that cannot be pressed for a while and keeps the focus meanwhile: a disabled one would lose it.
import type { ButtonHTMLAttributes } from "preact";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** Whether a press does nothing now: its work is under way, or there is nothing further that way. */
  readonly rests: boolean;
};

/** Takes no press while it rests, by Enter in a field of its form neither. */
export function SteadyButton({ rests, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      aria-disabled={rests}
      onClick={rests ? (event) => event.preventDefault() : onClick}
    />
  );
}
