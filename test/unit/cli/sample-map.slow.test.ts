// What `query` says of the sample map.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-sample-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SAMPLE = join(import.meta.dirname, "../../../assets/sample/sample-map.shoal.json");

async function query(...args: string[]) {
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(["query", SAMPLE, "--now", "2026-11-23", ...args], terminal);
  return { code, out: out(), complaints: complaints() };
}

it.each(["--trait", "--where"])("reads a range of what is derived in %s", async (option) => {
  const { out, complaints } = await query(option, "derived:spend>=high", "--json");
  expect([complaints, JSON.parse(out).length > 1]).toEqual(["", true]);
  expect(out).toBe((await query(option, "derived:spend:>=high", "--json")).out);
});

it("reads blanks in a range of what is derived", async () => {
  const { out, complaints } = await query("--trait", "derived:spend >= high", "--json");
  expect(complaints).toBe("");
  expect(out).toBe((await query("--trait", "derived:spend>=high", "--json")).out);
});

it.each([
  ["interest:chess", true],
  ["reason:speed", false],
])("marks in JSON whether the contrast with %s is thin: %s", async (trait, isThin) => {
  const other = join(folder, "other.json");
  writeFileSync(other, JSON.stringify({ traits: [{ trait, level: "must" }] }));
  const asked = ["--persona", "Comfort buyer", "--contrast", other];
  const { out } = await query(...asked, "--json");
  expect(JSON.parse(out).contrastThin).toBe(isThin);
  const text = await query(...asked);
  expect(text.out.includes("Too little evidence")).toBe(isThin);
});

it("says by how much a set misses what was to be covered, where the budget ends before", async () => {
  const asked = ["--persona", "Parent who pays", "--cover", "0.9"];
  const missingOf = async (...budget: string[]) =>
    JSON.parse((await query(...asked, ...budget, "--json")).out).smallestSet.missing;
  expect(await missingOf("--budget", "100")).toBeCloseTo(0.843, 3);
  expect(await missingOf()).toBe(0);
  const { out } = await query(...asked, "--budget", "100");
  expect(out).toContain(
    "covering 6 of 100 of what all channels together cover.\n" +
      "  The budget ends before the wanted 90 of 100. 84 of 100 are missing.\n",
  );
  expect((await query(...asked)).out).not.toContain("missing");
});
