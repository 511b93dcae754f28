// `merge`, `diff`, `stats`, and what `query` adds around an answer.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import type { Cohort } from "../../../lib/model/sighting.ts";
import {
  aChannel,
  aFullMap,
  aMap,
  aPersona,
  aRetraction,
  aSighting,
} from "../../fixtures/a-map.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "shoal-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const full = save("full.json", writeMap(aFullMap()));
const other = save(
  "other.json",
  writeMap(
    aMap({
      channels: [aChannel({ note: "Changed", edited: { note: "2026-11-05T00:00:00.000Z" } })],
      sightings: [aSighting({ id: "s:9" })],
      retractions: [aRetraction({ id: "r:9", of: "s:1" })],
    }),
  ),
);
const broken = save("broken.json", "{");

async function shoal(...args: string[]) {
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(args, terminal);
  return { code, out: out(), complaints: complaints() };
}

describe("merge", () => {
  it("prints the union, the same in any order and when joined again", async () => {
    const { code, out } = await shoal("merge", full, other);
    expect(code).toBe(0);
    expect((await shoal("merge", other, full)).out).toBe(out);
    expect((await shoal("merge", full, other, save("merged.json", out), full)).out).toBe(out);
    const ids = JSON.parse(out).sightings.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["s:1", "s:2", "s:3", "s:9"]);
  });

  it("prints nothing where a file is refused", async () => {
    const refused = await shoal("merge", full, broken);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.complaints).toContain(`${broken} is refused.`);
    expect(await shoal("merge", full)).toMatchObject({ code: 2, out: "" });
  });
});

describe("diff", () => {
  it("names what is more, otherwise and less", async () => {
    const { code, out } = await shoal("diff", full, other, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      channels: { added: [], changed: ["reddit.com/r/running"], gone: ["zhihu.com/topic/1"] },
      sightings: { added: ["s:9"], changed: [], gone: ["s:1", "s:2", "s:3"] },
      terms: { added: [], changed: [] },
    });
    expect((await shoal("diff", full, other)).out).toContain("  ~ reddit.com/r/running\n");
  });

  it("tells each changed field's old and new value, and the channel and day of sightings", async () => {
    const { channels, sightings, retractions } = JSON.parse(
      (await shoal("diff", full, other, "--json")).out,
    );
    expect(channels.changes).toEqual([
      {
        name: "reddit.com/r/running",
        fields: [
          {
            field: "edited.note",
            before: "2026-11-01T08:30:00.000Z",
            after: "2026-11-05T00:00:00.000Z",
          },
          { field: "edited.status", before: "2026-11-01T08:30:00.000Z" },
          { field: "note", before: "Ask the moderators first", after: "Changed" },
        ],
      },
    ]);
    const running = { channel: "reddit.com/r/running", day: "2026-11-01" };
    expect(sightings.about["s:9"]).toEqual(running);
    expect(sightings.about["s:2"]).toEqual({ ...running, channel: "zhihu.com/topic/1" });
    expect(retractions.about["r:9"]).toEqual({ ...running, of: "s:1" });
    const { out } = await shoal("diff", full, other);
    expect(out).toContain('\n      note: "Ask the moderators first" -> "Changed"\n');
    expect(out).toContain('\n      edited.status: "2026-11-01T08:30:00.000Z" -> (none)\n');
    expect(out).toContain("\n  - s:2  zhihu.com/topic/1 2026-11-01\n");
    expect(out).toContain("\n  - p:1  Trail dad\n");
  });

  it("says that two maps are the same", async () => {
    expect((await shoal("diff", full, full)).out).toBe("Both hold the same records.\n");
    expect(JSON.parse((await shoal("diff", full, full, "--json")).out).same).toBe(true);
  });

  it("tells of members that it does not know", async () => {
    const [one, two] = [1, 2].map((extra) =>
      save(`extra-${extra}.json`, writeMap(aMap({ extras: { plan: { extra } } }))),
    );
    expect((await shoal("diff", one!, two!)).out).toBe(
      "extras: 0 more, 1 otherwise, 0 less\n  ~ plan\n      value.extra: 1 -> 2\n",
    );
    expect(JSON.parse((await shoal("diff", one!, two!, "--json")).out)).toMatchObject({
      extras: { changed: ["plan"] },
      same: false,
    });
  });

  it("tells of members called as what every object has", async () => {
    const extras = { constructor: 1 };
    const [one, two] = [
      save("plain.json", writeMap(aMap({ channels: [aChannel()] }))),
      save(
        "odd.json",
        writeMap(aMap({ channels: [aChannel({ toString: "x" } as object)], extras })),
      ),
    ];
    const { out } = await shoal("diff", one, two);
    expect(out).toContain('      toString: (none) -> "x"\n');
    expect(out).toContain("  + constructor\n");
  });

  it("asks for two files", async () => {
    expect((await shoal("diff", full)).code).toBe(2);
  });
});

it("gives a map's numbers, retracted sightings left out", async () => {
  const { code, out } = await shoal("stats", full, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    records: { sightings: 3, channels: 2, products: 1 },
    live: 2,
    read: 12,
    cohorts: 1,
    quotes: 1,
    channelsSeen: 2,
    traits: [
      { name: "age:25-34", count: 1 },
      { name: "interest:running", count: 1 },
    ],
  });
  expect((await shoal("stats", full)).out).toContain("2 live sightings of 2 channels");
});

describe("query", () => {
  const met = (traits: string, seen: number): Cohort => ({ traits: traits.split(" "), seen });
  const places: readonly (readonly [string, Cohort[]])[] = [
    [
      "joint.com",
      [met("interest:army gender:women age:25-34", 8), met("interest:army gender:men", 2)],
    ],
    ["apart.com", [met("interest:army gender:men", 8), met("gender:women age:25-34", 8)]],
    ["few.com", [met("interest:army gender:women", 1)]],
  ];
  const map = save(
    "places.json",
    writeMap(
      aMap({
        channels: [aChannel({ key: "joint.com", kind: "forum", cost: { amount: 50 } })],
        personas: [
          aPersona({
            id: "p:w",
            name: "Army women",
            traits: [
              { trait: "interest:army", level: "must" },
              { trait: "gender:women", level: "must" },
            ],
          }),
          aPersona({
            id: "p:m",
            name: "Army men",
            traits: [
              { trait: "interest:army", level: "must" },
              { trait: "gender:men", level: "must" },
            ],
          }),
        ],
        sightings: places.map(([channel, cohorts]) =>
          aSighting({ id: `s:${channel}`, channel, cohorts, read: 20 }),
        ),
      }),
    ),
  );
  const keys = (out: string): string[] => JSON.parse(out).map(({ key }: { key: string }) => key);

  it.each([
    ["joint(interest:army, gender:women)", ["joint.com", "few.com"]],
    ["interest:army women", ["joint.com", "apart.com", "few.com"]],
    ["interest:army kind:forum", ["joint.com"]],
    ["军事 or 女性", ["joint.com", "apart.com", "few.com"]],
  ])("answers --where %s", async (where, expected) => {
    const { code, out, complaints } = await shoal("query", map, "--where", where, "--json");
    expect([code, complaints]).toEqual([0, ""]);
    expect(keys(out).toSorted()).toEqual([...expected].toSorted());
    for (const { parts, score } of JSON.parse(out)) {
      const sum = parts.reduce((total: number, { value }: { value: number }) => total + value, 0);
      expect(sum).toBeCloseTo(score, 12);
    }
  });

  it("says when a persona wants nothing", async () => {
    const file = save("nobody.json", '{"traits":[{"trait":"gender:men","level":"must-not"}]}');
    const { code, complaints } = await shoal("query", map, "--persona", file);
    expect(code).toBe(2);
    expect(complaints).toContain("wants nothing yet");
  });

  it("narrows a persona by a query", async () => {
    const { out } = await shoal(
      "query",
      map,
      "--persona",
      "Army women",
      "--where",
      "kind:forum",
      "--json",
    );
    expect(keys(out)).toEqual(["joint.com"]);
  });

  it.each([
    ["interest:army and (gender:women", "place 19", "UNCLOSED_PAREN"],
    ["interest:army blorp", "place 15", "blorp"],
    ["kind:forum", "place 1", "NOTHING_WANTED"],
  ])("says where --where %s is wrong", async (where, place, words) => {
    const { code, complaints } = await shoal("query", map, "--where", where);
    expect(code).toBe(2);
    expect(complaints).toContain(place);
    expect(complaints).toContain(words);
  });

  it.each([
    [["--budget", "-5"], "--budget needs a value"],
    [["--split-by", "gendre"], 'no facet "gendre"'],
    [["--now", "2026-02-31"], "--now must be a moment"],
    [["--now", "2026-02-20T08:30"], "--now must be a moment"], // of which zone?
    [["--with", "fan"], "--with goes with --cover, --budget or --insights unit"],
    [["--persona", "a", "--persona", "b"], "--persona takes one value, and was given 2"],
    [["--where", "a", "--where", "b", "--where", "c"], "--where takes one value, and was given 3"],
  ])("refuses %j", async (options, words) => {
    const asked = await shoal("query", map, "--trait", "gender:women", ...options);
    expect(asked).toMatchObject({ code: 2, out: "" });
    expect(asked.complaints).toContain(words);
  });

  it("splits by a facet's name in any language", async () => {
    const split = async (facet: string) =>
      (await shoal("query", map, "--trait", "interest:army", "--split-by", facet, "--json")).out;
    expect(await split("性别")).toBe(await split("gender"));
  });

  it("explores around a persona", async () => {
    const options = ["--split-by", "gender,age", "--next", "--contrast", "Army men"];
    const set = ["--cover", "0.8", "--budget", "100"];
    const { code, out } = await shoal(
      "query",
      map,
      "--persona",
      "Army women",
      ...options,
      ...set,
      "--json",
    );
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found.rows[0].key).toBe("joint.com");
    expect(found.split.length).toBeGreaterThan(0);
    expect(found.contrast).toBeDefined();
    expect(found.smallestSet.taken[0].key).toBe("joint.com");
    expect(found.smallestSet.cost).toBeLessThanOrEqual(100);
    expect(found.next.length).toBeGreaterThan(0); // five looks can turn the order round
    expect(found.coverage).toBeUndefined();
  });

  it.each([
    [["--split-by", "a,b,c"], "one or two facets"],
    [["--split-by", "gender,性别"], "--split-by takes different facets"],
    [["--cover", "1.5"], "--cover must be"],
    [["--budget", "x"], "--budget must be"],
    [["--contrast", "Nobody"], "No persona"],
  ])("refuses %j", async (options, words) => {
    const { code, complaints } = await shoal("query", map, "--persona", "Army men", ...options);
    expect(code).toBe(2);
    expect(complaints).toContain(words);
  });

  it.each([
    [["--where", "interest:army kind:forum", "--cover", "0.9"], ["joint.com"]],
    [["--where", "interest:army", "--kind", "forum", "--cover", "0.9"], ["joint.com"]],
    [["--where", "interest:army method:survey", "--cover", "0.9"], []],
    [["--trait", "interest:army", "--side", "direct", "--cover", "0.9"], []],
  ])("explores only what %j leaves", async (options, taken) => {
    const { out } = await shoal("query", map, ...options, "--json");
    const { smallestSet } = JSON.parse(out);
    expect(smallestSet.taken.map(({ key }: { key: string }) => key)).toEqual(taken);
  });

  it("takes what is free where nothing may be spent", async () => {
    const looks = ["free.com", "paid.com"].map((channel) =>
      aSighting({ id: `s:${channel}`, channel, read: 9, cohorts: [met("interest:army", 4)] }),
    );
    const costs = [aChannel({ key: "free.com", cost: { amount: 0 } })].concat(
      aChannel({ key: "paid.com", cost: { amount: 20 } }),
    );
    const priced = save("priced.json", writeMap(aMap({ channels: costs, sightings: looks })));
    const options = ["--trait", "interest:army", "--budget", "0", "--cover", "1", "--json"];
    const { smallestSet } = JSON.parse((await shoal("query", priced, ...options)).out);
    expect(smallestSet).toMatchObject({ cost: 0, taken: [{ key: "free.com" }] });
  });

  it("cuts every cell of a split", async () => {
    const options = ["--trait", "interest:army", "--split-by", "gender", "--top", "1", "--json"];
    const { split } = JSON.parse((await shoal("query", map, ...options)).out);
    expect(split.map(({ ranked }: { ranked: unknown[] }) => ranked.length)).toEqual([1, 1]);
  });

  it.each([
    ["income:banana", "no range of income"],
    ["purchase:shoes;relation=enemy", "no value of relation"],
    ["gender:wimen", "women, men"],
    ["colour:red", "no facet"],
  ])("says what is odd about --trait %s, and asks all the same", async (trait, words) => {
    const { code, complaints } = await shoal("query", map, "--trait", trait, "--json");
    expect(code).toBe(0);
    expect(complaints).toContain(words);
  });

  it("explores no alternatives", async () => {
    const { code, complaints } = await shoal("query", map, "--where", "women or men", "--next");
    expect(code).toBe(2);
    expect(complaints).toContain("without alternatives");
  });
});
