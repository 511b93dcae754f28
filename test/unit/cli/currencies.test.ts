// Costs in several currencies: what the command line says of an order and of a set that compare them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { aChannel, aMap, aSighting } from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-currencies-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Cost = { readonly amount: number; readonly currency?: string } | undefined;

async function shoal(costs: Readonly<Record<string, Cost>>, ...options: string[]) {
  const keys = Object.keys(costs);
  const cohorts = [{ traits: ["interest:army"], seen: 4 }];
  const map = aMap({
    channels: keys.map((key) =>
      aChannel({ key, name: key, kind: key.endsWith("cn") ? "app" : "forum", cost: costs[key] }),
    ),
    sightings: keys.map((channel) => aSighting({ id: `s:${channel}`, channel, read: 9, cohorts })),
  });
  const file = join(folder, "map.json");
  writeFileSync(file, writeMap(map));
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(
    ["query", file, "--trait", "interest:army", ...options],
    terminal,
  );
  return { code, out: out(), complaints: complaints() };
}

const mixed = {
  "a.de": { amount: 100, currency: "EUR" },
  "b.cn": { amount: 500, currency: "CNY" },
};

it("says that an order by least cost compares amounts of several currencies", async () => {
  const { code, complaints } = await shoal(mixed, "--mode", "least-cost");
  expect(code).toBe(0);
  expect(complaints).toContain("Note: The costs are in CNY and EUR. Places are put in order as if");
});

it.each([
  [mixed, ["--mode", "fit"]],
  [mixed, ["--mode", "least-cost", "--kind", "forum"]],
  [mixed, ["--cover", "1", "--kind", "app"]],
  [{ ...mixed, "b.cn": { amount: 500, currency: " eur" } }, ["--mode", "least-cost"]],
])("says nothing where %j are not compared by %j", async (costs, options) => {
  expect(await shoal(costs, ...options)).toMatchObject({ code: 0, complaints: "" });
});

it("tells the costs of a set in their currencies", async () => {
  const { out, complaints } = await shoal(mixed, "--cover", "1");
  expect(complaints).toContain("Note: The costs are in CNY and EUR. Amounts are compared");
  expect(out).toMatch(/a\.de +100 EUR +/);
  expect(out).toMatch(/2 channels, cost 500 CNY \+ 100 EUR, covering 100 of 100/);
  const { smallestSet } = JSON.parse((await shoal(mixed, "--cover", "1", "--json")).out);
  expect(smallestSet).toMatchObject({
    cost: 600,
    currencies: ["CNY", "EUR"],
    sums: [
      { currency: "CNY", amount: 500 },
      { currency: "EUR", amount: 100 },
    ],
    taken: [
      { key: "a.de", currency: "EUR" },
      { key: "b.cn", currency: "CNY" },
    ],
  });
});

it("tells no cost of a set where none is noted", async () => {
  const { out } = await shoal({ "a.de": undefined, "b.cn": undefined }, "--cover", "1");
  expect(out).toContain("2 channels, covering 100 of 100");
  expect(out).not.toMatch(/Cost|cost assumed|, cost/);
});
