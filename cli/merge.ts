// `merge`: several maps joined into one, on standard output.
import { mergeMaps } from "../lib/exchange/merge-maps.ts";
import { mapChunks } from "../lib/exchange/write-map.ts";
import { EMPTY_MAP } from "../lib/model/map.ts";
import { parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { UsageError, type Command } from "./terminal.ts";

export const merge: Command = {
  help: `shoal merge FILE FILE ... > MERGED

Joins maps and prints the result: every sighting and retraction of each, the later edit of everything else.
The order does not matter, and joining a map twice changes nothing. Nothing is printed where a file is refused.

  npm run --silent shoal -- merge mine.shoal.json anna.shoal.json > ours.shoal.json
`,
  run: async (args, { write }) => {
    const { positionals } = parseOptions(args, {});
    if (positionals.length < 2) throw new UsageError("Name at least two files to join.");
    let merged = EMPTY_MAP;
    for (const file of positionals) merged = await mergeMaps(merged, (await readMapFile(file)).map);
    for (const chunk of mapChunks(merged)) await write(chunk);
    return 0;
  },
};
