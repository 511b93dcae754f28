// Identity on known platforms: finds the platform by host, then the first of its rules that fits.
import type { Address } from "./address.ts";
import { compilePattern, fill, fillAddress, matchPattern } from "./pattern.ts";
import type { Captures, Pattern } from "./pattern.ts";
import { PLATFORMS } from "./platforms.ts";
import { displayHost } from "./display-host.ts";
import { isReserved } from "./reserved-words.ts";
import type { Found, Platform, Rule } from "./rule.ts";
import { isServiceLabel } from "./service-label.ts";

type Compiled = { readonly rule: Rule; readonly pattern: Pattern };

const compiled = new WeakMap<Platform, readonly Compiled[]>();
const LOCALE = /^(?:intl[-_])?[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

const byHost = new Map<string, Platform>();
for (const platform of PLATFORMS)
  for (const host of platform.hosts) if (!byHost.has(host)) byHost.set(host, platform);

/** Finds the platform that answers for a host (without `www.`): the exact host first, then the nearest wildcard. */
export function findPlatform(address: Address): Platform | undefined {
  const { host } = address;
  const exact = byHost.get(host);
  if (exact) return exact;
  const parts = host.split(".");
  for (let i = 1; i < parts.length; i++) {
    const wild = byHost.get(`*.${parts.slice(i).join(".")}`);
    if (wild) return wild;
  }
  if (address.domain === null || address.suffix === null) return undefined;
  return byHost.get(`${address.domain.slice(0, -address.suffix.length - 1)}.*`);
}

/** True for the firm's own hosts beside its service (`blog.x.com`, `community.spotify.com`), found by wildcard only. */
function isServiceHost({ hosts, otherwise }: Platform, { host }: Address): boolean {
  if (hosts.includes(host) || otherwise === "host" || otherwise === "none") return false;
  return isServiceLabel(host);
}

function rulesOf(platform: Platform): readonly Compiled[] {
  const known = compiled.get(platform);
  if (known) return known;
  const made = platform.rules.map((rule) => ({ rule, pattern: compilePattern(rule.at) }));
  compiled.set(platform, made);
  return made;
}

function isRefused({ rule, pattern }: Compiled, captures: Captures): boolean {
  const first = captures.folded.values().next().value ?? "";
  const word = pattern.open === null ? "" : (captures.folded.get(pattern.open) ?? "");
  if (!rule.isWordFree && isReserved(word)) return true;
  return rule.not !== undefined && rule.not.split(" ").includes(first);
}

function describe(
  rule: Rule,
  pattern: Pattern,
  captures: Captures,
  home: string,
): Omit<Found, "kind" | "by"> {
  const place = rule.key ?? pattern.template;
  const behindHome = (text: string) => (text === "" || text.startsWith("/") ? home + text : text);
  const link = rule.url ?? place;
  const first = captures.raw.values().next().value ?? home;
  const opened = fillAddress(behindHome(link), captures.raw);
  return {
    key: fill(behindHome(place), captures.folded).replace(/\/$/, ""),
    name: (rule.name ?? rule.label) ? fill(rule.name ?? rule.label ?? "", captures.raw) : first,
    url: `https://${opened.includes("/") ? opened : `${opened}/`}`,
    isStandIn: rule.label !== undefined,
    platform: home,
  };
}

function platformItself(platform: Platform, address: Address): Found {
  const first = platform.hosts[0] ?? address.host;
  const isOwn = platform.otherwise === "host" && address.host !== first;
  const host = isOwn ? address.host : first;
  return {
    key: host,
    kind: platform.kind ?? "site",
    name: isOwn ? displayHost(host) : platform.name,
    url: `https://${host}/`,
    by: isOwn ? "rule" : "home",
    isStandIn: isOwn,
    platform: first,
  };
}

/**
 * Identifies an address by the rules of its platform; `none` where the platform says that there is no channel,
 * undefined where no platform answers for it.
 */
export function identifyOnPlatform(address: Address): Found | "none" | undefined {
  const platform = findPlatform(address);
  if (!platform) return undefined;
  const home = platform.hosts[0] ?? address.host;
  const start = platform.locales && LOCALE.test(address.segments[0] ?? "") ? 1 : 0;
  const segments = address.segments.slice(start);
  const isOwnSite = isServiceHost(platform, address);
  for (const candidate of rulesOf(platform)) {
    if (isOwnSite && candidate.pattern.host === null) continue;
    const captures = matchPattern(candidate.pattern, address, segments);
    if (captures === null || isRefused(candidate, captures)) continue;
    const { rule, pattern } = candidate;
    if (rule.kind === "none") return "none";
    if (rule.kind === "home") return platformItself(platform, address);
    const described = describe(rule, pattern, captures, home);
    return { ...described, kind: rule.kind, by: "rule", service: platform.name };
  }
  if (platform.otherwise === "site" || isOwnSite) return undefined;
  return platform.otherwise === "none" ? "none" : platformItself(platform, address);
}
