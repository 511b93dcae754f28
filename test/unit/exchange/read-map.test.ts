// Reading: what is filled in, what is refused and in which words.
import { describe, expect, it } from "vitest";
import { contentId } from "../../../lib/base/ids.ts";
import { ShoalError } from "../../../lib/base/errors.ts";
import { MAX_FILE_BYTES } from "../../../lib/exchange/map-file.ts";
import { readMapBytes, readMapText } from "../../../lib/exchange/read-map.ts";
import { aFullMap, aSighting } from "../../fixtures/a-map.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";

const AT = "2026-11-01T08:30:00Z";

const file = (members: object): string =>
  JSON.stringify({ format: "shoal-map", version: 1, sightings: [], ...members });

async function refusal(text: string): Promise<Record<string, unknown>> {
  try {
    await readMapText(text);
  } catch (error) {
    if (error instanceof ShoalError) return { code: error.code, ...error.facts };
    throw error;
  }
  throw new Error("was not refused");
}

describe("readMapText, hand-written records", () => {
  it("completes a sighting and makes its id from what it then holds", async () => {
    const { map } = await readMapText(
      file({ sightings: [{ channel: "a.com", at: AT, cohorts: [{ traits: ["x:y"] }] }] }),
    );
    const complete = {
      channel: "a.com",
      at: AT,
      observer: "o:unknown",
      method: "page",
      read: 1,
      cohorts: [{ traits: ["x:y"], seen: 1 }],
    };
    expect(map.sightings).toEqual([{ ...complete, id: await contentId("s", complete) }]);
  });

  it("takes as read what was seen of the largest cohort", async () => {
    const cohorts = [
      { traits: [], seen: 2 },
      { traits: [], seen: 7 },
    ];
    const { map } = await readMapText(file({ sightings: [{ channel: "a", at: AT, cohorts }] }));
    expect(map.sightings[0]?.read).toBe(7);
  });

  it("completes retractions and channels", async () => {
    const { map } = await readMapText(
      file({ retractions: [{ of: "s:1", at: AT }], channels: [{ key: "a.com" }] }),
    );
    expect(map.retractions[0]?.id).toMatch(/^r:[0-9a-f]{40}$/);
    expect(map.channels).toEqual([{ key: "a.com", kind: "site", name: "a.com" }]);
  });

  it("takes equal sightings without id for one", async () => {
    const same = { channel: "a.com", at: AT };
    const { map, warnings } = await readMapText(file({ sightings: [same, same] }));
    expect(map.sightings).toHaveLength(1);
    expect(warnings).toEqual([
      { code: "joined", count: 1 },
      { code: "unknown-channel", count: 1 },
    ]);
  });
});

describe("readMapText, sightings of one id", () => {
  const looks = (...notes: string[]) =>
    file({ sightings: notes.map((note) => aSighting({ id: "s:mine", note })) });
  it.each([
    [looks("one", "one"), [{ code: "joined", count: 1 }]],
    [looks("one", "two"), [{ code: "clashing", count: 1, first: "sightings[1], s:mine" }]],
    [
      looks("one", "one", "two", "three"),
      [
        { code: "joined", count: 1 },
        { code: "clashing", count: 2, first: "sightings[2], s:mine" },
      ],
    ],
  ])("tells those that clash from equal ones", async (text, told) => {
    const { map, warnings } = await readMapText(text);
    expect(map.sightings).toHaveLength(1);
    expect(warnings.filter(({ code }) => code !== "unknown-channel")).toEqual(told);
  });

  it("tells no place where records before it are left out", async () => {
    const clash = ["a", "b"].map((note) => aSighting({ id: "s:mine", note }));
    const { warnings } = await readMapText(file({ sightings: [{}, ...clash] }), { leaveOut: true });
    expect(warnings).toContainEqual({ code: "clashing", count: 1, first: "s:mine" });
  });
});

describe("readMapText, what it keeps", () => {
  it("trusts given ids, even where they are not their content's", async () => {
    const { map } = await readMapText(file({ sightings: [aSighting({ id: "mine" })] }));
    expect(map.sightings[0]?.id).toBe("mine");
  });

  it("keeps unknown fields and members, and drops __proto__ everywhere", async () => {
    const text = `{"format":"shoal-map","version":1,"__proto__":{"p":1},"zz":{"\\u005f_proto__":{"p":1},"k":1},
      "sightings":[{"channel":"a","at":"${AT}","zz":{"__proto__":{"p":1},"k":2}}]}`;
    const { map, warnings } = await readMapText(text);
    expect(map.extras).toEqual({ zz: { k: 1 } });
    expect(map.sightings[0]?.["zz"]).toEqual({ k: 2 });
    expect(warnings).toContainEqual({ code: "proto-dropped", count: 3 });
    expect("p" in {}).toBe(false);
  });

  it("drops a byte order mark", async () => {
    const text = `\uFEFF${file({})}`;
    await expect(readMapText(text)).resolves.toBeDefined();
    await expect(readMapBytes(new TextEncoder().encode(text))).resolves.toBeDefined();
  });
});

describe("readMapText, what it refuses", () => {
  const sighting = (changes: object) =>
    file({ sightings: [{}, { ...aSighting(), ...changes }].slice(1) });

  it.each<[string, string, Record<string, unknown>]>([
    ["no JSON", "{", { code: "FILE_NOT_JSON" }],
    ["nothing", "", { code: "FILE_NOT_JSON" }],
    ["another JSON", "[]", { code: "FILE_NOT_SHOAL" }],
    ["another format", '{"format":"x"}', { code: "FILE_NOT_SHOAL" }],
    ["a newer version", file({ version: 2 }), { code: "FILE_NEWER", version: 2 }],
    ["deep nesting", `${"[".repeat(33)}${"]".repeat(33)}`, { code: "FILE_TOO_DEEP", limit: 32 }],
    ["version as text", file({ version: "1" }), { field: "version", problem: "must be 1" }],
    ["no sightings", '{"format":"shoal-map","version":1}', { field: "sightings", rule: "missing" }],
    ["a list that is none", file({ terms: {} }), { field: "terms", problem: "must be a list" }],
    [
      "a null record",
      file({ sightings: [aSighting(), null] }),
      { record: "sightings[1]", field: "the record", problem: "must be an object" },
    ],
    [
      "more seen than read",
      sighting({
        read: 1,
        cohorts: [
          { traits: [], seen: 1 },
          { traits: [], seen: 2 },
        ],
      }),
      { field: "cohorts[1].seen", problem: 'must be at most "read" (1)', id: "s:1" },
    ],
    ["a missing field", sighting({ at: undefined }), { field: "at", problem: "is missing" }],
    ["a null id", sighting({ id: null }), { field: "id", problem: "must be text" }],
    [
      "an empty id",
      sighting({ id: "" }),
      { field: "id", problem: "must be at least 1 character long" },
    ],
    ["a fraction", sighting({ read: 1.5 }), { field: "read", problem: "must be a whole number" }],
    ["zero", sighting({ read: 0 }), { field: "read", problem: "must be at least 1" }],
    [
      "too much",
      sighting({ read: 1e9 + 1 }),
      { field: "read", problem: "must be at most 1000000000", rule: "at-most-number" },
    ],
    [
      "too long a text",
      sighting({ note: "x".repeat(10_001) }),
      { field: "note", problem: "must be at most 10000 characters long" },
    ],
    ["no moment", sighting({ at: "yesterday" }), { field: "at" }],
    ["30 February", sighting({ at: "2026-02-30T00:00:00Z" }), { field: "at" }],
    ["a script address", sighting({ url: "javascript:alert(1)" }), { field: "url" }],
    [
      "a wrong choice",
      file({ personas: [{ id: "p", name: "", at: AT, traits: [{ trait: "", level: "most" }] }] }),
      { field: "traits[0].level", problem: "must be one of must, should, may, must-not" },
    ],
    [
      "a number that reading rounds",
      sighting({ zz: [12] }).replace("[12]", "[10000000000000000999]"),
      { field: "zz[0]", rule: "number-range" },
    ],
    ["an infinite number", sighting({ zz: 12 }).replace('"zz":12', '"zz":1e999'), { field: "zz" }],
    [
      "one in an unknown member",
      file({ zz: 12 }).replace('"zz":12', '"zz":-1e999'),
      { field: "zz" },
    ],
  ])("refuses %s", async (_, text, expected) => {
    expect(await refusal(text)).toMatchObject(expected);
  });

  it("counts every refused record and tells of the first", async () => {
    const facts = await refusal(file({ terms: [1], sightings: [aSighting(), 2, {}] }));
    expect(facts).toMatchObject({ record: "sightings[1]", refused: 3 });
  });

  it("refuses bytes that are not UTF-8, and too many of them", async () => {
    await expect(readMapBytes(new Uint8Array([0x7b, 0xff]))).rejects.toMatchObject({
      code: "FILE_NOT_TEXT",
    });
    await expect(readMapBytes(new Uint8Array(MAX_FILE_BYTES + 1))).rejects.toMatchObject({
      code: "FILE_TOO_BIG",
      facts: { limit: "64 MB", size: "65 MB" },
    });
  });
});

it("reads what it wrote", async () => {
  const { map, warnings } = await readMapText(writeMap(aFullMap()));
  expect(map).toEqual(aFullMap());
  expect(warnings).toEqual([]);
});

it("refuses a sighting with more traits than can be counted in one go", async () => {
  const cohort = (i: number) => ({
    traits: Array.from({ length: 1_000 }, (_, k) => `interest:${i}-${k}`),
    seen: 1,
  });
  const text = (cohorts: number) =>
    JSON.stringify({
      format: "shoal-map",
      version: 1,
      sightings: [
        {
          channel: "a.com",
          at: "2026-11-01T12:00:00.000Z",
          read: 1,
          cohorts: Array.from({ length: cohorts }, (_, i) => cohort(i)),
        },
      ],
    });
  await expect(readMapBytes(new TextEncoder().encode(text(11)))).rejects.toMatchObject({
    code: "FILE_RECORD",
    facts: { field: "cohorts", problem: "must have at most 10000 traits in all" },
  });
  expect((await readMapBytes(new TextEncoder().encode(text(10)))).map.sightings).toHaveLength(1);
});
