// Links to the author or channel of an item page, as its metadata gives them.
import type { PageFacts } from "./page-facts.ts";

const OG_KEYS = [
  "og:video:author",
  "article:author",
  "article:publisher",
  "profile:url",
  "music:musician",
  "video:director",
  "al:web:url",
  "og:url",
];
const JSON_KEYS = new Set([
  "author",
  "creator",
  "channel",
  "publisher",
  "url",
  "@id",
  "sameAs",
  "item",
  "itemListElement",
  "mainEntity",
  "mainEntityOfPage",
  "@graph",
  "isPartOf",
  "byArtist",
  "partOfSeries",
  "interactionStatistic",
  "video",
]);
const MAX_NODES = 500;
const MAX_LINKS = 50;

function walk(start: readonly unknown[]): string[] {
  const links: string[] = [];
  const queue: { value: unknown; isLink: boolean }[] = start
    .slice(0, MAX_NODES)
    .map((value) => ({ value, isLink: false }));
  for (let at = 0; at < queue.length && at < MAX_NODES && links.length < MAX_LINKS; at++) {
    const { value, isLink } = queue[at] ?? { value: null, isLink: false };
    if (typeof value === "string" && isLink && /^https?:/i.test(value)) links.push(value);
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value))
      for (const item of value.slice(0, MAX_NODES)) queue.push({ value: item, isLink });
    else
      for (const [key, item] of Object.entries(value))
        if (JSON_KEYS.has(key)) queue.push({ value: item, isLink: true });
  }
  return links;
}

/** Returns at most 50 addresses that may name the author, nearest first; nothing about them is checked. */
export function collectAuthorLinks(page: PageFacts): string[] {
  const fromOg = OG_KEYS.map((key) => page.og?.[key]).filter((link) => link !== undefined);
  return [
    ...walk(page.jsonLd ?? []),
    ...fromOg,
    ...(page.canonical === undefined ? [] : [page.canonical]),
  ].slice(0, MAX_LINKS);
}
