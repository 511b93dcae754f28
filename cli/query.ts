// `query`: where a persona's people gather, from a map's file.
import { queryErrorMessages } from "../assets/messages/query-errors.ts";
import { translator } from "../lib/base/messages.ts";
import { atOnce } from "../lib/base/steps.ts";
import { answerQuery, type QueryAsking } from "../lib/exchange/map-query.ts";
import { answerFromMap, SIDES, type AnswerRow, type Side } from "../lib/exchange/map-question.ts";
import { CHANNEL_KINDS, type ChannelKind } from "../lib/model/channel-kind.ts";
import { HALF_LIFE_DAYS } from "../lib/model/settings.ts";
import type { Query } from "../lib/query/query.ts";
import { knownOf } from "../lib/query/read-query.ts";
import { doubtOf } from "../lib/query/read-word.ts";
import { MODES } from "../lib/rank/question.ts";
import { exploreMap, readExploring } from "./explore-map.ts";
import { findPersona, parseCriterion, type Asked } from "./find-persona.ts";
import { formatAnswer } from "./format-answer.ts";
import { onlyFile, oneOf, parseOptions } from "./parse-options.ts";
import { readMapFile } from "./read-file.ts";
import { readWhere, whereError } from "./read-where.ts";
import { UsageError, type Command } from "./terminal.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import type { Criterion } from "../lib/model/persona.ts";

const OPTIONS = {
  persona: { type: "string" },
  trait: { type: "string", multiple: true },
  mode: { type: "string" },
  kind: { type: "string", multiple: true },
  side: { type: "string" },
  now: { type: "string" },
  top: { type: "string" },
  json: { type: "boolean" },
  where: { type: "string" },
  "split-by": { type: "string" },
  contrast: { type: "string" },
  cover: { type: "string" },
  budget: { type: "string" },
  with: { type: "string", multiple: true },
  next: { type: "boolean" },
} as const;

export const query: Command = {
  help: `shoal query FILE (--persona NAME|ID|FILE | --trait FACET:VALUE[=LEVEL] ... | --where QUERY) [options]

Prints the channels of the map in FILE where the people asked for were seen, best first; then those that were looked
at without a find ("seen": 0), by what their other people and the whole map lead to expect.

  --persona WHO    a persona of the map by name or id, or a JSON file
                   {"name": "...", "traits": [{"trait": "interest:running", "level": "must"}]}
  --trait TRAIT    a wanted trait, such as interest:running=should; may be repeated.
                   Levels: must (if none is given), should, may, must-not
  --mode MODE      ${MODES.join(", ")} (default fit)
  --kind KIND      only channels of this kind; may be repeated
  --side SIDE      direct: who decides or pays; indirect: who recommends, gatekeeps or uses
  --now MOMENT     the moment asked at, such as 2026-11-23T08:30:00Z (default: the clock's)
  --top N          only the best N, in every cell of a split too
  --json           print a JSON array, best first
  --where QUERY    a query such as 'running and (age:30-45 or joint(gender:women, need:rest)) kind:forum';
                   with a persona both must hold. See docs/query.md

These print one JSON object { "rows", ... } with what they add:

  --split-by FACET[,FACET]  "split": the ranking once per value of the facets, such as gender,age: of
                            one facet the 20 values seen most often, of two 8 each
  --contrast WHO            "contrast": what tells these people from those of another persona
  --cover PART              "smallestSet": the few channels that cover this part (0 to 1) of what all cover
  --budget AMOUNT           "smallestSet" within this sum of noted costs, taken as plain numbers
                            (a channel without one costs the middle one)
  --with WHO                the set must cover this persona too, such as another of the buying unit; may be repeated
  --next                    "next": where to look next; "coverage" as a range, "alarms"
`,
  run: async (args, { write, now, complain }) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const file = onlyFile(positionals);
    const { persona, trait = [], kind } = values;
    const mode = oneOf("--mode", MODES, values.mode ?? "fit");
    const side = values.side === undefined ? undefined : oneOf("--side", SIDES, values.side);
    const kinds = kind?.map((each) => oneOf("--kind", CHANNEL_KINDS, each));
    const at = values.now === undefined ? now() : parseMoment(values.now);
    const top = values.top === undefined ? Infinity : parseTop(values.top);
    const { where } = values;
    if (persona === undefined && trait.length === 0 && where === undefined) {
      throw new UsageError("Say who is asked for, with --persona, --trait or --where.");
    }
    const criteria = trait.map(parseCriterion); // a wrong call is told before the file is read
    if (persona === undefined && where === undefined && !criteria.some(isWanted)) {
      throw new UsageError("Only what must not be there was given; name a trait that is wanted.");
    }
    const exploring = readExploring(values, mode);
    const { map } = await readMapFile(file);
    const who = await whoIsAsked(map, persona, trait, criteria);
    for (const doubt of doubts(map, who.traits)) complain(doubt);
    if (where === undefined && !who.traits.some(isWanted)) {
      throw new UsageError(`"${who.name}" wants nothing yet: name a trait that is wanted.`);
    }
    const tree = where === undefined ? undefined : readWhere(where, who.traits, map);
    const asked: Asked = {
      name: [who.name, where].filter(Boolean).join(" + "),
      traits: who.traits,
    };
    const asking = { mode, now: at, halfLifeDays: HALF_LIFE_DAYS.start };
    const all = tree
      ? rowsOf(map, tree, where ?? "", { ...asking, kinds, side })
      : answerFromMap(
          map,
          { criteria: asked.traits, mode, kinds, side, unseen: true },
          at,
          asking.halfLifeDays,
        );
    const rows = all.slice(0, top);
    if (exploring) {
      const around = { asked: asked.traits, tree, kinds, side };
      const { split, ...more } = await exploreMap(map, around, exploring, at);
      const cells = split?.map(({ ranked, ...cell }) => ({
        ...cell,
        ranked: ranked.slice(0, top),
      }));
      await write(`${JSON.stringify({ rows, ...(cells && { split: cells }), ...more })}\n`);
    } else await write(values.json ? asJson(rows) : formatAnswer(asked.name, rows));
    return 0;
  },
};

// Scripts ask for what nobody has seen yet: that is no wrong call, but worth a word.
function doubts(map: ShoalMap, criteria: readonly Criterion[]): string[] {
  if (criteria.length === 0) return [];
  const known = knownOf(map);
  const say = translator(queryErrorMessages, "en");
  return criteria.flatMap(({ trait }) => {
    const doubt = doubtOf(trait, known);
    return doubt ? [`Note on ${trait}: ${say(doubt.code, doubt.facts).trim()}`] : [];
  });
}

const isWanted = ({ level }: Criterion): boolean => level !== "must-not";

type Filtering = QueryAsking & {
  readonly kinds: readonly ChannelKind[] | undefined;
  readonly side: Side | undefined;
};

function rowsOf(map: ShoalMap, tree: Query, text: string, asking: Filtering): AnswerRow[] {
  const { kinds, side } = asking;
  const role: Query[] = side ? [{ type: "filter", name: "role", value: side }] : [];
  const answer = atOnce(answerQuery(map, { type: "and", items: [tree, ...role] }, asking));
  if (!answer.ok) throw whereError(text, answer.error);
  return answer.query.filter(({ kind }) => !kinds || kinds.includes(kind));
}

async function whoIsAsked(
  map: ShoalMap,
  persona: string | undefined,
  traits: readonly string[],
  extra: readonly Criterion[],
): Promise<Asked> {
  if (persona === undefined) return { name: traits.join(", "), traits: extra };
  const { name, traits: own } = await findPersona(map, persona);
  return { name: [name, ...traits].join(" + "), traits: [...own, ...extra] };
}

function asJson(rows: readonly AnswerRow[]): string {
  return rows.length
    ? `[\n${rows.map((row) => ` ${JSON.stringify(row)}`).join(",\n")}\n]\n`
    : "[]\n";
}

function parseMoment(text: string): number {
  // A time without its zone would be another moment on every machine.
  const [, day = ""] = /^(\d{4}-\d\d-\d\d)(?:T.*(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const ms = isDay(day) ? Date.parse(text) : NaN;
  if (Number.isNaN(ms)) {
    throw new UsageError(`--now must be a moment like 2026-11-23T08:30:00Z, not "${text}".`);
  }
  return ms;
}

// A parser may take February 31 for a day in March.
function isDay(day: string): boolean {
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

function parseTop(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new UsageError(`--top must be a whole number from 1, not "${text}".`);
  }
  return Number(text);
}
