// Channel identity: which place an address stands for.
import type { ChannelKind } from "../model/channel-kind.ts";
import { identifyForum } from "./identify-forum.ts";
import { identifyOnPlatform } from "./identify-platform.ts";
import { identifySite, withoutMirror } from "./identify-site.ts";
import { isBareFile, isNoChannelPage, isPrivateHost } from "./nothing.ts";
import type { PageFacts } from "./page-facts.ts";
import { readEngines } from "./page-facts.ts";
import { refineByPage } from "./refine-by-page.ts";
import type { Found } from "./rule.ts";
import type { Address } from "./address.ts";
import { readAddress } from "./address.ts";
import { readUnwrapped } from "./unwrap-address.ts";

export type { PageFacts } from "./page-facts.ts";

/** A place where people can be met. `key` is equal for equal places and for those only; `url` opens it. */
export type ChannelIdentity = {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly url: string;
};

const MAX_ROUNDS = 3;

function identifyAddress(address: Address, engines: ReadonlySet<string>): Found | null {
  if (isPrivateHost(address)) return null;
  const onPlatform = identifyOnPlatform(address);
  if (onPlatform === "none") return null;
  if (onPlatform?.by === "rule") return onPlatform;
  if (isBareFile(address) || isNoChannelPage(address)) return null;
  if (onPlatform) return onPlatform;
  const plain = withoutMirror(address);
  return identifyForum(plain, engines) ?? identifySite(plain);
}

/** Follows a place's own address until it stands for itself, so that a key never depends on the way it was reached. */
function settle(found: Found, engines: ReadonlySet<string>): Found | null {
  let settled = found;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const opened = readAddress(settled.url);
    const again = opened && identifyAddress(opened, engines);
    if (again === null || again.key === settled.key) return again && settled;
    settled = again;
  }
  return null;
}

/**
 * Returns the channel that a web address, with the facts read from its page when there are any, stands for.
 * Null where there is none: other schemes, invalid or private addresses, bare media, logins, searches, share dialogs,
 * private messages. Never throws. `identifyChannel(found.url)` gives the same key.
 */
export function identifyChannel(address: string, page?: PageFacts): ChannelIdentity | null {
  const read = readUnwrapped(address);
  if (read === null) return null;
  const engines = readEngines(page);
  const byAddress = identifyAddress(read, engines);
  const told = byAddress && settle(byAddress, engines);
  const found =
    page && told
      ? refineByPage(read, told, page, (other) => identifyAddress(other, engines))
      : told;
  if (found === null) return null;
  const { key, kind, name, url } = found;
  return { key, kind, name, url };
}
