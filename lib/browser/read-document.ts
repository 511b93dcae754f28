// Reads a page's own facts and the marked words; all strings are clipped here, since a page may be of any size. It runs in
// a world of its own, where elements that a page names "title" do not stand in the place of the document's members.
import { PAGE_TEXT } from "../base/text.ts";
import { PAGE_MARKS } from "../channel/page-marks.ts";

const AROUND = 64;

/** Returns what a document says of itself as plain data; the receiver still checks it. */
export function readDocument(page: Document) {
  const meta = (selector: string) =>
    page.querySelector<HTMLMetaElement>(selector)?.content.slice(0, 8_192);
  return {
    title: page.title.slice(0, 1_000),
    lang: page.documentElement.getAttribute("lang")?.slice(0, 40) ?? "",
    text: (page.body?.innerText ?? "").slice(0, PAGE_TEXT),
    canonical: page
      .querySelector<HTMLLinkElement>('link[rel="canonical"]:not(svg *)')
      ?.href.slice(0, 8_192),
    siteName: meta('meta[property="og:site_name"], meta[name="application-name"]'),
    generator: meta('meta[name="generator"]'),
    og: openGraph(page),
    jsonLd: jsonLd(page),
    marks: PAGE_MARKS.filter(({ selector }) => page.querySelector(selector)).map(
      ({ engine }) => engine,
    ),
    selection: readSelection(page),
  };
}

function openGraph(page: Document): Record<string, string> {
  const tags = [...page.querySelectorAll<HTMLMetaElement>('meta[property^="og:"]')].slice(0, 40);
  return Object.fromEntries(
    tags.map((tag) => [tag.getAttribute("property")!.slice(3, 100), tag.content.slice(0, 2_000)]),
  );
}

function jsonLd(page: Document): unknown[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
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
  const selection = page.getSelection();
  const exact = selection?.toString().slice(0, 10_000) ?? "";
  if (!selection || selection.rangeCount === 0 || exact === "") {
    return { exact: "", prefix: "", suffix: "" };
  }
  const range = selection.getRangeAt(0);
  const before = page.createRange();
  before.setStart(blockOf(range.startContainer), 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = page.createRange();
  const end = blockOf(range.endContainer);
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(end, end.childNodes.length);
  return {
    exact,
    prefix: before.toString().slice(-AROUND),
    suffix: after.toString().slice(0, AROUND),
  };
}

// The nearest block around a node: text before and after inside it is what locates the words again.
function blockOf(node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  return (
    element?.closest("p, li, td, blockquote, article, section, div, body") ??
    node.ownerDocument!.documentElement
  );
}
