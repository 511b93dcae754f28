// A channel's kind in words, and the site that it is a part of.
import { kindMessages } from "../assets/messages/kinds.ts";
import { siteOf } from "../lib/model/site-of.ts";
import { useLocale } from "./language.ts";

/** Shows the kind of a channel quietly beside its name, with its site where the name does not say it. */
export function KindLabel({ channel }: { readonly channel: Parameters<typeof siteOf>[0] }) {
  const kind = kindMessages[channel.kind][useLocale()];
  const site = siteOf(channel);
  return (
    <span class="kind-label small soft" title={site && `${kind} · ${site}`}>
      {kind}{" "}
      {site && (
        <span class="kind-site" data-testid="site">
          {site}
        </span>
      )}
    </span>
  );
}
