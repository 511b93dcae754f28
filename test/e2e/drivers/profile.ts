// What a browser starts with: the built extension, a throw-away profile, a folder for its downloads.
import { existsSync, mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Profile = {
  readonly folder: string;
  readonly downloads: string;
  readonly remove: () => void;
};

/** Makes a profile under the system's folder for temporary files. */
export function makeProfile(): Profile {
  const root = mkdtempSync(path.join(tmpdir(), "shoal-e2e-"));
  const folder = path.join(root, "profile");
  const downloads = path.join(root, "downloads");
  mkdirSync(folder);
  mkdirSync(downloads);
  return {
    folder,
    downloads,
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}

/** Returns the folder of a build; throws one sentence that says how to make it. */
export function needBuild(folder: string): string {
  if (existsSync(path.join(folder, "manifest.json"))) return folder;
  throw new Error(`No extension in ${path.relative(".", folder)}. Run: npm run build`);
}
