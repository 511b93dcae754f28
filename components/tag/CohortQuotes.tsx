// The quotes of one cohort: marked on the page, or typed and pasted here.
import { panelMessages } from "../../assets/messages/panel.ts";
import { LIMITS, toDisplay } from "../../lib/base/text.ts";
import type { Quote } from "../../lib/model/sighting.ts";
import { useWords } from "../language.ts";
import { RemoveButton } from "../RemoveButton.tsx";
import { useFocusAdded } from "../use-focus-added.ts";

type Props = {
  readonly quotes: readonly Quote[];
  readonly onAdd: () => void;
  readonly onText: (quote: number, exact: string) => void;
  readonly onRemove: (quote: number) => void;
};

// Words marked on the page carry what stands around them; those are evidence and are not edited.
const isMarked = ({ prefix, suffix }: Quote) => prefix !== undefined || suffix !== undefined;

/** Shows marked quotes as they are and typed ones as fields; each can be removed. */
export function CohortQuotes({ quotes, onAdd, onText, onRemove }: Props) {
  const say = useWords(panelMessages);
  const [listRef, adding] = useFocusAdded<HTMLUListElement>(quotes.length);
  return (
    <div class="cohort-quotes">
      {quotes.length > 0 && (
        <ul ref={listRef} aria-label={say("quote")}>
          {quotes.map((quote, i) => (
            <li key={i} class="row" data-testid="quote">
              {isMarked(quote) ? (
                <blockquote class="grow">{toDisplay(quote.exact)}</blockquote>
              ) : (
                <textarea
                  class="grow"
                  rows={2}
                  aria-label={say("quote")}
                  placeholder={say("quoteHint")}
                  value={quote.exact}
                  maxLength={LIMITS.text}
                  onInput={(event) => onText(i, event.currentTarget.value)}
                />
              )}
              <RemoveButton label={say("quoteRemove")} onRemove={() => onRemove(i)} />
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="quiet small"
        data-testid="add-quote"
        onClick={() => {
          adding();
          onAdd();
        }}
      >
        + {say("quoteAdd")}
      </button>
    </div>
  );
}
