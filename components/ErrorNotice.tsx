// The one way in which an error is shown: what happened, whether the data is safe, what to do next, its code.
import type { ComponentChildren } from "preact";
import { errorMessages } from "../assets/messages/errors.ts";
import { sharedMessages } from "../assets/messages/shared.ts";
import type { ShoalError } from "../lib/base/errors.ts";
import { translator } from "../lib/base/messages.ts";
import { toDisplay } from "../lib/base/text.ts";
import { useLocale, useWords } from "./language.ts";
import { factsIn } from "./problem-words.ts";

type Props = {
  readonly error: ShoalError;
  readonly onRetry?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  readonly children?: ComponentChildren;
};

/** Shows an error in all its parts, announced at once; `children` are further ways out. */
export function ErrorNotice({ error, onRetry, onClose, children }: Props) {
  const locale = useLocale();
  const say = useWords(sharedMessages);
  const sentence = translator(errorMessages[error.code], locale);
  const facts = Object.fromEntries(
    Object.entries(factsIn(error, locale)).map(([name, fact]) => [
      name,
      typeof fact === "string" ? toDisplay(fact) : fact,
    ]),
  );
  return (
    <div class="notice bad error-notice" role="alert" data-testid="error">
      <p class="error-what">{sentence("what", facts)}</p>
      <p>{sentence("safe", facts)}</p>
      <p>{sentence("next", facts)}</p>
      <div class="row wrap">
        {onRetry && (
          <button type="button" onClick={onRetry}>
            {say("tryAgain")}
          </button>
        )}
        {children}
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            {say("close")}
          </button>
        )}
        <span class="small soft error-code">
          {say("errorCode", { code: `SHOAL-${error.code}` })}
        </span>
      </div>
    </div>
  );
}
