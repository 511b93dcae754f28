// `stats`: what a map holds, in numbers.
import { counted } from "./columns.ts";
import { tidy } from "../lib/base/text.ts";
import { mapStats, type MapStats, type Tally } from "../lib/exchange/map-stats.ts";
import { BUILTIN_TERMS } from "../lib/model/builtin-terms.ts";
import { lexiconOf } from "../lib/model/lexicon-rows.ts";
import { onlyFile, parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import type { Command } from "./terminal.ts";

/** Most lines of a list printed for people; --json has all. */
const MOST_LINES = 10;

export const stats: Command = {
  help: `shoal stats FILE [--json]

Says what the map in FILE holds: records by kind, looks, channels, traits, methods, observers. Retracted sightings
count as records only.

  --json   print everything as one JSON object
`,
  run: async (args, { write, say }) => {
    const { values, positionals } = parseOptions(args, { json: { type: "boolean" } });
    const { map } = await readMapFile(onlyFile(positionals));
    const numbers = mapStats(map, lexiconOf(map.terms, BUILTIN_TERMS, map.facets, map.products));
    if (values.json) await write(`${JSON.stringify(numbers)}\n`);
    else await say(describe(numbers));
    return 0;
  },
};

function describe(stats: MapStats): string {
  const { records, live, read, cohorts, quotes, first, last, channelsSeen } = stats;
  const kinds = Object.entries(records).filter(([, count]) => count > 0);
  const span = live > 0 ? `, ${first.slice(0, 10)} to ${last.slice(0, 10)}` : "";
  const lines = [
    ...kinds.map(([kind, count]) => `${kind.padEnd(12)} ${count}`),
    ...(kinds.length > 0 ? [""] : []),
    `${counted(live, "live sighting")} of ${counted(channelsSeen, "channel")}${span}`,
    `${counted(read, "item")} read, ${counted(cohorts, "cohort")}, ${counted(quotes, "quote")}`,
    ...list("Facets", stats.facets),
    ...list("Traits", stats.traits),
    ...list("Channels", stats.channels),
    ...list("Methods", stats.methods),
    ...list("Observers", stats.observers),
  ];
  return `${lines.join("\n")}\n`;
}

function list(title: string, rows: readonly Tally[]): string[] {
  if (rows.length === 0) return [];
  const shown = rows
    .slice(0, MOST_LINES)
    .map(({ name, count }) => `  ${String(count).padStart(6)}  ${tidy(name, 100) || "(none)"}`);
  const more = rows.length - shown.length;
  return ["", `${title}:`, ...shown, ...(more > 0 ? [`          and ${more} more`] : [])];
}
