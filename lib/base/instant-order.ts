// Moments in order: they come with and without milliseconds, so their texts alone do not sort by time.
import { compareText } from "./text.ts";

/** Orders two moments by time, then by spelling; no moment (undefined or empty) comes first. */
export function compareInstants(a: string | undefined = "", b: string | undefined = ""): number {
  return compareText(whole(a), whole(b)) || compareText(a, b);
}

function whole(at: string): string {
  return at.length === "2026-11-23T08:30:00Z".length ? at.replace("Z", ".000Z") : at;
}

/** Returns the moment of the latest of some records, or "" where there is none. */
export function latestAt(records: readonly { readonly at: string }[]): string {
  return records.reduce((last, { at }) => (compareInstants(at, last) > 0 ? at : last), "");
}
