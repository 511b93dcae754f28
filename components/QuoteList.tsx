// The evidence behind a reason: each look with its quotes, count, date, way and page.
import type { ComponentChildren } from "preact";
import { sharedMessages } from "../assets/messages/shared.ts";
import { languageTag } from "../lib/base/messages.ts";
import { toDisplay } from "../lib/base/text.ts";
import type { Method } from "../lib/model/choices.ts";
import { quotedFirst } from "../lib/model/quoted-first.ts";
import type { Quote } from "../lib/model/sighting.ts";
import { dayOf } from "./dates.ts";
import { useLocale, useWords } from "./language.ts";
import { methodLabel } from "./method-label.ts";
import { quoteAddress } from "./quote-address.ts";
import { sharedReason } from "./shared-reason.ts";
import { useVocabulary } from "./VocabularyContext.ts";

/** One look as evidence: `seen` of `read` items showed the group. */
export type QuotedLook = {
  readonly sighting: string;
  readonly at: string;
  readonly seen: number;
  readonly read: number;
  readonly quotes: readonly Quote[];
  readonly url: string | undefined;
  readonly method: Method;
  readonly observer: string;
  /** Behind a derived trait: the stated ones that it follows from. */
  readonly because?: readonly string[];
};

type Props<T extends QuotedLook> = {
  readonly looks: readonly T[];
  /** Says where a look was, where that may be in several channels. */
  readonly placeOf?: (look: T) => ComponentChildren;
};

/**
 * Lists looks with their quotes, those that have any first; each links to its page, scrolled to the quoted words. What a
 * derived trait follows from is said above them, or of each look where it differs.
 */
export function QuoteList<T extends QuotedLook>({ looks, placeOf }: Props<T>) {
  const say = useWords(sharedMessages);
  const locale = useLocale();
  const shared = sharedReason(looks);
  return (
    <ul class="quote-list">
      {shared && (
        <li>
          <Because traits={shared} />
        </li>
      )}
      {quotedFirst(looks).map((look, i) => (
        <li key={`${look.sighting} ${i}`} data-testid="proof">
          {look.quotes.map(({ exact }) => (
            <blockquote key={exact}>{toDisplay(exact)}</blockquote>
          ))}
          {!shared && look.because && <Because traits={look.because} />}
          <p class="small soft quote-source">
            {placeOf && <span data-testid="proof-channel">{placeOf(look)}</span>}
            <span class="number">{say("seenOf", { seen: look.seen, read: look.read })}</span>
            <time dateTime={look.at}>{dayOf(look.at, locale)}</time>
            <span>{methodLabel(look.method, look.url, locale)}</span>
            {look.observer && (
              <span>{say("sourceBy", { observer: toDisplay(look.observer) })}</span>
            )}
            {look.url && (
              <a
                href={quoteAddress(look.url, look.quotes[0]?.exact)}
                target="_blank"
                rel="noreferrer"
                aria-label={say("openPageOf", { date: dayOf(look.at, locale) })}
              >
                {say("openPage")}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Because({ traits }: { readonly traits: readonly string[] }) {
  const say = useWords(sharedMessages);
  const { traitLabel } = useVocabulary();
  const list = new Intl.ListFormat(languageTag(useLocale()), { type: "conjunction" });
  if (traits.length === 0) return null;
  return (
    <p class="small" data-testid="because" title={say("derivedHelp")}>
      {say("because", { traits: toDisplay(list.format(traits.map(traitLabel))) })}
    </p>
  );
}
