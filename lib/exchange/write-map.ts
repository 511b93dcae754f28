// The map as the text of a file: the same map always gives the same bytes.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import { OPTIONAL_KINDS, RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { FILE_FORMAT, FILE_VERSION } from "./map-file.ts";

const CHUNK_LENGTH = 64 * 1024;

const KNOWN: ReadonlySet<string> = new Set(["format", "version", ...RECORD_KINDS]);

/** Returns a map as the text of a file: one record per line, sorted by key or id, members sorted, a final line end. */
export function writeMap(map: ShoalMap): string {
  return [...mapChunks(map)].join("");
}

/** Returns the same text piece by piece, each about 64 K characters, for files that should not be held whole. */
export function* mapChunks(map: ShoalMap): Iterable<string> {
  let chunk = "";
  for (const piece of pieces(map)) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

function* pieces(map: ShoalMap): Iterable<string> {
  yield `{\n "format": ${JSON.stringify(FILE_FORMAT)},\n "version": ${FILE_VERSION}`;
  for (const kind of RECORD_KINDS) {
    // An older Shoal's file, which has none of these, must come out as it went in.
    if (map[kind].length > 0 || !OPTIONAL_KINDS.has(kind)) yield* list(kind, sorted(map, kind));
  }
  for (const name of Object.keys(map.extras).sort(compareText)) {
    if (KNOWN.has(name) || map.extras[name] === undefined) continue;
    yield `,\n ${JSON.stringify(name)}: ${canonicalJson(map.extras[name])}`;
  }
  yield "\n}\n";
}

function sorted(map: ShoalMap, kind: RecordKind): object[] {
  if (kind === "channels") return map.channels.toSorted((a, b) => compareText(a.key, b.key));
  return map[kind].toSorted((a, b) => compareText(a.id, b.id));
}

function* list(name: string, records: readonly object[]): Iterable<string> {
  yield `,\n ${JSON.stringify(name)}: [`;
  let before = "\n  ";
  for (const record of records) {
    yield before + canonicalJson(record);
    before = ",\n  ";
  }
  yield records.length ? "\n ]" : "]";
}
