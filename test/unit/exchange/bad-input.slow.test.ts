// Hostile and broken files from data kept beside the project; skipped where it is absent.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ShoalError } from "../../../lib/base/errors.ts";
import { canonicalJson } from "../../../lib/base/json.ts";
import { readMapBytes, readMapText } from "../../../lib/exchange/read-map.ts";
import { writeMap } from "../../../lib/exchange/write-map.ts";
import { RECORD_KINDS } from "../../../lib/model/map.ts";
import { aFullMap } from "../../fixtures/a-map.ts";

const DATA = join(import.meta.dirname, "../../../../shared/data/bad-input");

type Row = readonly [file: string, expected: string];

function rowsOf(folder: string, expectColumn: number): Row[] {
  const [, ...lines] = readFileSync(join(folder, "INDEX.tsv"), "utf8").trim().split("\n");
  return lines.map((line): Row => {
    const cells = line.split("\t");
    return [cells[0] ?? "", cells[expectColumn] ?? ""];
  });
}

/** What came of a file: the refusal's code, or the text that the map read from it gives. */
async function outcome(bytes: Uint8Array): Promise<{ code: string } | { text: string }> {
  try {
    return { text: writeMap((await readMapBytes(bytes)).map) };
  } catch (error) {
    if (error instanceof ShoalError) return { code: error.code };
    throw error;
  } finally {
    expect(pollutions()).toEqual([]);
  }
}

const pollutions = (): unknown[] =>
  ["polluted", "x", "y", "bar", "evilProperty", "p"].filter((name) => name in {});

describe.skipIf(!existsSync(DATA))("readMapBytes, files that are no maps", () => {
  const rows = existsSync(DATA)
    ? rowsOf(DATA, 3).filter(([, expected]) => expected === "error")
    : [];

  it("has cases to refuse", () => expect(rows.length).toBeGreaterThan(300));

  it.each(rows)("refuses %s", async (file) => {
    expect(await outcome(readFileSync(join(DATA, file)))).toMatchObject({
      code: expect.stringMatching(/^FILE_/),
    });
  });

  it.each(rows.filter(([file]) => file.startsWith("proto/")))(
    "keeps the rest of a map that carries %s as unknown members",
    async (file) => {
      const payload = readFileSync(join(DATA, file), "utf8");
      const good = writeMap(aFullMap()).trimEnd();
      const text = good.replaceAll(/\{"at":/g, `{"zz":${payload},"at":`).slice(0, -1);
      const { map } = await readMapText(`${text},"zz":${payload}}`);
      expect(pollutions()).toEqual([]);
      const without = JSON.stringify(map, (key, value) => (key === "zz" ? undefined : value));
      expect(canonicalJson(JSON.parse(without))).toBe(canonicalJson(aFullMap()));
    },
  );
});

describe.skipIf(!existsSync(DATA))("readMapBytes, a good map gone wrong", () => {
  const folder = join(tmpdir(), `shoal-bad-input-${process.pid}`);
  afterAll(() => rmSync(folder, { recursive: true }));
  const good = writeMap(aFullMap());
  const rows = existsSync(DATA) ? makeVariants(folder, good) : [];
  const those = (expected: string) => rows.filter((row) => row[1] === expected);
  const read = (file: string) => readFileSync(join(folder, file));

  it("has variants of every kind", () => {
    expect(rows.length).toBeGreaterThan(100);
  });

  it.each(those("error"))("refuses %s", async (file) => {
    expect(await outcome(read(file))).toHaveProperty("code");
  });

  it.each(those("same"))("takes %s for the same map", async (file) => {
    expect(await outcome(read(file))).toEqual({ text: good });
  });

  it.each(those("inert"))("gives every string of %s back as it was", async (file) => {
    const [back, sent] = [await outcome(read(file)), { text: read(file).toString() }].map(records);
    expect(back).toEqual(sent);
  });

  // Refused or taken are both right: never another error, and never longer than a test may take (5 s).
  it.each(those("either"))("decides on %s", async (file) => {
    expect(Object.keys(await outcome(read(file)))).toHaveLength(1);
  });
});

function makeVariants(folder: string, good: string): Row[] {
  mkdirSync(folder);
  writeFileSync(join(folder, "good.json"), good);
  const arguments_ = [join(DATA, "mutate.mjs"), join(folder, "good.json"), folder];
  execFileSync(process.execPath, arguments_, { stdio: "pipe" });
  return rowsOf(folder, 1);
}

function records(result: { code: string } | { text: string }): unknown {
  const map = "text" in result ? JSON.parse(result.text) : {};
  return RECORD_KINDS.map((kind) => map[kind]?.map(canonicalJson).toSorted());
}
