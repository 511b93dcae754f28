// One fixture page as HTML: what forum software, blogs and Q&A sites say of themselves, and posts to quote from.

/** `head` and `bodyAttributes` are raw HTML of the software's marks; posts are plain text by anchor id. */
export type PlacePage = {
  readonly title: string;
  readonly lang: string;
  readonly head?: string;
  readonly bodyAttributes?: string;
  readonly heading: string;
  readonly posts: readonly (readonly [id: string, author: string, text: string])[];
  readonly footer?: string;
};

/** Returns text with the characters escaped that mean something in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const STYLE =
  "body{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}" +
  "article{border-top:1px solid #ccc;padding:.6rem 0}b{color:#555;font-size:.85rem}p{margin:.2rem 0}";

/** Returns a page as HTML. */
export function toHtml(page: PlacePage): string {
  const posts = page.posts.map(
    ([id, author, text]) =>
      `<article><b>${escapeHtml(author)}</b><p id="${id}">${escapeHtml(text)}</p></article>`,
  );
  return `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(page.title)}</title>${page.head ?? ""}
<style>${STYLE}</style></head><body ${page.bodyAttributes ?? ""}>
<h1>${escapeHtml(page.heading)}</h1>${posts.join("\n")}<footer>${page.footer ?? ""}</footer></body></html>`;
}
