// A page that attacks whoever reads it: script in every string, bidirectional controls, lone surrogates, a 1 MB selection.
import { escapeHtml } from "./page.ts";

/** Runs when any surface treats the page's words as markup; tests look for the mark it leaves. */
export const PAYLOAD = `<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>`;

/** Reorders what follows, as in a file name that seems to end in another extension. */
export const BIDI = "\u202Egpj.exe\u2066\u200F";

/** The hostile page: every string that the reader takes carries an attack. */
export function hostilePage(): string {
  const attack = escapeHtml(`${PAYLOAD}${BIDI}`);
  const jsonLd = JSON.stringify({
    "@type": "DiscussionForumPosting",
    name: PAYLOAD.replaceAll("<", "\\u003c"),
    __proto__: { polluted: true },
  });
  return `<!doctype html><html lang="${attack}"><head><meta charset="utf-8"><title>${attack}</title>
<meta property="og:site_name" content="${attack}"><meta property="og:title" content="${attack}">
<meta name="generator" content="Discourse ${attack}"><link rel="canonical" href="javascript:globalThis.pwned=1">
<script type="application/ld+json">${jsonLd}</script>
<script type="application/ld+json">{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>
</head><body><form name="title"></form><form name="body"></form><form name="documentElement"></form>
<img name="querySelector"><img name="querySelectorAll"><img name="getSelection"><img name="createRange">
<svg><link rel="canonical"></svg><h1>${attack}</h1><p id="big"></p><p id="attack">${attack}</p>
<script>document.getElementById("big").textContent = "\\uD800" + "words ".repeat(175000) + "\\uDC00";
document.getElementById("attack").append("\\u202Elone \\uDC00 surrogate");</script></body></html>`;
}
