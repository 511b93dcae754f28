// Many channels counted anew from their sightings, in bulk.
import { compareText } from "../base/text.ts";
import { compareInstants } from "../exchange/instant-order.ts";
import { packEvidence, profileFacts, type Profile } from "../index/profile.ts";
import type { IndexParts } from "../index/state.ts";
import type { Channel } from "../model/channel.ts";
import { coverSighting, NO_LEXICON, type Lexicon } from "../model/covered-keys.ts";
import type { Sighting } from "../model/sighting.ts";
import { foldEvidence } from "../rank/evidence.ts";
import { nextOrdinal } from "./count-sighting.ts";
import { IndexEdit, type ProfileChange } from "./edit-index.ts";
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

/** Channels counted between two turns of the page. */
const AT_ONCE = 16;

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
    const edit = await IndexEdit.begin(tx, parts);
    for (const some of chunksOf(inOrder.slice(done, done + BATCH), AT_ONCE)) {
      const before = await readProfiles(tx, parts, some);
      const changes = some.map((recount, i): ProfileChange => {
        const ordinal = before[i]?.ordinal ?? recount.ordinal ?? next++;
        return { before: before[i], after: profileOf(recount, parts.slot, ordinal, lexicon) };
      });
      edit.add(changes);
      await Promise.all(changes.map(({ after }) => tx.objectStore("profiles").put(after)));
    }
    await edit.write(tx);
  }
}

function* chunksOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

function profileOf(
  { key, live, channel }: Recount,
  slot: IndexParts["slot"],
  ordinal: number,
  lexicon: Lexicon,
): Profile {
  return {
    slot,
    ordinal,
    key,
    ...profileFacts(key, channel),
    lastAt: live.reduce((last, { at }) => (compareInstants(at, last) > 0 ? at : last), ""),
    evidence: packEvidence(coverAndFold(live, lexicon)),
  };
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
