// The repository's own source files, as its bookkeeping tests read them.
import { globSync, readFileSync } from "node:fs";

/** One source file: its path from the top of the repository, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const FOLDERS = ["assets", "cli", "components", "entrypoints", "lib", "test"];

/** Returns every TypeScript file of these top-level folders, by path. */
export function readSources(folders: readonly string[] = FOLDERS): SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.includes("/node_modules/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Returns code with its comments and the contents of its strings blanked, line breaks kept. */
export function bareCode(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<![:"'`\\])\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`/g,
    (found) => (found.startsWith("/") ? found.replace(/[^\n]/g, " ") : '""'),
  );
}
