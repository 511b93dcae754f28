// What `query` says of maps with hardly anything in them, and of people with very many traits.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import type { ShoalMap } from "../../../lib/model/map.ts";
import { aChannel, aMap, aPersona, aSighting } from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-odd-"));
afterAll(() => rmSync(folder, { recursive: true }));

const EMPTY = save("empty", {});
const look = (channel: string, traits: string[]) =>
  aSighting({ id: `s:${channel}`, channel, read: 10, cohorts: [{ traits, seen: 3 }] });
const ONE = save("one", {
  sightings: [look("a.com", ["interest:running"])],
  queries: [{ id: "q:1", name: "Bad", query: "runing", at: "2026-11-01T00:00:00.000Z" }],
});
const MANY = Array.from({ length: 200 }, (_, i) => `interest:hobby-${i}`);

function save(name: string, records: Partial<ShoalMap>): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, writeMap(aMap(records)));
  return path;
}

async function query(...args: string[]) {
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(["query", ...args], terminal);
  return { code, out: out(), complaints: complaints() };
}

const asked = ["--trait", "interest:running"];

it("speaks of a budget only where one is set", async () => {
  const budget = "No channel that shows these people fits the budget.";
  const alone = await query(EMPTY, ...asked, "--cover", "0.8");
  expect(alone.out).toContain(
    "Smallest set:\n  No channel that was asked for shows these people yet.",
  );
  expect((await query(EMPTY, ...asked, "--budget", "9")).out).toContain(budget);
});

it.each([
  ["reach", "No channel with a noted reach in this map shows interest:running yet."],
  ["least-cost", "No channel with a noted cost in this map shows interest:running yet."],
  ["fit", "1. a.com"],
])("says what an order by %s needs", async (mode, words) => {
  expect((await query(ONE, ...asked, "--mode", mode)).out).toContain(words);
});

it.each([
  [
    ["--where", "running kind:forum"],
    "Nothing passes kind:forum. Without it 1 channel shows running.",
  ],
  [
    ["--where", "running role:direct fresh:<1d"],
    "Nothing passes role:direct and fresh:<1d. Without them 1 channel shows running.",
  ],
  [
    [...asked, "--kind", "forum", "--where", "method:survey"],
    "Nothing passes method:survey and kind:forum. Without them 1 channel shows interest:running.",
  ],
  [
    ["--where", "interest:chess kind:forum"],
    "No channel in this map shows interest:chess kind:forum yet. The filter is not why: nobody is found without it either.",
  ],
  [["--where", "interest:chess"], "No channel in this map shows interest:chess yet.\n"],
])("says of %j whether filters are why nothing answers", async (args, words) => {
  expect((await query(ONE, ...args)).out).toContain(words);
});

it("leaves out of a score what rounding left", async () => {
  const { out } = await query(ONE, ...asked, "--now", "2026-12-01");
  expect(out).toMatch(/score 0\.300 = average channel 0\.300\n/);
});

it("writes an index beyond all measure short", async () => {
  const traits = MANY.map((trait) => ({ trait, level: "must" as const }));
  const map = save("many", {
    personas: [aPersona({ name: "Many", traits })],
    sightings: [look("a.com", MANY), look("b.com", MANY.slice(0, 100))],
  });
  const { out } = await query(map, "--persona", "Many", "--top", "1");
  expect(out).toMatch(/, index >100000, /);
});

it("marks the place of an error in a saved query as one of the query", async () => {
  const { code, complaints } = await query(ONE, "--saved", "Bad");
  expect(code).toBe(2);
  expect(complaints).toMatch(/^Query, place 1: .*Did you mean “running”\?/);
});

it("refuses a budget whose mark may be of thousands", async () => {
  const { code, complaints } = await query(ONE, ...asked, "--budget", "1.000");
  expect([code, complaints]).toEqual([
    2,
    expect.stringContaining("without marks between thousands: 1000"),
  ]);
});

it("writes large figures out, and counts places in letters", async () => {
  const reach = { people: 420_000, source: "Members", at: "2026-11-01T00:00:00.000Z" };
  const many = save("many", {
    channels: [aChannel({ key: "a.com", reach })],
    sightings: [look("a.com", ["interest:running"])],
  });
  const { out } = await query(many, ...asked, "--mode", "reach");
  expect(out).toMatch(/score 126,000 = /);
  const { complaints } = await query(ONE, "--where", '"😀😀" foo:bar');
  expect(complaints).toContain("place 6");
});

it("says that nobody is called like an observer who is asked for, and what may be meant by a filter", async () => {
  const noted = await query(ONE, "--where", "running observer:berta");
  expect(noted.complaints).toContain('nobody called "berta" noted anything in this map');
  const wrong = await query(ONE, "--where", "running kind:foru");
  expect(wrong.complaints).toMatch(
    /nothing to filter kind by\. Write site, .*Did you mean “forum”/,
  );
});

it("tells of a map which traits can match nothing", async () => {
  const { terminal, out } = fakeTerminal();
  const odd = save("odd", {
    sightings: [look("a.com", ["age:banana", "age:born 1990-1999", "nofacet", "interest:running"])],
    personas: [aPersona({ traits: [{ trait: "need:rest;intensity=9", level: "must" }] })],
  });
  expect(await runCommandLine(["validate", odd], terminal)).toBe(0);
  expect(out()).toContain("3 traits of sightings or personas match nothing but themselves");
  expect(out()).toMatch(/age:banana – .*\n {2}need:rest;intensity=9 – .*\n {2}nofacet – /);
});
