// The index after a change of many records: changed channels counted anew, or all where it was built otherwise.
import { compareText } from "../base/text.ts";
import type { Counting, IndexParts } from "../index/state.ts";
import { ownFacetsIn } from "../model/facet-rows.ts";
import type { ShoalMap } from "../model/map.ts";
import type { Sighting } from "../model/sighting.ts";
import { decayGroup } from "../rank/decay.ts";
import { readIndexState, totalsKey, writeIndexState } from "./index-state.ts";
import { writeAliases } from "./spellings.ts";
import { sameBuilding } from "./index-slots.ts";
import { dropKeptAnswers } from "./keep-answer.ts";
import { recountChannels, type Recount } from "./recount-channels.ts";
import type { WriteTransaction } from "./schema.ts";

/** What an index is to be built with. */
export type Building = Counting &
  Pick<IndexParts, "halfLifeDays"> & {
    /** Week that people are coded as of, and θ: where not given, as in the index before. */
    readonly refWeek?: number;
    readonly silence?: number;
  };

type Records = Pick<ShoalMap, "sightings" | "retractions" | "channels">;

/**
 * Makes the index that of `records`, the whole map as it is after this transaction. `changed` are the channels whose
 * records changed; where there is no index yet, or it was counted by other words, all are counted.
 */
export async function reindex(
  tx: WriteTransaction,
  records: Records,
  changed: Iterable<string>,
  building: Building,
): Promise<void> {
  const { live } = await readIndexState(tx);
  const { lexicon } = building;
  if (live && sameBuilding(live, building)) {
    await writeIndexState(tx, { live });
    await recountChannels(tx, live, lexicon, recountsOf(records, new Set(changed)));
    return;
  }
  const parts = partsFor(building, live?.slot ?? 0, live);
  // Channels keep the ordinals they had.
  const range = IDBKeyRange.bound([parts.slot], [parts.slot, []]);
  const profiles = await tx.objectStore("profiles").getAll(range);
  const ordinals = new Map(profiles.map(({ key, ordinal }) => [key, ordinal]));
  await clearIndex(tx);
  await Promise.all([writeAliases(tx, lexicon), writeIndexState(tx, { live: parts })]);
  const keys = new Set([...records.sightings.map(({ channel }) => channel), ...ordinals.keys()]);
  await recountChannels(tx, parts, lexicon, recountsOf(records, keys, ordinals));
}

/** Week that people are coded as of where nobody says another: in 2026. Others only make bounds less close. */
const USUAL_WEEK = 2_965;

/** Returns the parts of an index to be built in a slot; what is not said is as in the index before. */
export function partsFor(
  { lexicon, vocabulary, builtin, halfLifeDays, refWeek, silence }: Building,
  slot: IndexParts["slot"],
  before: IndexParts | undefined,
): IndexParts {
  const week = refWeek ?? before?.refWeek ?? USUAL_WEEK;
  const ownGroups = ownFacetsIn(lexicon)
    .map((facet) => [facet, decayGroup(facet, lexicon)] as const)
    .filter(([facet, group]) => group !== decayGroup(facet))
    .sort(([a], [b]) => compareText(a, b));
  return {
    slot,
    vocabulary,
    builtin,
    halfLifeDays,
    refWeek: week,
    silence: silence ?? before?.silence ?? 0,
    ownGroups,
  };
}

/** Forgets the index and every ordinal; nothing of it is read, as it may be damaged. */
export async function eraseIndex(tx: WriteTransaction): Promise<void> {
  await clearIndex(tx);
  await writeIndexState(tx, {});
}

// Both slots go: a rebuild under way starts over.
async function clearIndex(tx: WriteTransaction): Promise<void> {
  await Promise.all([
    tx.objectStore("profiles").clear(),
    tx.objectStore("postings").clear(),
    tx.objectStore("facts").clear(),
    tx.objectStore("recent").clear(),
    tx.objectStore("meta").delete(totalsKey(0)),
    tx.objectStore("meta").delete(totalsKey(1)),
    dropKeptAnswers(tx),
  ]);
}

function recountsOf(
  { sightings, retractions, channels }: Records,
  keys: ReadonlySet<string>,
  ordinals: ReadonlyMap<string, number> = new Map(),
): Recount[] {
  const withdrawn = new Set(retractions.map(({ of }) => of));
  const rows = new Map(channels.map((channel) => [channel.key, channel]));
  const byChannel = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    if (!keys.has(sighting.channel)) continue;
    const list = byChannel.get(sighting.channel) ?? [];
    byChannel.set(sighting.channel, list);
    if (!withdrawn.has(sighting.id)) list.push(sighting);
  }
  return [...keys].flatMap((key) => {
    const live = byChannel.get(key);
    const ordinal = ordinals.get(key);
    // A channel that nobody ever looked at has no profile; recountChannels keeps the ordinals of the others.
    if (!live && ordinal === undefined && rows.has(key)) return [];
    const place = ordinal === undefined ? {} : { ordinal };
    return [{ key, live: live ?? [], channel: rows.get(key), ...place }];
  });
}
