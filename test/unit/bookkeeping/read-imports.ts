// Reads which modules a source file imports, and whether as values or only as types.
import path from "node:path";

/** One import: the file (from the top of the repository) or the package it names. */
export type Import = {
  readonly to: string;
  readonly kind: "file" | "package";
  readonly typeOnly: boolean;
};

// Statements start a line, as the formatter leaves them; a clause holds only names, braces, commas and stars.
const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s+)?([\w\s{},*$]*?)\s*\bfrom\s*["']([^"']+)["']/gm;
const BARE = /^[ \t]*import\s*["']([^"']+)["']/gm;
const DYNAMIC = /(typeof\s+|[:<|&]\s*)?\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Returns the imports of a file, `path` from the top of the repository, in the order of kinds: statements, bare, dynamic. */
export function readImports(file: { readonly path: string; readonly text: string }): Import[] {
  const found: [specifier: string, typeOnly: boolean][] = [];
  for (const [, type, clause = "", specifier = ""] of file.text.matchAll(STATEMENT)) {
    found.push([specifier, type !== undefined || isTypesOnly(clause)]);
  }
  for (const [, specifier = ""] of file.text.matchAll(BARE)) found.push([specifier, false]);
  for (const [, type, specifier = ""] of file.text.matchAll(DYNAMIC)) {
    found.push([specifier, type !== undefined]);
  }
  return found.map(([specifier, typeOnly]) => {
    const inside = specifier.startsWith(".");
    const to = inside ? path.posix.join(path.posix.dirname(file.path), specifier) : specifier;
    return { to: to.replace(/\?.*$/, ""), kind: inside ? "file" : "package", typeOnly };
  });
}

// `{ type A, type B }` brings types only; a default, a star or one bare name brings values.
function isTypesOnly(clause: string): boolean {
  const braces = /^\{([^}]*)\}$/.exec(clause.trim());
  const names = (braces?.[1] ?? "").split(",").filter((name) => name.trim() !== "");
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/** Returns one circle among files that import each other, as the path around it, or undefined. */
export function findCircle(
  links: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (at: string, trail: readonly string[]): readonly string[] | undefined => {
    const start = trail.indexOf(at);
    if (start >= 0) return [...trail.slice(start), at];
    if (done.has(at)) return undefined;
    for (const next of links.get(at) ?? []) {
      const circle = walk(next, [...trail, at]);
      if (circle) return circle;
    }
    done.add(at);
    return undefined;
  };
  for (const start of links.keys()) {
    const circle = walk(start, []);
    if (circle) return circle;
  }
  return undefined;
}
