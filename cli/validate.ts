// `validate`: whether a file is a good map, and what it holds.
import { liveSightings } from "../lib/exchange/map-question.ts";
import type { ReadResult } from "../lib/exchange/read-map.ts";
import { RECORD_KINDS } from "../lib/model/map.ts";
import { onlyFile, parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { sayRefusal } from "./say-refusal.ts";
import { RefusedFile, type Command } from "./terminal.ts";

export const validate: Command = {
  help: `shoal validate FILE [--json]

Says whether FILE is a map that Shoal takes, and what it holds, or why it is refused.
Exit code 0: it is; 1: it is refused; 2: the call was wrong.

  --json   print { "ok", "counts", "warnings" } or { "ok", "code", "facts", "message" }
`,
  run: async (args, { write }) => {
    const { values, positionals } = parseOptions(args, { json: { type: "boolean" } });
    const file = onlyFile(positionals);
    try {
      const result = await readMapFile(file);
      const { warnings } = result;
      const counts = countsOf(result);
      await write(
        values.json
          ? `${JSON.stringify({ ok: true, counts, warnings })}\n`
          : describe(file, counts, warnings),
      );
      return 0;
    } catch (error) {
      if (!(error instanceof RefusedFile) || !values.json) throw error;
      const { code, facts } = error.refusal;
      const message = sayRefusal(error.refusal);
      await write(`${JSON.stringify({ ok: false, code, facts, message })}\n`);
      return 1;
    }
  },
};

type Counts = Readonly<Record<string, number>>;

function countsOf({ map }: ReadResult): Counts {
  const live = [...liveSightings(map).values()].reduce((sum, { length }) => sum + length, 0);
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, map[kind].length]));
  return { ...counts, retracted: map.sightings.length - live };
}

const WARNINGS: Readonly<Record<ReadResult["warnings"][number]["code"], string>> = {
  joined: "records had the name of another and were joined with it",
  "left-out": "records cannot be read and were left out",
  "proto-dropped": "members called __proto__ were dropped",
  "unknown-channel": "channels are named by sightings but not described; they go by their keys",
};

function describe(file: string, counts: Counts, warnings: ReadResult["warnings"]): string {
  const kinds = RECORD_KINDS.map((kind) => `  ${kind.padEnd(12)} ${counts[kind]}`);
  const retracted = counts["retracted"]
    ? [`  ${"of these sightings retracted:"} ${counts["retracted"]}`]
    : [];
  const notes = warnings.map(({ code, count }) => `Note: ${count} ${WARNINGS[code]}.`);
  return `${[`${file} is a good Shoal map.`, ...kinds, ...retracted, ...notes].join("\n")}\n`;
}
