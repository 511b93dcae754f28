// Scores identity on the public tables of real addresses, when they lie beside the project.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { identifyChannel } from "../../../lib/channel/identify.ts";

const folder = new URL("../../../../shared/data/", import.meta.url);
const files = ["urls-public.tsv", "urls-same-public.tsv"].map((name) => new URL(name, folder));
const isMissing = !files.every((file) => existsSync(file));

type Row = { address: string; key: string; kinds: string[]; isStrict: boolean };

function readRows(): Row[] {
  const lines = files.flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n").slice(1));
  return lines.map((line) => {
    const [address = "", key = "", kind = "", , note = ""] = line.split("\t");
    const others = [...note.matchAll(/alt=[^;]*?\|([a-z]+)/g)].map((match) => match[1] ?? "");
    return { address, key, kinds: [kind, ...others], isStrict: note.startsWith("strict") };
  });
}

describe.skipIf(isMissing)("identifyChannel on the public tables", () => {
  const rows = isMissing ? [] : readRows();
  const found = new Map(rows.map(({ address }) => [address, identifyChannel(address)]));
  const strict = rows.filter(
    ({ address, isStrict, kinds }) => isStrict && kinds[0] !== "none" && found.get(address),
  );

  test("finds the accepted kind for at least 99 of 100", () => {
    const wrong = rows.filter(
      ({ address, kinds }) => !kinds.includes(found.get(address)?.kind ?? "none"),
    );
    expect(wrong.map(({ address }) => address).slice(0, Math.ceil(rows.length / 100))).toEqual([]);
  });

  test("gives one channel one key and different channels different keys", () => {
    const keysOf = new Map<string, Set<string>>();
    const channelsOf = new Map<string, Set<string>>();
    for (const { address, key } of strict) {
      const made = found.get(address)?.key ?? "";
      keysOf.set(key, (keysOf.get(key) ?? new Set()).add(made));
      channelsOf.set(made, (channelsOf.get(made) ?? new Set()).add(key));
    }
    expect([...keysOf].filter(([, keys]) => keys.size > 1)).toEqual([]);
    expect([...channelsOf].filter(([, channels]) => channels.size > 1)).toEqual([]);
  });

  test("gives its own address the same key", () => {
    const lost = [...found.values()].filter(
      (channel) => channel && identifyChannel(channel.url)?.key !== channel.key,
    );
    expect(lost).toEqual([]);
  });
});
