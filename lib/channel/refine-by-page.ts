// Refinement by page facts: a better name, the channel behind an item page, the forum behind an unknown address.
import { tidy } from "../base/text.ts";
import type { Address } from "./address.ts";
import { originOf, readAddress } from "./address.ts";
import { forumAt, readSlug } from "./identify-forum.ts";
import { findForumFolder, withoutIndex } from "./forum-host.ts";
import { collectAuthorLinks } from "./author-links.ts";
import type { PageFacts } from "./page-facts.ts";
import { readEngines } from "./page-facts.ts";
import { encodeText } from "./percent.ts";
import type { Found } from "./rule.ts";

type Identify = (address: Address) => Found | null;

const BLOG_GENERATOR =
  /^(?:ghost|typecho|hexo|blogger|movable type|typepad|textpattern|jekyll|octopress|gridea|halo)\b/i;
const SEPARATOR = /\s+[|•·–—-]\s+|\s+::\s+/;
const LOGIN_WALL = /log ?in|sign ?(?:in|up)|anmelden|connexion|iniciar sesi/i;
/** Names that say more than a title: handles, tags, boards. */
const HANDLE = /^(?:[@#!~/]|[ru]\/)/;
const MAX_NAME = 120;

/** True when one host is the other or lies below it, on one registrable domain. */
function isSameSite(a: Address, b: Address): boolean {
  if (a.domain === null || a.domain !== b.domain || a.port !== b.port) return false;
  return a.host === b.host || a.host.endsWith(`.${b.host}`) || b.host.endsWith(`.${a.host}`);
}

function isHome({ segments }: Address): boolean {
  return segments.length === 0;
}

function pathOf({ segments }: Address): string {
  return withoutIndex(segments).join("/").toLowerCase();
}

function isAt(address: Address, found: Found): boolean {
  const opened = readAddress(found.url);
  return opened !== null && pathOf(address) === pathOf(opened);
}

/** The owner of an item page, where the platform's address names only the item. */
function findOwner(address: Address, found: Found, page: PageFacts, identify: Identify): Found {
  if (found.by !== "home" || isHome(address)) return found;
  for (const link of collectAuthorLinks(page)) {
    const target = readAddress(link);
    const owner = target && identify(target);
    if (owner && owner.by === "rule" && owner.platform === found.platform) return owner;
  }
  return found;
}

/** What the canonical link adds on the page's own site: the main host, or the board of a rewritten address. */
function followCanonical(
  address: Address,
  found: Found,
  page: PageFacts,
  identify: Identify,
): Found {
  const target = page.canonical === undefined ? null : readAddress(page.canonical);
  if (target === null || !isSameSite(address, target)) return found;
  const other = identify(target);
  if (other === null || other.by === "rule" || other.by === "home") return found;
  if (other.kind === "section") return found.kind === "section" ? found : other;
  return found.by === "site" && target.host !== address.host && other.by === "site" ? other : found;
}

function asForum(address: Address, found: Found, page: PageFacts): Found {
  const engines = readEngines(page);
  if (engines.size === 0 || found.kind === "section") return found;
  const types = new Set(page.marks?.map((mark) => mark.split(":")[1]));
  const last = address.segments.at(-1) ?? "";
  if (
    types.has("board") &&
    !types.has("thread") &&
    address.segments.length > 0 &&
    !/\.(?:php|html?|aspx?)$/i.test(last)
  ) {
    const path = address.segments;
    return {
      key: `${address.host}${address.port}${path.map((part) => `/${part.toLowerCase()}`).join("")}`,
      kind: "section",
      name: readSlug(last),
      url: `${originOf(address)}${path.map((part) => `/${encodeText(part)}`).join("")}/`,
      by: "forum",
      isStandIn: true,
    };
  }
  return found.by === "forum" ? found : forumAt(address, findForumFolder(address) ?? []);
}

function isBlog(page: PageFacts): boolean {
  if (BLOG_GENERATOR.test(page.generator ?? "")) return true;
  const types = (page.jsonLd ?? []).map((node) =>
    typeof node === "object" && node !== null && "@type" in node ? node["@type"] : null,
  );
  return types.some((type) => type === "Blog" || type === "BlogPosting");
}

/** Cuts a title at its separators and drops the part that names the site; without that part, the first is kept. */
function stripSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR);
  const kept = parts.filter((part) => part.toLowerCase() !== site.toLowerCase());
  return (kept.length < parts.length ? kept.join(" - ") : (parts[0] ?? title)).trim();
}

/** The name a platform's own page gives a channel (`Some One | LinkedIn`); empty where the title does not say so. */
function titleOnPlatform(title: string, service: string): string {
  const parts = title.split(SEPARATOR);
  const isSigned = parts.length > 1 && parts.at(-1)?.toLowerCase() === service.toLowerCase();
  return isSigned && !LOGIN_WALL.test(title) ? (parts[0] ?? "").trim() : "";
}

function betterName(address: Address, found: Found, page: PageFacts): string {
  const site = tidy(page.siteName ?? page.og?.["og:site_name"] ?? "", MAX_NAME);
  const title = tidy(page.title || page.og?.["og:title"] || "", MAX_NAME);
  const atRoot = isAt(address, found);
  if (found.by === "rule" && !found.key.includes("/") && found.isStandIn) return site || found.name;
  if (found.by === "rule" && !HANDLE.test(found.name)) {
    const signed = atRoot ? titleOnPlatform(title, found.service ?? "") : "";
    return signed || (atRoot && found.isStandIn && stripSite(title, site)) || found.name;
  }
  if (!found.isStandIn) return found.name;
  if (found.kind === "section") return (atRoot && stripSite(title, site)) || found.name;
  return site || (atRoot && stripSite(title, "")) || found.name;
}

/**
 * Returns what an address stands for with its page's facts counted. Links in the page count on the page's own site only,
 * or among the accounts of the platform that it is on, so that no page can pass for another site.
 */
export function refineByPage(
  address: Address,
  found: Found,
  page: PageFacts,
  identify: Identify,
): Found {
  if (found.by === "rule") return { ...found, name: betterName(address, found, page) };
  if (found.by === "home") return findOwner(address, found, page, identify);
  let refined = asForum(address, followCanonical(address, found, page, identify), page);
  if (refined.kind === "site" && refined.by === "site" && isBlog(page))
    refined = { ...refined, kind: "blog" };
  return { ...refined, name: betterName(address, refined, page) };
}
