// The call of `query`, read before its file is: what can be told to be wrong at once is.
import { CHANNEL_KINDS, type ChannelKind } from "../lib/model/channel-kind.ts";
import { SIDES, type Side, MODES, type Mode } from "../lib/model/choices.ts";
import type { Criterion } from "../lib/model/persona.ts";
import { isWanted } from "./ask-map.ts";
import { parseCriterion } from "./find-persona.ts";
import { oneOf, onlyFile, parseOptions } from "./parse-options.ts";
import { EXPLORING_OPTIONS, readExploring, type AskedExploring } from "./read-exploring.ts";
import { parseMoment, parseTop } from "./read-values.ts";
import { UsageError } from "./terminal.ts";

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
  saved: { type: "string" },
  why: { type: "boolean" },
  ...EXPLORING_OPTIONS,
} as const;

/** What a call asks: names are still those that were given, and `mode` is undefined where none was. */
export type QueryCall = {
  readonly file: string;
  readonly persona: string | undefined;
  readonly traits: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly where: string | undefined;
  readonly saved: string | undefined;
  /** Whether nobody is asked for, and what everybody shows is counted alone. */
  readonly nobody: boolean;
  readonly mode: Mode | undefined;
  readonly kinds: readonly ChannelKind[] | undefined;
  readonly side: Side | undefined;
  readonly now: number;
  readonly top: number;
  readonly why: boolean;
  readonly form: "text" | "json" | "csv";
  readonly exploring: AskedExploring | undefined;
};

/** Returns the call of some arguments; `now` is when nothing else is said. Throws UsageError. */
export function readCall(args: string[], now: number): QueryCall {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { persona, trait: traits = [], kind, where, saved, csv, json } = values;
  const file = onlyFile(positionals);
  const mode = values.mode === undefined ? undefined : oneOf("--mode", MODES, values.mode);
  const side = values.side === undefined ? undefined : oneOf("--side", SIDES, values.side);
  const kinds = kind?.map((each) => oneOf("--kind", CHANNEL_KINDS, each));
  const at = values.now === undefined ? now : parseMoment(values.now);
  const top = values.top === undefined ? Infinity : parseTop(values.top);
  if (saved !== undefined && where !== undefined) {
    throw new UsageError("Give either --where or --saved: both are the query.");
  }
  if (csv && json) throw new UsageError("Give either --csv or --json: one form is printed.");
  const asksQuery = where !== undefined || saved !== undefined;
  const nobody = persona === undefined && traits.length === 0 && !asksQuery;
  const exploring = readExploring(values, mode ?? "fit");
  if (nobody && !isPivotAlone(exploring)) {
    throw new UsageError("Say who is asked for, with --persona, --trait, --where or --saved.");
  }
  const criteria = traits.map(parseCriterion);
  if (traits.length > 0 && persona === undefined && !asksQuery && !criteria.some(isWanted)) {
    throw new UsageError("Only what must not be there was given; name a trait that is wanted.");
  }
  const form = csv ? "csv" : json ? "json" : "text";
  const why = values.why ?? false;
  const names = { file, persona, traits, criteria, where, saved, nobody };
  return { ...names, mode, kinds, side, now: at, top, why, form, exploring };
}

// What is counted of everybody needs nobody who is asked for.
function isPivotAlone(exploring: ReturnType<typeof readExploring>): boolean {
  if (!exploring?.everyone) return false;
  const { mode: _, pivot: _pivot, everyone: _everyone, ...others } = exploring;
  return Object.values(others).every((value) => value === undefined);
}
