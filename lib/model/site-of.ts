// The site that a channel is a part of, where its own name does not say it: "shoes", but of which forum?
import type { ChannelKind } from "./channel-kind.ts";

/** Kinds that live on a site. An app, a podcast or a shop is itself, wherever its page stands. */
const PARTS: ReadonlySet<ChannelKind> = new Set([
  "section",
  "group",
  "account",
  "video",
  "chat",
  "qa",
  "blog",
]);

type Named = { readonly key: string; readonly name: string; readonly kind: ChannelKind };

/** Shorter labels (`co`, `t`) are in too many names by chance to tell that a name says its site. */
const TELLING = 4;

/** What any site may call its parts: a name with such a word says nothing of whose it is. */
const GENERIC = /^(?:forums?|community|groups?|boards?|discuss|blogs?)$/;

/** Returns the host of a channel that is a part of a site (`r/running` → `reddit.com`), undefined where its name tells it. */
export function siteOf({ key, name, kind }: Named): string | undefined {
  const [host = "", ...path] = key.split("/");
  // A whole site has no path, a place named by hand no host, and an encoded host tells nobody anything.
  if (!PARTS.has(kind) || path.length === 0 || !host.includes(".") || /:|xn--/.test(host)) {
    return undefined;
  }
  const own = host
    .split(".")
    .slice(0, -1)
    .findLast((label) => label.length >= TELLING && !GENERIC.test(label));
  return own && lettersOf(name).includes(lettersOf(own)) ? undefined : host;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
