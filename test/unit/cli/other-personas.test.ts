// Personas that are compared or added: read as the one that is asked for.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { aMap, aSighting } from "../../fixtures/a-map.ts";
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
