// `diff`: what separates two maps.
import { tidy } from "../lib/base/text.ts";
import { canonicalJson } from "../lib/base/json.ts";
import {
  DIFF_KINDS,
  diffMaps,
  isSameMap,
  type About,
  type KindDiff,
  type MapDiff,
} from "../lib/exchange/diff-maps.ts";
import type { FieldChange } from "../lib/exchange/diff-fields.ts";
import { parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { UsageError, type Command } from "./terminal.ts";

/** Most names printed for people; --json has all. */
const MOST_NAMES = 20;

export const diff: Command = {
  help: `shoal diff A B [--json]

Says which records B has more (+), otherwise (~) and less (-) than A, by their keys and ids, sightings by channel and
day too; of those otherwise each changed field with its old and its new value.
Exit code 0 whether they differ or not; 1 where a file is refused.

  --json   print { KIND: { "added", "changed", "gone", "changes", "about" }, ..., "same": true or false }
`,
  run: async (args, { write, say }) => {
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
    else await say(same ? "Both hold the same records.\n" : describe(found));
    return 0;
  },
};

function describe(found: MapDiff): string {
  const lines = DIFF_KINDS.flatMap((kind) => {
    const { added, changed, gone, changes } = found[kind];
    if (added.length + changed.length + gone.length === 0) return [];
    const counts = `${kind}: ${added.length} more, ${changed.length} otherwise, ${gone.length} less`;
    const fields = new Map(changes.map((change) => [change.name, change.fields]));
    const { about } = found[kind];
    return [
      counts,
      ...records("+", added, about),
      ...records("~", changed, about, (name) => fields.get(name) ?? []),
      ...records("-", gone, about),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function records(
  sign: string,
  all: readonly string[],
  about: KindDiff["about"],
  fieldsOf: (name: string) => readonly FieldChange[] = () => [],
): string[] {
  const shown = all
    .slice(0, MOST_NAMES)
    .flatMap((name) => [
      `  ${sign} ${tidy(name, 100)}${describeRecord(Object.hasOwn(about, name) ? about[name] : undefined)}`,
      ...fieldsOf(name).map(
        (change) =>
          `      ${tidy(change.field, 60)}: ${valueOf(change, "before")} -> ${valueOf(change, "after")}`,
      ),
    ]);
  const more = all.length - MOST_NAMES;
  return more > 0 ? [...shown, `  ${sign} and ${more} more`] : shown;
}

function describeRecord(about: About | undefined): string {
  if (!about) return "";
  if ("name" in about) return `  ${tidy(about.name, 60)}`;
  return `  ${tidy(about.channel, 100)} ${tidy(about.day)}`;
}

function valueOf(change: FieldChange, side: "before" | "after"): string {
  return side in change ? tidy(canonicalJson(change[side]), 120) : "(none)";
}
