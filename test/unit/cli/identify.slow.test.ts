// `identify`: one answer per line, in order, however the bytes come.
import { expect, it } from "vitest";
import { readLines } from "../../../cli/read-lines.ts";
import { runCommandLine } from "../../../cli/shoal.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

async function identified(...input: readonly (string | Uint8Array)[]): Promise<(string | null)[]> {
  const { terminal, out } = fakeTerminal(...input);
  expect(await runCommandLine(["identify"], terminal)).toBe(0);
  expect(out()).toMatch(/^$|\n$/);
  return out()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line)?.key ?? null);
}

const URL = "https://www.reddit.com/r/running/";
const KEY = "reddit.com/r/running";

it.each<[string, readonly (string | Uint8Array)[], (string | null)[]]>([
  ["nothing for nothing", [], []],
  ["the last line without an end", [URL], [KEY]],
  ["no line more for a final end", [`${URL}\n`], [KEY]],
  ["null for blank lines", [`\n  \n${URL}\n\n`], [null, null, KEY, null]],
  ["Windows line ends", [`${URL}\r\n\r\n${URL}\r\n`], [KEY, null, KEY]],
  ["a byte order mark", [`\uFEFF${URL}\n`], [KEY]],
  [
    "lines cut into pieces",
    [URL.slice(0, 9), `${URL.slice(9)}\n${URL.slice(0, 3)}`, URL.slice(3)],
    [KEY, KEY],
  ],
  ["line separators within a line", [`${URL}\u2028x\u000Bx\n`], [KEY]],
  [
    "null for what is no address",
    ["hello\nchrome://settings\njavascript:alert(1)\n"],
    [null, null, null],
  ],
  ["bytes that are not UTF-8", [new Uint8Array([0xff, 0xfe, 0x0a]), `${URL}\n`], [null, KEY]],
])("gives %s", async (_, input, expected) => {
  expect(await identified(...input)).toEqual(expected);
});

it("joins characters that are cut in two", async () => {
  const { terminal } = fakeTerminal(new Uint8Array([0xe8, 0xb7]), new Uint8Array([0x91, 0x0a]));
  expect(await Array.fromAsync(readLines(terminal.input))).toEqual(["跑"]);
});

it("keeps a line without end from filling the memory", async () => {
  const megabyte = "x".repeat(1024 * 1024);
  const { terminal } = fakeTerminal(...Array.from({ length: 40 }, () => megabyte), "\nnext");
  const lines = await Array.fromAsync(readLines(terminal.input));
  expect(lines.map(({ length }) => length)).toEqual([megabyte.length, 4]);
});

it("answers 100 000 lines", async () => {
  const keys = await identified(`${URL}\n`.repeat(100_000));
  expect(keys).toHaveLength(100_000);
  expect(new Set(keys)).toEqual(new Set([KEY]));
}, 30_000);
