// What the map knows of the channel that a draft is about.
import { compareInstants } from "../base/instant-order.ts";
import type { Draft } from "../model/draft.ts";
import { statedTraits } from "../model/stated-traits.ts";
import { withdrawnAmong } from "../store/withdrawals.ts";
import type { Tools } from "./tools.ts";

/** The draft, and how many sightings its channel has, with the traits that they state, most often seen first. */
export type KnownChannel = {
  readonly draft: Draft | undefined;
  readonly usual: readonly string[];
  readonly sightings: number;
};

/** Of more sightings than this, the first by id tell which traits are usual: ids are drawn from what a sighting says, so it is a sample. */
const MOST_READ = 500;

/** Returns what is known; a channel that the map has goes by the name and kind that it has there. */
export async function knownChannel(
  { store }: Pick<Tools, "store">,
  draft: Draft | undefined,
): Promise<KnownChannel> {
  const { channel } = draft ?? {};
  if (!draft || !channel || channel.key === "") return { draft, usual: [], sightings: 0 };
  return store.read(["channels", "sightings", "retractions"], async (tx) => {
    const byChannel = tx.objectStore("sightings").index("channel");
    const [known, ids] = await Promise.all([
      tx.objectStore("channels").get(channel.key),
      byChannel.getAllKeys(channel.key),
    ]);
    const [withdrawn, found] = await Promise.all([
      withdrawnAmong(tx, ids),
      byChannel.getAll(channel.key, MOST_READ),
    ]);
    const live = found.filter(({ id }) => !withdrawn.has(id));
    return {
      draft: known && !channel.edited ? { ...draft, channel: named(channel, known) } : draft,
      // Of traits that were seen as often the latest come first.
      usual: statedTraits(live.sort((a, b) => compareInstants(b.at, a.at))),
      sightings: ids.length - withdrawn.size,
    };
  });
}

type Names = Pick<NonNullable<Draft["channel"]>, "name" | "kind">;

const named = <T extends Names>(channel: T, { name, kind }: Names): T => ({
  ...channel,
  name,
  kind,
});
