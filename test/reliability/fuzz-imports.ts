// Broken files by the thousand: each is refused in a plain code or read whole, and what is read is written whole.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { exportMap } from "../../lib/app/export-map.ts";
import { applyImport } from "../../lib/app/move-map.ts";
import { ShoalError } from "../../lib/base/errors.ts";
import { readMapBytes } from "../../lib/exchange/read-map.ts";
import { writeMap } from "../../lib/exchange/write-map.ts";
import { EMPTY_MAP, type ShoalMap } from "../../lib/model/map.ts";
import { createStore } from "../../lib/store/store.ts";
import { aChannel, aPersona, aRetraction, aSighting } from "../fixtures/a-map.ts";
import type { Outcome } from "./outcome.ts";

/** Every so many-th file that is read is also imported and exported again. */
const IMPORT_EVERY = 25;

/** What the files hold before they are broken. */
export const HEALTHY_MAP: ShoalMap = {
  ...EMPTY_MAP,
  channels: [aChannel(), aChannel({ key: "reddit.com/r/trail", name: "r/trail" })],
  personas: [aPersona()],
  retractions: [aRetraction({ of: "s:2" })],
  sightings: [aSighting({ id: "s:1" }), aSighting({ id: "s:2", note: "跑步 \u{1F3C3}" })],
};
const HEALTHY = new TextEncoder().encode(writeMap(HEALTHY_MAP));

const VALUES = [
  "null",
  "-1",
  "1e999",
  "[]",
  "{}",
  '""',
  '"\\ud800"',
  "9007199254740993",
  '"9999-99"',
];

/** Returns a healthy file with one to four things done to it. */
export function breakFile(random: () => number, healthy: Uint8Array = HEALTHY): Uint8Array {
  let bytes: Uint8Array = healthy.slice();
  const at = () => Math.floor(random() * bytes.length);
  for (let i = Math.floor(random() * 4); i >= 0; i--) {
    const harm = Math.floor(random() * 6);
    if (harm === 0) bytes[at()] = Math.floor(random() * 256);
    else if (harm === 1) bytes = bytes.slice(0, at());
    else if (harm === 2) bytes = Uint8Array.from([...bytes.slice(0, at()), ...bytes.slice(at())]);
    else if (harm === 3) bytes[at()]! ^= 1 << Math.floor(random() * 8);
    else {
      // A value in the place of another keeps the file JSON, so that it gets to the checks behind the parser.
      const text = new TextDecoder().decode(bytes);
      const values = [...text.matchAll(/:\s?("(?:[^"\\]|\\.)*"|-?\d+|true|false)/g)];
      const hit = values[Math.floor(random() * values.length)];
      const value = VALUES[Math.floor(random() * VALUES.length)]!;
      if (!hit) continue;
      const start = hit.index + hit[0].length - hit[1]!.length;
      const changed = text.slice(0, start) + value + text.slice(start + hit[1]!.length);
      bytes = new TextEncoder().encode(changed);
    }
  }
  return bytes;
}

/** Reads so many broken files; `lost` counts crashes, `faults` what was written and did not come back the same. */
export async function fuzzImports(rounds: number, random: () => number): Promise<Outcome> {
  let read = 0;
  let crashes = 0;
  let faults = 0;
  let peak = 0;
  for (let round = 0; round < rounds; round++) {
    const bytes = breakFile(random);
    const result = await readMapBytes(bytes).catch((error: unknown) => error);
    if (round % 500 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
    if (result instanceof ShoalError && result.code.startsWith("FILE_")) continue;
    if (result === null || typeof result !== "object" || !("map" in result)) {
      crashes++;
      continue;
    }
    if (++read % IMPORT_EVERY > 0) continue;
    if (!(await comesBackTheSame(bytes))) faults++;
  }
  return {
    rounds,
    acknowledged: read,
    lost: crashes,
    doubled: 0,
    faults,
    healed: 0,
    notes: [
      `${read} read, ${rounds - read - crashes} refused, heap ${Math.round(peak / 2 ** 20)} MB`,
    ],
  };
}

async function comesBackTheSame(bytes: Uint8Array): Promise<boolean> {
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  const { map } = await readMapBytes(bytes);
  await applyImport({ store, announce: () => undefined }, { incoming: map });
  const exported = await exportMap({ store, now: Date.now });
  store.close();
  return (await exported.content.text()) === writeMap(map);
}
