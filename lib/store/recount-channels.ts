// Many channels counted anew from their sightings, in bulk.
import { groupsOf } from "../base/groups.ts";
import { compareText } from "../base/text.ts";
import { latestAt } from "../base/instant-order.ts";
import { packEvidence, profileFacts, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import type { Channel } from "../model/channel.ts";
import { coverSighting } from "../model/cover-sighting.ts";
import type { Lexicon } from "../model/lexicon.ts";
import type { Sighting } from "../model/sighting.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { IndexEdit, type ProfileChange } from "./edit-index.ts";
import { foldRecent } from "./fold-recent.ts";
import { BulkRequests } from "./bulk-requests.ts";
import type { WriteTransaction } from "./schema.ts";

/** A channel to be counted: its sightings that were not withdrawn, its record where there is one, its ordinal where it has one. */
export type Recount = {
  readonly key: string;
  readonly live: readonly Sighting[];
  readonly channel: Channel | undefined;
  readonly ordinal?: number;
};

/** A channel counted: its profile but for the place in the index, and its ordinal where it has one. */
export type Counted = Omit<Profile, "slot" | "ordinal"> & { readonly ordinal?: number };

/** Channels written at a time: what is in memory beside the map itself. */
const BATCH = 4_096;

/** Channels counted between two turns of the page. */
const AT_ONCE = 16;

/**
 * Gives each channel the profile that its sightings make, whatever it was before, and puts it into the index. A channel
 * keeps its ordinal; new ones get theirs in the order of their keys, from `firstFree` on, or after the last of the slot
 * and of `recounts`.
 */
export async function recountChannels(
  tx: WriteTransaction,
  parts: IndexParts,
  lexicon: Lexicon,
  recounts: readonly (Recount | Counted)[],
  firstFree?: number,
): Promise<void> {
  await foldRecent(tx, parts, true);
  const { slot } = parts;
  const inOrder = recounts.toSorted((a, b) => compareText(a.key, b.key));
  // Also above those that are given: their profiles may be gone from the slot.
  const given = recounts.reduce((most, { ordinal = -1 }) => Math.max(most, ordinal), -1);
  let next = firstFree ?? Math.max(given + 1, await nextOrdinal(tx, slot));
  for (let done = 0; done < inOrder.length; done += BATCH) {
    const edit = await IndexEdit.begin(tx, parts);
    let written = Promise.resolve();
    for (const some of groupsOf(inOrder.slice(done, done + BATCH), AT_ONCE)) {
      const before = await readProfiles(tx, parts, some);
      const changes = some.map((each, i): ProfileChange => {
        const counted = "live" in each ? countChannel(each, lexicon) : each;
        const ordinal = before[i]?.ordinal ?? counted.ordinal ?? next++;
        return { before: before[i], after: { ...counted, slot, ordinal } };
      });
      edit.add(changes);
      await written; // the database writes these while the next are counted
      written = putProfiles(tx, changes);
    }
    await written;
    await edit.write(tx);
  }
}

/** Puts what some profiles became. */
export function putProfiles(
  tx: WriteTransaction,
  changes: readonly ProfileChange[],
): Promise<void> {
  const requests = new BulkRequests(tx);
  for (const { after } of changes) requests.put("profiles", after);
  return requests.answered();
}

/** Counts a channel from its records. */
export function countChannel({ live, channel, ...place }: Recount, lexicon: Lexicon): Counted {
  return {
    ...place,
    ...profileFacts(place.key, channel),
    lastAt: latestAt(live),
    evidence: packEvidence(coverAndFold(live, lexicon)),
  };
}

async function readProfiles(
  tx: WriteTransaction,
  { slot }: IndexParts,
  batch: readonly { readonly key: string }[],
) {
  const index = tx.objectStore("profiles").index("key");
  const found = await Promise.all(batch.map(({ key }) => index.getAll(key)));
  return found.map((profiles) => profiles.find((profile) => profile.slot === slot));
}

function coverAndFold(live: readonly Sighting[], lexicon: Lexicon) {
  const covered = live.map((sighting) => coverSighting(sighting, lexicon));
  return foldEvidence(covered);
}
