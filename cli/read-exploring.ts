// The options of `query` that ask for more than the answer.
import { INSIGHTS, type Insight } from "../lib/insight/insights.ts";
import type { Mode } from "../lib/rank/question.ts";
import { oneOf } from "./parse-options.ts";
import { UsageError } from "./terminal.ts";

/** The names that `--insights` takes besides those of the library. */
export const UNIT = "unit";
export const EVERYTHING = "all";

/** The options that ask to explore, as Node's parser takes them. */
export const EXPLORING_OPTIONS = {
  "split-by": { type: "string" },
  contrast: { type: "string" },
  cover: { type: "string" },
  budget: { type: "string" },
  with: { type: "string", multiple: true },
  next: { type: "boolean" },
  insights: { type: "string" },
  pivot: { type: "string" },
  everyone: { type: "boolean" },
  csv: { type: "boolean" },
} as const;

export type ExploringValues = {
  readonly "split-by"?: string | undefined;
  readonly contrast?: string | undefined;
  readonly cover?: string | undefined;
  readonly budget?: string | undefined;
  readonly with?: readonly string[] | undefined;
  readonly next?: boolean | undefined;
  readonly insights?: string | undefined;
  readonly pivot?: string | undefined;
  readonly everyone?: boolean | undefined;
  readonly csv?: boolean | undefined;
};

/** What the options ask to explore; personas are still names, and facets as they were called. */
export type AskedExploring = {
  readonly mode: Mode;
  readonly splitBy: readonly string[] | undefined;
  readonly contrast: string | undefined;
  readonly cover: number | undefined;
  readonly budget: number | undefined;
  readonly others: readonly string[] | undefined;
  readonly insights: ReadonlySet<Insight> | undefined;
  /** Whether the buying unit is asked for; with `all` it is only where there is one. */
  readonly unit: "asked" | "if-any" | undefined;
  readonly pivot: readonly [row: string, column: string] | undefined;
  readonly everyone: boolean | undefined;
};

/** Returns what the options ask to explore, or undefined where nothing. Throws UsageError. */
export function readExploring(values: ExploringValues, mode: Mode): AskedExploring | undefined {
  const { contrast, cover, budget, with: others, everyone } = values;
  const { insights, unit } = readInsights(values);
  if (others && cover === undefined && budget === undefined && unit === undefined) {
    throw new UsageError(
      "--with goes with --cover, --budget or --insights unit: it names who else decides.",
    );
  }
  const splitBy = readFacets("--split-by", values["split-by"]);
  const pivot = readFacets("--pivot", values.pivot);
  if (splitBy && splitBy.length > 2) {
    throw new UsageError("--split-by takes one or two facets, such as gender,age.");
  }
  if (pivot && pivot.length !== 2) {
    throw new UsageError("--pivot takes two different facets, such as interest,gender.");
  }
  for (const name of ["everyone", "csv"] as const) {
    if (values[name] && !pivot) throw new UsageError(`--${name} goes with --pivot.`);
  }
  const asked = [splitBy, contrast, cover, budget, insights, unit, pivot];
  if (asked.every((value) => value === undefined)) return undefined;
  return {
    mode,
    splitBy,
    contrast,
    cover: readNumber("--cover", cover, (value) => value > 0 && value <= 1, "above 0 up to 1"),
    budget: readNumber("--budget", budget, (value) => value >= 0, "from 0"), // some channels are free
    others,
    insights,
    unit,
    pivot: pivot && [pivot[0]!, pivot[1]!],
    everyone,
  };
}

function readInsights({
  insights: list,
  next,
}: ExploringValues): Pick<AskedExploring, "insights" | "unit"> {
  if (list === undefined && !next) return { insights: undefined, unit: undefined };
  const names = (list?.split(",") ?? []).map((name) =>
    oneOf("--insights", [...INSIGHTS, UNIT, EVERYTHING], name.trim()),
  );
  const all = names.includes(EVERYTHING);
  const insights = INSIGHTS.filter(
    (each) =>
      all || names.includes(each) || (next === true && (each === "next" || each === "alarms")),
  );
  return {
    insights: new Set(insights),
    unit: names.includes(UNIT) ? "asked" : all ? "if-any" : undefined,
  };
}

// Undefined where there is no such option; the same facet twice and an empty name are no list.
function readFacets(name: string, text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  return differentFacets(
    name,
    text.split(",").map((facet) => facet.trim()),
  );
}

/** Returns facets that an option was given. Throws UsageError where one is there twice or is empty. */
export function differentFacets(option: string, facets: readonly string[]): readonly string[] {
  if (new Set(facets).size < facets.length || facets.includes("")) {
    throw new UsageError(
      `${option} takes different facets with commas between, such as gender,age.`,
    );
  }
  return facets;
}

// "1.000" may be a thousand or one.
const THOUSANDS = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

function readNumber(
  name: string,
  text: string | undefined,
  isGood: (value: number) => boolean,
  range: string,
): number | undefined {
  if (text === undefined) return undefined;
  if (THOUSANDS.test(text)) {
    throw new UsageError(
      `${name} is written without marks between thousands: ${text.replaceAll(/[.,]/g, "")}.`,
    );
  }
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!isGood(value)) throw new UsageError(`${name} must be a number ${range}, not "${text}".`);
  return value;
}
