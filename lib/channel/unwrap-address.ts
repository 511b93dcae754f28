// Wrappers: redirects, caches, archives and translations whose target is the page that is read.
import type { Address } from "./address.ts";
import { readAddress, withScheme } from "./address.ts";

/** `host` and optional first path segment of a redirect, and the query parameter that holds its target. */
const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/(?:^|\.)google\.[a-z.]+$/, /^url$/, ["url", "q", "u"]],
    [/^(?:lm?\.)?(?:facebook|instagram|threads)\.(?:com|net)$/, /^(?:l\.php|)$/, ["u"]],
    [/(?:^|\.)facebook\.com$/, /^(?:l|lm)\.php$/, ["u"]],
    [/^out\.reddit\.com$/, /^/, ["url"]],
    [/(?:^|\.)youtube\.com$/, /^redirect$/, ["q"]],
    [/(?:^|\.)steamcommunity\.com$/, /^linkfilter$/, ["url", "u"]],
    [/(?:^|\.)vk\.com$/, /^away(?:\.php)?$/, ["to"]],
    [/^t\.umblr\.com$/, /^redirect$/, ["z"]],
    [/^link\.zhihu\.com$/, /^/, ["target"]],
    [/^link\.(?:juejin\.(?:cn|im)|csdn\.net)$/, /^/, ["target"]],
    [/^link\.(?:douban|jianshu)\.com$/, /^/, ["url", "t"]],
    [/(?:^|\.)(?:douban|jianshu)\.com$/, /^(?:link2?|go-wild)$/, ["url"]],
    [/(?:^|\.)linkedin\.com$/, /^(?:redir|safety)$/, ["url"]],
    [/(?:^|\.)duckduckgo\.com$/, /^l$/, ["uddg"]],
    [/(?:^|\.)(?:slack-redir\.net|exit\.sc|disq\.us|href\.li|anonym\.to)$/, /^/, ["url"]],
    [/(?:^|\.)deviantart\.com$/, /^users$/, []],
    [/^translate\.google(?:usercontent)?\.[a-z.]+$/, /^translate/, ["u"]],
    [/(?:^|\.)weibo\.cn$/, /^sinaurl$/, ["u", "toasturl"]],
    [/^c\.pc\.qq\.com$/, /^/, ["pfurl", "url"]],
    [/(?:^|\.)gate\.sc$/, /^/, ["url"]],
    [/^ref\.gamer\.com\.tw$/, /^redir\.php$/, ["url"]],
    [/^(?:www\.)?(?:bing)\.com$/, /^alink$/, ["url"]],
    [/^getpocket\.com$/, /^redirect$/, ["url"]],
  ];

const ARCHIVES = /^(?:web|www|)\.?(?:web\.)?archive\.org$/;
const MAX_LAYERS = 4;

function fromArchive(text: string): string | null {
  const inner = /\/web\/(?:[0-9*]{1,20}[a-z_]{0,4}\/)?(https?:\/?\/?[^\s]+)/i.exec(text)?.[1];
  if (inner !== undefined) return inner.replace(/^(https?):\/*/i, "$1://");
  const bare = /\/web\/[0-9*]{1,20}[a-z_]{0,4}\/([a-z0-9-]+\.[^\s]+)/i.exec(text)?.[1];
  return bare === undefined ? null : `http://${bare}`;
}

function fromTranslateHost(address: Address): string | null {
  if (!address.host.endsWith(".translate.goog")) return null;
  const label = address.host.slice(0, -".translate.goog".length);
  const host = label.replaceAll("--", "\u0000").replaceAll("-", ".").replaceAll("\u0000", "-");
  return `https://${host}/${address.segments.join("/")}${address.search === "" ? "" : `?${address.search}`}`;
}

function fromAmp(address: Address): string | null {
  const isCache = address.host.endsWith(".ampproject.org");
  const isGoogle = /^google\.[a-z.]+$/.test(address.host) && address.segments[0] === "amp";
  if (!isCache && !isGoogle) return null;
  const rest = address.segments.slice(1);
  const target = (rest[0] === "s" ? rest.slice(1) : rest).join("/");
  return target.includes(".") ? `https://${target}` : null;
}

function innerText(text: string, address: Address): string | null {
  if (ARCHIVES.test(address.host)) return fromArchive(text);
  if (address.host === "webcache.googleusercontent.com")
    return (
      /cache:(?:[^:/]{0,20}:)?((?:https?:\/\/)?[^\s+&]+)/i.exec(
        address.query.get("q") ?? "",
      )?.[1] ?? null
    );
  const first = (address.segments[0] ?? "").toLowerCase();
  for (const [host, path, parameters] of REDIRECTS) {
    if (!host.test(address.host) || !path.test(first)) continue;
    const value = parameters
      .map((name) => address.query.get(name))
      .find((found) => found !== undefined);
    if (value !== undefined && /^https?(?::|%3A)/i.test(value)) return value;
  }
  return fromTranslateHost(address) ?? fromAmp(address);
}

/** Reads an address and follows what it wraps, at most four layers; null when there is no web address. */
export function readUnwrapped(text: string): Address | null {
  let address = readAddress(text);
  let current = text;
  for (let layer = 0; layer < MAX_LAYERS && address !== null; layer++) {
    const inner = innerText(current, address);
    if (inner === null) return address;
    // A query value keeps its separators escaped once; one decoding gives the address as it was written.
    const target = inner.replace(/%(?:2F|3F|23|26|25)/gi, (escape) => decodeURIComponent(escape));
    const next: Address | null = readAddress(withScheme(target));
    if (next === null) return address;
    address = next;
    current = target;
  }
  return address;
}
