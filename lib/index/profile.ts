// A channel's profile: what a row of the ranked list shows, and the evidence it is scored by, packed into text.
import type { Channel } from "../model/channel.ts";
import type { ChannelKind } from "../model/channel-kind.ts";
import type { Status } from "../model/choices.ts";
import type { Evidence } from "../rank/evidence.ts";
import type { Slot } from "./leaf.ts";

/** The profile of the channel with an ordinal. `lastAt` is the moment of its latest sighting, empty where there is none. */
export type Profile = {
  readonly slot: Slot;
  readonly ordinal: number;
  readonly key: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly status?: Status;
  readonly reach?: number;
  readonly cost?: number;
  readonly lastAt: string;
  readonly evidence: string;
};

/** What a profile repeats of its channel's record. */
export type ProfileFacts = Pick<Profile, "name" | "kind" | "status" | "reach" | "cost">;

/** Returns what a profile repeats of a channel; a channel without a record goes by its key. */
export function profileFacts(key: string, channel: Channel | undefined): ProfileFacts {
  const { name, kind = "site", status, reach, cost } = channel ?? {};
  return {
    name: name || key,
    kind,
    ...(status && { status }),
    ...(reach && { reach: reach.people }),
    ...(cost && { cost: cost.amount }),
  };
}

/** Returns evidence as text: a line of sightings and looks, then a line a cohort: counts per week, tab, its traits. */
export function packEvidence({ sightings, looks, cohorts }: Evidence): string {
  const lines = cohorts.map(({ traits, seen }) => [seen.join(" "), ...traits].join("\t"));
  return [[sightings, ...looks].join(" "), ...lines].join("\n");
}

/** Returns the evidence that packEvidence made the text of. */
export function unpackEvidence(text: string): Evidence {
  const [head = "0", ...lines] = text.split("\n");
  const [sightings = 0, ...looks] = head.split(" ").map(Number);
  const cohorts = lines.map((line) => {
    const [seen = "", ...traits] = line.split("\t");
    return { traits, seen: seen.split(" ").map(Number) };
  });
  return { sightings, looks, cohorts };
}
