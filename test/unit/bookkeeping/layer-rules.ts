// The layer picture of ARCHITECTURE.md as data: who may import values of whom.

/** Folders that know nothing of a browser: compiled without the DOM, and free of the network and the file system. */
export const PURE = [
  "lib/base",
  "lib/model",
  "lib/rank",
  "lib/query",
  "lib/index",
  "lib/channel",
  "lib/suggest",
  "lib/exchange",
  "lib/insight",
] as const;

/** Each layer, lowest first, with the layers whose values it may import besides its own. */
export const LAYERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["lib/base", []],
  ["lib/model", ["lib/base"]],
  ["lib/rank", ["lib/base", "lib/model"]],
  ["lib/index", ["lib/base", "lib/model", "lib/rank"]],
  ["lib/query", ["lib/base", "lib/model", "lib/rank"]],
  ["lib/channel", ["lib/base", "lib/model"]],
  ["lib/suggest", ["lib/base", "lib/model"]],
  ["lib/exchange", ["lib/base", "lib/model", "lib/rank", "lib/query", "lib/index", "lib/channel"]],
  ["lib/insight", ["lib/base", "lib/model", "lib/rank", "lib/query", "lib/index", "lib/exchange"]],
  ["lib/store", PURE],
  ["lib/browser", PURE],
  ["lib/sync", PURE],
  ["assets", ["lib/base", "lib/model"]],
  ["lib/app", [...PURE, "lib/store", "lib/browser", "lib/sync", "assets"]],
  ["components", ["lib/base", "lib/model", "assets"]],
  ["entrypoints", ["lib/base", "lib/model", "lib/app", "lib/browser", "components", "assets"]],
  ["cli", [...PURE, "assets"]],
]);

/** Packages that only some layers may use; all other packages are free. `types` of them are free everywhere. */
export const SEAMS: readonly {
  readonly packages: RegExp;
  readonly layers: readonly string[];
  readonly why: string;
}[] = [
  {
    packages: /^(wxt\/browser|#imports|webextension-polyfill)$/,
    layers: ["lib/browser"],
    why: "lib/browser is the one seam to the browser: add a function there and call that",
  },
  {
    packages: /^wxt(?!\/browser)/,
    layers: ["entrypoints"],
    why: "only entrypoints know the framework that builds them",
  },
  {
    packages: /^idb$/,
    layers: ["lib/store"],
    why: "lib/store is the one seam to the database: add a read or a write there",
  },
  {
    packages: /^preact/,
    layers: ["components", "entrypoints"],
    why: "what is shown lives in components; return plain data to it",
  },
  {
    packages: /^tldts/,
    layers: ["lib/channel"],
    why: "the public suffix list is 100 kB and belongs to lib/channel alone",
  },
  {
    packages: /^zod$/,
    layers: ["cli"],
    why: "extension code uses zod/mini, a fifth of the size and free of new Function",
  },
  {
    packages: /^node:/,
    layers: ["cli"],
    why: "extension code runs in a browser; pass what it needs in as a parameter",
  },
];

/** What pure code may not name: each would tie it to a page, a worker, the network or a machine. */
export const IMPURE_NAMES =
  /(?<![.\w$"'])(?:document|window|localStorage|sessionStorage|indexedDB|navigator|location|chrome|browser|process|fetch|XMLHttpRequest|WebSocket|EventSource|require)(?=\s*[.([])/;

/** What pure code may not ask: the clock, timers, chance. A moment that is given (`new Date(ms)`, `Date.parse`) is none. */
export const UNSTEADY_NAMES =
  /(?<![.\w$"'])(?:Date\.now\b|new Date(?:\(\s*\)|(?!\s*\())|(?<!new )Date\s*\(|(?:performance|crypto)(?=\s*[.[])|Math\.random\b|(?:set|clear)(?:Timeout|Interval|Immediate)\b|queueMicrotask\b|MessageChannel\b)/;

/** The pure files that may ask, each for what it is there for. */
export const UNSTEADY_FILES: ReadonlyMap<string, RegExp> = new Map([
  ["lib/base/ids.ts", /^crypto$/],
  ["lib/base/time-limit.ts", /^(?:set|clear)Timeout$/],
  ["lib/base/turns.ts", /^(?:performance|MessageChannel)$/],
]);

/** Returns the layer of a file, or undefined where it is in none (tests and the top level). */
export function layerOf(file: string): string | undefined {
  return [...LAYERS.keys()].find((layer) => file.startsWith(`${layer}/`));
}
