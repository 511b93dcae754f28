// Insights as text for people, with the sentences of the dashboard.
import { hourMessages } from "../assets/messages/hours.ts";
import { insightMessages } from "../assets/messages/insights.ts";
import { surveyMessages } from "../assets/messages/survey.ts";
import { translator } from "../lib/base/messages.ts";
import type { Insights } from "../lib/insight/insights.ts";
import type { Tallied } from "../lib/insight/usage.ts";
import { ALARM_BAR, COVERAGE_BAR } from "../lib/model/bars.ts";
import { counted, firstOf, section, table } from "./columns.ts";
import { quotedFirst } from "../lib/model/quoted-first.ts";
import { formatLook } from "./format-look.ts";

/** Most lines of a list printed for people, channels beside a line, and looks of a brand; --json has all. */
const MOST = { lines: 15, channels: 4, looks: 3 } as const;

const say = translator(insightMessages, "en");

/** Returns the sections of the insights that were asked for. */
export function formatInsights(found: Insights, nameOf: (key: string) => string): string {
  const named = (list: readonly Tallied[]) =>
    firstOf(
      list.map(({ key, seen }) => `${nameOf(key)} ${seen}`),
      MOST.channels,
    ).join(", ");
  return [
    coverage(found),
    list(found.next, say("next"), say("nextNone"), (each) => [
      each.name,
      say("seenOf", { seen: each.seen, read: each.read }),
      each.facet === undefined ? "" : say("lookFor", { facet: each.facet }),
    ]),
    alarms(found),
    list(found.flags, say("free"), noFlag(found), ({ name, seen }) => [
      name,
      say("peopleSeen", { n: seen }),
    ]),
    list(found.stale, say("recheck"), say("recheckNone"), ({ name, lastAt, weeks }) => [
      name,
      `last sighting ${lastAt.slice(0, 10)}`,
      `${weeks} weeks ago`,
    ]),
    list(found.unseen, say("unseen"), "none", ({ name, key, status = "" }) => [name, key, status]),
    funnel(found),
    list(found.unknown, "Not known yet, to be asked", "nothing", ({ facet, form, options }) => [
      facet,
      questionOf(facet),
      options.length > 0 ? `${form}: ${options.join(" / ")}` : form,
    ]),
    usage(found, named),
    list(
      found.gaps,
      "Needs and what answers them",
      say("gapsNone"),
      ({ key, seen, channels, answeredBy }) => [
        key,
        say("peopleSeen", { n: seen }),
        answeredBy.map(({ product, feature }) => `${product}: ${feature}`).join(", ") ||
          "no feature answers it",
        firstOf(channels.map(nameOf), 3).join(", "),
      ],
    ),
    brands(found, named),
    hours(found),
  ].join("");
}

function list<T>(
  rows: readonly T[] | undefined,
  title: string,
  none: string,
  cells: (row: T) => (string | number)[],
): string {
  if (!rows) return "";
  return section(title, rows.length > 0 ? firstOf(table(rows.map(cells), 70), MOST.lines) : [none]);
}

const noFlag = ({ unflagged = 0 }: Insights): string =>
  unflagged > 0 ? say("freeUntold", { n: unflagged }) : "none";

function coverage({ met, coverage: range }: Insights): string {
  if (!met) return "";
  const { sightings: n, channels: places } = met;
  const of100 = (part: number) => Math.round(100 * part);
  const lines = range
    ? [
        say("coverageRange", { low: of100(range.low), high: of100(range.high) }),
        say("coverageHelp", { n, places }),
      ]
    : [say("coverageThin", { n, missing: COVERAGE_BAR - n })];
  return section(say("coverage"), lines);
}

function alarms({ alarms: raised, people = 0 }: Insights): string {
  if (!raised) return "";
  const lines = raised.map(({ name, seen, of, barred }) => {
    const haggling = barred ? "hagglingBarred" : "haggling";
    return say(name === "haggling" ? haggling : "education", { seen, of });
  });
  const none = say(people < ALARM_BAR ? "signsThin" : "signsNone", { n: people });
  return section(say("signs"), lines.length > 0 ? lines : [none]);
}

function funnel({ funnel: found }: Insights): string {
  if (!found) return "";
  const { all, steps } = found;
  return section(
    "Funnel",
    table([
      ["", "channels", "sightings", "people", "alone"],
      ["everything noted", all.channels, all.sightings, all.seen, ""],
      ...steps.map(({ trait, level, left, alone }) => [
        level === "must" ? trait : level === "must-not" ? `not ${trait}` : `${trait} (${level})`,
        left.channels,
        left.sightings,
        left.seen,
        `${counted(alone.sightings, "sighting")} in ${counted(alone.channels, "channel")}`,
      ]),
    ]),
  );
}

function questionOf(facet: string): string {
  const asked: Readonly<Record<string, { readonly en: string }>> = surveyMessages;
  return asked[facet]?.en ?? `${facet}?`;
}

function usage({ usage: found }: Insights, named: (list: readonly Tallied[]) => string): string {
  if (!found) return "";
  const lines = (["used", "never"] as const).flatMap((side) => {
    const { seen, channels, objections, needs } = found[side];
    const words = (tallied: readonly Tallied[]) =>
      tallied.map(({ key, seen: n }) => `${key} ${n}`).join(", ") || "none noted";
    return [
      `${say(side)}: ${say("peopleSeen", { n: seen })}`,
      ...(seen > 0
        ? [
            `  channels: ${named(channels)}`,
            `  objections: ${words(objections)}`,
            `  needs: ${words(needs)}`,
          ]
        : []),
    ];
  });
  return section(say("usage"), lines);
}

function brands({ brands: found }: Insights, named: (list: readonly Tallied[]) => string): string {
  if (!found) return "";
  const lines = found.flatMap(({ name, ours, place, seen, channels, looks }) => [
    `${place}. ${name}${ours ? ` (${say("ours")})` : ""}: ${say("peopleSeen", { n: seen })}, in ${named(channels)}`,
    ...firstOf(quotedFirst(looks).map(formatLook), MOST.looks).map((line) => `     ${line}`),
  ]);
  if (found.length === 0) return section(say("rivals"), [say("rivalsNone")]);
  const isOursSeen = found.some(({ ours }) => ours);
  return section(say("rivals"), isOursSeen ? lines : [...lines, say("oursNone")]);
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function hours({ hours: strip }: Insights): string {
  if (!strip) return "";
  const tell = translator(hourMessages, "en");
  if (strip.stated === 0) return section(tell("title"), [tell("none")]);
  return section(tell("title"), [
    tell("of", { n: strip.stated }),
    ...table([
      ["", ...Array.from({ length: 24 }, (_, hour) => hour)],
      ...strip.counts.map((counts, day) => [DAYS[day]!, ...counts]),
    ]),
  ]);
}
