// Patterns of rules: compiled once, matched segment by segment, filled back into templates.
import type { Address } from "./address.ts";
import { encodeText } from "./percent.ts";

/** What a match captured, per name; `folded` is the form for keys, `raw` the form for names and addresses. */
export type Captures = {
  readonly raw: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, string>;
};

type Piece = {
  readonly test: RegExp;
  readonly names: readonly string[];
  readonly exact: readonly boolean[];
};

/** A compiled pattern; `template` is the pattern as a key template, `open` names the capture that is its whole first segment. */
export type Pattern = {
  readonly host: Piece | null;
  readonly segments: readonly Piece[];
  readonly query: readonly { readonly name: string; readonly piece: Piece }[];
  readonly ends: boolean;
  readonly open: string | null;
  readonly template: string;
};

const TOKEN = /:([a-z]+)(?:([#=])|\(([^)]*)\))?/g;
const MAX_CAPTURE = 200;

function capture(token: RegExpExecArray, any: string): string {
  if (token[3] !== undefined) return `(${token[3]})`;
  return token[2] === "#" ? "([0-9]+)" : any;
}

function compilePiece(text: string, any = "(.+)"): Piece {
  const names: string[] = [];
  const exact: boolean[] = [];
  let source = "";
  let from = 0;
  const literal = (part: string) => part.replace(/[.*+?^${}[\]\\]/g, "\\$&").replaceAll("(", "(?:");
  for (const token of text.matchAll(TOKEN)) {
    source += literal(text.slice(from, token.index)) + capture(token, any);
    names.push(token[1] ?? "");
    exact.push(token[2] === "=");
    from = token.index + token[0].length;
  }
  return { test: new RegExp(`^${source}${literal(text.slice(from))}$`, "isu"), names, exact };
}

/** Compiles a rule's `at`; see `Rule` for its syntax. */
export function compilePattern(at: string): Pattern {
  const ends = at.endsWith("$");
  const [place = "", search = ""] = (ends ? at.slice(0, -1) : at).split("?", 2);
  const slash = place.indexOf("/");
  const segments = place
    .slice(slash + 1)
    .split("/")
    .filter((part) => part !== "");
  const template = (ends ? at.slice(0, -1) : at).replace(TOKEN, "{$1}").replace(/(?<=.)\/$/, "");
  return {
    host: slash > 0 ? compilePiece(place.slice(0, slash), "([^.]+)") : null,
    segments: segments.map((segment) => compilePiece(segment)),
    query: search
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => {
        const name = pair.split("=", 1)[0] ?? "";
        return {
          name: name.toLowerCase(),
          piece: compilePiece(pair.includes("=") ? pair.slice(name.length + 1) : ":any"),
        };
      }),
    ends,
    open: /^:([a-z]+)[#=]?$/.exec(segments[0] ?? "")?.[1] ?? null,
    template,
  };
}

function take(
  piece: Piece,
  text: string,
  raw: Map<string, string>,
  folded: Map<string, string>,
): boolean {
  if (text.length > MAX_CAPTURE) return false;
  const match = piece.test.exec(text);
  if (match === null) return false;
  piece.names.forEach((name, i) => {
    const value = match[i + 1]?.trim();
    if (value === undefined) return;
    raw.set(name, value);
    folded.set(name, piece.exact[i] === true ? value : value.toLowerCase().normalize("NFC"));
  });
  return true;
}

/**
 * Matches an address against a compiled pattern from segment `from` on; null when it does not fit.
 * No capture is ever empty or longer than 200 characters.
 */
export function matchPattern(
  pattern: Pattern,
  address: Address,
  segments: readonly string[],
): Captures | null {
  const raw = new Map<string, string>();
  const folded = new Map<string, string>();
  if (pattern.host && !take(pattern.host, address.host, raw, folded)) return null;
  if (segments.length < pattern.segments.length) return null;
  if (pattern.ends && segments.length > pattern.segments.length) return null;
  for (const [i, piece] of pattern.segments.entries())
    if (!take(piece, segments[i] ?? "", raw, folded)) return null;
  for (const { name, piece } of pattern.query)
    if (!take(piece, address.query.get(name) ?? "", raw, folded)) return null;
  for (const value of raw.values()) if (value === "") return null;
  for (const values of [raw, folded]) values.set("host", address.host);
  return { raw, folded };
}

/** Fills `{name}` in a template with captured text, as it is. */
export function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => values.get(name) ?? "");
}

/** Fills `{name}` in a template with captured text, encoded for an address. */
export function fillAddress(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => encodeText(values.get(name) ?? ""));
}
