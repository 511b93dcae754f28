// The answer to what is asked: by the index where it can, else by the query verbs; what was right last stays meanwhile.
import { useEffect, useState } from "preact/hooks";
import type { NarrowedAnswer } from "../../../lib/app/ask-narrowed.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { SIDE_ROLES, SIDES, STATUSES } from "../../../lib/model/choices.ts";
import type { QueryError } from "../../../lib/query/query.ts";
import type { Criteria, Mode } from "../../../lib/rank/question.ts";
import type { AskVerbs } from "../dashboard-verbs.ts";
import { useLive, type Live } from "../use-live.ts";
import {
  countFilters,
  isIndexed,
  narrowingOf,
  withoutFilters,
  type AskFilters,
} from "./filters.ts";

/** What is asked: a query as typed, or criteria. */
export type Asked =
  | { readonly type: "query"; readonly text: string }
  | { readonly type: "criteria"; readonly criteria: Criteria };

/** An answer, with what is worth knowing of what is not in it. */
export type GoodAnswer = Extract<NarrowedAnswer, { ok: true }> & {
  /** The order that the rows are in. */
  readonly mode: Mode;
  /** Where it is empty and filters narrow it: whether there would be one without any of them. */
  readonly answersUnfiltered?: boolean | undefined;
  /** How many channels fit and are not in the order, as it needs a reach or cost that is not noted; or at least so many. */
  readonly leftOut?: { readonly n: number; readonly more: boolean } | undefined;
};

type Answer = GoodAnswer | Exclude<NarrowedAnswer, { ok: true }>;

/** `problem` is what is wrong with the query; `shown` the latest answer to a question that was right. */
export type AskedAnswer = {
  readonly live: Live<Answer>;
  readonly shown: GoodAnswer | undefined;
  /** What is shown answers the question before. */
  readonly late: boolean;
  readonly problem: QueryError | undefined;
  /** The question and filters as one text: another one begins at the first rank. */
  readonly question: string;
  /** Asks the same for more rows. */
  readonly askMore: () => void;
};

/** Rows that the index is asked for at first, and how many times as many whenever they do not suffice. */
const FIRST_ROWS = 200;
const MORE = 4;

/** Asks whenever the question, the filters or the map change. */
export function useAnswer(verbs: AskVerbs, asked: Asked, filters: AskFilters): AskedAnswer {
  const question = JSON.stringify([asked, filters]);
  const [wanted, setWanted] = useState({ question, limit: FIRST_ROWS });
  const limit = wanted.question === question ? wanted.limit : FIRST_ROWS;
  const [kept, setKept] = useState<GoodAnswer | undefined>();
  const live = useLive(
    () => answer(verbs, asked, filters, limit),
    verbs.listen,
    ["map", "settings"],
    [question, limit],
  );
  const value = live.state === "ready" ? live.value : undefined;
  const good = value?.ok ? value : undefined;
  useEffect(() => {
    if (good) setKept(good);
  }, [good]);
  return {
    live,
    shown: good ?? kept,
    late: live.state !== "ready" || live.late === true,
    problem: value?.ok === false && live.state === "ready" && !live.late ? value.error : undefined,
    question,
    askMore: () => {
      // Not again while the last ones are on their way.
      if (good && good.rows.length >= limit) setWanted({ question, limit: limit * MORE });
    },
  };
}

async function answer(
  verbs: AskVerbs,
  asked: Asked,
  filters: AskFilters,
  limit: number,
): Promise<Answer> {
  const found = await narrowed(verbs, asked, filters, limit);
  if (!found.ok) return found;
  const given = { ...found, mode: filters.mode };
  const leftOut = await countLeftOut(verbs, asked, filters, given);
  if (given.rows.length > 0) return { ...given, leftOut };
  const text = given.unfiltered?.text;
  if (text === undefined && countFilters(filters) === 0) return { ...given, leftOut };
  const free: Asked = text === undefined ? asked : { type: "query", text };
  const without = await narrowed(verbs, free, withoutFilters(filters), 1);
  return { ...given, leftOut, answersUnfiltered: without.ok && without.rows.length > 0 };
}

async function countLeftOut(
  verbs: AskVerbs,
  asked: Asked,
  filters: AskFilters,
  { rows, more }: Pick<GoodAnswer, "rows" | "more">,
): Promise<GoodAnswer["leftOut"]> {
  if (more || (filters.mode !== "reach" && filters.mode !== "least-cost")) return undefined;
  const fitting = await narrowed(
    verbs,
    asked,
    { ...filters, mode: "fit" },
    rows.length + FIRST_ROWS,
  );
  if (!fitting.ok || fitting.rows.length <= rows.length) return undefined;
  return { n: fitting.rows.length - rows.length, more: fitting.more };
}

async function narrowed(
  verbs: AskVerbs,
  asked: Asked,
  filters: AskFilters,
  limit: number,
): Promise<NarrowedAnswer> {
  const { mode, kind, status, role } = filters;
  if (asked.type === "query") {
    const question = { text: asked.text, mode, filters: narrowingOf(filters) };
    return (await verbs.queries()).ask(question);
  }
  const { criteria } = asked;
  if (criteria.length === 0) {
    return { ok: true, rows: [], more: false, channels: 0, alternatives: [] };
  }
  if (!isIndexed(filters)) {
    return (await verbs.queries()).ask({ criteria, mode, filters: narrowingOf(filters) });
  }
  const side = SIDES.find((each) => each === role);
  const kinds = CHANNEL_KINDS.filter((each) => each === kind);
  const statuses = STATUSES.filter((each) => each === status);
  const question = {
    criteria,
    mode,
    side,
    ...(kinds.length > 0 && { kinds }),
    ...(statuses.length > 0 && { statuses }),
  };
  const { rows, more, channels } = await verbs.ask(question, limit);
  const roles = side && SIDE_ROLES[side];
  return {
    ok: true,
    rows,
    more,
    channels,
    alternatives: [
      { criteria, roles, filters: countFilters(filters), narrowing: narrowingOf(filters) },
    ],
  };
}
