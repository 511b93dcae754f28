// The sources keep the house rules that no linter checks: small files that say what they are, and no risky calls.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bareCode, readSources } from "./source-files.ts";

const SOURCES = readSources();
const SHIPPED = readSources(["assets", "components", "entrypoints", "lib"]);

/** Tables of data: long by nature, and named as such. */
const DATA_TABLES =
  /^lib\/(model\/(builtin-terms\/|facets\.ts)|channel\/rules\/)|^assets\/(iab|messages|sample)\//;

const linesOf = (text: string) => text.trimEnd().split("\n").length;

test("keeps files small: median 80, 95th percentile 200, none over 400 lines", () => {
  const code = SOURCES.filter(({ path }) => !DATA_TABLES.test(path));
  const sizes = code.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
  const at = (part: number) => sizes[Math.floor(part * (sizes.length - 1))];
  expect(at(0.5)).toBeLessThanOrEqual(80);
  expect(at(0.95)).toBeLessThanOrEqual(200);
  const long = code.filter(({ text }) => linesOf(text) > 400).map(({ path }) => path);
  expect(long, "split by idea; a table of data belongs into DATA_TABLES by name").toEqual([]);
});

test("keeps style sheets small, too: none over 400 lines", () => {
  const long = readdirSync("assets/styles").filter(
    (name) => linesOf(readFileSync(`assets/styles/${name}`, "utf8")) > 400,
  );
  expect(long, "split by surface, and import it where it stood in the page's own sheet").toEqual(
    [],
  );
});

test("opens every file with one sentence", () => {
  const named = SOURCES.filter(({ path }) => !path.startsWith("test/unit/")); // a unit test's path says it
  const silent = named.filter(({ text }) => !/^(#!.*\n)?\/\/ \S.*[.:!?)]/.test(text));
  expect(
    silent.map(({ path }) => path),
    "begin with `// What this is.`",
  ).toEqual([]);
});

const RISKY =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\s*\(|new Function|setTimeout\s*\(\s*["'`])/;

test("turns no text into markup or code", () => {
  const risky = SHIPPED.flatMap(({ path, text }) => {
    const found = RISKY.exec(bareCode(text));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(risky, "render text as text nodes").toEqual([]);
});

test("asks nothing of the network", () => {
  const network =
    /(?<![\w.])(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(|sendBeacon/;
  const asking = SHIPPED.filter(({ path }) => !path.startsWith("lib/sync/"))
    .filter(({ text }) => network.test(bareCode(text)))
    .map(({ path }) => path);
  expect(asking, "only lib/sync may, in a build of its own").toEqual([]);
});

/** The features that are done; one that is done newly stands here and in README's table. */
const DONE = "A2–A12 B3 B5–B8 C0–C19 C21 D1–D9 D12 E1 E2 E7 X1–X9 X11–X13 X15 X16 X18";

/** Returns the ids in a text, each once and sorted, with those that `A2–A4` stands for. */
function idsIn(text: string): string[] {
  const found = [...text.matchAll(/\b([ABCDEX])(\d{1,2})(?:–\1(\d{1,2}))?\b/g)];
  const ids = found.flatMap(([, part = "", from = "", to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${part}${Number(from) + i}`),
  );
  return [...new Set(ids)].sort();
}

test.runIf(existsSync("README.md"))(
  "has a row in the README for what is done, and no other",
  () => {
    const rows = readFileSync("README.md", "utf8").matchAll(/^\| ([^|]*\b[ABCDEX]\d[^|]*) \|/gm);
    const named = idsIn(Array.from(rows, ([, ids]) => ids).join(" "));
    expect(named, "change the row of README's feature table, or DONE").toEqual(idsIn(DONE));
  },
);

test("counts every feature that the code names as done", () => {
  const named = SHIPPED.flatMap(({ text }) =>
    [...text.matchAll(/FEATURES ((?:[A-Z]\d+(?:, )?)+)/g)].flatMap(([, ids = ""]) => idsIn(ids)),
  );
  expect(named.length).toBeGreaterThan(10);
  const done = new Set(idsIn(DONE));
  expect(named.filter((id) => !done.has(id))).toEqual([]);
});
