// What separates two states of one record, field by field.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";

/** A field by its path (`reach.people`) with its value in both; a value is missing where the field is not there. */
export type FieldChange = {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

/** Returns the fields that differ, in the order of their paths; lists are compared as a whole. */
export function diffFields(before: object, after: object): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
  return names.flatMap((field): FieldChange[] => {
    const [old, now]: unknown[] = [before, after].map((record) => ownMember(record, field));
    if (
      canonicalJson([old]) === canonicalJson([now]) &&
      (old === undefined) === (now === undefined)
    )
      return [];
    if (isPlain(old) && isPlain(now)) {
      return diffFields(old, now).map((inner) => ({ ...inner, field: `${field}.${inner.field}` }));
    }
    return [
      {
        field,
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
      },
    ];
  });
}

// A member may be called `constructor` or `toString`: what every object has is none of a record.
function ownMember(record: object, field: string): unknown {
  return Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
