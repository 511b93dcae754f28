// Percent encoding, both ways, for text that may be in any charset or broken.
import { decodeBytes } from "./globals.ts";

const ESCAPES = /(?:%[0-9a-fA-F]{2})+/g;
// Characters that stay escaped: separators, so that two paths never become one, and what could reorder or hide text.
const KEPT = /[/?#%&\\\p{Cc}\p{Cf}\p{Z}]/gu;

function bytesOf(run: string): Uint8Array {
  return Uint8Array.from(run.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
}

function keepEscaped(text: string): string {
  return text.replace(KEPT, (char) => (char === " " ? char : encodeURIComponent(char)));
}

/**
 * Decodes a path segment or query value for reading; never throws.
 * Bytes that are not UTF-8 are tried in `charset` when one is given, and otherwise stay escaped in upper case.
 */
export function decodeText(raw: string, charset?: string): string {
  const decoded = raw.replace(ESCAPES, (run) => {
    try {
      return keepEscaped(decodeURIComponent(run));
    } catch {
      const legacy = charset === undefined ? null : decodeBytes(bytesOf(run), charset);
      return legacy === null ? run.toUpperCase() : keepEscaped(legacy);
    }
  });
  return decoded.normalize("NFC");
}

/** Encodes decoded text for a path segment or query value; escapes already in it are kept, so decoding gives it back. */
export function encodeText(text: string): string {
  return text
    .toWellFormed()
    .split(/(%[0-9a-fA-F]{2}|[@:,$!*'();~])/)
    .map((part, i) => (i % 2 === 1 ? part : encodeURIComponent(part)))
    .join("");
}
