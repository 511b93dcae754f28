// Signs to act on: alarms and flags, evidence to check again, channels never looked at.
import type { Steps } from "../base/steps.ts";
import type { Channel } from "../model/channel.ts";
import type { Status } from "../model/choices.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate, Ranked } from "../rank/rank-channels.ts";
import { raiseAlarms, whateverTheyObject, type Alarm } from "./alarms.ts";
import {
  fitWithoutRivals,
  goodFitBar,
  knowsRival,
  withoutQuotedRivals,
  type LooksAt,
} from "./good-fit.ts";
import { metIn } from "./met.ts";
import type { Named } from "./outlook.ts";
import { recheckQueue } from "./recheck.ts";
import type { SoughtBrands } from "./sought-brands.ts";

/** `people` is how many of the persona's people were seen in all. */
export type Signs = {
  readonly people: number;
  readonly alarms: readonly Alarm[];
  /** Channels that fit well and where no rival was bought or named, in a trait or in a quote. */
  readonly free: readonly (Named & { readonly seen: number })[];
  /** How many more fit and show no rival in traits, of which no quote was read. */
  readonly unread: number;
  /** How many fit well where no competitor is known at all: none of them is flagged. */
  readonly untold: number;
  readonly recheck: readonly (Named & { readonly weeks: number; readonly lastAt: string })[];
  readonly unseen: readonly (Named & { readonly status: Status | undefined })[];
};

/** The signs as far as evidence without quotes tells them: of the channels that fit, some may still speak of rivals. */
export type SignsByTraits = Omit<Signs, "free" | "unread"> & { readonly fitting: Signs["free"] };

/** Returns the signs of a question by traits; `ranked` is the order of the channels by fit; of the channels without a sighting, candidates come first. */
export function* signsOf(
  question: Question,
  places: readonly (Named & Pick<Candidate, "evidence"> & { readonly lastAt: string })[],
  ranked: readonly Ranked[],
  channels: readonly Channel[],
  brands: SoughtBrands,
  { now, halfLifeDays }: { readonly now: number; readonly halfLifeDays: number },
): Steps<SignsByTraits> {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const named = (key: string) => ({ key, name: byKey.get(key)?.name ?? key });
  const matching = ranked.flatMap(({ key }) => byKey.get(key) ?? []);
  // Where everybody seen is kept out for an objection the order has no row.
  const among = whateverTheyObject(question) === question ? matching : places;
  const cohorts = among.flatMap(({ evidence }) => evidence.cohorts);
  const alarms = yield* raiseAlarms(question, cohorts);
  const bar = goodFitBar(ranked);
  let people = 0;
  const fitting: Signs["free"][number][] = [];
  for (const row of ranked) {
    yield;
    const own = byKey.get(row.key)?.evidence.cohorts ?? [];
    people += metIn(question, own).seen;
    const seen = fitWithoutRivals(question, row, bar, own, brands);
    if (seen !== undefined) fitting.push({ ...named(row.key), seen });
  }
  const isTold = fitting.length > 0 && (yield* knowsRival(brands, places));
  return {
    people,
    alarms,
    fitting: isTold ? fitting : [],
    untold: isTold ? 0 : fitting.length,
    recheck: recheckQueue(matching, now, halfLifeDays).map(({ key, weeks }) => ({
      ...named(key),
      weeks,
      lastAt: byKey.get(key)?.lastAt ?? "",
    })),
    unseen: channels
      .filter(({ key, status }) => !byKey.has(key) && status !== "dropped")
      .map(({ key, name, status }) => ({ key, name: name || key, status }))
      .sort((a, b) => Number(b.status === "candidate") - Number(a.status === "candidate")),
  };
}

/**
 * Returns the signs with the channels that are free of rivals in quotes, too: of the best, as `most` and `looksAt` tell
 * (`withoutQuotedRivals`).
 */
export async function withFree(
  { fitting, ...signs }: SignsByTraits,
  looksAt: LooksAt,
  brands: SoughtBrands,
  most?: number,
): Promise<Signs> {
  return { ...signs, ...(await withoutQuotedRivals(fitting, looksAt, brands, most)) };
}
