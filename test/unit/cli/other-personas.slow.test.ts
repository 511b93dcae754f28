// Personas that are compared or added: read as the one that is asked for.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { aMap, aPersona, aSighting } from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-others-"));
afterAll(() => rmSync(folder, { recursive: true }));
const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const look = (channel: string, traits: string[]) =>
  aSighting({ id: `s:${channel}`, channel, read: 20, cohorts: [{ traits, seen: 12 }] });
const map = save(
  "map.json",
  writeMap(
    aMap({
      personas: [
        aPersona({
          id: "p:1",
          name: "Linked",
          traits: [{ trait: "interest:army", level: "must" }],
          unit: [{ persona: "p:2" }, { persona: "p:3" }],
        }),
        aPersona({
          id: "p:2",
          name: "Unheard of",
          traits: [{ trait: "interest:kitesurf", level: "must" }],
        }),
        aPersona({ id: "p:3", name: "Nothing", traits: [] }),
      ],
      sightings: [look("young.com", ["age:30-34"]), look("old.com", ["age:60-64"])].concat(
        look("army.com", ["interest:army"]),
      ),
    }),
  ),
);
const persona = (name: string, trait: string) =>
  save(name, JSON.stringify({ name: "Other", traits: [{ trait, level: "must" }] }));
const typed = persona("typed.json", "年龄:90后");
const plain = persona("plain.json", "age:27-36");

it.each([["--contrast"], ["--cover", "0.9", "--with"], ["--insights", "unit", "--with"]])(
  "takes a persona after %s %s %s in whatever words its traits are",
  async (...options) => {
    const asked = ["--trait", "interest:army", "--now", "2026-11-23T12:00:00Z", "--json"];
    const found = async (file: string) => {
      const { terminal, out } = fakeTerminal();
      await runCommandLine(["query", map, ...asked, ...options, file], terminal);
      return JSON.parse(out());
    };
    expect(await found(typed)).toEqual(await found(plain));
  },
);

it.each([
  ["Hobbie:Laufen", "Note on Hobbie:Laufen: There is no facet “Hobbie”. Did you mean “hobbys”?\n"],
  ["running", 'Note on "running": It names no facet and matches nothing; write FACET:VALUE.\n'],
  ["age:30-34", ""],
])("notes on %s after any option what it would of the persona asked for", async (trait, note) => {
  const file = persona("odd.json", trait);
  const notesOn = async (...args: string[]) => {
    const { terminal, complaints } = fakeTerminal();
    const code = await runCommandLine(["query", map, ...args], terminal);
    return [code, complaints()];
  };
  const asked = ["--trait", "interest:army"];
  expect(await notesOn("--persona", file)).toEqual([0, note]);
  expect(await notesOn(...asked, "--contrast", file)).toEqual([0, note]);
  expect(await notesOn(...asked, "--cover", "0.9", "--with", file)).toEqual([0, note]);
  const unit = ["--insights", "unit", "--with", file];
  expect(await notesOn(...asked, ...unit, "--contrast", file)).toEqual([0, note]);
  expect(await notesOn("--persona", "Linked", "--insights", "unit")).toEqual([
    0,
    "Note on interest:kitesurf: Neither the vocabulary nor the map knows “kitesurf” of interest.\n" +
      'Note: "Nothing" wants nothing yet and finds nobody.\n',
  ]);
});

it("refuses a persona's file whose part or unit is none", async () => {
  const traits = [{ trait: "interest:army", level: "must" }];
  for (const odd of [{ unit: "all" }, { role: "boss" }]) {
    const { terminal, complaints } = fakeTerminal();
    const file = save("wrong.json", JSON.stringify({ traits, ...odd }));
    const args = ["query", map, "--persona", file, "--insights", "unit,unknown"];
    expect(await runCommandLine(args, terminal)).toBe(1);
    expect(complaints()).toMatch(/persona cannot be read: (unit|role) must be/);
  }
});
