// The map as the text of a file: the same map always gives the same bytes.
import { canonicalJson } from "../base/json.ts";
import { OPTIONAL_KINDS, RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { FILE_FORMAT, FILE_VERSION } from "./map-file.ts";
import { chunksOf, extraMembers, type MapText } from "./map-text.ts";

const KNOWN: ReadonlySet<string> = new Set(["format", "version", ...RECORD_KINDS]);

/** Returns a map as the text of a file: one record per line, sorted by key or id, members sorted, a final line end. */
export function writeMap(map: ShoalMap): string {
  return [...mapChunks(map)].join("");
}

/** Returns the same text piece by piece, each about 64 K characters, for files that should not be held whole. */
export function mapChunks(map: ShoalMap): Iterable<string> {
  return chunksOf(jsonText(), map);
}

/** Returns the text of one JSON file, to be written once. */
export function jsonText(): MapText {
  let written = 0;
  return {
    begin: () => `{\n "format": ${JSON.stringify(FILE_FORMAT)},\n "version": ${FILE_VERSION}`,
    record: (kind, record) => {
      const before = written++ === 0 ? `${opening(kind)}\n  ` : ",\n  ";
      return before + canonicalJson(record);
    },
    endKind: (kind) => {
      const any = written > 0;
      written = 0;
      if (any) return "\n ]";
      // An older Shoal's file, which has none of these, must come out as it went in.
      return OPTIONAL_KINDS.has(kind) ? "" : `${opening(kind)}]`;
    },
    end: (extras) => {
      const unknown = extraMembers(extras).filter(([name]) => !KNOWN.has(name));
      const members = unknown.map(([name, json]) => `,\n ${JSON.stringify(name)}: ${json}`);
      return `${members.join("")}\n}\n`;
    },
  };
}

const opening = (kind: string): string => `,\n ${JSON.stringify(kind)}: [`;
