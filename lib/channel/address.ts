// An address taken apart: host, decoded path segments and query values.
import { parse as parseHost } from "tldts";
import { parseUrl } from "./globals.ts";
import { decodeText } from "./percent.ts";

/** A web address as the rules read it. `host` is without `www.`, `fullHost` as written; both in lower-case ASCII. */
export type Address = {
  readonly host: string;
  readonly fullHost: string;
  /** Registrable domain, private suffixes counted (`me.github.io`); null for an IP address or an unknown suffix. */
  readonly domain: string | null;
  readonly suffix: string | null;
  readonly isPrivateSuffix: boolean;
  readonly isIp: boolean;
  /** `:8080`, or empty on the default port. */
  readonly port: string;
  /** `http:` where that was said of a port of its own, which seldom answers to both; else `https:`. */
  readonly protocol: string;
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  /** The query as written, without `?`. */
  readonly search: string;
  /** The fragment as written, with `#`. */
  readonly hash: string;
};

const MAX_LENGTH = 16_384;
const MAX_PARTS = 60;
const MAX_HOST = 253;
const SCHEMELESS =
  /^(?:www\.[a-z0-9-]|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?:\/|:\d{1,5}(?:[/?#]|$)))/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `x.org:8080/…`: by its letters `x.org` could be a scheme. */
const HOST_WITH_PORT = /^[^/?#:@]+\.[^/?#:@]+:(\d{1,5})(?=[/?#]|$)/;

/**
 * Splits a query on `&` and `;` into decoded values; the first of a name counts, names in lower case.
 * A leading bare `7-slug` (vBulletin) or `12,345` (Phorum) is kept under the empty name.
 */
function readQuery(search: string, charset?: string): Map<string, string> {
  const query = new Map<string, string>();
  const bare = /^[^=&;]+/.exec(search)?.[0] ?? "";
  if (/^[0-9]/.test(bare)) query.set("", decodeText(bare));
  for (const pair of search.split(/[&;]/, MAX_PARTS)) {
    const at = pair.indexOf("=");
    const name = decodeText(at < 0 ? pair : pair.slice(0, at)).toLowerCase();
    const value = at < 0 ? "" : decodeText(pair.slice(at + 1).replaceAll("+", " "), charset);
    if (name !== "" && !query.has(name)) query.set(name, value);
  }
  return query;
}

/** Takes `&name=` glued to a path, `;jsessionid=` and routes such as `index.php?forums/x.1/` and `#!/x` apart. */
function splitRoute(
  pathname: string,
  search: string,
  hash: string,
): { path: string; search: string } {
  let path = pathname.replace(/;jsessionid=[^/]*/i, "");
  let rest = search;
  const glued = /&[a-z_]+=/i.exec(path);
  if (glued) {
    rest = `${path.slice(glued.index + 1)}&${rest}`;
    path = path.slice(0, glued.index);
  }
  const route = /^\/?([a-z]+\/[^&=?]*)/i.exec(rest);
  if (route?.[1] !== undefined && /(?:^|\/)(?:index\.php)?$/i.test(path)) {
    path = `${path}/${route[1]}`;
    rest = rest.slice(route[0].length + 1);
  }
  if (/^#!?\//.test(hash) || /^#![^/]/.test(hash))
    path = `${path}/${hash.replace(/^#!?\/?/, "").replace(/[?#].*/s, "")}`;
  return { path, search: rest };
}

/**
 * Returns an address as people say it (`reddit.com/r/fishing`, `example.org:8080/board`) with its scheme: `https:`, and
 * `http:` before a port of its own, as browsers take it, unless that ends in 443. What has a scheme, and empty text, stay as they are.
 */
export function withScheme(address: string): string {
  const port = HOST_WITH_PORT.exec(address)?.[1];
  if (port !== undefined) return `${port.endsWith("443") ? "https" : "http"}://${address}`;
  return address === "" || SCHEME.test(address) ? address : `https://${address}`;
}

/** The beginning of every address on the host: `https://example.org`. */
export function originOf({ protocol, fullHost, port }: Address): string {
  return `${protocol}//${fullHost}${port}`;
}

/** Takes an http or https address apart; null for every other scheme and for text that is no address. */
export function readAddress(text: string): Address | null {
  const trimmed = text.trim().slice(0, MAX_LENGTH);
  const url = parseUrl(SCHEMELESS.test(trimmed) ? withScheme(trimmed) : trimmed);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) return null;
  const fullHost = url.hostname.toLowerCase().replace(/\.+$/, "");
  if (fullHost.length > MAX_HOST) return null;
  const host = fullHost.replace(/^www\d{0,2}\./, "");
  const site = parseHost(host, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  const route = splitRoute(url.pathname, url.search.slice(1), url.hash);
  const port = url.port === "" || url.port === "80" || url.port === "443" ? "" : `:${url.port}`;
  const charset = host.endsWith("baidu.com") ? "gbk" : undefined;
  return {
    host: site.domain === null && site.isIp !== true ? fullHost : host,
    fullHost,
    domain: site.domain,
    suffix: site.publicSuffix,
    isPrivateSuffix: site.isPrivate === true,
    isIp: site.isIp === true,
    port,
    protocol: port === "" ? "https:" : url.protocol,
    segments: route.path
      .split("/", MAX_PARTS)
      .map((raw) => decodeText(raw))
      .filter((segment) => segment !== ""),
    query: readQuery(route.search, charset),
    search: route.search,
    hash: url.hash,
  };
}
