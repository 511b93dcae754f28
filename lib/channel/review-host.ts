// Hosts of sites for reviews and comparisons, told by name.
import type { Address } from "./address.ts";
import { REVIEW_SITES } from "./rules/review-sites.ts";
import { isServiceLabel } from "./service-label.ts";

const sites: ReadonlySet<string> = new Set(REVIEW_SITES);

/** True on a site for reviews or comparisons; a firm's own hosts beside it (`help.x.com`) are none. */
export function isReviewHost({ host, domain, suffix, isPrivateSuffix }: Address): boolean {
  if (domain === null || suffix === null || isPrivateSuffix || isServiceLabel(host)) return false;
  return sites.has(domain) || sites.has(`${domain.slice(0, -suffix.length - 1)}.*`);
}
