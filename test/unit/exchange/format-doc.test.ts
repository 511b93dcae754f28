// docs/format.md says what the code does.
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { FILE_RECORDS, MAX_FILE_BYTES } from "../../../lib/exchange/map-file.ts";
import { readMapLines, readMapText } from "../../../lib/exchange/read-map.ts";
import { MAX_DEPTH } from "../../../lib/base/json.ts";
import { LIMITS } from "../../../lib/base/text.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { LEVELS, METHODS, STATUSES } from "../../../lib/model/choices.ts";

const doc = await readFile(new URL("../../../docs/format.md", import.meta.url), "utf8");

it("has an example that is a good map", async () => {
  const example = /```json\n([^`]+)```/.exec(doc)?.[1] ?? "";
  const { map, warnings } = await readMapText(example);
  expect(map.sightings).toHaveLength(2);
  expect(map.channels).toHaveLength(1);
  expect(warnings).toEqual([]);
});

it("has an example of lines that is a good map, and refused where it was cut", async () => {
  const example = /```ndjson\n([^`]+)```/.exec(doc)?.[1] ?? "";
  const read = async (text: string) =>
    readMapLines(
      (async function* () {
        yield new TextEncoder().encode(text);
      })(),
    );
  const { map, warnings } = await read(example.replaceAll("\n", "\r\n\r\n"));
  expect(map).toMatchObject({ channels: [{}], sightings: [{}], extras: { team: {} } });
  expect(warnings).toEqual([]);
  const isGood = (text: string) => read(text).then(({ map: found }) => found.sightings.length);
  const lines = example.split("\n");
  await expect(isGood(lines.slice(0, 2).join("\n"))).rejects.toMatchObject({
    code: "FILE_NOT_JSON",
  });
  expect(await isGood(lines.slice(0, 2).join("\n").replace('"records":2,', ""))).toBe(0);
});

it("names every field of every record", () => {
  for (const schema of Object.values(FILE_RECORDS)) {
    for (const field of Object.keys(schema.shape)) expect(doc).toContain(`\`${field}\``);
  }
});

it("names every choice", () => {
  for (const choices of [CHANNEL_KINDS, METHODS, STATUSES, LEVELS]) {
    expect(doc).toContain(choices.map((choice) => `\`${choice}\``).join(", "));
  }
});

it("gives the limits of the code", () => {
  const spaced = (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, " ");
  expect(doc).toContain(`${MAX_FILE_BYTES / 1024 / 1024} MB, ${MAX_DEPTH} levels`);
  expect(doc).toContain(`at most ${spaced(LIMITS.name)} characters`);
  expect(doc).toContain(`*text*: at most ${spaced(LIMITS.text)}.`);
  expect(doc).toContain(`at most ${spaced(LIMITS.address)} characters`);
});
