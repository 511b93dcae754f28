// Every channel's profile from the index, for what looks at all of them at once.
import type { Slot } from "../index/posting-block.ts";
import { unpackEvidence, type Profile } from "../index/profile.ts";
import type { Lexicon } from "../model/covered-keys.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { readAliases, readIndexState } from "./index-state.ts";
import type { ReadTransaction } from "./schema.ts";

/** A channel that was looked at: its evidence, and what lists show of it. */
export type Place = Candidate & Pick<Profile, "name" | "kind" | "status" | "lastAt">;

/**
 * Returns every channel that was looked at, with what is known of other spellings of `keys`, or undefined where there
 * is no index of this vocabulary.
 */
export async function readProfiles(
  tx: ReadTransaction,
  builtin: string,
  keys: readonly string[] = [],
): Promise<{ readonly places: readonly Place[]; readonly lexicon: Lexicon } | undefined> {
  const [{ live }, lexicon] = await Promise.all([readIndexState(tx), readAliases(tx, keys)]);
  if (live?.builtin !== builtin) return undefined;
  const places: Place[] = [];
  await walkProfiles(tx, live.slot, (profiles) => {
    places.push(...profiles.map(toPlace).filter(({ evidence }) => evidence.sightings > 0));
  });
  return { places, lexicon };
}

/** Hands on the profiles of a slot, some at a time. */
export async function walkProfiles(
  tx: ReadTransaction,
  slot: Slot,
  take: (profiles: readonly Profile[]) => void,
): Promise<void> {
  let next = 0;
  for (;;) {
    const range = IDBKeyRange.bound([slot, next], [slot, []]);
    const profiles = await tx.objectStore("profiles").getAll(range, AT_ONCE);
    take(profiles);
    if (profiles.length < AT_ONCE) return;
    next = profiles.at(-1)!.ordinal + 1;
  }
}

/** Profiles that are read and taken apart between two turns of the page. */
const AT_ONCE = 128;

function toPlace({ key, name, kind, status, lastAt, reach, cost, evidence }: Profile): Place {
  return {
    key,
    name,
    kind,
    lastAt,
    ...(status && { status }),
    evidence: unpackEvidence(evidence),
    facts: { ...(reach !== undefined && { reach }), ...(cost !== undefined && { cost }) },
  };
}
