// Many channels counted anew from their sightings, in bulk.
import { compareText } from "../base/text.ts";
import { compareInstants } from "../exchange/instant-order.ts";
import { packEvidence, profileFacts } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import type { Channel } from "../model/channel.ts";
import { coverSighting, NO_LEXICON, type Lexicon } from "../model/covered-keys.ts";
import type { Sighting } from "../model/sighting.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { editIndex, type ProfileChange } from "./edit-index.ts";
import { foldRecent } from "./fold-recent.ts";
import type { WriteTransaction } from "./schema.ts";

/** A channel to be counted: its sightings that were not withdrawn, its record where there is one, its ordinal where it has one. */
export type Recount = {
  readonly key: string;
  readonly live: readonly Sighting[];
  readonly channel: Channel | undefined;
  readonly ordinal?: number;
};

/** Channels written at a time: what is in memory beside the map itself. */
const BATCH = 4_096;

/**
 * Gives each channel the profile that its sightings make, whatever it was before, and puts it into the index. A channel
 * keeps its ordinal; new ones get theirs in the order of their keys, from `firstFree` or after the slot's last.
 */
export async function recountChannels(
  tx: WriteTransaction,
  parts: IndexParts,
  lexicon: Lexicon,
  recounts: readonly Recount[],
  firstFree?: number,
): Promise<void> {
  await foldRecent(tx, parts, true);
  const inOrder = recounts.toSorted((a, b) => compareText(a.key, b.key));
  let next = firstFree ?? (await nextOrdinal(tx, parts.slot));
  for (let done = 0; done < inOrder.length; done += BATCH) {
    const batch = inOrder.slice(done, done + BATCH);
    const before = await readProfiles(tx, parts, batch);
    const changes = batch.map((recount, i): ProfileChange => {
      const { key, live, channel } = recount;
      const old = before[i];
      const ordinal = old?.ordinal ?? recount.ordinal ?? next++;
      const after = {
        slot: parts.slot,
        ordinal,
        key,
        ...profileFacts(key, channel),
        lastAt: live.reduce((last, { at }) => (compareInstants(at, last) > 0 ? at : last), ""),
        evidence: packEvidence(coverAndFold(live, lexicon)),
      };
      return { before: old, after };
    });
    changes.sort((a, b) => a.after.ordinal - b.after.ordinal);
    await Promise.all([
      ...changes.map(({ after }) => tx.objectStore("profiles").put(after)),
      editIndex(tx, parts, changes),
    ]);
  }
}

async function readProfiles(tx: WriteTransaction, { slot }: IndexParts, batch: readonly Recount[]) {
  const index = tx.objectStore("profiles").index("key");
  const found = await Promise.all(batch.map(({ key }) => index.getAll(key)));
  return found.map((profiles) => profiles.find((profile) => profile.slot === slot));
}

function coverAndFold(live: readonly Sighting[], lexicon: Lexicon) {
  const covered = live.map((sighting) => coverSighting(sighting, lexicon));
  return foldEvidence(covered, NO_LEXICON);
}
