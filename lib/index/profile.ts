// A channel's profile: what a row of the ranked list shows, and the evidence it is scored by, packed into text.
import type { Channel } from "../model/channel.ts";
import type { ChannelKind } from "../model/channel-kind.ts";
import type { Status } from "../model/choices.ts";
import { lineOf, traitsOf, type Evidence } from "../rank/evidence.ts";
import type { Scored } from "../rank/score.ts";
import type { Slot } from "./posting-block.ts";

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

/**
 * Returns evidence as text: a line of sightings, squares and looks, one of the quiet, then a line a cohort: counts per
 * week, tab, its traits with a tab between.
 */
export function packEvidence({ sightings, squares, looks, quiet, cohorts }: Evidence): string {
  const lines = cohorts.map(({ traits, seen }) => seen.join(" ") + lineOf(traits).slice(0, -1));
  return [[sightings, squares, ...looks].join(" "), quiet.join(" "), ...lines].join("\n");
}

const numbersIn = (text: string): number[] => (text === "" ? [] : text.split(" ").map(Number));

/** Returns what scoring needs of the evidence that packEvidence made the text of; no cohort is taken apart. */
export function unpackScored(text: string): Scored & Pick<Evidence, "sightings" | "squares"> {
  const [head = "", quiet = "", ...lines] = text.split("\n");
  const [sightings = 0, squares = 0, ...looks] = numbersIn(head);
  const cohorts = lines.map((each) => {
    const tab = each.indexOf("\t");
    return { line: `${each.slice(tab)}\t`, seen: numbersIn(each.slice(0, tab)) };
  });
  return { sightings, squares, looks, quiet: numbersIn(quiet), cohorts };
}

/** Returns the evidence that packEvidence made the text of. */
export function unpackEvidence(text: string): Evidence {
  const scored = unpackScored(text);
  const cohorts = scored.cohorts.map((each) => ({ ...each, traits: traitsOf(each.line) }));
  return { ...scored, cohorts };
}
