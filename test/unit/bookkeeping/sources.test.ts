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

test.runIf(existsSync("README.md"))("names every feature that is done in the README", () => {
  const readme = readFileSync("README.md", "utf8");
  const named = new Set([...readme.matchAll(/\b([ABCDEX]\d{1,2})\b/g)].map(([, id]) => id));
  const done = [
    "A5",
    "A6",
    "X1",
    "X2",
    "X3",
    "X4",
    "X7",
    "X8",
    "X11",
    "X12",
    "X13",
    "X15",
    "X16",
    "X18",
  ];
  expect(
    done.filter((id) => !named.has(id)),
    "add the row to README's feature table",
  ).toEqual([]);
});
