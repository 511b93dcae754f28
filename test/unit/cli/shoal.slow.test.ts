// The command line as a whole: exit codes, help, one sentence per error, and the real process.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SHOAL = join(ROOT, "cli/shoal.ts");

describe("runCommandLine", () => {
  it.each<[string[], string]>([
    [[], "Name a command"],
    [["dance"], 'There is no command "dance".'],
    [["--loud"], "There is no command"],
    [["identify", "https://example.com"], "Addresses come on standard input"],
    [["identify", "--json"], "Unknown option '--json'."],
    [["validate"], "Name the map's file."],
    [["validate", "a.json", "b.json"], "One file at a time"],
    [["validate", "/no/such/file"], "Cannot read /no/such/file: there is no such file."],
    [["validate", ROOT], "it is a directory"],
    [["query", "a.json"], "Say who is asked for"],
    [["query", "a.json", "--persona"], "argument missing"],
    [["query", "a.json", "--trait", "running"], "--trait must be FACET:VALUE"],
    [["query", "a.json", "--trait", "a:b=must-not"], "name a trait that is wanted"],
    [["query", "a.json", "--trait", "a:b", "--mode", "best"], "--mode must be one of fit, index"],
    [["query", "a.json", "--trait", "a:b", "--kind", "pub"], "--kind must be one of site"],
    [["query", "a.json", "--trait", "a:b", "--side", "both"], "--side must be one of direct"],
    [["query", "a.json", "--trait", "a:b", "--top", "0"], "--top must be a whole number"],
    [["query", "a.json", "--trait", "a:b", "--now", "soon"], "--now must be a moment"],
  ])("takes %j for a wrong call", async (args, words) => {
    const { terminal, out, complaints } = fakeTerminal();
    expect(await runCommandLine(args, terminal)).toBe(2);
    expect(complaints()).toContain(words);
    expect(complaints().trimEnd()).not.toContain("\n");
    expect(out()).toBe("");
  });

  it.each([
    [["--help"]],
    [["help"]],
    [["identify", "-h"]],
    [["validate", "--help"]],
    [["query", "x", "--help"]],
  ])("helps with %j", async (args) => {
    const { terminal, out, complaints } = fakeTerminal();
    expect(await runCommandLine(args, terminal)).toBe(0);
    expect(out()).toMatch(/^shoal /);
    expect(complaints()).toBe("");
  });

  it("never writes control characters of a name to the terminal", async () => {
    const { terminal, complaints } = fakeTerminal();
    await runCommandLine(["validate", "\u001B[2J\u202Ex"], terminal);
    expect(complaints()).toContain("Cannot read x:");
  });

  it("never writes those of a map's words either", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "shoal-cli-")), "odd.shoal.json");
    const traits = ["age:\u001B]0;pwned\u0007banana", "interest:running"];
    const sightings = [aSighting({ cohorts: [{ traits, seen: 1 }] })];
    writeFileSync(file, writeMap(aMap({ sightings })));
    const { terminal, out } = fakeTerminal();
    expect(await runCommandLine(["validate", file], terminal)).toBe(0);
    expect(out()).toContain("banana");
    for (const args of [
      ["stats", file],
      ["query", file, "--where", "running", "--why"],
    ]) {
      expect(await runCommandLine(args, terminal)).toBe(0);
    }
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(out()).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
  });
});

describe("the process", () => {
  it("prints answers and nothing else", () => {
    const input = "https://www.reddit.com/r/running/\r\n\r\nabout:blank";
    const { stdout, stderr, status } = spawnSync(process.execPath, [SHOAL, "identify"], {
      input,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout.split("\n").map((line) => line.slice(0, 8))).toEqual([
      '{"key":"',
      "null",
      "null",
      "",
    ]);
    expect(status).toBe(0);
  });

  it("ends quietly when its reader goes away", async () => {
    const shoal = spawn(process.execPath, [SHOAL, "identify"], { stdio: "pipe" });
    let complaints = "";
    shoal.stderr.on("data", (bytes: Buffer) => (complaints += bytes.toString()));
    shoal.stdin.on("error", () => {});
    shoal.stdout.destroy();
    shoal.stdin.end("https://example.com/\n".repeat(200_000));
    const [code] = await once(shoal, "close");
    expect([code, complaints]).toEqual([0, ""]);
  });
});
