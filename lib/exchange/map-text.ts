// The map as text, a record at a time: what an export writes, whether the records are in memory or read batch by batch.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import { RECORD_KINDS, type RecordKind, type ShoalMap } from "../model/map.ts";
import { nameOf } from "../model/record-name.ts";

/**
 * A file's text in pieces. `begin` comes first, told how many records there are; then, for every kind in the order of
 * RECORD_KINDS, its records sorted by name and `endKind`; then `end`. The same map always gives the same text.
 */
export type MapText = {
  readonly begin: (records: number) => string;
  readonly record: (kind: RecordKind, record: object) => string;
  readonly endKind: (kind: RecordKind) => string;
  readonly end: (extras: ShoalMap["extras"]) => string;
};

const CHUNK_LENGTH = 64 * 1024;

/** Returns a map's whole text piece by piece, each about 64 K characters. */
export function* chunksOf(text: MapText, map: ShoalMap): Iterable<string> {
  let chunk = "";
  for (const piece of pieces(text, map)) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

function* pieces(text: MapText, map: ShoalMap): Iterable<string> {
  yield text.begin(RECORD_KINDS.reduce((sum, kind) => sum + map[kind].length, 0));
  for (const kind of RECORD_KINDS) {
    const records: object[] = [...map[kind]];
    records.sort((a, b) => compareText(nameOf(kind, a), nameOf(kind, b)));
    for (const record of records) yield text.record(kind, record);
    yield text.endKind(kind);
  }
  yield text.end(map.extras);
}

/** Returns the members that this version does not know, sorted by name, each with its JSON. */
export function extraMembers(extras: ShoalMap["extras"]): [name: string, json: string][] {
  return Object.keys(extras)
    .filter((name) => extras[name] !== undefined)
    .sort(compareText)
    .map((name) => [name, canonicalJson(extras[name])]);
}
