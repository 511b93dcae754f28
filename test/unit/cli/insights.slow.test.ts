// What `query` tells around an answer: reasons, insights, pivot, buying unit, saved queries.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandLine } from "../../../cli/shoal.ts";
import { fakeTerminal } from "../../fixtures/fake-terminal.ts";
import { TOLD_MAP } from "./a-told-map.ts";

const NOW = "2026-11-23T12:00:00Z";
const folder = mkdtempSync(join(tmpdir(), "shoal-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));
const map = join(folder, "map.json");
writeFileSync(map, TOLD_MAP);

async function query(...args: string[]) {
  const { terminal, out, complaints } = fakeTerminal();
  const code = await runCommandLine(["query", map, "--now", NOW, ...args], terminal);
  return { code, out: out(), complaints: complaints() };
}

const ask = async (...args: string[]) => {
  const { out, complaints } = await query("--persona", "Runner", "--json", ...args);
  expect(complaints).toBe("");
  return JSON.parse(out);
};

describe("--why", () => {
  it("opens every part into its looks, latest first, without what was withdrawn", async () => {
    const rows = await ask("--why");
    const club = rows.find(({ key }: { key: string }) => key === "club.com");
    const part = club.parts.find(({ name }: { name: string }) => name === "interest:running");
    expect(part.looks).toMatchObject([
      {
        sighting: "s:2",
        at: "2026-11-09T08:00:00.000Z",
        url: "https://club.com/s:2",
        quotes: [{ exact: "Second pair" }],
        seen: 8,
        read: 20,
        method: "page",
        observer: "Anna B.",
      },
      { sighting: "s:1" },
    ]);
    expect(club.parts.at(-1)).toMatchObject({ name: "prior", looks: [] });
  });

  it("gives the reason of what is derived, and the looks of what must not be there and of roles", async () => {
    const { out } = await query(
      "--trait",
      "derived:need:hoka",
      "--trait",
      "gender:men=must-not",
      "--why",
      "--json",
    );
    const parts = JSON.parse(out).flatMap((row: { parts: unknown[] }) => row.parts);
    const of = (name: string) =>
      parts.flatMap((part: { name: string; looks: unknown[] }) =>
        part.name === name ? part.looks : [],
      );
    expect(of("derived:need:hoka")[0]).toMatchObject({
      sighting: "s:2",
      because: ["purchase:hoka;relation=rival"],
    });
    expect(of("gender:men")).toMatchObject([{ sighting: "s:3" }]);
  });

  it("has the looks that show the role asked for", async () => {
    const [row] = JSON.parse(
      (await query("--trait", "role:pupil", "--side", "direct", "--why", "--json")).out,
    );
    const { looks } = row.parts.find(({ name }: { name: string }) => name === "role");
    expect(looks).toMatchObject([{ sighting: "s:9", traits: ["role:pupil", "decision:pays"] }]);
  });

  it("keeps to the looks that a query leaves, in every alternative", async () => {
    const where = "interest:running fresh:<3w or role:coach";
    const { out } = await query("--where", where, "--why", "--json");
    const row = JSON.parse(out).find(({ key }: { key: string }) => key === "club.com");
    const looks = row.parts.flatMap((part: { looks: { sighting: string }[] }) => part.looks);
    const expected = row.branch === 0 ? ["s:2"] : ["s:4"];
    expect(looks.map(({ sighting }: { sighting: string }) => sighting)).toEqual(expected);
  });

  it("counts the looks that would lift a channel where that is asked for, and guesses among alternatives", async () => {
    const keysOf = async (where: string, ...why: string[]) => {
      const { out } = await query("--where", where, "--json", ...why);
      const rows: { change: { key: string; above?: string } }[] = JSON.parse(out);
      for (const { change } of rows.slice(1)) expect(change.above).toBeDefined();
      return new Set(rows.slice(1).map(({ change }) => change.key.replace(/Up|Far(?!About)/, "")));
    };
    expect(await keysOf("interest:running", "--why")).toEqual(new Set(["change"]));
    const guessed = /^change(Far)?About(,change(Far)?About)*$/;
    expect([...(await keysOf("interest:running"))].join()).toMatch(guessed);
    expect([...(await keysOf("interest:running or role:coach", "--why"))].join()).toMatch(guessed);
  });

  it("says what would change a rank, always", async () => {
    const rows = await ask();
    expect(rows[0].change).toMatchObject({ key: "changeFirst" });
    const second = rows[1].change;
    expect(second).toMatchObject({ key: "changeAbout", above: "free.com", n: 22 });
    expect(second.text).toBe(
      "What would change this: about 22 further looks that show the persona in full would lift it above The free.com.",
    );
    const byCost = await ask("--mode", "reach");
    expect(
      byCost.some(({ change }: { change?: { key: string } }) => change?.key === "changeFirst"),
    ).toBe(false);
  });

  it("says by what the answer was narrowed", async () => {
    const { out } = await query("--trait", "interest:running", "--side", "direct", "--kind", "app");
    expect(out).toBe(
      "Nothing passes kind:app and role:direct. Without them 4 channels show interest:running.\n",
    );
    const some = await query("--trait", "interest:running", "--kind", "forum", "--kind", "app");
    expect(some.out).toContain(
      "Where to find interest:running + kind:forum or kind:app, best first",
    );
  });

  it("reads as text", async () => {
    const { out } = await query("--trait", "derived:need:hoka", "--why");
    expect(out).toContain(
      '"Second pair" | 8 of 20 | 2026-11-09 | https://club.com/s:2 | s:2 | because purchase:hoka;relation=rival',
    );
    expect(out).toContain("It leads by share.");
    expect((await query("--persona", "Runner")).out).not.toContain("Second pair");
  });
});

describe("--insights", () => {
  it("tells each by its name, and no other", async () => {
    const names = "next,alarms,flags,stale,unseen,funnel,unknown,usage,gaps,brands,hours,unit";
    for (const name of names.split(",")) {
      const { rows, met: _, coverage: _c, people: _p, ...found } = await ask("--insights", name);
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(found)).toEqual([name]);
    }
    const all = await ask("--insights", "all");
    expect(Object.keys(all)).toEqual(expect.arrayContaining(names.split(",")));
  });

  it("finds what the dashboard finds", async () => {
    const found = await ask("--insights", "all");
    expect(found.next[0]).toMatchObject({
      name: expect.stringMatching(/^The /),
      read: expect.any(Number),
    });
    expect(found.met).toEqual({ sightings: 5, channels: 4 });
    expect(found.people).toBe(42);
    expect(found.alarms).toEqual([]);
    expect(found.stale).toMatchObject([{ key: "old.com", lastAt: "2020-01-01T00:00:00.000Z" }]);
    expect(found.unseen.map(({ key }: { key: string }) => key)).toEqual(["new-venue", "new.com"]);
    expect(found.funnel.steps).toMatchObject([
      { trait: "interest:running", left: { channels: 4 } },
    ]);
    expect(found.unknown[0]).toMatchObject({ facet: "age", form: "range" });
    expect(found.usage).toMatchObject({ used: { seen: 16 }, never: { seen: 9 } });
    expect(found.gaps).toMatchObject([
      { key: "need:speed", answeredBy: [] },
      { key: "need:cushioning", answeredBy: [{ product: "Daily 5", feature: "Soft foam" }] },
    ]);
    expect(found.brands).toMatchObject([{ name: "Hoka", ours: false, seen: 16 }]);
    expect(found.brands[0].looks[0]).toMatchObject({ sighting: "s:2", channel: "club.com" });
    expect(found.hours.stated).toBe(15);
    expect(found.hours.counts[0][19]).toBe(15);
  });

  it("asks nobody who decides where the persona's part says it", async () => {
    const facetsOf = async (persona: string) => {
      const { out } = await query("--persona", persona, "--insights", "unknown", "--json");
      return JSON.parse(out).unknown.map(({ facet }: { facet: string }) => facet);
    };
    expect(await facetsOf("Coach")).toEqual(expect.arrayContaining(["gender", "decision"]));
    const ofRunner = await facetsOf("Runner");
    expect([ofRunner.includes("gender"), ofRunner.includes("decision")]).toEqual([true, false]);
  });

  it("names the lines of a funnel as the parts of a score, and how strongly each is wanted", async () => {
    const asked = ["hobby:跑步", "性别:女=should", "objection:haggles=must-not"];
    const options = [...asked.flatMap((trait) => ["--trait", trait]), "--insights", "funnel"];
    const { rows, funnel } = JSON.parse((await query(...options, "--json")).out);
    expect(funnel.steps).toMatchObject([
      { trait: "interest:running", level: "must" },
      { trait: "gender:women", level: "should" },
      { trait: "objection:haggles", level: "must-not" },
    ]);
    const names = rows[0].parts.map(({ name }: { name: string }) => name);
    for (const { trait } of funnel.steps) expect(names).toContain(trait);
    const { out } = await query(...options);
    expect(out).toMatch(
      /\n +interest:running +\d.*\n +gender:women \(should\) +\d.*\n +not objection:haggles +\d/,
    );
  });

  it("raises alarms and flags where they are due", async () => {
    const { alarms } = JSON.parse(
      (await query("--trait", "gender:men", "--insights", "alarms", "--json")).out,
    );
    expect(alarms).toEqual([{ name: "haggling", seen: 9, of: 9 }]);
    const sample = join(import.meta.dirname, "../../../assets/sample/sample-map.shoal.json");
    const { terminal, out } = fakeTerminal();
    const pupil = ["--now", NOW, "--persona", "Pupil who asks", "--insights", "flags"];
    await runCommandLine(["query", sample, ...pupil], terminal);
    expect(out()).toContain("2 channels fit well, but no competitor is known yet");
    const rivalled = join(folder, "rivalled.json");
    const { products, ...rest } = JSON.parse(readFileSync(sample, "utf8"));
    writeFileSync(
      rivalled,
      JSON.stringify({ ...rest, products: [{ ...products[0], rivals: ["Kestrel"] }] }),
    );
    const json = fakeTerminal();
    await runCommandLine(["query", rivalled, ...pupil, "--json"], json.terminal);
    const { rows, flags, unflagged } = JSON.parse(json.out());
    expect(flags[0]).toEqual({ key: rows[0].key, name: rows[0].name, seen: rows[0].seen });
    expect(unflagged).toBeUndefined();
  });

  it("keeps to kinds and to what a query leaves", async () => {
    const unseen = async (...args: string[]) =>
      (await ask("--insights", "unseen,stale", ...args)).unseen.map(
        ({ key }: { key: string }) => key,
      );
    expect(await unseen("--kind", "venue")).toEqual(["new-venue"]);
    expect(await unseen("--where", "kind:forum")).toEqual(["new.com"]);
    const fresh = await ask("--insights", "stale,brands,funnel", "--where", "fresh:<3w");
    expect(fresh.stale).toEqual([]);
    expect(fresh.brands).toMatchObject([{ seen: 8 }]);
    expect(fresh.funnel.all).toMatchObject({ sightings: 1 });
  });

  it("keeps to the channels that answer a query, which are not all that its filters leave", async () => {
    const options = ["--cover", "1", "--insights", "brands,gaps,stale,hours", "--json"];
    const { out } = await query("--where", "interest:running gender:men", ...options);
    const { rows, smallestSet, brands, gaps, stale, hours } = JSON.parse(out);
    const keysOf = (each: { key: string }[]) => each.map(({ key }) => key);
    expect(keysOf(rows)).toEqual(["track.com"]);
    expect(keysOf(smallestSet.taken)).toEqual(["track.com"]);
    expect([brands, gaps, stale]).toEqual([[], [], []]); // free.com's runners need speed
    expect(hours.stated).toBe(0);
  });

  it("counts those of a side only", async () => {
    const pupils = ["--trait", "role:pupil", "--insights", "funnel", "--json"];
    const counts = async (...args: string[]) => {
      const { funnel } = JSON.parse((await query(...pupils, ...args)).out);
      return [funnel.all.seen, funnel.steps[0].alone.seen, funnel.steps[0].left.seen];
    };
    expect(await counts()).toEqual([70, 3, 3]);
    expect(await counts("--side", "direct")).toEqual([1, 1, 1]);
    expect(await counts("--side", "indirect")).toEqual([2, 2, 2]);
    const asked = ["--pivot", "role,decision", "--everyone", "--json"];
    const pivot = async (...args: string[]) =>
      JSON.parse((await query(...asked, ...args)).out).pivot;
    expect((await pivot()).all).toEqual({ sightings: 1, seen: 3 });
    expect((await pivot("--side", "indirect")).all).toEqual({ sightings: 1, seen: 2 });
    const where = ["--where", "role:pupil role:direct"];
    expect((await pivot(...where)).cells).toMatchObject([{ column: "decision:pays", seen: 1 }]);
  });

  it("has a member once who is linked and named besides", async () => {
    const { unit } = await ask("--insights", "unit", "--with", "p:2", "--with", "Coach");
    expect(unit.members).toEqual([
      { name: "Runner", role: "pays" },
      { name: "Coach", role: "recommends" },
    ]);
    expect(unit.places[0].seen).toHaveLength(2);
  });

  it("calls needs by what they are, answered ones too", async () => {
    const { out } = await query("--persona", "Runner", "--insights", "gaps");
    expect(out).toContain("Needs and what answers them");
    expect(out).not.toContain("Needs that nothing answers");
  });

  it("has the unit's members, roles, own and shared channels", async () => {
    const { unit } = await ask("--insights", "unit");
    expect(unit.members).toEqual([
      { name: "Runner", role: "pays" },
      { name: "Coach", role: "recommends" },
    ]);
    expect(
      unit.places.map(({ key, seen }: { key: string; seen: number[] }) => [key, seen]),
    ).toEqual([
      ["track.com", [9, 2]],
      ["club.com", [16, 3]],
      ["free.com", [15, 0]],
      ["old.com", [2, 0]],
    ]);
    const asked = await query(
      "--persona",
      "Coach",
      "--insights",
      "unit",
      "--with",
      "Runner",
      "--json",
    );
    expect(JSON.parse(asked.out).unit.members).toEqual([
      { name: "Coach" },
      { name: "Runner", role: "pays" },
    ]);
    const alone = await query("--persona", "Coach", "--insights", "all", "--json");
    expect(JSON.parse(alone.out).unit).toBeUndefined();
  });

  it("reads as text", async () => {
    const { code, out } = await query("--persona", "Runner", "--insights", "all");
    expect(code).toBe(0);
    for (const line of [
      "Coverage:",
      "Nothing alarming among 42 people seen.",
      /The old.com +last sighting 2020-01-01/,
      /Never read +new.com +candidate/,
      /interest:running +4 +5 +42/,
      /age +How old are you\? +range/,
      "Have used it: 16 people seen",
      /need:speed +15 people seen +no feature answers it/,
      "1. Hoka: 16 people seen, in The club.com 16",
      "hours noted of 15 people",
      "Runner (pays)",
      /The club.com +Shared +16 of \d+ +3 of \d+/,
    ]) {
      expect(out).toMatch(line);
    }
  });
});

describe("--contrast", () => {
  it("quotes what tells them apart, on the side where it is", async () => {
    const { contrast } = await ask("--contrast", "Coach");
    const row = contrast.find(({ trait }: { trait: string }) => trait.startsWith("purchase:hoka"));
    expect(row.looks[0].quotes).toEqual([{ exact: "Second pair" }]);
    const theirs = contrast.find(({ trait }: { trait: string }) => trait === "role:coach");
    expect(theirs.looks.map(({ sighting }: { sighting: string }) => sighting)).toEqual([
      "s:3",
      "s:4",
    ]);
  });
});

describe("--pivot", () => {
  it("counts two facets of these people or of everybody", async () => {
    const { pivot } = await ask("--pivot", "gender,usage");
    expect(pivot.facets).toEqual(["gender", "usage"]);
    expect(pivot.cells).toEqual([
      { row: "gender:women", column: "usage:uses", sightings: 2, seen: 16 },
      { row: "gender:men", column: "usage:never-used", sightings: 1, seen: 9 },
    ]);
    const coaches = ["--persona", "Coach", "--pivot", "gender,usage", "--json"];
    expect(JSON.parse((await query(...coaches)).out).pivot.cells).toEqual([]);
    expect(JSON.parse((await query(...coaches, "--everyone")).out).pivot.cells).toHaveLength(2);
  });

  it("needs nobody for everybody, and prints CSV", async () => {
    const { code, out } = await query("--pivot", "性别,usage", "--everyone", "--csv");
    expect([code, out]).toEqual([
      0,
      "\uFEFFgender × usage,usage:uses,usage:never-used,any\r\n" +
        "gender:women,2,0,2\r\ngender:men,0,1,1\r\nany,2,1,3\r\n",
    ]);
    const table = await query("--pivot", "gender,usage", "--everyone");
    expect(table.out).toMatch(/^\nCount by two facets:\n.*any\n +gender:women +2 +0 +2\n/);
  });
});

describe("--saved", () => {
  it("asks a saved query by its name or id, in its order", async () => {
    const saved = await query("--saved", "women's HAUNTS", "--json");
    const typed = ["--where", "running gender:women", "--json"];
    expect(saved.out).toBe((await query(...typed, "--mode", "index")).out);
    expect((await query("--saved", "q:1", "--mode", "fit", "--json")).out).toBe(
      (await query(...typed)).out,
    );
    expect((await query("--saved", "q:1")).out).toContain("Where to find Women's haunts");
  });
});

it.each([
  [["--insights", "nixt"], "--insights must be one of next, alarms"],
  [["--persona", "Coach", "--insights", "unit"], '"Coach" is linked to no other persona'],
  [["--trait", "a:b", "--pivot", "gender"], "--pivot takes two different facets"],
  [["--trait", "a:b", "--pivot", "gender,性别"], "--pivot takes two different facets"],
  [["--trait", "a:b", "--pivot", "gender,gendre"], '--pivot: there is no facet "gendre"'],
  [["--trait", "a:b", "--csv"], "--csv goes with --pivot"],
  [["--pivot", "age,gender", "--everyone", "--csv", "--json"], "either --csv or --json"],
  [["--trait", "a:b", "--everyone"], "--everyone goes with --pivot"],
  [["--pivot", "gender,age"], "Say who is asked for"],
  [["--pivot", "gender,age", "--everyone", "--next"], "Say who is asked for"],
  [["--saved", "Gone"], 'No saved query is called "Gone"; the map has "Women\'s haunts".'],
  [["--saved", "q:1", "--where", "men"], "either --where or --saved"],
])("refuses %j", async (args, words) => {
  const { code, out, complaints } = await query(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(complaints).toContain(words);
});
