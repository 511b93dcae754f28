// What a browser starts with: the built extension, a throw-away profile, a folder for its downloads.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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

/** Copies a build into a profile's root with optional permissions made ordinary ones, and returns the copy's folder. */
export function grantAll(build: string, { folder }: Profile): string {
  const copy = path.join(folder, "..", "build");
  if (existsSync(copy)) return copy;
  cpSync(build, copy, { recursive: true });
  const file = path.join(copy, "manifest.json");
  const { optional_permissions: optional, ...manifest } = JSON.parse(
    readFileSync(file, "utf8"),
  ) as {
    permissions: string[];
    optional_permissions: string[];
  };
  const permissions = [...manifest.permissions, ...optional];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}

/** Tells a Chromium that was never started where downloads go; told by the driver it would ignore extensions' names. */
export function presetDownloads({ folder, downloads }: Profile): void {
  mkdirSync(path.join(folder, "Default"));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(path.join(folder, "Default", "Preferences"), JSON.stringify(preferences));
}
