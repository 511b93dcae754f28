// Addresses that are no channel on any site: files of media, logins, searches, share dialogs, this machine.
import type { Address } from "./address.ts";

const MEDIA =
  /^[^:]*\.(?:jpe?g|png|gif|webp|svg|bmp|ico|tiff?|avif|heic|mp[34]|m4[av]|webm|ogg|og[av]|opus|wav|flac|aac|mov|avi|mkv|flv|m3u8|mpd|ts|css|js|mjs|map|woff2?|ttf|eot|swf|zip|rar|7z|gz|tgz|bz2|xz|exe|dmg|apk|ipa|msi|deb|rpm|iso|jar|xpi|crx|torrent)$/i;
const LOGIN =
  /^(?:log-?[io]n|log-?out|sign-?[iu]p|sign-?in|sign_(?:in|up|out)|sign-?out|log_(?:in|out)|wp-login\.php|login\.(?:php|aspx?|jsp|html?|cmd|do|action)|register(?:\.php)?|registration|signin\.php|oauth2?|authorize|forgot-?password|reset-?password|lost-?password|lostpw|password_resets?|einloggen|anmelden|registrieren|connexion|inscription)$/i;
const SHARE =
  /^(?:share|sharer|share\.php|sharer\.php|sharearticle|sharer?\.aspx?|submit|submitlink|submit\.php|intent|add_url|addtofavorites|bookmarklet|save|post|add|edit|append|bookmark(?:\.php)?|clip\.action|shares|shareview|offsite)$/i;
const SEARCH =
  /^(?:search|search\.(?:php|aspx?|html?|jsp|do|cgi|pl)|searchresults?|search-results?|suche|recherche|buscar|busca|pesquisa|cerca|zoeken|szukaj|sok|suchen)$/i;
const QUERIES = [
  "q",
  "query",
  "s",
  "search",
  "keyword",
  "keywords",
  "wd",
  "word",
  "text",
  "term",
  "p",
  "k",
  "search_query",
  "searchword",
  "w",
];
const ACTIONS =
  /^(?:log_?in|log_?out|register|do_login|signup|search|search2|lostpw|reminder|pm|reset)$/i;
const TARGETS = ["url", "u", "link", "href", "uri"];
const PRIVATE_SUFFIX =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|invalid|home\.arpa)$/;
const PRIVATE_MESSAGES = /^(?:private\.php|pm\.php|privmsg\.php|conversations|inbox|messages)$/i;

function isPrivateIpv4(host: string): boolean {
  const [a = 0, b = 0] = host.split(".").map(Number);
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b < 32;
  return (a === 192 && (b === 168 || b === 0)) || (a === 198 && (b === 18 || b === 19));
}

/** True for loopback, private, link-local and reserved hosts, and for names that no public address can have. */
export function isPrivateHost(address: Address): boolean {
  const host = address.fullHost;
  if (host.startsWith("["))
    return /^\[(?:::|f[cdef]|::1)|::ffff:|^\[64:ff9b/.test(host) && !/^\[f[ef][0-7]/.test(host);
  if (address.isIp) return isPrivateIpv4(host);
  return !host.includes(".") || PRIVATE_SUFFIX.test(host);
}

/** True when the address is a bare media file, script or download rather than a page. */
export function isBareFile(address: Address): boolean {
  return MEDIA.test(address.segments.at(-1) ?? "");
}

function isSearch({ segments, query, host }: Address): boolean {
  const hasWords = QUERIES.some((name) => (query.get(name) ?? "") !== "");
  const last = segments.at(-1) ?? "";
  if (SEARCH.test(last)) return true;
  if (SEARCH.test(segments[0] ?? "") && (hasWords || segments.length === 2)) return true;
  if (segments.length === 0)
    return ["q", "s", "wd", "search"].some((name) => (query.get(name) ?? "") !== "");
  return (
    /(?:^|\.)(?:google|bing|yandex|baidu|sogou|yahoo|duckduckgo|ecosia|naver|so|qwant|startpage|ask|aol|daum|seznam|search)\.[a-z.]+$/.test(
      host,
    ) &&
    hasWords &&
    /^(?:s|web|search|html|yandsearch|images|videos|\?|res)$/.test(segments[0] ?? "")
  );
}

/** True for logins, registrations, searches, share dialogs and private messages in the shapes most sites use. */
export function isNoChannelPage(address: Address): boolean {
  const { segments, query } = address;
  const last = segments.at(-1) ?? "";
  if (LOGIN.test(last) || (segments.length <= 2 && LOGIN.test(segments[0] ?? ""))) return true;
  if (
    /^(?:ucp|member|index|profile|user|misc|login|account|forum)\.php$/i.test(last) &&
    ["mode", "action", "act", "do", "a"].some((name) => ACTIONS.test(query.get(name) ?? ""))
  )
    return true;
  if (
    /^logging\.php$|^member\.php$/i.test(last) &&
    /^(?:logging|register|login)$/i.test(query.get("mod") ?? query.get("action") ?? "")
  )
    return true;
  if (PRIVATE_MESSAGES.test(last) && /\.php$/i.test(last)) return true;
  if (
    TARGETS.some((name) => /^https?:/i.test(query.get(name) ?? "")) &&
    segments.some((part) => SHARE.test(part))
  )
    return true;
  return isSearch(address);
}
