// The address that opens a page at the quoted words (URL text fragments: https://wicg.github.io/scroll-to-text-fragment/).
import { toDisplay } from "../lib/base/text.ts";

/** Longest passage that is put into an address whole, in UTF-16 units; of longer ones the first words are enough. */
const WHOLE = 80;

/** Returns `url` with a fragment that scrolls to the words of `exact`; without words the address as it is. */
export function quoteAddress(url: string, exact: string | undefined): string {
  const words = toDisplay(exact ?? "")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "" || url.includes(":~:")) return url;
  const start = words.length <= WHOLE ? words : words.slice(0, WHOLE).replace(/\s?\S*$/, "");
  if (start === "") return url;
  const text = encodeURIComponent(start).replaceAll("-", "%2D");
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${text}`;
}
