// A channel's kind in words.
import { kindMessages } from "../assets/messages/kinds.ts";
import type { ChannelKind } from "../lib/model/channel-kind.ts";
import { useLocale } from "./language.ts";

/** Shows the kind of a channel as a quiet word beside its name. */
export function KindLabel({ kind }: { readonly kind: ChannelKind }) {
  return <span class="kind-label small soft">{kindMessages[kind][useLocale()]}</span>;
}
