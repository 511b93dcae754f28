// The values of the query language's filters, under every name that lists and forms show them by.
import { fold } from "../base/text.ts";
import { CHANNEL_KINDS, type ChannelKind } from "../model/channel-kind.ts";
import {
  DECISION_ROLES,
  METHODS,
  SIDES,
  STATUSES,
  type DecisionRole,
  type Method,
  type Status,
} from "../model/choices.ts";
import type { FilterName } from "./query.ts";

/** The filters that take a value of a list. */
export type ListedFilter = Exclude<FilterName, "fresh" | "observer">;

/** The values of each filter, as queries spell them. */
export const FILTER_VALUES: Readonly<Record<ListedFilter, readonly string[]>> = {
  kind: CHANNEL_KINDS,
  status: STATUSES,
  role: [...SIDES, ...DECISION_ROLES],
  method: METHODS,
};

/** What an age of looks and an observer can look like. */
const AGES_LIKE = `"<90d", "3 months" or ">1y"`;
const NAMES_LIKE = `the name of somebody who looked, such as observer:"Anna B."`;

/** Returns what may stand after a filter's colon, for an error's English sentence. */
export function filterLike(filter: FilterName): string {
  if (filter === "observer") return NAMES_LIKE;
  return filter === "fresh" ? AGES_LIKE : FILTER_VALUES[filter].join(", ");
}

type Names<V extends string> = Readonly<Record<V, readonly string[]>>;

const KINDS: Names<ChannelKind> = {
  site: ["网站"],
  forum: ["论坛"],
  section: ["版块"],
  group: ["群组"],
  app: ["应用"],
  account: ["账号"],
  video: ["video channel", "视频频道"],
  podcast: ["播客"],
  newsletter: ["邮件通讯"],
  chat: ["聊天群"],
  qa: ["questions & answers", "问答"],
  market: ["marketplace", "市场"],
  course: ["课程"],
  blog: ["博客"],
  review: ["reviews", "点评"],
  event: ["活动"],
  venue: ["线下场所"],
};

const STATUS_NAMES: Names<Status> = {
  candidate: ["候选"],
  watching: ["观察中"],
  trying: ["试用中"],
  working: ["有效"],
  dropped: ["已放弃"],
};

const ROLES: Names<DecisionRole | (typeof SIDES)[number]> = {
  direct: ["decides or pays", "决定或付款"],
  indirect: ["sways the decision", "影响决定", "间接影响者"],
  decides: ["决定"],
  pays: ["付款"],
  uses: ["使用"],
  recommends: ["推荐"],
  gatekeeps: ["把关"],
};

const METHOD_NAMES: Names<Method> = {
  page: ["read on the page", "阅读页面"],
  survey: ["问卷调查", "问卷"],
  interview: ["访谈"],
  email: ["e-mail", "电子邮件"],
  "customer-file": [
    "customer file",
    "customer file (counts only)",
    "客户档案",
    "客户档案（仅计数）",
  ],
  "provided-data": ["data provided to us", "他人提供的数据"],
  "published-data": ["published data", "公开数据"],
  "competitor-study": ["study of a competitor", "竞争对手研究"],
};

const NAMES: Readonly<Record<ListedFilter, Names<string>>> = {
  kind: KINDS,
  status: STATUS_NAMES,
  role: ROLES,
  method: METHOD_NAMES,
};

/** Returns the value of a filter that goes by a name, or undefined where none does. */
export function filterValue(filter: ListedFilter, name: string): string | undefined {
  const plain = fold(name);
  return FILTER_VALUES[filter].find(
    (value) => value === plain || NAMES[filter][value]?.some((each) => fold(each) === plain),
  );
}
