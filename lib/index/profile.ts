// A channel's profile: what a row of the ranked list shows, and the evidence it is scored by, packed.
import { ShoalError } from "../base/errors.ts";
import type { Channel } from "../model/channel.ts";
import type { ChannelKind } from "../model/channel-kind.ts";
import type { Status } from "../model/choices.ts";
import { lineOf, type CohortEvidence, type Evidence } from "../rank/evidence.ts";
import { toScored, type Scored } from "../rank/score.ts";
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
  readonly evidence: PackedEvidence;
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
 * Evidence as it is kept: a channel's different traits with a tab between, and numbers: sightings, squares, how many
 * numbers of looks per week there are, these, the quiet in the same way, then the cohorts as they are scored. They
 * are there when they are read, with nothing to take apart.
 */
export type PackedEvidence = { readonly traits: string; readonly numbers: readonly number[] };

/** Returns evidence as it is kept. */
export function packEvidence(evidence: Evidence): PackedEvidence {
  const { traits, cohorts } = toScored(evidence);
  const numbers = storable(headOf(evidence));
  for (const each of cohorts) numbers.push(each);
  return { traits: traits.join("\t"), numbers };
}

/**
 * Returns the numbers as a list that is stored the short way. A list that was read from a database or cloned may have
 * holes, for all that the engine knows: Chromium would write it with a key before each number, in twice the room and
 * several times the time, and so what `slice`, `concat` and spreading make of it.
 */
export function storable(numbers: readonly number[], from = 0): number[] {
  const list: number[] = [];
  for (let i = from; i < numbers.length; i++) list.push(numbers[i]!);
  return list;
}

/** What kept evidence holds beside its cohorts. */
type Head = Omit<Evidence, "cohorts">;

/** Returns the numbers that kept evidence begins with. */
export function headOf({ sightings, squares, looks, quiet }: Head): number[] {
  return [sightings, squares, looks.length, ...looks, quiet.length, ...quiet];
}

/** Tells whether evidence is the same as kept; none is like no other. */
export function sameEvidence(a: PackedEvidence | undefined, b: PackedEvidence): boolean {
  return (
    a?.traits === b.traits &&
    a.numbers.length === b.numbers.length &&
    a.numbers.every((each, i) => each === b.numbers[i])
  );
}

// A browser that keeps no checksums hands over a flipped byte as if nothing had been.
const damaged = () => new ShoalError("DATABASE_DAMAGED", { detail: "a profile" });

/** Returns what kept evidence begins with, its `length` in numbers, and the traits. Throws DATABASE_DAMAGED where it is none. */
export function unpackHead({
  traits: text,
  numbers,
}: PackedEvidence): Head & Pick<Scored, "traits"> & { readonly length: number } {
  if (typeof text !== "string" || !Array.isArray(numbers)) throw damaged();
  const traits = text === "" ? [] : text.split("\t");
  const [sightings = 0, squares = 0, looksLength] = numbers;
  const quietAt = 3 + looksLength!;
  const length = quietAt + 1 + numbers[quietAt]!;
  if (!(quietAt > 2 && length > quietAt && isSound(numbers, length, traits.length))) {
    throw damaged();
  }
  const looks = numbers.slice(3, quietAt);
  const quiet = numbers.slice(quietAt + 1, length);
  return { sightings, squares, looks, quiet, traits, length };
}

/** Returns what scoring needs of kept evidence. Throws DATABASE_DAMAGED where it is none. */
export function unpackScored(packed: PackedEvidence): Scored & Head {
  const { length, ...head } = unpackHead(packed);
  return { ...head, cohorts: packed.numbers.slice(length) };
}

// Whether lengths and places are such as packEvidence writes, from the cohorts on.
function isSound(numbers: readonly number[], cohortsAt: number, traits: number): boolean {
  let at = cohortsAt;
  while (at < numbers.length) {
    const places = at + 1 + numbers[at]!;
    const end = places + 1 + numbers[places]!;
    if (!(places > at && end > places)) return false;
    for (at = places + 1; at < end; at++) {
      const place = numbers[at]!;
      if (!(place >= 0 && place < traits && Number.isInteger(place))) return false;
    }
  }
  return at === numbers.length;
}

/** Returns kept evidence as it was. */
export function unpackEvidence(packed: PackedEvidence): Evidence {
  const { traits: all, cohorts: numbers, ...rest } = unpackScored(packed);
  const cohorts: CohortEvidence[] = [];
  for (let at = 0; at < numbers.length;) {
    const seen = numbers.slice(at + 1, (at += 1 + numbers[at]!));
    const places = numbers.slice(at + 1, (at += 1 + numbers[at]!));
    const traits = places.map((place) => all[place]!);
    cohorts.push({ traits, line: lineOf(traits), seen });
  }
  return { ...rest, cohorts };
}

/** Tells whether any item was read, as kept evidence has it. */
export function wasRead({ numbers }: PackedEvidence): boolean {
  return numbers[2]! > 0;
}
