// Adds a channel by hand, without a sighting.
import { ShoalError } from "../base/errors.ts";
import { tidy } from "../base/text.ts";
import { toInstant } from "../base/time.ts";
import { withScheme } from "../channel/address.ts";
import { cleanAddress } from "../channel/clean-address.ts";
import { identifyChannel } from "../channel/identify.ts";
import { handKey } from "../model/hand-key.ts";
import type { Channel } from "../model/channel.ts";
import { putChannel } from "../store/count-sighting.ts";
import { keepWithoutImport } from "../store/import-marks.ts";
import { INDEX_STORES } from "../store/schema.ts";
import type { Tools } from "./tools.ts";

/** What a person writes of a channel. An address gives the key, and the kind where none is chosen; else it is a venue. */
export type ChannelByHand = Pick<Channel, "name"> & {
  readonly kind?: Channel["kind"] | undefined;
  readonly url?: string | undefined;
};

/**
 * Adds a channel and returns its key; one that is already there stays as it is. Throws SAVE_INCOMPLETE without a name,
 * PAGE_NO_CHANNEL for an address that is no channel.
 */
export async function addChannel(
  tools: Pick<Tools, "store" | "now" | "announce">,
  { kind, name, url }: ChannelByHand,
): Promise<string> {
  const typed = withScheme(url?.trim() ?? "");
  const found = typed ? identifyChannel(typed) : undefined;
  if (found === null) throw new ShoalError("PAGE_NO_CHANNEL");
  const place = kind ?? found?.kind ?? "venue";
  const own = tidy(name, 200);
  const named = own || found?.name || "";
  const key = found?.key ?? handKey(place, named);
  if (key === "") throw new ShoalError("SAVE_INCOMPLETE");
  const at = toInstant(tools.now());
  const address = typed ? (found?.url ?? cleanAddress(typed)) : null;
  const channel: Channel = {
    key,
    kind: place,
    name: named,
    ...(address ? { url: address } : {}),
    edited: { ...(own && { name: at }), ...(kind && { kind: at }) },
  };
  await tools.store.write([...INDEX_STORES, "channels"], async (tx) => {
    const known = await tx.objectStore("channels").getKey(key);
    if (known === undefined) await putChannel(tx, channel);
    else await keepWithoutImport(tx, "channels", channel);
  });
  tools.announce("map");
  return key;
}
