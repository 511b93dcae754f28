// Addresses that are safe to store and to link.
import { parseUrl } from "./globals.ts";

const TRACKING =
  /^(?:utm_[a-z0-9_]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_(?:anon|enc)_id|vero_id|wickedid|rb_clickid|s_cid|ref_src|ref_url|share_id|__tn__|__xts__(?:\[\d+\])?|_openstat|spm|scm|trk|trkinfo|si|feature|phpsessid|jsessionid|sid|_ga|_gl|vd_source|share_source|share_medium|share_from|from_source|xmt|__cft__(?:\[\d+\])?)$/i;
const MAX_LENGTH = 8_192;

function isTracking(pair: string): boolean {
  const at = pair.indexOf("=");
  return TRACKING.test(
    (at < 0 ? pair : pair.slice(0, at)).replace(/%5B/gi, "[").replace(/%5D/gi, "]"),
  );
}

/** Removes tracking pairs from `a=1&b=2`; the others stay as written and in order. */
function withoutTracking(pairs: string): string {
  return pairs
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair))
    .join("&");
}

/**
 * Returns an http or https address without user name, password and tracking parameters, also in its fragment;
 * null for every other scheme, for text that is no address and for addresses longer than 8,192 characters.
 */
export function cleanAddress(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  const url = parseUrl(trimmed);
  if (
    url === null ||
    url.hostname === "" ||
    (url.protocol !== "http:" && url.protocol !== "https:")
  )
    return null;
  const search = withoutTracking(url.search.slice(1));
  const hash = url.hash.slice(1);
  const fragment = /^[a-z0-9_]+=/i.test(hash)
    ? withoutTracking(hash)
    : hash.startsWith(":~:")
      ? ""
      : hash;
  const port = url.port === "" ? "" : `:${url.port}`;
  return `${url.protocol}//${url.hostname}${port}${url.pathname}${search && `?${search}`}${fragment && `#${fragment}`}`;
}
