// `merge`: several maps joined into one, on standard output.
import { MAX_FILE_BYTES } from "../lib/exchange/map-file.ts";
import { mergeMaps } from "../lib/exchange/merge-maps.ts";
import { lineChunks } from "../lib/exchange/write-lines.ts";
import { mapChunks } from "../lib/exchange/write-map.ts";
import { EMPTY_MAP } from "../lib/model/map.ts";
import { parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { UsageError, type Command } from "./terminal.ts";

export const merge: Command = {
  help: `shoal merge FILE FILE ... > MERGED

Joins maps and prints the result: every sighting and retraction of each, the later edit of everything else.
The order does not matter, and joining a map twice changes nothing. Nothing is printed where a file is refused.
A map too large to be imported as JSON (64 MB) is printed as lines (ndjson), and standard error says so.

  npm run --silent shoal -- merge mine.shoal.json anna.shoal.json > ours.shoal.json
`,
  run: async (args, { write, complain }) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length < 2) throw new UsageError("Name at least two files to join.");
    let merged = EMPTY_MAP;
    for (const file of positionals) merged = await mergeMaps(merged, (await readMapFile(file)).map);
    const isLarge = bytesOf(mapChunks(merged)) > MAX_FILE_BYTES;
    if (isLarge)
      complain("Too large to be imported as JSON: printed as lines, for a *.shoal.ndjson file.");
    for (const chunk of isLarge ? lineChunks(merged) : mapChunks(merged)) await write(chunk);
    return 0;
  },
};

function bytesOf(chunks: Iterable<string>): number {
  let bytes = 0;
  for (const chunk of chunks) bytes += Buffer.byteLength(chunk);
  return bytes;
}
