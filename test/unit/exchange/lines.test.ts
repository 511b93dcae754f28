// Lines of JSON: the same map as the JSON file, read as the bytes come.
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readMapLines } from "../../../lib/exchange/read-map.ts";
import { lineChunks, linesHeader } from "../../../lib/exchange/write-lines.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { mergeMaps } from "../../../lib/exchange/merge-maps.ts";
import { EMPTY_MAP } from "../../../lib/model/map.ts";
import { anyMap } from "../../fixtures/map-arbitraries.ts";
import { runs } from "../../fixtures/runs.ts";

const HEADER = linesHeader();

async function* cut(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = (text: string, size = 1000) => readMapLines(cut(text, size));

test("comes back as the map that the JSON file gives, however the bytes are cut", () =>
  fc.assert(
    fc.asyncProperty(anyMap, fc.integer({ min: 1, max: 400 }), async (map, size) => {
      const { map: back } = await read([...lineChunks(map)].join(""), size);
      expect(writeMap(back)).toBe(writeMap(await mergeMaps(map, EMPTY_MAP)));
    }),
    runs(200),
  ));

const sighting = JSON.stringify({
  record: "sightings",
  value: { channel: "c", at: "2026-11-01T00:00:00.000Z" },
});

test("takes a byte order mark, Windows line ends, blank lines and a missing last line end", async () => {
  const { map } = await read(`\uFEFF${HEADER}\r\n\r\n${sighting}\r\n${sighting}`);
  expect(map.sightings).toHaveLength(1);
});

test("keeps kinds of records that this version does not know", async () => {
  const { map } = await read(`${HEADER}\n{"record":"places","value":{"a":1}}\n${sighting}\n`);
  expect(map.extras).toEqual({ places: [{ a: 1 }] });
  expect([...lineChunks(map)].join("")).toContain('"places"');
});

test("reads many records of an unknown kind in a time that grows as they do", async () => {
  const places = `{"record":"places","value":1}\n`.repeat(100_000);
  const { map } = await read(`${HEADER}\n${places}`, 100_000);
  expect(map.extras["places"]).toHaveLength(100_000);
});

describe("refuses", () => {
  test.each([
    ["an empty file", "", "FILE_NOT_SHOAL"],
    ["a file of blank lines", "\n\n", "FILE_NOT_SHOAL"],
    ["another file of lines", '{"a":1}\n', "FILE_NOT_SHOAL"],
    ["a newer version", '{"format":"shoal-map","lines":true,"version":9}\n', "FILE_NEWER"],
    ["a half-written line", `${HEADER}\n${sighting.slice(0, 30)}`, "FILE_NOT_JSON"],
    ["fewer records than it says", `${linesHeader(2)}\n${sighting}\n`, "FILE_NOT_JSON"],
    ["a line of another kind", `${HEADER}\n{"kind":"sightings","value":{}}\n`, "FILE_NOT_JSON"],
    ["a list for a line", `${HEADER}\n[${sighting}]\n`, "FILE_NOT_JSON"],
    ["a number for a line", `${HEADER}\n42\n`, "FILE_NOT_JSON"],
    ["deep nesting", `${HEADER}\n${"[".repeat(99)}${"]".repeat(99)}\n`, "FILE_TOO_DEEP"],
    ["an endless line", `${HEADER}\n"${"x".repeat(5_000_000)}`, "FILE_TOO_BIG"],
    ["a bad record", `${HEADER}\n{"record":"sightings","value":{}}\n`, "FILE_RECORD"],
  ])("%s", async (_, text, code) => {
    await expect(read(text, 100_000)).rejects.toMatchObject({ code });
  });

  test("bytes that are not UTF-8", async () => {
    async function* bytes() {
      yield new TextEncoder().encode(`${HEADER}\n`);
      yield new Uint8Array([0xff, 0xfe]);
    }
    await expect(readMapLines(bytes())).rejects.toMatchObject({ code: "FILE_NOT_TEXT" });
  });
});

test("tells how far it is and stops when given up", async () => {
  const text = `${HEADER}\n${`${sighting}\n`.repeat(50)}`;
  const told: number[] = [];
  await readMapLines(cut(text, 500), (bytes) => told.push(bytes));
  expect(told.at(-1)).toBe(text.length);
  const abort = new AbortController();
  const reading = readMapLines(cut(text, 500), () => abort.abort(), abort.signal);
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

test("gives the page its turn by time, however many lines a piece of the file has", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 5));
  const turns = vi.spyOn(MessagePort.prototype, "postMessage");
  try {
    await read(`${HEADER}\n${`${sighting}\n`.repeat(100)}`, 100_000);
    expect(turns.mock.calls.length).toBeGreaterThan(20);
  } finally {
    vi.restoreAllMocks();
  }
});
