// Addresses that may become links.

const WEB = /^https?:\/\//i;

// What no host may have by https://url.spec.whatwg.org/#forbidden-domain-code-point. Chromium takes some of it, escaped,
// and Firefox refuses it: what one of them writes the other must read.
const NO_HOST = /[\0-\x20%<>^|\x7f]/;

/** Tells whether a text is a whole http or https address, the same in every browser. */
export function isWebAddress(text: string): boolean {
  return WEB.test(text) && URL.canParse(text) && !NO_HOST.test(new URL(text).hostname);
}
