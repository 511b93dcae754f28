// How the extension is built: one MV3 manifest for Chromium and Firefox, least permissions, locked CSP.
import { defineConfig } from "wxt";

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

// Scripts come from the disk: lists of what a later script will import cost more in the popup than they save.
const onlyStyles = (_file: string, deps: string[], { hostType }: { hostType: "html" | "js" }) =>
  hostType === "html" ? deps : deps.filter((file) => file.endsWith(".css"));

type Modules = {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
};

// What the popup needs for its first paint is one file: fifty small ones compress and load worse.
function firstPaintChunk() {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, modules: Modules): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // a circle leads nowhere new
    const needed =
      id.endsWith("entrypoints/popup/main.tsx") ||
      (modules.getModuleInfo(id)?.importers ?? []).some((importer) => isNeeded(importer, modules));
    known.set(id, needed);
    return needed;
  };
  // The entry itself and its styles stay apart: other pages share the rest.
  return (id: string, modules: Modules) =>
    !/entrypoints\/|\.css|\.html|virtual:/.test(id) && isNeeded(id, modules) ? "first-paint" : null;
}

export default defineConfig({
  manifestVersion: 3, // without it WXT builds Firefox as MV2
  imports: false,
  publicDir: "assets/public",
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({
    build: {
      modulePreload: { polyfill: false, resolveDependencies: onlyStyles },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: firstPaintChunk(), debugName: "first paint" }] },
        },
      },
    },
  }),
  hooks: {
    // WXT takes titles from each page's <title>; localised messages must be put back here.
    "build:manifestGenerated": (_wxt, manifest) => {
      const title = "__MSG_extName__";
      const m = manifest as typeof manifest & { sidebar_action?: { default_title?: string } };
      if (m.action) m.action.default_title = title;
      if (m.sidebar_action) m.sidebar_action.default_title = title;
    },
  },
  manifest: ({ browser, mode }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: [
      "activeTab",
      "scripting",
      "storage",
      "unlimitedStorage",
      "contextMenus",
      "alarms",
      ...(browser === "firefox" ? [] : ["sidePanel", "offscreen"]),
    ],
    optional_permissions: ["downloads"],
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+Shift+F" },
        description: "__MSG_commandAsk__",
      },
      "tag-page": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_commandTag__",
      },
    },
    omnibox: { keyword: "shoal" },
    options_ui: { page: "dashboard.html#settings", open_in_tab: true },
    ...(mode === "development" ? {} : { content_security_policy: { extension_pages: CSP } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "shoal@shoal.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120" }),
  }),
});
