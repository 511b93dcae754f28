// Identity where no rule answers: a profile on some site, a blog, or the site itself.
import { originOf, type Address } from "./address.ts";
import { displayHost } from "./display-host.ts";
import { isBlogHost, isQuestionHost } from "./forum-host.ts";
import { compilePattern, fill, fillAddress, matchPattern } from "./pattern.ts";
import { isReserved } from "./reserved-words.ts";
import type { Found } from "./rule.ts";
import { isReviewHost } from "./review-host.ts";
import { PROFILE_SHAPES } from "./rules/profile-shapes.ts";

const profiles = PROFILE_SHAPES.map((shape) => ({ shape, pattern: compilePattern(shape.at) }));
const MIRROR = /^(?:m|mobile|amp|wap|touch|3g)\./;

function identifyProfile(address: Address): Found | null {
  for (const { shape, pattern } of profiles) {
    const found = matchPattern(pattern, address, address.segments);
    const first = found?.folded.values().next().value ?? "";
    if (found === null || isReserved(first)) continue;
    const path = shape.key ?? pattern.template;
    return {
      key: `${address.host}${address.port}${fill(path, found.folded)}`,
      kind: shape.kind,
      name: fill(shape.name, found.raw),
      url: `${originOf(address)}${fillAddress(shape.url ?? path, found.raw)}`,
      by: "site",
      isStandIn: false,
    };
  }
  return null;
}

/** Returns an address without a mobile label of its host (`m.x.org`), where a registrable name stays. */
export function withoutMirror(address: Address): Address {
  const host = address.host.replace(MIRROR, "");
  const keeps = address.domain !== null && host.length >= address.domain.length;
  return host === address.host || !keeps ? address : { ...address, host, fullHost: host };
}

function kindOf(address: Address): "blog" | "qa" | "review" | "site" {
  if (isBlogHost(address)) return "blog";
  if (isQuestionHost(address)) return "qa";
  return isReviewHost(address) ? "review" : "site";
}

/** Identifies any address: a profile by its shape, else the host (a blog by its name), else the blog in `/blog`. */
export function identifySite(address: Address): Found {
  const profile = identifyProfile(address);
  if (profile) return profile;
  const { host, port, domain, suffix } = address;
  const isHosted = address.isPrivateSuffix && domain === host;
  const name = isHosted
    ? displayHost(host).slice(0, -(suffix ?? "").length - 1)
    : displayHost(host);
  const kind = kindOf(address);
  const inBlog =
    (kind === "site" || kind === "review") && /^blog$/i.test(address.segments[0] ?? "");
  const path = inBlog ? "/blog" : "";
  return {
    key: `${host}${port}${path}`,
    kind: inBlog ? "blog" : kind,
    name: name + path,
    url: `${originOf(address)}${path}/`,
    by: "site",
    isStandIn: true,
  };
}
