// The map as lines of JSON (`*.shoal.ndjson`): one record a line, for maps too large for one JSON text.
import { canonicalJson } from "../base/json.ts";
import type { ShoalMap } from "../model/map.ts";
import { FILE_FORMAT, FILE_VERSION } from "./map-file.ts";
import { chunksOf, extraMembers, type MapText } from "./map-text.ts";

/**
 * Returns the first line, so that a file is known for what it is before the rest is read; with the number of `records`
 * after it, if known, so that one that was cut is known too.
 */
export function linesHeader(records?: number): string {
  return canonicalJson({
    format: FILE_FORMAT,
    lines: true,
    ...(records !== undefined && { records }),
    version: FILE_VERSION,
  });
}

/**
 * The lines of a file: the header, then `{"record":KIND,"value":…}` for every record in the order of the JSON file,
 * then `{"record":"extra","name":…,"value":…}` for unknown members.
 */
export const LINES_TEXT: MapText = {
  begin: (records) => `${linesHeader(records)}\n`,
  record: (kind, record) => `{"record":"${kind}","value":${canonicalJson(record)}}\n`,
  endKind: () => "",
  end: (extras) =>
    extraMembers(extras)
      .map(([name, json]) => `{"name":${JSON.stringify(name)},"record":"extra","value":${json}}\n`)
      .join(""),
};

/** Returns the lines' text piece by piece, each about 64 K characters. */
export function lineChunks(map: ShoalMap): Iterable<string> {
  return chunksOf(LINES_TEXT, map);
}
