// What the filters of queries and their values are called in each language, all of it as queries read it.
import { dashboardQueryMessages } from "../../../assets/messages/dashboard-query.ts";
import { kindMessages } from "../../../assets/messages/kinds.ts";
import { filterLikeMessages } from "../../../assets/messages/query-errors.ts";
import { methodMessages, statusMessages } from "../../../assets/messages/shared.ts";
import type { Locale } from "../../../lib/base/messages.ts";
import { CHANNEL_KINDS } from "../../../lib/model/channel-kind.ts";
import { DECISION_ROLES, METHODS, SIDES, STATUSES } from "../../../lib/model/choices.ts";
import { FILTER_NAMES } from "./filters.ts";

export type FilterName = (typeof FILTER_NAMES)[number];

/** A value of a filter: its id, and what lists call it in each language. */
export type FilterValue = readonly [id: string, label: Readonly<Record<Locale, string>>];

// The filter by role has no Chinese name of its own: 角色 is the facet of roles in life.
const NAMES: Readonly<Record<FilterName, string>> = {
  kind: "类型",
  status: "状态",
  role: "role",
  method: "方法",
  fresh: "新近",
  observer: "观察者",
};
const MORE_NAMES: ReadonlyMap<string, FilterName> = new Map([["方式", "method"]]);

const plain = (id: string): FilterValue => [id, { en: id, zh_CN: id }];

/** The values of each filter that has some, or an example of each length; observers are those of the map. */
export const FILTER_VALUES: Readonly<Record<FilterName, readonly FilterValue[]>> = {
  kind: CHANNEL_KINDS.map((kind) => [kind, kindMessages[kind]]),
  status: STATUSES.map((status) => [status, statusMessages[status]]),
  role: [...SIDES, ...DECISION_ROLES].map((role) => [role, dashboardQueryMessages[role]]),
  method: METHODS.map((method) => [method, methodMessages[method]]),
  fresh: ["<30d", "<90d", "<1y"].map(plain),
  observer: [],
};

/** Returns the name of a filter before its colon in a language. */
export const filterName = (filter: FilterName, locale: Locale): string =>
  locale === "zh_CN" ? NAMES[filter] : filter;

/** Returns the filter that a name before a colon means, or undefined where none has it. */
export function filterNamed(name: string): FilterName | undefined {
  const typed = name.toLowerCase();
  return (
    MORE_NAMES.get(typed) ??
    FILTER_NAMES.find((filter) => filter === typed || NAMES[filter] === typed)
  );
}

/** Returns what may stand after a filter's colon, for a sentence: values by their ids in English, else by their labels. */
export function filterLike(filter: FilterName, locale: Locale): string {
  if (filter === "fresh" || filter === "observer") return filterLikeMessages[filter][locale];
  const isChinese = locale === "zh_CN";
  return FILTER_VALUES[filter]
    .map(([id, label]) => (isChinese ? label.zh_CN : id))
    .join(isChinese ? "、" : ", ");
}
