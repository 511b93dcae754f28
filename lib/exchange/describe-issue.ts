// What is wrong with a field, in plain words and as a stable rule name that a translation can use.
import type * as z from "zod/mini";
import { clip, toDisplay } from "../base/text.ts";

type Issue = z.core.$ZodIssue;

/** `rule` is stable, `limit` what it is measured against (empty where nothing is), `problem` the English words. */
export type Problem = { readonly rule: string; readonly limit: string; readonly problem: string };

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** What nothing stands for, and what is no list. */
export const MISSING: Problem = { rule: "missing", limit: "", problem: "is missing" };
export const NO_LIST: Problem = { rule: "type", limit: "a list", problem: "must be a list" };

/** The rules behind the sentences of the model's own checks. */
const OWN_RULES: ReadonlyMap<string, string> = new Map([
  ["must be a moment like 2026-11-23T08:30:00.000Z", "moment"],
  ["must be an http or https address", "web-address"],
]);

/** Returns what the issue means that a schema found in a value. */
export function describeIssue(issue: Issue, value: unknown): Problem {
  if (isMissing(value, issue.path)) return MISSING;
  switch (issue.code) {
    case "invalid_type":
      return rule("type", "must be", TYPES[issue.expected] ?? issue.expected);
    case "invalid_value":
      return rule("one-of", "must be one of", issue.values.map(String).join(", "));
    case "too_big":
      return rule(
        `at-most-${measure(issue.origin)}`,
        "must be at most",
        size(issue, issue.maximum),
      );
    case "too_small":
      return rule(
        `at-least-${measure(issue.origin)}`,
        "must be at least",
        size(issue, issue.minimum),
      );
    case "custom":
      return { ...ownRule(issue), problem: issue.message };
    default:
      return { rule: "invalid", limit: "", problem: "is not valid" };
  }
}

// A check whose limit is no schema's says so itself.
function ownRule({ message, params }: z.core.$ZodIssueCustom): Pick<Problem, "rule" | "limit"> {
  const read: unknown = params?.["atMostRead"];
  if (typeof read === "number") return { rule: "at-most-read", limit: String(read) };
  if (params?.["mostTraits"]) return { rule: "many-traits", limit: "" };
  return { rule: OWN_RULES.get(message) ?? "custom", limit: "" };
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const part of path) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, part)) return true;
    at = Reflect.get(at, part);
  }
  return false;
}

function rule(name: string, words: string, limit: string): Problem {
  return { rule: name, limit, problem: `${words} ${limit}` };
}

function measure(origin: string): string {
  return origin === "string" ? "length" : origin === "array" ? "items" : "number";
}

function size({ origin }: { origin: string }, bound: number | bigint): string {
  const unit = origin === "string" ? "character" : origin === "array" ? "item" : "";
  return unit ? `${bound} ${unit}${bound === 1 ? "" : "s"} long` : String(bound);
}

/** Returns a path within a record as people write it: `cohorts[0].seen`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (before, part) =>
      typeof part === "number"
        ? `${before}[${part}]`
        : `${before}${before ? "." : ""}${String(part)}`,
    "",
  );
  return clip(toDisplay(name), 200);
}
