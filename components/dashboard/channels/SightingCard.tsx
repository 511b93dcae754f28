// One sighting: when, who, how, which cohorts with which words, and from where.
import { dashboardChannelMessages } from "../../../assets/messages/dashboard-channel.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { dayOf } from "../../dates.ts";
import { DerivedTraits } from "../../DerivedTraits.tsx";
import { useLocale, useWords } from "../../language.ts";
import { methodLabel } from "../../method-label.ts";
import { quoteAddress } from "../../quote-address.ts";
import { TraitChip } from "../../TraitChip.tsx";

type Props = {
  readonly sighting: Sighting;
  /** The channel's name: a page that is called the same needs no saying so. */
  readonly channel: string;
  readonly nameOf: (observer: string) => string;
  /** Absent for a sighting that is retracted already. */
  readonly onRetract?: () => void;
};

/** Shows a sighting whole: nothing that was noted is left out. */
export function SightingCard({ sighting, channel, nameOf, onRetract }: Props) {
  const say = useWords(dashboardChannelMessages);
  const locale = useLocale();
  const { at, read, cohorts, title, note, url } = sighting;
  const day = dayOf(at, locale);
  const quote = cohorts.flatMap(({ quotes = [] }) => quotes)[0];
  return (
    <article
      class={onRetract ? "card sighting" : "card sighting gone"}
      aria-label={onRetract ? day : `${say("withdrawnOne")}: ${day}`}
      data-testid="sighting"
    >
      <header class="row wrap small soft">
        <time dateTime={at} class="sighting-day">
          {day}
        </time>
        <span>{methodLabel(sighting.method, url, locale)}</span>
        <span>{say("by", { observer: toDisplay(nameOf(sighting.observer)) })}</span>
        <span class="grow" />
        {onRetract ? (
          <button
            type="button"
            class="quiet small"
            aria-label={say("retractOf", { day })}
            data-testid="retract"
            onClick={onRetract}
          >
            {say("retract")}
          </button>
        ) : (
          <span>{say("withdrawnOne")}</span>
        )}
      </header>
      {title && title !== channel && <p class="ellipsis soft">{toDisplay(title)}</p>}
      {cohorts.length === 0 && <p>{say("nobody", { read })}</p>}
      {cohorts.map((cohort, i) => (
        <div key={i} class="cohort">
          <div class="chips">
            {cohort.traits.map((trait) => (
              <TraitChip key={trait} trait={trait} />
            ))}
          </div>
          <span class="small number seen-of">{say("seenOf", { seen: cohort.seen, read })}</span>
          <DerivedTraits traits={cohort.traits} />
          {(cohort.quotes ?? []).map(({ exact }, q) => (
            <blockquote key={q}>{toDisplay(exact)}</blockquote>
          ))}
        </div>
      ))}
      {note && <p class="pre-line">{toDisplay(note)}</p>}
      {url && (
        <p class="small ellipsis">
          <a
            href={quoteAddress(url, quote?.exact)}
            target="_blank"
            rel="noreferrer"
            title={url}
            aria-label={say("pageOf", { day })}
          >
            {say("page")}
          </a>
        </p>
      )}
    </article>
  );
}
