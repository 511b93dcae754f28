// Identity in forums anywhere: recognised by the shapes of address that forum software makes.
import { originOf, type Address } from "./address.ts";
import { displayHost } from "./display-host.ts";
import { findForumFolder, isForumFolder, isForumHost } from "./forum-host.ts";
import { compilePattern, fill, fillAddress, matchPattern } from "./pattern.ts";
import type { Captures, Pattern } from "./pattern.ts";
import { encodeText } from "./percent.ts";
import type { Found } from "./rule.ts";
import { FORUM_SHAPES } from "./rules/forum-shapes.ts";
import type { ForumShape } from "./rules/forum-shapes.ts";

const shapes = FORUM_SHAPES.map((shape) => ({ shape, pattern: compilePattern(`/${shape.at}`) }));
const MAX_DEPTH = 4;
/** Says in a forum's own address that it is one, where neither host nor folder does. */
const FORUM_FRAGMENT = "#forum";
const FORUM_ROOT = /^(?:forums?|community|boards?|bbs)$/i;

/** Makes a slug readable: hyphens and underscores are spaces, `-amp-` is `&`. */
export function readSlug(slug: string): string {
  return (
    slug
      .replaceAll("-amp-", " & ")
      .replace(/[-_+]+/g, " ")
      .trim() || slug
  );
}

function join(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}`).join("");
}

/** Returns the forum at a folder of the address's host, named by the host until a page tells more. */
export function forumAt(address: Address, folder: readonly string[]): Found {
  const base = folder.filter((segment) => !/^index\.php$/i.test(segment));
  const isRoot = base.length === 1 && FORUM_ROOT.test(base[0] ?? "") && isForumHost(address);
  const kept = isRoot ? [] : base;
  const path = join(kept);
  const isTold = findForumFolder({ ...address, segments: kept })?.length === kept.length;
  return {
    key: `${address.host}${address.port}${path}`,
    kind: "forum",
    name: displayHost(address.host) + path,
    url: `${originOf(address)}${kept.map((part) => `/${encodeText(part)}`).join("")}/${isTold ? "" : FORUM_FRAGMENT}`,
    by: "forum",
    isStandIn: true,
  };
}

function sectionAt(
  address: Address,
  base: readonly string[],
  shape: ForumShape,
  pattern: Pattern,
  found: Captures,
): Found {
  const key = shape.key ?? pattern.template;
  const plain = base.filter((segment) => !/^index\.php$/i.test(segment));
  // `index.php?/forum/1-x/`: what stood in the query goes back there.
  const script = plain.length < base.length ? "/index.php?" : "";
  const name = fill(shape.name ?? shape.label ?? "{host}", found.raw);
  return {
    key: `${address.host}${address.port}${join(plain)}${fill(key, found.folded)}`,
    kind: "section",
    name: shape.name?.startsWith("{")
      ? readSlug(name)
      : name.replace(address.host, displayHost(address.host)),
    url: `${originOf(address)}${plain.map((part) => `/${encodeText(part)}`).join("")}${script}${fillAddress(shape.url ?? key, found.raw)}`,
    by: "forum",
    isStandIn: shape.label !== undefined,
  };
}

function isAllowed(
  shape: ForumShape,
  address: Address,
  base: readonly string[],
  engines: ReadonlySet<string>,
  found: Captures,
): boolean {
  const first = found.folded.values().next().value ?? "";
  if (shape.not?.split(" ").includes(first)) return false;
  if (shape.where === undefined || engines.has(shape.engine)) return true;
  if (shape.where === "marked") return false;
  return engines.size > 0 || isForumHost(address) || isForumFolder(base.at(-1) ?? "");
}

/** Identifies a board or forum by the shape of its address; null when no shape fits. `engines` are marks seen on the page. */
export function identifyForum(address: Address, engines: ReadonlySet<string>): Found | null {
  const depth = Math.min(address.segments.length, MAX_DEPTH);
  for (const { shape, pattern } of shapes)
    for (let at = 0; at <= depth; at++) {
      const found = matchPattern(pattern, address, address.segments.slice(at));
      const base = address.segments.slice(0, at);
      if (found === null || !isAllowed(shape, address, base, engines, found)) continue;
      if (shape.kind === "section") return sectionAt(address, base, shape, pattern, found);
      return forumAt(address, [
        ...base,
        ...(shape.key ?? "").split("/").filter((part) => part !== ""),
      ]);
    }
  if (address.hash === FORUM_FRAGMENT) return forumAt(address, address.segments);
  const folder = findForumFolder(address);
  return folder === null ? null : forumAt(address, folder);
}
