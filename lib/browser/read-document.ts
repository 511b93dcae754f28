// Reads a page's own facts and the marked words; all strings are clipped here, since a page may be of any size. Elements
// that a page names "title" or "querySelector" stand in the place of the document's own members, so these are asked for
// by its prototype.
import { PAGE_MARKS } from "../channel/page-marks.ts";

const TEXT_MAX = 40_000;
const AROUND = 64;
const BLOCKS = "p, li, td, blockquote, article, section, div, body";

const { prototype } = Document;

const member = <Name extends keyof Document>(page: Document, name: Name) =>
  Reflect.get(prototype, name, page) as Document[Name];

/** Returns the elements of a selector that are what they are called: `link` is an element of drawings, too. */
function find<E extends Element>(page: Document, selector: string, type: { new (): E }): E[] {
  const found: NodeListOf<Element> = prototype.querySelectorAll.call(page, selector);
  return [...found].filter((each): each is E => each instanceof type);
}

/** Returns what a document says of itself as plain data; the receiver still checks it. */
export function readDocument(page: Document) {
  const meta = (selector: string) =>
    find(page, selector, HTMLMetaElement)[0]?.content.slice(0, 8_192);
  return {
    title: member(page, "title").slice(0, 1_000),
    lang: member(page, "documentElement").getAttribute("lang")?.slice(0, 40) ?? "",
    text: (member(page, "body")?.innerText ?? "").slice(0, TEXT_MAX),
    canonical: find(page, 'link[rel="canonical"]', HTMLLinkElement)[0]?.href.slice(0, 8_192),
    siteName: meta('meta[property="og:site_name"], meta[name="application-name"]'),
    generator: meta('meta[name="generator"]'),
    og: openGraph(page),
    jsonLd: jsonLd(page),
    marks: PAGE_MARKS.filter(({ selector }) => prototype.querySelector.call(page, selector)).map(
      ({ engine }) => engine,
    ),
    selection: readSelection(page),
  };
}

function openGraph(page: Document): Record<string, string> {
  const tags = find(page, 'meta[property^="og:"]', HTMLMetaElement).slice(0, 40);
  return Object.fromEntries(
    tags.map((tag) => [tag.getAttribute("property")!.slice(3, 100), tag.content.slice(0, 2_000)]),
  );
}

function jsonLd(page: Document): unknown[] {
  const scripts = find(page, 'script[type="application/ld+json"]', HTMLScriptElement).slice(0, 10);
  return scripts.flatMap(({ textContent }) => {
    if (!textContent || textContent.length > 100_000) return [];
    try {
      return [JSON.parse(textContent) as unknown];
    } catch {
      return [];
    }
  });
}

function readSelection(page: Document) {
  const selection = prototype.getSelection.call(page);
  const exact = selection?.toString().slice(0, 10_000) ?? "";
  if (!selection || selection.rangeCount === 0 || exact === "") {
    return { exact: "", prefix: "", suffix: "" };
  }
  const range = selection.getRangeAt(0);
  const before = range.cloneRange();
  before.setStart(blockOf(page, range.startContainer), 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  const end = blockOf(page, range.endContainer);
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(end, end.childNodes.length);
  return {
    exact,
    prefix: before.toString().slice(-AROUND),
    suffix: after.toString().slice(0, AROUND),
  };
}

// The nearest block around a node: text before and after inside it is what locates the words again.
function blockOf(page: Document, node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  return (
    (element && Element.prototype.closest.call(element, BLOCKS)) ?? member(page, "documentElement")
  );
}
