// One list of a file's records, each checked against its schema and completed, or refused with its field and reason.
import * as z from "zod/mini";
import type { ErrorFacts } from "../base/errors.ts";
import { clip, toDisplay } from "../base/text.ts";
import type { RecordKind } from "../model/map.ts";
import { cleanJson } from "./clean-json.ts";
import { describeIssue, fieldName, type Problem } from "./describe-issue.ts";

/** The first refusal's facts, how many records were refused, and how many `__proto__` members were dropped. */
export type Findings = { first: ErrorFacts | undefined; refused: number; dropped: number };

/** Returns findings of nothing. */
export const noFindings = (): Findings => ({ first: undefined, refused: 0, dropped: 0 });

/** A number that reading has already changed. */
export const BAD_NUMBER: Problem = {
  rule: "number-range",
  limit: "9007199254740991",
  problem: "must be a number that can be kept exactly; write longer ones as text",
};

/**
 * Returns the good records of a list, completed; the refused ones are told in `findings`. The raw list is emptied as
 * it goes, so that a large file is not held twice.
 */
export async function checkRecords<S extends z.ZodMiniType, R>(
  findings: Findings,
  kind: RecordKind,
  raw: unknown[],
  rule: RecordCheck<S, R>,
): Promise<R[]> {
  const good: (R | Promise<R>)[] = [];
  for (let i = 0; i < raw.length; i++) {
    const record = raw[i];
    raw[i] = undefined;
    const checked = checkRecord(findings, kind, i, record, rule);
    if (checked !== undefined) good.push(checked);
  }
  return Promise.all(good);
}

/** What a record of a kind must be, and what completes it. */
export type RecordCheck<S extends z.ZodMiniType, R> = {
  readonly schema: S;
  readonly complete: (record: z.infer<S>) => R | Promise<R>;
};

/** Returns one record completed, or undefined where it is refused: `findings` then tells of it as the `index`-th of its kind. */
export function checkRecord<S extends z.ZodMiniType, R>(
  findings: Findings,
  kind: RecordKind,
  index: number,
  record: unknown,
  { schema, complete }: RecordCheck<S, R>,
): R | Promise<R> | undefined {
  const { dropped, badNumber } = cleanJson(record);
  findings.dropped += dropped;
  if (badNumber) {
    refuse(findings, kind, index, record, () => [badNumber, BAD_NUMBER]);
    return undefined;
  }
  const parsed = z.safeParse(schema, record);
  if (parsed.success) return complete(parsed.data);
  refuse(findings, kind, index, record, () => {
    const issue = parsed.error.issues[0]!;
    return [issue.path, describeIssue(issue, record)];
  });
  return undefined;
}

// Only the first refusal is described: zod makes an error when it is asked for it, and that takes longer than the check.
function refuse(
  findings: Findings,
  kind: RecordKind,
  index: number,
  record: unknown,
  describe: () => readonly [path: readonly PropertyKey[], problem: Problem],
): void {
  findings.refused++;
  if (findings.first) return;
  const [path, problem] = describe();
  const id = nameOf(record);
  findings.first = {
    record: `${kind}[${index}]`,
    field: fieldName(path) || "the record",
    ...problem,
    ...(id === undefined ? {} : { id }),
  };
}

function nameOf(record: unknown): string | undefined {
  for (const member of ["id", "key"]) {
    const value = memberOf(record, member);
    if (typeof value === "string") return clip(toDisplay(value), 100);
  }
  return undefined;
}

function memberOf(value: unknown, part: PropertyKey): unknown {
  const isOwn = value !== null && typeof value === "object" && Object.hasOwn(value, part);
  return isOwn ? Reflect.get(value, part) : undefined;
}
