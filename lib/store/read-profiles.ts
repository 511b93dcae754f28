// Every channel's profile from the index, for what looks at all of them at once.
import type { Slot } from "../index/posting-block.ts";
import { unpackEvidence, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Target } from "../rank/match.ts";
import type { Candidate } from "../rank/rank-channels.ts";
import { readIndexState } from "./index-state.ts";
import { readSpellings } from "./spellings.ts";
import type { Store } from "./store.ts";

/** A channel that was looked at: its evidence, and what lists show of it. */
export type Place = Candidate & Pick<Profile, "name" | "kind" | "status" | "lastAt">;

/** Profiles that are read in one transaction and made something of before the page has its turn. */
const AT_ONCE = 256;

/**
 * Returns what `make` makes of every profile of the index, in the order of ordinals, or undefined where there is no
 * index that `fits`. Each page of them is read in a transaction of its own: what is made of a hundred thousand takes
 * longer than one may.
 */
export async function mapProfiles<T>(
  store: Pick<Store, "read">,
  fits: (live: IndexParts) => boolean,
  make: (profile: Profile) => T,
): Promise<T[] | undefined> {
  let made: T[] = [];
  let slot: Slot | undefined;
  let next = 0;
  for (;;) {
    const from = next;
    const page = await store.read(["meta", "profiles"], async (tx) => {
      const { live } = await readIndexState(tx);
      if (!live || !fits(live)) return undefined;
      // Where the index was built anew meanwhile, its ordinals begin again.
      const first = live.slot === slot ? from : 0;
      const range = IDBKeyRange.bound([live.slot, first], [live.slot, []]);
      const profiles = await tx.objectStore("profiles").getAll(range, AT_ONCE);
      return { slot: live.slot, profiles };
    });
    if (!page) return undefined;
    if (page.slot !== slot) made = [];
    slot = page.slot;
    for (const profile of page.profiles) made.push(make(profile));
    const last = page.profiles.at(-1);
    if (!last || page.profiles.length < AT_ONCE) return made;
    next = last.ordinal + 1;
  }
}

/**
 * Returns every channel that was looked at, with what is known of other spellings of what a question asks for, or
 * undefined where there is no index of this vocabulary.
 */
export async function readProfiles(
  store: Pick<Store, "read">,
  builtin: string,
  asked: readonly Pick<Target, "key" | "facet">[] = [],
): Promise<{ readonly places: readonly Place[]; readonly lexicon: Lexicon } | undefined> {
  const [traits, facets] = [asked.map(({ key }) => key), asked.map(({ facet }) => facet)];
  const lexicon = await store.read(["meta"], (tx) => readSpellings(tx, traits, facets));
  const all = await mapProfiles(store, (live) => live.builtin === builtin, toPlace);
  return all && { places: all.filter(({ evidence }) => evidence.sightings > 0), lexicon };
}

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
