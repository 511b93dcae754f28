// Turns a draft into the sighting it stands for.
import { contentId } from "../base/ids.ts";
import { ShoalError } from "../base/errors.ts";
import { toInstant } from "../base/time.ts";
import type { Draft } from "../model/draft.ts";
import type { Sighting } from "../model/sighting.ts";

/**
 * Returns the sighting of a draft, dated `now` (milliseconds). Cohorts without a trait are left out unless they hold
 * a quote; none left means "looked, nobody of note". Throws SAVE_INCOMPLETE where no channel is named.
 */
export async function finishDraft(draft: Draft, observer: string, now: number): Promise<Sighting> {
  if (!draft.channel || draft.channel.key === "") throw new ShoalError("SAVE_INCOMPLETE");
  const cohorts = draft.cohorts
    .map((cohort) => ({
      ...cohort,
      quotes: cohort.quotes.filter(({ exact }) => exact.trim() !== ""),
    }))
    .filter(({ traits, quotes }) => traits.length > 0 || quotes.length > 0)
    .map(({ traits, seen, quotes }) => ({
      traits: [...new Set(traits)],
      seen: Math.min(Math.max(1, seen), draft.read),
      ...(quotes.length > 0 ? { quotes } : {}),
    }));
  const record = {
    channel: draft.channel.key,
    ...(draft.url ? { url: draft.url } : {}),
    ...(draft.title ? { title: draft.title } : {}),
    at: toInstant(now),
    observer,
    method: draft.method,
    read: draft.read,
    cohorts,
    ...(draft.note ? { note: draft.note } : {}),
  };
  return { id: await contentId("s", record), ...record };
}
