// The map as lines of JSON (`*.shoal.ndjson`): one record a line, for maps too large for one JSON text.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import { RECORD_KINDS, type ShoalMap } from "../model/map.ts";
import { FILE_FORMAT, FILE_VERSION } from "./map-file.ts";

const CHUNK_LENGTH = 64 * 1024;

/** What the first line says, so that a file is known for what it is before the rest is read. */
export const LINES_HEADER = canonicalJson({
  format: FILE_FORMAT,
  lines: true,
  version: FILE_VERSION,
});

/**
 * Returns the lines' text piece by piece, each about 64 K characters: the header, then `{"record":KIND,"value":…}` for
 * every record in the order of the JSON file, then `{"record":"extra","name":…,"value":…}` for unknown members.
 */
export function* lineChunks(map: ShoalMap): Iterable<string> {
  let chunk = "";
  for (const line of lines(map)) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

function* lines(map: ShoalMap): Iterable<string> {
  yield LINES_HEADER;
  for (const kind of RECORD_KINDS) {
    for (const value of [...map[kind]].sort(byName)) yield canonicalJson({ record: kind, value });
  }
  for (const name of Object.keys(map.extras).sort(compareText)) {
    const value = map.extras[name];
    if (value !== undefined) yield canonicalJson({ record: "extra", name, value });
  }
}

type Named = { readonly id: string } | { readonly key: string };

function byName(a: Named, b: Named): number {
  return compareText("id" in a ? a.id : a.key, "id" in b ? b.id : b.key);
}
