// The dashboard's addresses: which section a hash names, and what inside it.

/** The sections in the order of the navigation. */
export const SECTIONS = [
  "ask",
  "channels",
  "personas",
  "products",
  "vocabulary",
  "data",
  "settings",
  "glossary",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where the dashboard is: a section, and what of it is open (a channel's key, a persona's id, a question's words). */
export type Route = { readonly section: Section; readonly open: string };

/** Returns the place that a hash such as `#channels=site%3Aexample.org` names; anything unknown is the first section. */
export function readRoute(hash: string): Route {
  const text = hash.replace(/^#/, "");
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  const section = SECTIONS.find((each) => each === name);
  if (!section) return { section: SECTIONS[0], open: "" };
  return { section, open: at < 0 ? "" : decode(text.slice(at + 1)) };
}

/** Returns the hash of a place; `readRoute` gives the place back. */
export function toHash(section: Section, open = ""): string {
  return open === "" ? `#${section}` : `#${section}=${encodeURIComponent(open.toWellFormed())}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // typed by hand with a bare % sign: it means itself
  }
}
