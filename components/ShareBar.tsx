// A share of looks with its interval, as a bar and as words.
import { sharedMessages } from "../assets/messages/shared.ts";
import { useWords } from "./language.ts";
import { perHundred, rangePerHundred } from "./small-shares.ts";

type Props = {
  /** Shares and the ends of the interval, 0 to 1. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly meaningful: boolean;
  /** The share at the end of the bar, so that the rows of one list compare; 0 to 1. */
  readonly scale: number;
};

/** Draws the share as a bar with its interval over it; screen readers get the sentence. */
export function ShareBar({ share, low, high, meaningful, scale }: Props) {
  const say = useWords(sharedMessages);
  const at = (value: number) => `${Math.min(100, (100 * value) / Math.max(scale, 1e-9))}%`;
  const range = rangePerHundred(low, high);
  const told = range
    ? say("shareWords", { share: perHundred(share), low: range[0], high: range[1] })
    : say("shareNone");
  const words = told + (meaningful ? "" : ` ${say("shareThin")}`);
  return (
    <span class={`share-bar${meaningful ? "" : " thin"}`} title={words} data-testid="share-bar">
      <span class="visually-hidden">{words}</span>
      <span class="share-fill" style={{ inlineSize: at(share) }} />
      <span
        class="share-interval"
        style={{ insetInlineStart: at(low), inlineSize: at(Math.min(high, scale) - low) }}
      />
    </span>
  );
}
