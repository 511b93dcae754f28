// A throw-away profile folder for one browser, with a folder for its downloads.
import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
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
