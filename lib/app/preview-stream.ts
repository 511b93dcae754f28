// What importing a source would change, counted in one pass that writes nothing.
import { inTurns } from "../base/steps.ts";
import { compareExtras } from "../exchange/compare-extras.ts";
import type { MapChanges } from "../exchange/compare-maps.ts";
import { ChangeCounter, type AskSightings } from "../exchange/count-changes.ts";
import { FileTraits } from "../exchange/file-traits.ts";
import { joinBatch, type ReadNamed } from "../exchange/join-batch.ts";
import { LooksAhead } from "../exchange/looks-ahead.ts";
import { joinExtras } from "../exchange/join-extras.ts";
import { oddOfFile, type OddOfFile } from "../exchange/odd-traits.ts";
import type { ReadWarning } from "../exchange/read-map.ts";
import type { AnyRecord } from "../exchange/record-rules.ts";
import type { ShoalMap } from "../model/map.ts";
import { readExtras } from "../store/read-batch.ts";
import { NamedRecords } from "../store/read-named.ts";
import { countRecords } from "./count-records.ts";
import type { ImportSource } from "./import-source.ts";
import type { Tools } from "./tools.ts";
import type { WorkOptions } from "./work.ts";
import { withdrawnAmong } from "../store/withdrawals.ts";

/** What a pass over a source found. */
export type StreamPreview = {
  readonly changes: MapChanges;
  readonly warnings: readonly ReadWarning[];
  readonly records: number;
  readonly odd: OddOfFile;
};

/** Checks a whole source and returns what it would change. Throws FILE_* on refusal, or the signal's reason. */
export async function previewStream(
  tools: Pick<Tools, "store" | "now">,
  source: ImportSource,
  { signal, onProgress }: WorkOptions = {},
): Promise<StreamPreview> {
  const counter = new ChangeCounter(askSightings(tools));
  const file = new FileTraits();
  const ahead = new LooksAhead(tools.now());
  const read = readerOf(new NamedRecords(tools.store));
  const end = await source(
    async (records) => {
      for (const { kind, record } of records) {
        if (kind === "sightings") ahead.hear({ at: record.at, channel: record.channel });
        file.hear({ kind, record });
      }
      await counter.count(await joinBatch(counter.fresh(records), read));
    },
    {
      signal,
      // The number of records is known only at the end: until then it is guessed from what has passed.
      tell: (part) => {
        const done = counter.facts.records;
        onProgress?.({ done, total: Math.max(done, Math.round(done / part)) });
      },
    },
  );
  const held: ShoalMap["extras"] = { ...(await tools.store.read(["meta"], readExtras)).extras };
  const extras = compareExtras(held, joinExtras(held, end.extras));
  const changes = await counter.finish(await countRecords(tools), extras);
  if (counter.facts.unknownChannels > 0) {
    counter.describe(
      await tools.store.read(["channels"], (tx) => tx.objectStore("channels").getAllKeys()),
    );
  }
  const { records, joined, repeated, unknownChannels } = counter.facts;
  const warnings: ReadWarning[] = [
    { code: "left-out", count: end.refused },
    { code: "joined", count: joined - repeated },
    // Their contents went by: whether they clash is not known.
    { code: "repeated", count: repeated },
    { code: "proto-dropped", count: end.dropped },
    { code: "unknown-channel", count: unknownChannels },
    ...ahead.warnings,
  ];
  const words = await tools.store.read(["terms", "facets"], async (tx) => ({
    terms: await tx.objectStore("terms").getAll(),
    facets: await tx.objectStore("facets").getAll(),
  }));
  const odd = await inTurns(oddOfFile(file, words, tools.now()), signal);
  return { changes, warnings: warnings.filter(({ count }) => count > 0), records, odd };
}

/** Returns a reader of what joining asks for. */
export function readerOf(
  named: NamedRecords,
  told: (seq: number) => void = () => undefined,
): ReadNamed {
  return async (wanted) => {
    const { records, seq } = await named.read(wanted);
    told(seq);
    return records as (AnyRecord | undefined)[]; // each from the store of its kind
  };
}

function askSightings({ store }: Pick<Tools, "store">): AskSightings {
  return {
    there: (ids) =>
      store.read(["sightings"], async (tx) => {
        const found = await Promise.all(ids.map((id) => tx.objectStore("sightings").getKey(id)));
        return found.map((key) => key !== undefined);
      }),
    withdrawn: (ids) =>
      store.read(["retractions"], async (tx) => {
        const withdrawn = await withdrawnAmong(tx, ids);
        return ids.map((id) => withdrawn.has(id));
      }),
  };
}
