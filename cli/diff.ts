// `diff`: what separates two maps.
import { tidy } from "../lib/base/text.ts";
import { diffMaps, isSameMap, type MapDiff } from "../lib/exchange/diff-maps.ts";
import { RECORD_KINDS } from "../lib/model/map.ts";
import { parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { UsageError, type Command } from "./terminal.ts";

/** Most names printed for people; --json has all. */
const MOST_NAMES = 20;

export const diff: Command = {
  help: `shoal diff A B [--json]

Says which records B has more (+), otherwise (~) and less (-) than A, by their keys and ids.
Exit code 0 whether they differ or not; 1 where a file is refused.

  --json   print { KIND: { "added", "changed", "gone" }, ..., "same": true or false }
`,
  run: async (args, { write }) => {
    const { values, positionals } = parseOptions(args, { json: { type: "boolean" } });
    const [first, second, ...rest] = positionals;
    if (first === undefined || second === undefined || rest.length > 0) {
      throw new UsageError("Name two files to compare.");
    }
    const before = await readMapFile(first);
    const after = await readMapFile(second);
    const found = diffMaps(before.map, after.map);
    const same = isSameMap(found);
    if (values.json) await write(`${JSON.stringify({ ...found, same })}\n`);
    else await write(same ? "Both hold the same records.\n" : describe(found));
    return 0;
  },
};

function describe(found: MapDiff): string {
  const lines = RECORD_KINDS.flatMap((kind) => {
    const { added, changed, gone } = found[kind];
    if (added.length + changed.length + gone.length === 0) return [];
    const counts = `${kind}: ${added.length} more, ${changed.length} otherwise, ${gone.length} less`;
    return [counts, ...names("+", added), ...names("~", changed), ...names("-", gone)];
  });
  return `${lines.join("\n")}\n`;
}

function names(sign: string, all: readonly string[]): string[] {
  const shown = all.slice(0, MOST_NAMES).map((name) => `  ${sign} ${tidy(name, 100)}`);
  const more = all.length - shown.length;
  return more > 0 ? [...shown, `  ${sign} and ${more} more`] : shown;
}
