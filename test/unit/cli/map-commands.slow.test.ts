// `validate` and `query` on files.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseCriterion } from "../../../cli/find-persona.ts";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { aFullMap, aPersona, aSighting } from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const full = aFullMap();
const personas = [
  ...full.personas,
  aPersona({ id: "p:3", name: "Twin" }),
  aPersona({ id: "p:4", name: "Twin" }),
  aPersona({ id: "p:5", name: "Gone", removed: true }),
  aPersona({ id: "p:6", name: "Rare", traits: [{ trait: "Hobbie:Laufen", level: "must" }] }),
];
const sightings = [...full.sightings, aSighting({ id: "s:4", channel: "example.com", read: 9 })];
const map = save("map.json", writeMap({ ...full, personas, sightings }));
const broken = save("broken.json", '{"format":"shoal-map","version":1,"sightings":[{}, 1]}');

async function shoal(...args: string[]) {
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(args, terminal);
  return { code, out: out(), complaints: complaints() };
}

it("notes what of a persona means nothing, and writes rare shares with their digits", async () => {
  const { code, out, complaints } = await shoal(
    "query",
    map,
    "--persona",
    "Rare",
    "--trait",
    "age:30-45=should",
  );
  expect([code, complaints]).toEqual([
    0,
    "Note on Hobbie:Laufen: There is no facet “Hobbie”. Did you mean “hobbys”?\n",
  ]);
  expect(out).toMatch(/share 0\.00\d\d \(0\.0/);
});

it.each([
  [["--trait", "interest:runing"], "Note on interest:runing: ", "Did you mean “running”?"],
  [
    ["--where", "interest:runing or running"],
    "Note on interest:runing: ",
    "Did you mean “running”?",
  ],
  [["--trait", "interest:kitesurf"], "knows “kitesurf” of interest.\n", ""],
  [["--where", "interest:kitesurf"], "Neither the vocabulary nor the map", ""],
  [["--trait", "interest:running;tier=luxury"], "Nothing of interest can stand behind", ""],
  [["--where", 'interest:"running;tier=luxury"'], "Nothing of interest can stand behind", ""],
])("asks %j all the same, with a note", async (args, note, near) => {
  const { code, complaints } = await shoal("query", map, ...args);
  expect(code).toBe(0);
  expect(complaints).toContain(note);
  expect(complaints).toContain(near);
});

it.each(["interest:running", "gender:Frauen", "age:25-34", "purchase:*;relation=rival"])(
  "notes nothing on %s",
  async (trait) => {
    expect(await shoal("query", map, "--trait", trait)).toMatchObject({ code: 0, complaints: "" });
  },
);

it("marks the place of an error under letters two columns wide", async () => {
  const { complaints } = await shoal("query", map, "--where", "兴趣:跑步 性别:女;档次=高");
  expect(complaints).toContain(
    `  兴趣:跑步 性别:女;档次=高\n  ${" ".repeat(10)}${"^".repeat(15)}\n`,
  );
});

it("names the command that was nearly meant", async () => {
  const { code, complaints } = await shoal("stat", map);
  expect([code, complaints]).toEqual([2, expect.stringContaining("Did you mean “stats”?")]);
});

describe("validate", () => {
  it("says what a good map holds", async () => {
    const { code, out } = await shoal("validate", map);
    expect(code).toBe(0);
    expect(out).toContain("is a good Shoal map");
    expect(out).toMatch(/sightings +4\n/);
    expect(out).toContain("retracted: 1");
  });

  it("tells of sightings that clash and of one that is dated ahead", async () => {
    const path = join(folder, "doubtful.json");
    const look = { id: "s:1", channel: "a.com", at: "2999-02-20T00:00:00.000Z" };
    const sightings = [look, { ...look, note: "another" }];
    writeFileSync(path, JSON.stringify({ format: "shoal-map", version: 1, sightings }));
    const { out } = await shoal("validate", path);
    expect(out).toContain(
      "Note: 1 sighting has the id of another but says something else (the first: sightings[1], s:1): one",
    );
    expect(out).toContain(
      "Note: 1 sighting is dated more than a day ahead of now (the first: a.com, 2999-02-20)",
    );
    const { warnings } = JSON.parse((await shoal("validate", path, "--json")).out);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain("ahead");
  });

  it("says why a bad one is refused", async () => {
    const { code, out, complaints } = await shoal("validate", broken);
    expect([code, out]).toEqual([1, ""]);
    expect(complaints).toContain(
      "sightings[0] cannot be read: channel is missing. 1 more record is refused.\n",
    );
  });

  it("says both as JSON", async () => {
    const good = await shoal("validate", map, "--json");
    expect(JSON.parse(good.out)).toMatchObject({
      ok: true,
      counts: { sightings: 4, retracted: 1 },
    });
    const bad = await shoal("validate", broken, "--json");
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, code: "FILE_RECORD" });
  });
});

describe("query", () => {
  it.each([["Trail dad"], ["trail DAD"], ["p:1"]])(
    "answers for %s with every number",
    async (who) => {
      const { code, out } = await shoal("query", map, "--persona", who, "--json");
      expect(code).toBe(0);
      const [row] = JSON.parse(out);
      expect(row).toMatchObject({
        key: "reddit.com/r/running",
        name: "r/running",
        kind: "section",
        seen: 2,
        read: 6,
      });
      const { share, low, high, index, score } = row;
      expect([share, low, high, index, score].map((value) => typeof value)).toEqual(
        Array.from({ length: 5 }, () => "number"),
      );
      const sum = row.parts.reduce(
        (total: number, { value }: { value: number }) => total + value,
        0,
      );
      expect(sum).toBeCloseTo(score, 12);
    },
  );

  it("takes a persona from a file", async () => {
    const traits = [{ trait: "interest:running", level: "must" }];
    const persona = save("persona.json", JSON.stringify({ name: "Filed", traits }));
    const { out } = await shoal("query", map, "--persona", persona);
    expect(out).toContain("Where to find Filed");
    expect(out).toContain("seen in 2 of 6 looks");
  });

  it.each([
    ["not JSON", "{", "not complete JSON"],
    [
      "a wrong level",
      '{"traits":[{"trait":"a:b","level":"most"}]}',
      "traits[0].level must be one of",
    ],
  ])("refuses a persona file that is %s", async (_, text, words) => {
    const { code, complaints } = await shoal("query", map, "--persona", save("bad.json", text));
    expect(code).toBe(1);
    expect(complaints).toContain(words);
  });

  it.each([
    ["Nobody", 'No persona or file is called "Nobody"'],
    ["Gone", 'No persona or file is called "Gone"'],
    ["Twin", "give one of the ids p:3, p:4"],
  ])("does not know which persona %s is", async (who, words) => {
    const { code, complaints } = await shoal("query", map, "--persona", who);
    expect(code).toBe(2);
    expect(complaints).toContain(words);
  });

  it("takes traits, kinds, top and the moment", async () => {
    const ask = (...args: string[]) =>
      shoal("query", map, "--trait", "interest:running", "--json", ...args);
    // Nobody who runs was seen there: it comes after all channels with a find, and says so.
    expect(JSON.parse((await ask("--kind", "qa")).out)).toMatchObject([{ seen: 0 }]);
    const kinds = ["--kind", "site", "--kind", "section"];
    expect(JSON.parse((await ask(...kinds)).out)).toHaveLength(2);
    expect(JSON.parse((await ask(...kinds, "--top", "1")).out)).toHaveLength(1);
    const now = JSON.parse((await ask("--now", "2026-11-02T00:00:00Z")).out)[0];
    const later = JSON.parse((await ask("--now", "2036-11-02T00:00:00Z")).out)[0];
    expect(later.looks).toBeLessThan(now.looks / 10);
  });

  it("says that nothing was found", async () => {
    const { code, out } = await shoal("query", map, "--trait", "interest:chess");
    expect([code, out]).toEqual([0, "No channel in this map shows interest:chess yet.\n"]);
  });

  it("refuses a broken map", async () => {
    expect((await shoal("query", broken, "--trait", "a:b")).code).toBe(1);
  });
});

describe("parseCriterion", () => {
  it.each([
    ["interest:running", "interest:running", "must"],
    ["interest:running=should", "interest:running", "should"],
    ["purchase:shoes;relation=rival", "purchase:shoes;relation=rival", "must"],
    ["purchase:shoes;relation=rival=may", "purchase:shoes;relation=rival", "may"],
    ["age:<=21=must-not", "age:<=21", "must-not"],
    ["age:<=21", "age:<=21", "must"],
    ["spend:>=high", "spend:>=high", "must"],
  ])("reads %s", (text, trait, level) => {
    expect(parseCriterion(text)).toEqual({ trait, level });
  });

  it("refuses a level that is none", () => {
    expect(() => parseCriterion("interest:running=most")).toThrow("level must be one of");
  });
});
