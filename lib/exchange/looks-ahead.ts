// Looks of a file that are dated ahead of the clock: somebody mistyped a year, or a clock was wrong.
import { clip, toDisplay } from "../base/text.ts";
import { DAY_MS } from "../base/time.ts";
import type { ReadWarning } from "./read-map.ts";

/** Counts sightings as they pass. */
export class LooksAhead {
  readonly #latest: number;
  #count = 0;
  #first = "";

  /** Those more than a day after `now`, in milliseconds, are ahead: before that, clocks may differ. */
  constructor(now: number) {
    this.#latest = now + DAY_MS;
  }

  /** Hears of a sighting. */
  hear({ at, channel }: { readonly at?: unknown; readonly channel?: unknown }): void {
    if (typeof at !== "string" || !(Date.parse(at) > this.#latest)) return;
    if (this.#count++ > 0) return;
    this.#first = `${clip(toDisplay(String(channel)), 100)}, ${at.slice(0, 10)}`;
  }

  /** Returns what is to be said of them: how many, with the channel and day of the first; nothing where none is ahead. */
  get warnings(): readonly ReadWarning[] {
    return this.#count > 0 ? [{ code: "ahead", count: this.#count, first: this.#first }] : [];
  }
}

/** Returns what is to be said of sightings that are dated ahead. */
export function warnAhead(
  sightings: readonly { readonly at: string; readonly channel: string }[],
  now: number,
): readonly ReadWarning[] {
  const ahead = new LooksAhead(now);
  for (const sighting of sightings) ahead.hear(sighting);
  return ahead.warnings;
}
