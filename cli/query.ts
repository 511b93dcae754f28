// `query`: where a persona's people gather, from a map's file.
import { currenciesOf } from "../lib/insight/costs.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { MODES, type Mode } from "../lib/model/choices.ts";
import { askingOf, askMap, doubtsAbout, isWanted, whoIsAsked, type Row } from "./ask-map.ts";
import { askUnfiltered, narrowings, type Unanswered } from "./ask-unfiltered.ts";
import { withChanges, withProofs, type ExplainedRow } from "./explain-rows.ts";
import { exploreMap } from "./explore-map.ts";
import { everyOther, findOthers } from "./find-others.ts";
import { findSaved } from "./find-saved.ts";
import { formatAnswer } from "./format-answer.ts";
import { formatExplored } from "./format-explored.ts";
import { pivotCsv } from "./format-pivot.ts";
import { currencyDoubt } from "./format-set.ts";
import { liftsIn } from "./lift-rows.ts";
import { QUERY_HELP } from "./query-help.ts";
import { readCall, type QueryCall } from "./read-call.ts";
import { readMapFile } from "./read-file.ts";
import { UsageError, type Command } from "./terminal.ts";

export const query: Command = {
  help: QUERY_HELP,
  run: async (args, { write, say, now, complain }) => {
    const call = readCall(args, now());
    const { map } = await readMapFile(call.file);
    const { doubts, ...answer } = await answerCall(map, call);
    for (const doubt of doubts) complain(doubt);
    await (call.form === "text" ? say : write)(print(map, call, answer));
    return 0;
  },
};

type Answered = {
  readonly name: string;
  readonly mode: Mode;
  readonly rows: readonly ExplainedRow[];
  /** Where nobody was seen. */
  readonly unanswered: Unanswered | undefined;
  readonly explored: Explored | undefined;
};

async function answerCall(
  map: ShoalMap,
  call: QueryCall,
): Promise<Answered & { readonly doubts: readonly string[] }> {
  const { persona, traits, criteria, nobody, kinds, side, now, top, why, exploring } = call;
  const saved = call.saved === undefined ? undefined : findSaved(map, call.saved);
  const where = saved?.query ?? call.where;
  const who = await whoIsAsked(map, persona, traits, criteria, now);
  if (where === undefined && !nobody && !who.traits.some(isWanted)) {
    throw new UsageError(`"${who.name}" wants nothing yet: name a trait that is wanted.`);
  }
  const mode = call.mode ?? modeOf(saved?.mode);
  const asking = askingOf(map, who, where, { mode, kinds, side, now });
  const others = exploring && (await findOthers(map, who, exploring, now));
  const all = nobody ? [] : askMap(map, asking);
  const answer = all.slice(0, top);
  const isAnswered = nobody || all.some(({ seen }) => seen > 0);
  // To count the looks everything is ranked anew: only who asks why waits for that.
  const lifts = why && answer.length > 1 ? liftsIn(map, asking) : undefined;
  const best = withChanges(answer, mode, lifts);
  const explored =
    exploring && others && (await exploreMap(map, asking, { ...exploring, mode }, others));
  return {
    name: [who.name, saved?.name ?? where, ...narrowings(kinds, side)].filter(Boolean).join(" + "),
    mode,
    rows: why ? withProofs(map, asking, best) : best,
    unanswered: isAnswered ? undefined : askUnfiltered(map, asking),
    explored: explored && cutSplit(explored, top),
    doubts: [
      ...doubtsAbout(map, asking, others && everyOther(others)),
      ...(mode === "least-cost" ? doubtOfOrder(map, all) : []),
      ...currencyDoubt(explored?.smallestSet?.currencies ?? [], "currenciesOfSet"),
    ],
  };
}

function print(map: ShoalMap, call: QueryCall, answered: Answered): string {
  const { name, mode, rows, explored, unanswered } = answered;
  if (call.form === "csv" && explored?.pivot) return pivotCsv(explored.pivot);
  if (call.form === "json") return asJson(rows, explored);
  const { exploring } = call;
  const text = call.nobody ? "" : formatAnswer(name, rows, mode, unanswered);
  return text + (explored && exploring ? formatExplored(map, name, explored, exploring) : "");
}

// A map may hold a query saved by a later version, with a mode that this one does not know.
const modeOf = (saved: string | undefined): Mode => MODES.find((mode) => mode === saved) ?? "fit";

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
