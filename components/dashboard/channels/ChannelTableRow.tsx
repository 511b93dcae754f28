// One channel of the table.
import { dashboardChannelsMessages } from "../../../assets/messages/dashboard-channels.ts";
import { sharedMessages, statusMessages } from "../../../assets/messages/shared.ts";
import type { ChannelRow } from "../../../lib/app/edit-channel.ts";
import { toDisplay } from "../../../lib/base/text.ts";
import { parseTrait } from "../../../lib/model/trait.ts";
import { alikeTraits } from "../../alike-traits.ts";
import { dayOf, timeAgo } from "../../dates.ts";
import { KindLabel } from "../../KindLabel.tsx";
import { useLocale, useWords } from "../../language.ts";
import { shortFacet } from "../../short-facet.ts";
import { useVocabulary } from "../../VocabularyContext.ts";
import { formatCount } from "../format.ts";
import { NameWithBreaks } from "../NameWithBreaks.tsx";
import { toHash } from "../route.ts";
import { focusRow } from "./focus-row.ts";

type Props = { readonly row: ChannelRow; readonly index: number; readonly now: number };

/** Shows a channel in one line; a click anywhere in it opens the channel. */
export function ChannelTableRow({ row, index, now }: Props) {
  const say = useWords(dashboardChannelsMessages);
  const sayShared = useWords(sharedMessages);
  const locale = useLocale();
  const { facetLabel, traitLabel } = useVocabulary();
  const { channel, sightings, read, lastAt } = row;
  const href = toHash("channels", channel.key);
  const alike = alikeTraits(row.traits, traitLabel);
  const named = (trait: string) =>
    alike.has(trait)
      ? `${shortFacet(facetLabel(parseTrait(trait).facet))} ${traitLabel(trait)}`
      : traitLabel(trait);
  const traits = row.traits.map((trait) => toDisplay(named(trait))).join(" · ");
  const name = toDisplay(channel.name) || channel.key;
  return (
    <tr
      aria-rowindex={index}
      data-testid="channel-row"
      data-key={channel.key}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("a")) return;
        location.hash = href;
      }}
    >
      <th scope="row" class="col-name">
        <a href={href} title={name} onKeyDown={focusRow}>
          <NameWithBreaks name={name} />
        </a>
        {channel.sample && <span class="sample-mark">{sayShared("sample")}</span>}
      </th>
      <td class="col-kind">
        <KindLabel channel={channel} />
      </td>
      <td class="col-traits soft" title={traits}>
        <span class="two-lines">{traits}</span>
      </td>
      <td class="col-sightings number">{formatCount(sightings, locale)}</td>
      <td class="col-read number">{formatCount(read, locale)}</td>
      <td class="col-lastAt soft">
        {lastAt === "" ? (
          say("never")
        ) : (
          <time dateTime={lastAt} title={dayOf(lastAt, locale)}>
            {timeAgo(lastAt, now, locale)}
          </time>
        )}
      </td>
      <td class="col-status">
        {channel.status && (
          <span class={`status-mark status-${channel.status}`}>
            {statusMessages[channel.status][locale]}
          </span>
        )}
      </td>
    </tr>
  );
}
