// Reads and changes channels.
import { currenciesOf } from "../insight/costs.ts";
import type { Status } from "../model/choices.ts";
import { atOnce } from "../base/steps.ts";
import { compareInstants, latestAt } from "../base/instant-order.ts";
import { hourStrip, type HourStrip } from "../insight/hours.ts";
import type { Channel } from "../model/channel.ts";
import { coveredKeys } from "../model/covered-keys.ts";
import type { Sighting } from "../model/sighting.ts";
import { stampFields } from "../model/stamp-fields.ts";
import { statedTraits } from "../model/stated-traits.ts";
import { lineOf } from "../rank/evidence.ts";
import { putChannel } from "../store/count-sighting.ts";
import { readChannelSightings, readMap, MAP_STORES } from "../store/read-records.ts";
import { INDEX_STORES } from "../store/schema.ts";
import { countingIn, WORD_STORES } from "./index-vocabulary.ts";
import { listFromIndex } from "./list-channels.ts";
import { tidyIndex } from "./tidy-index.ts";
import type { Tools } from "./tools.ts";

/** A channel as a table shows it. */
export type ChannelRow = {
  readonly channel: Channel;
  readonly sightings: number;
  readonly read: number;
  /** The last look's moment; empty where there was none. */
  readonly lastAt: string;
  /** The traits seen most often here, most first; at most five. */
  readonly traits: readonly string[];
};

/** A channel with its sightings, latest first, and the labels of their observers by id. */
export type ChannelDetail = {
  readonly channel: Channel;
  readonly sightings: readonly { readonly sighting: Sighting; readonly retracted: boolean }[];
  readonly observers: ReadonlyMap<string, string>;
  /** When the people seen there are online. */
  readonly hours: HourStrip;
};

type Editable = "name" | "kind" | "note" | "status" | "reach" | "cost" | "url";

/** New values of some fields; null takes a field's value away. */
export type ChannelEdit = {
  readonly [F in Editable]?: F extends "name" | "kind" ? Channel[F] : (Channel[F] & {}) | null;
};

/** An edit, or what tells it of the channel as it is by then: two of its fields may be changed in the same moment. */
export type ChannelChange = ChannelEdit | ((before: Channel) => ChannelEdit);

/** Returns the channel row for a key that only sightings mention. */
function unknownChannel(key: string): Channel {
  return { key, kind: "site", name: key };
}

/** Returns the statuses of those of some channels that the map describes. */
export async function readStatuses(
  { store }: Pick<Tools, "store">,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Status | undefined>> {
  const channels = await store.read(["channels"], (tx) =>
    Promise.all(keys.map((key) => tx.objectStore("channels").get(key))),
  );
  return new Map(channels.flatMap((each) => (each ? [[each.key, each.status] as const] : [])));
}

/** Returns the currencies in which costs are noted. */
export async function readCurrencies({ store }: Pick<Tools, "store">): Promise<string[]> {
  return currenciesOf(await store.read(["channels"], (tx) => tx.objectStore("channels").getAll()));
}

/** Returns every channel with its counts, latest look first. */
export async function listChannels(tools: Pick<Tools, "store">): Promise<ChannelRow[]> {
  const rows = (await listFromIndex(tools, unknownChannel)) ?? (await listFromRecords(tools));
  return rows.sort((a, b) => compareInstants(b.lastAt, a.lastAt));
}

async function listFromRecords(tools: Pick<Tools, "store">): Promise<ChannelRow[]> {
  const map = await tools.store.read(MAP_STORES, readMap);
  const withdrawn = new Set(map.retractions.map(({ of }) => of));
  const channels = new Map(map.channels.map((channel) => [channel.key, channel]));
  const byChannel = new Map<string, Sighting[]>();
  for (const key of channels.keys()) byChannel.set(key, []);
  for (const sighting of map.sightings) {
    if (withdrawn.has(sighting.id)) continue;
    const list = byChannel.get(sighting.channel) ?? [];
    byChannel.set(sighting.channel, list);
    list.push(sighting);
  }
  return [...byChannel].map(([key, sightings]) =>
    toRow(channels.get(key) ?? unknownChannel(key), sightings),
  );
}

function toRow(channel: Channel, sightings: readonly Sighting[]): ChannelRow {
  return {
    channel,
    sightings: sightings.length,
    read: sightings.reduce((sum, { read }) => sum + read, 0),
    lastAt: latestAt(sightings),
    traits: statedTraits(sightings).slice(0, 5),
  };
}

const STORES_OF_DETAIL = [
  "channels",
  "sightings",
  "retractions",
  "observers",
  ...WORD_STORES,
] as const;

/** Returns one channel with its sightings; a key never seen gives an empty one. */
export function readChannel(tools: Pick<Tools, "store">, key: string): Promise<ChannelDetail> {
  return tools.store.read([...STORES_OF_DETAIL], async (tx) => {
    const [channel, sightings, observers, { lexicon }] = await Promise.all([
      tx.objectStore("channels").get(key),
      readChannelSightings(tx, key),
      tx.objectStore("observers").getAll(),
      countingIn(tx),
    ]);
    return {
      channel: channel ?? unknownChannel(key),
      sightings,
      observers: new Map(observers.map(({ id, label }) => [id, label])),
      hours: atOnce(
        hourStrip(
          sightings
            .filter(({ retracted }) => !retracted)
            .flatMap(({ sighting }) => sighting.cohorts)
            .map(({ traits, seen }) => {
              const keys = coveredKeys(traits, lexicon);
              return { traits: keys, line: lineOf(keys), seen: [0, seen] };
            }),
        ),
      ),
    };
  });
}

/** Changes fields of a channel and stamps each, so that on a merge the later edit (or clearing) of a field wins. */
export async function editChannel(
  tools: Pick<Tools, "store" | "now" | "announce">,
  key: string,
  change: ChannelChange,
): Promise<void> {
  await tools.store.write([...INDEX_STORES, "channels"], async (tx) => {
    const stored = await tx.objectStore("channels").get(key);
    const { sample: _, ...before } = stored ?? unknownChannel(key);
    const edit = typeof change === "function" ? change(before) : change;
    const edited = stampFields(before.edited, Object.keys(edit), tools.now());
    const after = { ...before, ...edit, edited };
    await putChannel(tx, withoutNulls(after));
  });
  tools.announce("map");
  void tidyIndex(tools).catch(() => undefined);
}

function withoutNulls(channel: object): Channel {
  const fields = Object.entries(channel).filter(([, value]) => value !== null);
  // `name` and `kind` are never null, so what a channel must have is still there.
  return Object.fromEntries(fields) as Channel;
}
