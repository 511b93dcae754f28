// What `query` says of the sample map.
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

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
