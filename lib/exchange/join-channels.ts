// Two versions of one channel joined field by field: what was edited later wins.
import { canonicalJson } from "../base/json.ts";
import { compareText } from "../base/text.ts";
import type { Channel } from "../model/channel.ts";
import { compareInstants } from "../base/instant-order.ts";

// Fields with rules of their own.
const SPECIAL: ReadonlySet<string> = new Set(["key", "edited", "sample"]);

/**
 * Returns the union of two versions of the same channel. Per field the later stamp in `edited` wins, so a field
 * with a stamp and no value stays cleared; at equal stamps a value beats none or a filled-in one, and the larger
 * canonical JSON the smaller. It counts as sample only where both do.
 */
export function joinChannels(a: Channel, b: Channel): Channel {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)].filter((f) => !SPECIAL.has(f)));
  const joined: [string, unknown][] = [["key", a.key]];
  for (const field of fields) {
    const value = read(compareField(field, a, b) < 0 ? b : a, field);
    if (value !== undefined) joined.push([field, value]);
  }
  const edited = joinStamps(a.edited, b.edited);
  if (edited) joined.push(["edited", edited]);
  const sample = joinSample(a.sample, b.sample);
  if (sample !== undefined) joined.push(["sample", sample]);
  // `name` and `kind` are in both versions, so they are in every union of their fields.
  return Object.fromEntries(joined) as Channel;
}

function compareField(field: string, a: Channel, b: Channel): number {
  const [inA, inB] = [read(a, field), read(b, field)];
  return (
    compareInstants(stamp(a, field), stamp(b, field)) ||
    weight(a, field, inA) - weight(b, field, inB) ||
    compareText(canonicalJson(inA), canonicalJson(inB))
  );
}

// A value beats what a file left out and had filled in, and that beats nothing.
function weight({ key }: Channel, field: string, value: unknown): number {
  if (value === undefined) return 0;
  return (field === "name" && value === key) || (field === "kind" && value === "site") ? 1 : 2;
}

// A field may be called `constructor` or `toString`: only the record's own members count.
function read(record: object, field: string): unknown {
  return Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
}

function stamp({ edited }: Channel, field: string): string | undefined {
  return edited && Object.hasOwn(edited, field) ? edited[field] : undefined;
}

function joinStamps(a: Channel["edited"], b: Channel["edited"]): Channel["edited"] {
  if (!a || !b) return a ?? b;
  const latest = new Map(Object.entries(a));
  for (const [field, at] of Object.entries(b)) {
    if (compareInstants(latest.get(field), at) < 0) latest.set(field, at);
  }
  return Object.fromEntries(latest);
}

// true < not said < false: the order whose maximum is "sample only where both are".
function joinSample(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}
