// Moments in order: they come with and without milliseconds, so their texts alone do not sort by time.
import { compareText } from "../base/text.ts";

/** Orders two moments by time, then by spelling; no moment (undefined or empty) comes first. */
export function compareInstants(a: string | undefined = "", b: string | undefined = ""): number {
  return compareText(whole(a), whole(b)) || compareText(a, b);
}

function whole(at: string): string {
  return at.length === "2026-11-23T08:30:00Z".length ? at.replace("Z", ".000Z") : at;
}
