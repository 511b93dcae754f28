// What `query` adds around an answer as text for people.
import { buyingUnitMessages } from "../assets/messages/buying-unit.ts";
import { insightMessages } from "../assets/messages/insights.ts";
import { translator } from "../lib/base/messages.ts";
import { tidy } from "../lib/base/text.ts";
import type { QuotedContrast } from "../lib/insight/explore.ts";
import type { ShoalMap } from "../lib/model/map.ts";
import { firstOf, section, table } from "./columns.ts";
import type { Explored } from "./explore-map.ts";
import { formatInsights } from "./format-insights.ts";
import { formatLook } from "./format-look.ts";
import { formatPivot } from "./format-pivot.ts";
import { formatSet } from "./format-set.ts";
import type { AskedExploring } from "./read-exploring.ts";

/** Most channels of a cell, traits and their looks printed for people; --json has all. */
const MOST = { channels: 3, traits: 20, looks: 2, lines: 15 } as const;

/** Standard errors from which a difference is beyond chance (two-sided 10 %). */
const SURE = 1.6;

const say = translator(insightMessages, "en");

/** Returns the sections of what was found about the people called so. */
export function formatExplored(
  map: Pick<ShoalMap, "channels">,
  who: string,
  found: Explored,
  { budget }: Pick<AskedExploring, "budget">,
): string {
  const names = new Map(map.channels.map(({ key, name }) => [key, name || key]));
  const nameOf = (key: string) => tidy(names.get(key) ?? key, 60);
  const { contrast, smallestSet, unit, pivot } = found;
  return [
    formatSplit(found, nameOf),
    contrast ? formatContrast(contrast, found.contrastThin, who) : "",
    smallestSet ? formatSet(smallestSet, nameOf, budget !== undefined) : "",
    unit ? formatUnit(unit, nameOf) : "",
    pivot ? formatPivot(pivot) : "",
    formatInsights(found, nameOf),
  ].join("");
}

type NameOf = (key: string) => string;

function formatSplit({ split, splitLeftOut = {} }: Explored, nameOf: NameOf): string {
  if (!split) return "";
  const cells = split.map(({ traits, seen, ranked }) => [
    traits.join(", "),
    say("seenButton", { n: seen }),
    ranked
      .slice(0, MOST.channels)
      .map(({ key, share }) => `${nameOf(key)} ${share.toFixed(2)}`)
      .join(", "),
  ]);
  const left = Object.entries(splitLeftOut)
    .filter(([, n]) => n > 0)
    .map(([facet, n]) => say("splitLeftOut", { facet, n }));
  return section(
    say("split"),
    cells.length > 0 ? [...table(cells, 120), ...left] : [say("splitNone")],
  );
}

function formatContrast(
  rows: readonly QuotedContrast[],
  isThin: boolean | undefined,
  who: string,
): string {
  const title = `${say("contrast")} (first: ${tidy(who, 100)})`;
  const a = rows[0]?.firstOf ?? 0;
  const b = rows[0]?.secondOf ?? 0;
  const sure = rows.filter(({ z }) => Math.abs(z) >= SURE).slice(0, MOST.traits);
  if (isThin) return section(title, [say("contrastThin", { a, b })]);
  if (sure.length === 0) return section(title, [say("contrastNone", { a, b })]);
  const lines = sure.flatMap(({ trait, first, second, logOdds, looks = [] }) => [
    `${tidy(trait, 60)}: ${first} of ${a} against ${second} of ${b}, log-odds ${logOdds.toFixed(1)}`,
    ...firstOf(looks.map(formatLook), MOST.looks).map((line) => `  ${line}`),
  ]);
  return section(title, lines);
}

function formatUnit(
  { members, places = [] }: NonNullable<Explored["unit"]>,
  nameOf: NameOf,
): string {
  const tell = translator(buyingUnitMessages, "en");
  if (places.length === 0) return section(tell("title"), [tell("nobody")]);
  const head = members.map(({ name, role }) => (role ? `${name} (${role})` : name));
  const rows = places.map(({ key, read, seen, personas }) => [
    nameOf(key),
    personas > 1
      ? tell("shared")
      : tell("only", { name: members[seen.findIndex((n) => n > 0)]!.name }),
    ...seen.map((n) => (n > 0 ? tell("seen", { n, read }) : tell("none"))),
  ]);
  return section(
    `${tell("title")}, ${tell("unit")}`,
    firstOf(table([[tell("channel"), "", ...head], ...rows]), MOST.lines + 1),
  );
}
