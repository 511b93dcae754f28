// The two web globals identity needs, typed by hand: this folder is compiled without the DOM.

/** The parts of the platform's URL parser that are read here. */
export type ParsedUrl = {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};
type UrlParser = { new (text: string): ParsedUrl };
type Decoder = {
  new (label: string, options: { fatal: boolean }): { decode(bytes: Uint8Array): string };
};

// Both exist in every browser and in Node, but not in the ES2024 types: an edge, checked before use.
const web = globalThis as unknown as { URL?: UrlParser; TextDecoder?: Decoder };

/** Parses `text` with the platform's URL parser; null when it is no valid absolute address. */
export function parseUrl(text: string): ParsedUrl | null {
  if (!web.URL) return null;
  try {
    return new web.URL(text);
  } catch {
    return null;
  }
}

/** Decodes bytes in a named legacy charset; null when they are not valid in it. */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  if (!web.TextDecoder) return null;
  try {
    return new web.TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
