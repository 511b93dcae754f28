// `query`: where a persona's people gather, from a map's file.
import { SIDES } from "../lib/model/choices.ts";
import { CHANNEL_KINDS } from "../lib/model/channel-kind.ts";
import { currenciesOf } from "../lib/insight/costs.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { MODES, type Mode } from "../lib/rank/question.ts";
import { askingOf, askMap, doubtsAbout, isWanted, whoIsAsked, type Row } from "./ask-map.ts";
import { withChanges, withProofs, type ExplainedRow } from "./explain-rows.ts";
import { exploreMap } from "./explore-map.ts";
import { everyOther, findOthers } from "./find-others.ts";
import { findSaved } from "./find-saved.ts";
import { parseCriterion } from "./find-persona.ts";
import { formatAnswer } from "./format-answer.ts";
import { formatExplored } from "./format-explored.ts";
import { pivotCsv } from "./format-pivot.ts";
import { currencyDoubt } from "./format-set.ts";
import { liftsIn } from "./lift-rows.ts";
import { onlyFile, oneOf, parseOptions } from "./parse-options.ts";
import { QUERY_HELP } from "./query-help.ts";
import { EXPLORING_OPTIONS, readExploring } from "./read-exploring.ts";
import { readMapFile } from "./read-file.ts";
import { parseMoment, parseTop } from "./read-values.ts";
import { UsageError, type Command } from "./terminal.ts";

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

export const query: Command = {
  help: QUERY_HELP,
  run: async (args, { write, now, complain }) => {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const file = onlyFile(positionals);
    const { persona, trait = [], kind, saved: savedName } = values;
    const givenMode = values.mode === undefined ? undefined : oneOf("--mode", MODES, values.mode);
    const side = values.side === undefined ? undefined : oneOf("--side", SIDES, values.side);
    const kinds = kind?.map((each) => oneOf("--kind", CHANNEL_KINDS, each));
    const at = values.now === undefined ? now() : parseMoment(values.now);
    const top = values.top === undefined ? Infinity : parseTop(values.top);
    if (savedName !== undefined && values.where !== undefined) {
      throw new UsageError("Give either --where or --saved: both are the query.");
    }
    const asksQuery = values.where !== undefined || savedName !== undefined;
    const nobody = persona === undefined && trait.length === 0 && !asksQuery;
    const exploring = readExploring(values, givenMode ?? "fit");
    if (nobody && !isPivotAlone(exploring)) {
      throw new UsageError("Say who is asked for, with --persona, --trait, --where or --saved.");
    }
    const criteria = trait.map(parseCriterion); // a wrong call is told before the file is read
    if (trait.length > 0 && persona === undefined && !asksQuery && !criteria.some(isWanted)) {
      throw new UsageError("Only what must not be there was given; name a trait that is wanted.");
    }
    const { map } = await readMapFile(file);
    const saved = savedName === undefined ? undefined : findSaved(map, savedName);
    const who = await whoIsAsked(map, persona, trait, criteria, at);
    if (!asksQuery && !nobody && !who.traits.some(isWanted)) {
      throw new UsageError(`"${who.name}" wants nothing yet: name a trait that is wanted.`);
    }
    const mode = givenMode ?? modeOf(saved?.mode);
    const where = saved?.query ?? values.where;
    const asking = askingOf(map, who, where, { mode, kinds, side, now: at });
    const others = exploring && (await findOthers(map, who, exploring, at));
    for (const doubt of doubtsAbout(map, asking, others && everyOther(others))) complain(doubt);
    const all = nobody ? [] : askMap(map, asking);
    const answer = all.slice(0, top);
    for (const doubt of mode === "least-cost" ? doubtOfOrder(map, all) : []) complain(doubt);
    // To count the looks everything is ranked anew: only who asks why waits for that.
    const lifts = values.why && answer.length > 1 ? liftsIn(map, asking) : undefined;
    const best = withChanges(answer, mode, lifts);
    const rows = values.why ? withProofs(map, asking, best) : best;
    const explored =
      exploring && others && (await exploreMap(map, asking, { ...exploring, mode }, others));
    const found = explored && cutSplit(explored, top);
    const { currencies = [] } = explored?.smallestSet ?? {};
    for (const doubt of currencyDoubt(currencies, "currenciesOfSet")) complain(doubt);
    if (values.csv && found?.pivot) await write(pivotCsv(found.pivot));
    else if (values.json) await write(asJson(rows, found));
    else {
      const asked = [who.name, saved?.name ?? where, ...narrowings(kinds, side)];
      const name = asked.filter(Boolean).join(" + ");
      const text = nobody ? "" : formatAnswer(name, rows, mode);
      await write(text + (found && exploring ? formatExplored(map, name, found, exploring) : ""));
    }
    return 0;
  },
};

// What is counted of everybody needs nobody who is asked for.
function isPivotAlone(exploring: ReturnType<typeof readExploring>): boolean {
  if (!exploring?.everyone) return false;
  const { mode: _, pivot: _pivot, everyone: _everyone, ...others } = exploring;
  return Object.values(others).every((value) => value === undefined);
}

// A map may hold a query saved by a later version, with a mode that this one does not know.
const modeOf = (saved: string | undefined): Mode => MODES.find((mode) => mode === saved) ?? "fit";

// As a query would say it.
function narrowings(kinds: readonly string[] = [], side: string | undefined): string[] {
  const kind = kinds.map((each) => `kind:${each}`).join(" or ");
  return [kind, side === undefined ? "" : `role:${side}`];
}

// Only channels with a noted cost are in an order by least cost.
function doubtOfOrder({ channels }: ShoalMap, rows: readonly Row[]): string[] {
  const keys = new Set(rows.map(({ key }) => key));
  const currencies = currenciesOf(channels.filter(({ key }) => keys.has(key)));
  return currencyDoubt(currencies, "currenciesOfOrder");
}

type Explored = Awaited<ReturnType<typeof exploreMap>>;

function cutSplit(explored: Explored, top: number): Explored {
  const { split } = explored;
  if (!split) return explored;
  return {
    ...explored,
    split: split.map(({ ranked, ...cell }) => ({ ...cell, ranked: ranked.slice(0, top) })),
  };
}

function asJson(rows: readonly ExplainedRow[], found: Explored | undefined): string {
  if (found) return `${JSON.stringify({ rows, ...found })}\n`;
  return rows.length
    ? `[\n${rows.map((row) => ` ${JSON.stringify(row)}`).join(",\n")}\n]\n`
    : "[]\n";
}
