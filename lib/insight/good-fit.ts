// Channels that fit well and where no rival was seen (FEATURES C16): by traits over all channels, by quotes of the few left.
import type { Steps } from "../base/steps.ts";
import { ALARM_BAR } from "../model/bars.ts";
import type { SightingBatches } from "../model/sighting.ts";
import { plainSum } from "../rank/decay.ts";
import type { CohortEvidence, Evidence } from "../rank/evidence.ts";
import type { Question } from "../rank/question.ts";
import type { Score } from "../rank/score.ts";
import { isMet } from "./met.ts";
import { brandsInQuotes, isRival, namesRival } from "./named-brands.ts";
import { namesAnyRival, type SoughtBrands } from "./sought-brands.ts";

/**
 * Returns the share (0 to 1) that a channel must surely exceed to be a good fit: the average of the meaningful channels
 * where something that was asked for was seen. The index is no such bar for several traits: its average takes them as
 * independent of each other, and nearly every channel where they go together lies far above it.
 */
export function goodFitBar(
  ranked: readonly Pick<Score, "share" | "seen" | "meaningful">[],
): number {
  const found = ranked.filter(({ seen, meaningful }) => meaningful && seen > 0);
  return found.reduce((sum, { share }) => sum + share, 0) / Math.max(1, found.length);
}

/**
 * Returns how many of the people were met in a channel that fits well, the lower end of its share above `bar`, and where
 * nobody's traits name a rival, or undefined where it does not fit well, too few were met, or rivals were noted.
 */
export function fitWithoutRivals(
  question: Question,
  { low, meaningful }: Pick<Score, "low" | "meaningful">,
  bar: number,
  cohorts: readonly CohortEvidence[],
  brands: SoughtBrands,
): number | undefined {
  if (!meaningful || low <= bar) return undefined;
  if (cohorts.some(({ traits }) => traits.some((key) => namesRival(key, brands)))) return undefined;
  const of = cohorts.reduce(
    (sum, { traits, seen }) => (isMet(question, traits) ? sum + plainSum(seen) : sum),
    0,
  );
  return of >= ALARM_BAR ? of : undefined;
}

/** Tells whether any competitor is known that could be seen: a card names one, or something was bought of one. */
export function* knowsRival(
  brands: SoughtBrands,
  places: readonly { readonly evidence: Pick<Evidence, "cohorts"> }[],
): Steps<boolean> {
  if (namesAnyRival(brands)) return true;
  for (const { evidence } of places) {
    yield;
    if (evidence.cohorts.some(({ traits }) => traits.some(isRival))) return true;
  }
  return false;
}

/**
 * Returns those of some channels, best first, where nobody's quotes name a rival, and how many were left unread.
 * `looksAt` gives the looks at channels by key, others may be among them. It is asked for `most` channels at a time until
 * as many are found, and not at all where no card names a rival.
 */
export async function withoutQuotedRivals<C extends { readonly key: string }>(
  channels: readonly C[],
  looksAt: LooksAt,
  brands: SoughtBrands,
  most = Infinity,
): Promise<{ readonly free: C[]; readonly unread: number }> {
  if (!namesAnyRival(brands)) return { free: [...channels], unread: 0 };
  const free: C[] = [];
  let read = 0;
  while (read < channels.length && free.length < most) {
    const some = channels.slice(read, read + most);
    read += some.length;
    const rivalled = await rivalledAmong(new Set(some.map(({ key }) => key)), looksAt, brands);
    for (const each of some) if (!rivalled.has(each.key)) free.push(each);
  }
  return { free, unread: channels.length - read };
}

/** Gives the looks at some channels by key; others may be among them. */
export type LooksAt = (keys: ReadonlySet<string>) => SightingBatches;

async function rivalledAmong(
  keys: ReadonlySet<string>,
  looksAt: LooksAt,
  brands: SoughtBrands,
): Promise<ReadonlySet<string>> {
  const rivalled = new Set<string>();
  for await (const batch of looksAt(keys)) {
    for (const { channel, cohorts } of batch) {
      if (!keys.has(channel) || rivalled.has(channel)) continue;
      const named = cohorts.flatMap(({ quotes }) => brandsInQuotes(quotes, brands));
      if (named.some(({ ours }) => !ours)) rivalled.add(channel);
    }
  }
  return rivalled;
}
