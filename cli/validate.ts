// `validate`: whether a file is a good map, and what it holds.
import { warnAhead } from "../lib/exchange/looks-ahead.ts";
import { liveSightings } from "../lib/exchange/map-question.ts";
import type { ReadResult } from "../lib/exchange/read-map.ts";
import { RECORD_KINDS } from "../lib/model/map.ts";
import { oddTraits, type OddTrait } from "./odd-traits.ts";
import { onlyFile, parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { sayRefusal } from "./say-refusal.ts";
import { RefusedFile, type Command } from "./terminal.ts";

export const validate: Command = {
  help: `shoal validate FILE [--json]

Says whether FILE is a map that Shoal takes, and what it holds, or why it is refused. Traits that can match nothing
(age:banana) are told: a map may hold them.
Exit code 0: it is; 1: it is refused; 2: the call was wrong.

  --json   print { "ok", "counts", "warnings", "oddTraits" } or { "ok", "code", "facts", "message" }
`,
  run: async (args, { write, say, now }) => {
    const { values, positionals } = parseOptions(args, { json: { type: "boolean" } });
    const file = onlyFile(positionals);
    try {
      const result = await readMapFile(file);
      const warnings = [...result.warnings, ...warnAhead(result.map.sightings, now())];
      const counts = countsOf(result);
      const odd = oddTraits(result.map, now());
      if (values.json) {
        await write(`${JSON.stringify({ ok: true, counts, warnings, oddTraits: odd })}\n`);
      } else await say(describe(file, counts, [...notesOf(warnings), ...notesOn(odd)]));
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

const WARNINGS: Readonly<
  Record<ReadResult["warnings"][number]["code"], readonly [one: string, many: string]>
> = {
  joined: [
    "record had the name of another and was joined with it",
    "records had the name of another and were joined with it",
  ],
  clashing: [
    "sighting has the id of another but says something else (the first: {first}): one of each id is kept, the rest thrown away",
    "sightings have the id of another but say something else (the first: {first}): one of each id is kept, the rest thrown away",
  ],
  repeated: ["sighting has the id of another", "sightings have the id of another"],
  ahead: [
    "sighting is dated more than a day ahead of now (the first: {first}); it counts as seen today",
    "sightings are dated more than a day ahead of now (the first: {first}); they count as seen today",
  ],
  "left-out": [
    "record cannot be read and was left out",
    "records cannot be read and were left out",
  ],
  "proto-dropped": ["member called __proto__ was dropped", "members called __proto__ were dropped"],
  "unknown-channel": [
    "channel is named by sightings but not described; it goes by its key",
    "channels are named by sightings but not described; they go by their keys",
  ],
};

const notesOf = (warnings: ReadResult["warnings"]): string[] =>
  warnings.map(({ code, count, first = "" }) => {
    const words = WARNINGS[code][count === 1 ? 0 : 1].replace("{first}", () => first);
    return `Note: ${count} ${words}.`;
  });

/** Odd traits that are listed for people. */
const MOST_LISTED = 20;

function notesOn(odd: readonly OddTrait[]): string[] {
  if (odd.length === 0) return [];
  const [traits, match] = odd.length === 1 ? ["trait", "matches"] : ["traits", "match"];
  const left = odd.length - MOST_LISTED;
  return [
    `Note: ${odd.length} ${traits} of sightings or personas ${match} nothing but ${odd.length === 1 ? "itself" : "themselves"}:`,
    ...odd.slice(0, MOST_LISTED).map(({ trait, message }) => `  ${trait} – ${message}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

function describe(file: string, counts: Counts, notes: readonly string[]): string {
  const kinds = RECORD_KINDS.map((kind) => `  ${kind.padEnd(12)} ${counts[kind]}`);
  const retracted = counts["retracted"]
    ? [`  ${"of these sightings retracted:"} ${counts["retracted"]}`]
    : [];
  return `${[`${file} is a good Shoal map.`, ...kinds, ...retracted, ...notes].join("\n")}\n`;
}
