// What a built page makes the browser load before it shows: every script and style it names, and what those import.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const IN_HTML = /(?:src|href)="([^"]+\.(?:js|css))"/g;
const IN_SCRIPT = /(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.(?:js|css))["'`]/g;

/** Returns the scripts and styles that a page of a build loads before it can start, as files; `import()` comes later. */
export function filesOfPage(build: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    const inside = readFileSync(file, "utf8").matchAll(
      file.endsWith(".html") ? IN_HTML : IN_SCRIPT,
    );
    for (const [, name = ""] of inside) {
      const next = name.startsWith("/")
        ? path.join(build, name)
        : path.resolve(path.dirname(file), name);
      if (found.has(next) || !existsSync(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(path.join(build, page));
  return [...found].sort();
}

/** Returns the compressed size of files in bytes, each by itself as an archive holds them. */
export function compressedSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
