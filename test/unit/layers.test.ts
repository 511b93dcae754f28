// The layers hold: values are imported downward only, in no circle, and each outside thing has one seam.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  IMPURE_NAMES,
  LAYERS,
  layerOf,
  PURE,
  SEAMS,
  UNSTEADY_FILES,
  UNSTEADY_NAMES,
} from "./bookkeeping/layer-rules.ts";
import { findCircle, readImports } from "./bookkeeping/read-imports.ts";
import { bareCode, readSources, type SourceFile } from "./bookkeeping/source-files.ts";

const SOURCES = readSources(["assets", "cli", "components", "entrypoints", "lib"]);

function layerFaults(files: readonly SourceFile[]): string[] {
  const order = [...LAYERS.keys()];
  return files.flatMap((file) => {
    const from = layerOf(file.path);
    if (from === undefined)
      return [`${file.path} is in no layer: put it into one of ${order.join(", ")}`];
    const allowed = LAYERS.get(from) ?? [];
    return readImports(file).flatMap(({ to, kind, typeOnly }) => {
      if (kind === "package") return typeOnly ? [] : seamFaults(file.path, from, to);
      const target = layerOf(to);
      if (target === undefined || target === from) return [];
      if (typeOnly && order.indexOf(target) < order.indexOf(from)) return [];
      if (typeOnly)
        return [`${file.path} names types of ${to}, which lies above it: move the type down`];
      if (allowed.includes(target)) return [];
      return [
        `${file.path} imports values of ${to}; ${from} may use ${allowed.join(", ") || "no other layer"}. ` +
          "Import it as a type and take the value as a parameter, or move what both need further down.",
      ];
    });
  });
}

function seamFaults(file: string, from: string, name: string): string[] {
  return SEAMS.filter(({ packages, layers }) => packages.test(name) && !layers.includes(from)).map(
    ({ why }) => `${file} imports ${name}: ${why}.`,
  );
}

function impureNames(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => PURE.some((folder) => path.startsWith(`${folder}/`)))
    .flatMap(({ path, text }) =>
      bareCode(text)
        .split("\n")
        .flatMap((line, i) =>
          namesIn(line, path).map(
            (name) =>
              `${path}:${i + 1} uses ${name}: pure code takes what it needs as a parameter.`,
          ),
        ),
    );
}

function namesIn(line: string, path: string): string[] {
  const unsteady = [...line.matchAll(new RegExp(UNSTEADY_NAMES, "g"))].map(([name]) => name);
  return [
    ...(IMPURE_NAMES.exec(line) ?? []),
    ...unsteady.filter((name) => !UNSTEADY_FILES.get(path)?.test(name)),
  ];
}

function links(files: readonly SourceFile[], keep: "values" | "all"): Map<string, string[]> {
  return new Map(
    files.map((file) => [
      file.path,
      readImports(file)
        .filter(({ kind, typeOnly }) => kind === "file" && (keep === "all" || !typeOnly))
        .map(({ to }) => to),
    ]),
  );
}

test("imports values downward only, and outside things through their seam", () => {
  expect(layerFaults(SOURCES)).toEqual([]);
});

test("has no circle of imports", () => {
  expect(
    findCircle(links(SOURCES, "values")),
    "break it by moving what both need down",
  ).toBeUndefined();
});

test("compiles the pure folders without the DOM", () => {
  const config = JSON.parse(readFileSync("tsconfig.pure.json", "utf8")) as { include: string[] };
  const included = config.include.map((glob) => glob.replace("/**/*.ts", "")).sort();
  expect(included).toEqual([...PURE].sort());
});

test("keeps pure folders free of pages, workers, network, machine, clock and chance", () => {
  expect(impureNames(SOURCES)).toEqual([]);
});

test("reads every way to import", () => {
  const text = [
    'import { a, type B } from "../base/a.ts";',
    'import type { C } from "../base/c.ts";',
    "import {\n  type D,\n  type E,\n} from './d.ts';",
    'import * as z from "zod/mini";',
    'import "./side.css";',
    'export { f } from "./f.ts";',
    'export type { G } from "./g.ts";',
    'const late = () => import("./late.ts");',
    'type H = typeof import("./h.ts");',
    '// import { no } from "./no.ts";',
  ].join("\n");
  expect(readImports({ path: "lib/app/x.ts", text })).toEqual([
    { to: "lib/base/a.ts", kind: "file", typeOnly: false },
    { to: "lib/base/c.ts", kind: "file", typeOnly: true },
    { to: "lib/app/d.ts", kind: "file", typeOnly: true },
    { to: "zod/mini", kind: "package", typeOnly: false },
    { to: "lib/app/f.ts", kind: "file", typeOnly: false },
    { to: "lib/app/g.ts", kind: "file", typeOnly: true },
    { to: "lib/app/side.css", kind: "file", typeOnly: false },
    { to: "lib/app/late.ts", kind: "file", typeOnly: false },
    { to: "lib/app/h.ts", kind: "file", typeOnly: true },
  ]);
});

const FAULTS: readonly (readonly [what: string, path: string, text: string])[] = [
  ["a value from above", "lib/base/x.ts", 'import { traitKey } from "../model/trait.ts";'],
  ["a type from above", "lib/model/x.ts", 'import type { Tools } from "../app/tools.ts";'],
  [
    "a value that only types may bring",
    "components/X.tsx",
    'import { ask } from "../lib/app/ask.ts";',
  ],
  ["the database outside its seam", "lib/app/x.ts", 'import { openDB } from "idb";'],
  ["the browser outside its seam", "components/X.tsx", 'import { browser } from "wxt/browser";'],
  ["the file system", "lib/rank/x.ts", 'import { readFileSync } from "node:fs";'],
  ["a file in no layer", "lib/misc/x.ts", ""],
];
test.each(FAULTS)("refuses %s", (_what, path, text) => {
  expect(layerFaults([{ path, text }])).toHaveLength(1);
});

test("refuses a circle and names it", () => {
  const circle = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  expect(findCircle(circle)).toEqual(["b", "c", "b"]);
});

test.each([
  "document.title",
  "await fetch(url)",
  "indexedDB.open(name)",
  "process.env",
  "Date.now()",
  "(now = Date.now) => now()",
  "new Date()",
  "new Date",
  "Date()",
  "performance.now()",
  "crypto.randomUUID()",
  "Math.random()",
  "setTimeout(go, 1)",
  "setInterval(go, 1)",
  "clearTimeout(timer)",
  "new MessageChannel()",
])("refuses %s in pure code", (code) => {
  expect(impureNames([{ path: "lib/rank/x.ts", text: `const a = ${code};` }])).toHaveLength(1);
  expect(
    impureNames([{ path: "lib/rank/x.ts", text: `// ${code}\nconst a = "${code}";` }]),
  ).toEqual([]);
});

test("lets pure code take a given moment apart, and each named file ask for its own alone", () => {
  const faults = (path: string, text: string) => impureNames([{ path, text }]);
  expect(faults("lib/rank/x.ts", "new Date(ms).getUTCFullYear() + Date.parse(at)")).toEqual([]);
  expect(faults("lib/base/ids.ts", "crypto.subtle")).toEqual([]);
  expect(faults("lib/base/ids.ts", "Date.now() + performance.now()")).toHaveLength(2);
  const named = SOURCES.filter(({ path }) => UNSTEADY_FILES.has(path));
  const asks = named.filter(({ text }) => UNSTEADY_NAMES.test(bareCode(text)));
  expect(asks.map(({ path }) => path)).toEqual([...UNSTEADY_FILES.keys()]);
});
