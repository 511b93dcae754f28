// Channels that no address names: apps, venues, groups written down by hand.
import { clip, fold } from "../base/text.ts";
import type { ChannelKind } from "./channel-kind.ts";

/** Returns the key of a channel by hand: the same kind and name give the same key on every machine. */
export function keyByHand(kind: ChannelKind, name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? "" : `${kind}:${clip(words, 200)}`;
}
