// What was built: the least manifest, no code from strings, and a popup that is quick to load.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CHROMIUM_BUILD } from "./drivers/chromium.ts";
import { FIREFOX_BUILD } from "./drivers/firefox.ts";
import { compressedSize, filesOfPage } from "./page-weight.ts";

const BUILDS = [
  ["chromium", CHROMIUM_BUILD],
  ["firefox", FIREFOX_BUILD],
] as const;

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(path.join(build, "manifest.json"), "utf8")) as Record<string, unknown>;

test.each(BUILDS)(
  "asks in %s for exactly what the checked-in manifest says",
  async (name, build) => {
    const checked = JSON.parse(readFileSync(`test/e2e/manifests/${name}.json`, "utf8")) as unknown;
    // Meant to ask for more? Say why in PRIVACY.md, then write the new manifest into that file.
    expect({ ...manifestOf(build), version: "any" }).toEqual(checked);
  },
);

test.each(BUILDS)("touches no page in %s unless asked", (_name, build) => {
  const manifest = manifestOf(build);
  for (const member of [
    "content_scripts",
    "host_permissions",
    "web_accessible_resources",
    "externally_connectable",
    "optional_host_permissions",
  ]) {
    expect(manifest).not.toHaveProperty(member);
  }
  expect(JSON.stringify(manifest["permissions"])).not.toMatch(
    /<all_urls>|:\/\/|"tabs"|"webRequest/,
  );
});

test.each(BUILDS)("locks the pages of %s: own scripts only, no connection", (_name, build) => {
  const policy = manifestOf(build)["content_security_policy"] as { extension_pages: string };
  expect(policy.extension_pages).toContain("default-src 'none'");
  expect(policy.extension_pages).toContain("connect-src 'none'");
  expect(policy.extension_pages).toContain("require-trusted-types-for 'script'");
  expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
});

test.each(BUILDS)("makes no code from text in %s", (_name, build) => {
  const scripts = globSync("**/*.js", { cwd: build });
  expect(scripts.length).toBeGreaterThan(2);
  const faults = scripts.flatMap((file) => {
    const code = readFileSync(path.join(build, file), "utf8");
    return [/\beval\s*\(/, /\bnew Function\b/, /\bdocument\.write\b/, /\bimportScripts\s*\(/]
      .filter((risky) => risky.test(code))
      .map((risky) => `${file}: ${risky.source}`);
  });
  expect(faults).toEqual([]);
});

test.each(BUILDS)("puts all of the background of %s into one file", (_name, build) => {
  const code = readFileSync(path.join(build, "background.js"), "utf8");
  // A service worker refuses import(): healing from the background would fail, and hide that it did.
  expect(code.match(/\bimport\s*\(.{0,40}/g) ?? []).toEqual([]);
  expect(code.match(/^import\b.{0,40}/g) ?? []).toEqual([]);
});

test.each(BUILDS)(
  "gives each page of %s one style sheet, so that no other comes last",
  (_name, build) => {
    for (const page of ["popup", "sidepanel", "dashboard"]) {
      const html = readFileSync(path.join(build, `${page}.html`), "utf8");
      expect([page, ...(html.match(/rel="stylesheet"/g) ?? [])]).toHaveLength(2);
    }
  },
);

/** Most bytes of script and style, compressed, that opening the popup may cost. */
const POPUP_BYTES = 51_000;

test.each(BUILDS)("loads the popup of %s in at most 51 kB", (_name, build) => {
  const files = filesOfPage(build, "popup.html");
  expect(files.length).toBeGreaterThan(1);
  expect(compressedSize(files)).toBeLessThanOrEqual(POPUP_BYTES);
});
