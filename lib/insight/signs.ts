// Signs to act on: alarms and flags, evidence to check again, channels never looked at.
import type { Steps } from "../base/steps.ts";
import type { Channel } from "../model/channel.ts";
import type { Status } from "../model/choices.ts";
import type { Product } from "../model/product.ts";
import type { Question } from "../rank/question.ts";
import type { Candidate, Ranked } from "../rank/rank-channels.ts";
import { freeOfRivals, goodFitBar, raiseAlarms, type Alarm } from "./alarms.ts";
import { brandKey } from "./brand-key.ts";
import { metIn } from "./met.ts";
import type { Named } from "./outlook.ts";
import { recheckQueue } from "./recheck.ts";

/** `people` is how many of the persona's people were seen in all. */
export type Signs = {
  readonly people: number;
  readonly alarms: readonly Alarm[];
  /** Channels that fit well and where no rival was bought or named in a trait. */
  readonly free: readonly (Named & { readonly seen: number })[];
  readonly recheck: readonly (Named & { readonly weeks: number; readonly lastAt: string })[];
  readonly unseen: readonly (Named & { readonly status: Status | undefined })[];
};

/** Returns the signs of a question; `ranked` is the order of the channels by fit; of the channels without a sighting, candidates come first. */
export function* signsOf(
  question: Question,
  places: readonly (Named & Pick<Candidate, "evidence"> & { readonly lastAt: string })[],
  ranked: readonly Ranked[],
  channels: readonly Channel[],
  products: readonly Product[],
  { now, halfLifeDays }: { readonly now: number; readonly halfLifeDays: number },
): Steps<Signs> {
  const rivals = new Set(
    products.flatMap((product) => (product.removed ? [] : (product.rivals ?? []))).map(brandKey),
  );
  const byKey = new Map(places.map((place) => [place.key, place]));
  const named = (key: string) => ({ key, name: byKey.get(key)?.name ?? key });
  const matching = ranked.flatMap(({ key }) => byKey.get(key) ?? []);
  const cohorts = matching.flatMap(({ evidence }) => evidence.cohorts);
  const alarms = yield* raiseAlarms(question, cohorts);
  const bar = goodFitBar(ranked);
  let people = 0;
  const free: Signs["free"][number][] = [];
  for (const row of ranked) {
    yield;
    const own = byKey.get(row.key)?.evidence.cohorts ?? [];
    people += metIn(question, own).seen;
    const seen = freeOfRivals(question, row, bar, own, rivals);
    if (seen !== undefined) free.push({ ...named(row.key), seen });
  }
  return {
    people,
    alarms: alarms.filter(({ name }) => name !== "no-rival-seen"),
    free,
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
