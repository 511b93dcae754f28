// Keys of places without an address, such as apps and offline venues.
import { clip, fold } from "../base/text.ts";
import type { ChannelKind } from "./channel-kind.ts";

/** Returns the key that a place named by hand has everywhere: `venue:park-dance-square`; empty where the name is. */
export function handKey(kind: ChannelKind, name: string): string {
  const slug = fold(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "" : `${kind}:${clip(slug, 200)}`;
}
