// Frozen versions of a persona, asked for by their hashes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { freezePersona } from "../../../lib/model/freeze-persona.ts";
import type { Criterion, PersonaVersion } from "../../../lib/model/persona.ts";
import { aMap, aPersona, aSighting } from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-frozen-"));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = "2026-10-01T08:30:00.000Z";
const must = (trait: string): Criterion => ({ trait, level: "must" });
const frozen = await freezePersona(
  aPersona({ id: "p:1", name: "Runner", role: "pays", traits: [must("interest:running")] }),
  AT,
);
const [{ hash }] = frozen.versions as [PersonaVersion];
const version = (id: string): PersonaVersion => ({ hash: id, at: AT, name: "Old", traits: [] });
const map = join(folder, "map.json");
writeFileSync(
  map,
  writeMap(
    aMap({
      personas: [
        { ...frozen, name: "Jogger", traits: [must("interest:yoga")] },
        { ...frozen, id: "p:2", name: "Copy", traits: [] },
        aPersona({ id: "p:3", versions: [version("v:1234567890"), version("v:1234567891")] }),
      ],
      sightings: ["running", "yoga"].map((value) =>
        aSighting({
          id: `s:${value}`,
          channel: `${value}.com`,
          read: 20,
          cohorts: [{ traits: [`interest:${value}`], seen: 12 }],
        }),
      ),
    }),
  ),
);

async function query(...args: string[]) {
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(["query", map, ...args], terminal);
  return { code, out: out(), complaints: complaints() };
}

it.each([
  ["a whole hash", hash],
  ["what the dashboard shows", hash.slice(0, 10)],
  ["digits alone", hash.slice(2, 12).toUpperCase()],
])("asks for what was frozen, by %s", async (_, wanted) => {
  const { code, out } = await query("--persona", wanted);
  expect(code).toBe(0);
  expect(out).toContain(
    `Where to find Runner as frozen 2026-10-01 (${hash.slice(0, 10)}), best first`,
  );
  expect(out).toContain("running.com");
  expect(out).not.toMatch(/^ +1\. .*yoga\.com/m);
});

it("takes a version wherever a persona is named", async () => {
  const { out } = await query(
    "--persona",
    "Jogger",
    "--insights",
    "unit",
    "--with",
    hash,
    "--json",
  );
  expect(JSON.parse(out).unit.members).toEqual([
    { name: "Jogger", role: "pays" },
    { name: `Runner as frozen 2026-10-01 (${hash.slice(0, 10)})`, role: "pays" },
  ]);
});

it.each([
  [hash.slice(0, 9), "No frozen version of the map's personas has the hash"],
  [hash.slice(2, 9), "No persona or file is called"],
  ["v:00000000", "No frozen version of the map's personas has the hash"],
  ["v:12345678", 'begin with "v:12345678"; give more of v:1234567890, v:1234567891.'],
])("refuses %s as a hash", async (wanted, words) => {
  const { code, complaints } = await query("--persona", wanted);
  expect(code).toBe(2);
  expect(complaints).toContain(words);
});
