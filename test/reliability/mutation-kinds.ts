// The kinds of harm: each changes one file, or the folder, and tells whether there was something to change.
import {
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { BACK_ENDS, type BackEnd } from "./back-ends.ts";

type Random = () => number;

export type Mutation = {
  readonly name: string;
  readonly on: readonly BackEnd[];
  readonly harm: (folder: string, random: Random) => boolean;
};

const LEVELDB: readonly BackEnd[] = ["leveldb"];
const SQL: readonly BackEnd[] = ["sqlite", "firefox"];

/** Returns the largest file that a pattern names. */
function pick(folder: string, pattern: string): string | undefined {
  return globSync(pattern, { cwd: folder })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort((a, b) => statSync(b).size - statSync(a).size)[0];
}

function onFile(pattern: string, change: (file: string, random: Random) => void): Mutation["harm"] {
  return (folder, random) => {
    const file = pick(folder, pattern);
    if (!file || statSync(file).size === 0) return false;
    change(file, random);
    return true;
  };
}

const cut = (most: number) => (file: string, random: Random) =>
  truncateSync(file, Math.max(0, statSync(file).size - 1 - Math.floor(random() * most)));
const halve = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const empty = (file: string) => truncateSync(file, 0);
const remove = (file: string) => rmSync(file);
const grow = (file: string) =>
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(512, 0x5a)]));
const flip = (count: number) => (file: string, random: Random) => {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * Math.max(1, bytes.length - count));
  for (let i = at; i < Math.min(bytes.length, at + count); i++) bytes[i]! ^= 0xff;
  writeFileSync(file, bytes);
};
// Keys as SQLite's tables have them: Firefox writes each letter as the next one, Chromium in two bytes.
const KEY = Buffer.from("venue:m-");
const WRITTEN_KEYS = [KEY.map((byte) => byte + 1), Buffer.from(KEY.toString(), "utf16le").swap16()];
const changeKey = (file: string, random: Random) => {
  const bytes = readFileSync(file);
  const places = WRITTEN_KEYS.flatMap((key) => {
    const found: number[] = [];
    for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
      found.push(at + key.length);
    }
    return found;
  });
  const at = places[Math.floor(random() * places.length)];
  if (at !== undefined) bytes[at]! ^= 1;
  writeFileSync(file, bytes);
};
const zeroHead = (file: string) => {
  const bytes = readFileSync(file);
  bytes.fill(0, 0, Math.min(bytes.length, 4_096));
  writeFileSync(file, bytes);
};

const LOG = "*.log";
const TABLE = "*.ldb";
const MANIFEST = "MANIFEST-*";
const FILE = "**/*";

export const MUTATIONS: readonly Mutation[] = [
  { name: "log: tail cut off", on: LEVELDB, harm: onFile(LOG, cut(64)) },
  { name: "log: half gone", on: LEVELDB, harm: onFile(LOG, halve) },
  { name: "log: empty", on: LEVELDB, harm: onFile(LOG, empty) },
  { name: "log: gone", on: LEVELDB, harm: onFile(LOG, remove) },
  { name: "log: one byte flipped", on: LEVELDB, harm: onFile(LOG, flip(1)) },
  { name: "log: 16 bytes flipped", on: LEVELDB, harm: onFile(LOG, flip(16)) },
  { name: "log: head zeroed", on: LEVELDB, harm: onFile(LOG, zeroHead) },
  { name: "log: rubbish behind it", on: LEVELDB, harm: onFile(LOG, grow) },
  { name: "table: one byte flipped", on: LEVELDB, harm: onFile(TABLE, flip(1)) },
  { name: "table: 64 bytes flipped", on: LEVELDB, harm: onFile(TABLE, flip(64)) },
  { name: "table: gone", on: LEVELDB, harm: onFile(TABLE, remove) },
  { name: "CURRENT: gone", on: LEVELDB, harm: onFile("CURRENT", remove) },
  { name: "CURRENT: empty", on: LEVELDB, harm: onFile("CURRENT", empty) },
  { name: "MANIFEST: gone", on: LEVELDB, harm: onFile(MANIFEST, remove) },
  { name: "MANIFEST: half gone", on: LEVELDB, harm: onFile(MANIFEST, halve) },
  { name: "MANIFEST: one byte flipped", on: LEVELDB, harm: onFile(MANIFEST, flip(1)) },
  { name: "file: tail cut off", on: SQL, harm: onFile(FILE, cut(5_000)) },
  { name: "file: half gone", on: SQL, harm: onFile(FILE, halve) },
  { name: "file: empty", on: SQL, harm: onFile(FILE, empty) },
  { name: "file: gone", on: SQL, harm: onFile(FILE, remove) },
  { name: "file: head zeroed", on: SQL, harm: onFile(FILE, zeroHead) },
  { name: "file: one byte flipped", on: SQL, harm: onFile(FILE, flip(1)) },
  { name: "file: 64 bytes flipped", on: SQL, harm: onFile(FILE, flip(64)) },
  { name: "file: 4,096 bytes flipped", on: SQL, harm: onFile(FILE, flip(4_096)) },
  { name: "file: rubbish behind it", on: SQL, harm: onFile(FILE, grow) },
  { name: "file: one letter of a key changed", on: SQL, harm: onFile(FILE, changeKey) },
  {
    name: "folder: gone",
    on: BACK_ENDS,
    harm: (folder) => {
      if (!existsSync(folder)) return false;
      rmSync(folder, { recursive: true });
      return true;
    },
  },
];
